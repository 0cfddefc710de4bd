import { changeTasks, readTasks } from '../../src/markdown/tasks';

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

function taskOf(which: number) {
	const { remembered } = readTasks(note)[which] ?? {};
	if (!remembered) throw new Error('no task');
	return remembered;
}

function refused(now: string, ...changes: Parameters<typeof changeTasks>[2]): string {
	const changed = changeTasks(now, path, changes);
	expect(changed.text).toBe(now);
	const [result] = changed.results;
	return result instanceof Error ? String(result) : '';
}

function change(which: number, mark?: string, text?: (now: string) => string): string {
	const edit = { ...(mark !== undefined && { mark }), ...(text && { text }) };
	return changeTasks(`new line\r\n${note}`, path, [{ remembered: taskOf(which), ...edit }]).text;
}

test('a change writes the checkbox or the words, and every other byte stays', () => {
	const moved = `new line\r\n${note}`;
	expect(change(0, 'x')).toBe(moved.replace('[ ] read', '[x] read'));
	expect(change(1, 'x')).toBe(moved);
	expect(change(1, ' ')).toBe(moved.replace('[X]', '[ ]'));
	expect(change(2, undefined, now => `${now} soon`)).toBe(moved.replace('06-15', '06-15 soon'));
});

test('equal tasks changed together are not taken for each other', () => {
	const twins = '\ufeff- [ ] first\n### Keynote\n\n- [ ] read\n- [ ] read\n- [ ] read\n';
	const [first, , third] = readTasks(twins)
		.slice(1)
		.map(({ remembered }) => ({
			remembered,
			mark: 'x',
			text: (now: string) => `${now} it`,
		}));
	if (!first || !third) throw new Error('no tasks');
	const { text, results } = changeTasks(twins, path, [first, third]);
	expect(text).toBe('\ufeff- [ ] first\n### Keynote\n\n- [x] read it\n- [ ] read\n- [x] read it\n');
	expect(results).toMatchObject([{ text: '- [x] read it', k: 0 }, { k: 1 }]);
});

test('a task that changed, one for the inbox and one without words are refused', () => {
	const remembered = taskOf(0);
	expect(refused(note, { remembered, mark: null })).toContain('never in the inbox');
	expect(refused(note, { remembered, text: () => ' ' })).toContain('no text');
	const changed = note.replace('read it', 'read');
	expect(refused(changed, { remembered, mark: 'x' })).toContain('has changed since');
	expect(refused('```\n- [ ] read it\n```\n', { remembered, mark: 'x' })).toContain('has changed since');
});
