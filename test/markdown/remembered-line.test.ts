import fc from 'fast-check';
import { findLine, rememberLine } from '../../src/markdown/remembered-line';
import { Refusal } from '../../src/refusal';

const note = lines(
	'# KubeCon',
	'',
	'## Keynote',
	'text',
	'[//]: # (ask)',
	'',
	'## Falco',
	'',
	'[//]: # (read)',
	'',
	'end',
);

function lines(...all: string[]): string {
	return all.join('\n');
}

/** Where the line of `before` is found in `after`, or the reason why not. */
function find(before: string, line: number, after: string): number | string {
	try {
		return findLine(after, rememberLine(before, line), 'Day 1.md');
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return (error as Refusal).key;
	}
}

test('a line keeps its text, its headings, its place among equal lines, and its neighbours', () => {
	expect(rememberLine(note, 4)).toEqual({
		text: '[//]: # (ask)',
		headingPath: ['KubeCon', 'Keynote'],
		k: 0,
		n: 1,
		total: 1,
		before: 'text',
		after: '## Falco',
	});
	expect(rememberLine('a\n\nb\na\n', 3)).toMatchObject({
		k: 1,
		n: 2,
		total: 2,
		before: 'b',
		after: null,
		headingPath: [],
	});
});

test('the only line of its kind is found wherever it went', () => {
	expect(find(note, 4, `new\nlines\n${note}`)).toBe(6);
	expect(find(note, 8, note.slice(note.indexOf('## Falco')))).toBe(2);
	expect(find(note, 4, lines('## Elsewhere', '[//]: # (ask)', ...note.split('\n').slice(5)))).toBe(1);
	expect(find(note, 4, note.replace('## Keynote', '## Keynote, renamed'))).toBe(4);
	expect(find(note, 4, note.replaceAll('\n', '\r\n'))).toBe(4);
	expect(find(`\ufeff[//]: # (ask)\n`, 0, '[//]: # (ask)\n')).toBe(0);
});

test('a line that is gone or says something else is refused', () => {
	expect(find(note, 4, note.replace('ask', 'asked'))).toBe('lineChanged');
	expect(find(note, 4, note.replace('[//]: # (ask)', ''))).toBe('lineChanged');
	expect(find(note, 4, note.replace('(ask)', '(ask) '))).toBe('lineChanged');
	expect(find(note, 4, '')).toBe('lineChanged');
});

const twins = lines('## A', 'one', '[//]: # (x)', '[//]: # (x)', 'two', '## B', 'three', '[//]: # (x)');

test('of equal lines under one heading it is the one at its place while there are as many', () => {
	expect(find(twins, 3, `intro\n${twins}`)).toBe(4);
	expect(find(twins, 2, twins.replace('## B\nthree\n[//]: # (x)', '## B'))).toBe(2);
	expect(find(twins, 7, twins.replace('one', '1'))).toBe(7);
});

test('else it is the one whose neighbours are the same', () => {
	expect(find(twins, 7, twins.replace('## B', '## C'))).toBe(7);
	expect(find(note, 4, lines('## Other', '[//]: # (ask)', note))).toBe(6);
	expect(find(note, 4, note.replace('## Keynote', '## Keynote\n[//]: # (ask)'))).toBe(5);
});

test('a twin in another talk is left alone when the line itself is gone', () => {
	expect(find(twins, 7, twins.replace('three\n[//]: # (x)', 'three'))).toBe('lineAmbiguous');
	const [a, b] = [lines('## A', '[//]: # (x)'), lines('## B', '[//]: # (x)')];
	expect(find(`${a}\n${b}`, 1, `## A\n${b}`)).toBe('lineChanged');
});

test('a line that was copied right above itself is ambiguous', () => {
	expect(find(note, 4, note.replace('[//]: # (ask)', '[//]: # (ask)\n[//]: # (ask)'))).toBe(
		'lineAmbiguous',
	);
});

test('two talks of one name are told apart by their order', () => {
	const both = lines('## Keynote', '[//]: # (x)', '', '## Keynote', '[//]: # (x)');
	expect(find(both, 4, `# KubeCon\n${both}`)).toBe(5);
	expect(find(both, 1, `intro\n${both}`)).toBe(2);
});

test('lines of the header are lines too, and headings in fences are none', () => {
	const headed = lines('---', 'date: 2025-04-01', '---', '```', '# no heading', '```', 'date: 2025-04-01');
	expect(rememberLine(headed, 1)).toMatchObject({ total: 2, headingPath: [], before: '---', after: '---' });
	expect(rememberLine(headed, 6).headingPath).toEqual([]);
	expect(find(headed, 1, headed)).toBe(1);
	expect(rememberLine(lines('[//]: # (x)', '---', 'y'), 2).headingPath).toEqual([]);
});

test('several lines are remembered as one, whatever ends them', () => {
	const two = rememberLine('a\r\n[//]: # (over\r\ntwo)\r\nb', 1, 3);
	expect(two).toMatchObject({ text: '[//]: # (over\ntwo)', before: 'a', after: 'b', total: 1 });
	expect(findLine('x\n\n[//]: # (over\ntwo)\n', two, 'n.md')).toBe(2);
	expect(() => findLine('a\n[//]: # (over\n2)\nb', two, 'n.md')).toThrow(
		new Refusal('lineChanged', 'n.md'),
	);
});

const line = fc.constantFrom('## A', '## B', '# C', '', '[//]: # (x)', '[//]: # (y)', 'text', '```', '- z');
const someLines = fc.array(line, { minLength: 1, maxLength: 14 });

test('what is found says what was remembered, and an unchanged note gives the line itself', () => {
	fc.assert(
		fc.property(someLines, fc.nat(), someLines, fc.nat(), (before, which, added, at) => {
			const index = which % before.length;
			expect(find(before.join('\n'), index, before.join('\n'))).toBe(index);
			const after = [...before];
			after.splice(at % (before.length + 1), which % 3, ...added.slice(0, 3));
			const found = find(before.join('\n'), index, after.join('\n'));
			if (typeof found === 'number') expect(after[found]).toBe(before[index]);
			else if (after.filter(each => each === before[index]).length === 0)
				expect(found).toBe('lineChanged');
		}),
		{ numRuns: 3000 },
	);
});

test('the header is no neighbour of the first line of the body, for what reads notes does not look into it', () => {
	const body = '[//]: # (ask)\n\nend';
	expect(rememberLine(`---\nday: 1\n---\n${body}`, 3).before).toBeNull();
	expect(rememberLine(`---\nday: 1\n---\n${body}`, 1).before).toBe('---');
	expect(find(`---\nday: 1\n---\n${body}`, 3, `---\nday: 2\n---\n${body}\n\n[//]: # (ask)`)).toBe(3);
});
