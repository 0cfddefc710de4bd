import { changeTask, readTasks } from '../../src/markdown/tasks';

const path = 'Day 1.md';
const note = [
	'---',
	'tasks: "- [ ] not this"',
	'---',
	'### Keynote',
	'',
	'- [ ] read it',
	'\t* [X] ask #docs\t',
	'> 1. [/] try 📅 2026-06-15',
	'- [] no box',
	'- [x](https://example.org) a link',
	'```',
	'- [ ] in a fence',
	'```',
	'%%',
	'- [ ] in a comment',
	'%%',
	'- [?] wonder',
	'',
].join('\r\n');

test('tasks are read with their mark and words, outside header, fences and comments', () => {
	expect(readTasks(note).map(({ line, mark, text }) => `${line} ${mark} ${text}`)).toEqual([
		'5   read it',
		'6 x ask #docs',
		'7 / try 📅 2026-06-15',
		'16 ? wonder',
	]);
});

function change(which: number, mark?: string | null, text?: (now: string) => string): string {
	const { remembered } = readTasks(note)[which] ?? {};
	if (!remembered) throw new Error('no task');
	return changeTask(`new line\r\n${note}`, path, remembered, {
		...(mark !== undefined && { mark }),
		...(text && { text }),
	}).text;
}

test('a change writes the checkbox or the words, and every other byte stays', () => {
	const moved = `new line\r\n${note}`;
	expect(change(0, 'x')).toBe(moved.replace('[ ] read', '[x] read'));
	expect(change(1, 'x')).toBe(moved);
	expect(change(1, ' ')).toBe(moved.replace('[X]', '[ ]'));
	expect(change(2, undefined, now => `${now} soon`)).toBe(moved.replace('06-15', '06-15 soon'));
});

test('a task that changed, one for the inbox and one without words are refused', () => {
	expect(() => change(0, null)).toThrow('never in the inbox');
	expect(() => change(0, undefined, () => ' ')).toThrow('no text');
	const { remembered } = readTasks(note)[0] ?? {};
	if (!remembered) throw new Error('no task');
	expect(() => changeTask(note.replace('read it', 'read'), path, remembered, { mark: 'x' })).toThrow(
		'has changed since',
	);
	expect(() => changeTask('```\n- [ ] read it\n```\n', path, remembered, { mark: 'x' })).toThrow(
		'has changed since',
	);
});
