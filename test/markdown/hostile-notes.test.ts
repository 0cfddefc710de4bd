import { setStatus } from '../../src/markdown/comment-status';
import { escapeText, toOneLine } from '../../src/markdown/comment-text';
import { insertComment } from '../../src/markdown/insert-comment';
import { readComments } from '../../src/markdown/read-comments';
import { findLine, rememberLine } from '../../src/markdown/remembered-line';
import { smallestChange } from '../../src/markdown/smallest-change';
import { changeTasks, readTasks } from '../../src/markdown/tasks';
import { growth } from '../growth';

const options = { keywords: ['todo'] };
const megabyte = 1 << 20;

function fill(size: number, unit: string): string {
	return unit.repeat(Math.ceil(size / unit.length));
}

const notes: Readonly<Record<string, (size: number) => string>> = {
	'one line of open parentheses': size => `[//]: # ${fill(size, '(')}`,
	'lines of open parentheses': size => fill(size, '[//]: # (((((\n'),
	'one line of closing marks': size => `[//]: # (${fill(size, ')')}`,
	'closing marks with backslashes': size => `[//]: # (${fill(size, '\\)')}`,
	'one line of backslashes': size => `[//]: # (${fill(size, '\\')})`,
	'lines of comments': size => fill(size, '[//]: # (x)\n'),
	'different comments': size => fill(size, '[//]: # (x)\n').replace(/x/g, () => Math.random().toString(36)),
	'comments indented as code is': size => fill(size, '     [//]: # (x)\n'),
	'comments in items indented as code is': size => fill(size, '-     [//]: # (x)\n'),
	'comments under text': size => fill(size, 'text\n[//]: # (x)\n'),
	'comments over two lines': size => fill(size, '[//]: # (x\ny)\n'),
	'first lines of two': size => fill(size, '[//]: #\n'),
	'quote marks': size => `${fill(size, '> ')}[//]: # (x)\n[//]: # (y)`,
	'list marks': size => `${fill(size, '- ')}[//]: # (x)\n[//]: # (y)`,
	'rules that are none': size => `${fill(size, '- ')}x\n[//]: # (y)`,
	underlines: size => `${fill(size, '===\n')}[//]: # (x)`,
	definitions: size => `${fill(size, '[1]: x\n')}[//]: # (x)`,
	'definitions on one line': size => `[1]: ${fill(size, 'x "y ')}\n[//]: # (x)`,
	'HTML comments that never close': size => fill(size, '<!-- todo: x\n'),
	'Obsidian comments that never close': size => fill(size, '%% todo: x\n'),
	HTML: size => fill(size, '<b>\n[//]: # (x)\n'),
	headings: size => fill(size, '# x\n[//]: # (y)\n'),
	'blank lines': size => `[//]: # (x)${fill(size, '\n')}[//]: # (y)`,
	blanks: size => `[//]: # (x${fill(size, ' ')}y)${fill(size, ' ')}z`,
	entities: size => `[//]: # (${fill(size, '&a')};)`,
	'tags and dates': size => `[//]: # (${fill(size, '#a 📅 2025')})`,
	'an unclosed header of blank lines': size => `---\n${fill(size, '\n')}[//]: # (x)`,
	'an unclosed fence': size => `\`\`\`\n${fill(size, '[//]: # (x)\n')}`,
	binary: size =>
		Array.from({ length: size }, (_, index) => String.fromCharCode((index * 7919) % 65536)).join(''),
	'one long line': size => fill(5 * size, 'x '),
	'tasks of blanks': size => `- [ ] a${fill(size, ' ')}b\n- [ ]${fill(size, ' ')}`,
	tasks: size => fill(size, '- [x] read it  \n'),
};

function readAndWrite(note: string): void {
	const { comments, note: scanned } = readComments(note, options);
	expect(comments.every(({ line, to }) => line < to)).toBe(true);
	const last = comments.at(-1);
	if (last) {
		setStatus(note, scanned.starts[last.line - scanned.firstLine] ?? 0, 'x', options);
		expect(findLine(`${note}\n`, last.remembered, 'n.md')).toBe(last.line);
	}
	expect(findLine(note, rememberLine(note, 0), 'n.md')).toBe(0);
	const [task] = readTasks(note);
	if (task) changeTasks(note, 'n.md', [{ remembered: task.remembered, mark: 'x' }]);
}

describe.each(Object.entries(notes))('a note of %s', (_, make) => {
	test('is read and written without harm', () => {
		readAndWrite(make(megabyte));
	});

	test('takes time that grows with its size, not with the square of it', () => {
		expect(growth(size => readAndWrite(make(size)), 40_000)).toBeLessThan(12);
	});
});

test.each(['lines of comments', 'blank lines', 'an unclosed fence', 'one long line'])(
	'a comment is written into a note of %s',
	name => {
		const note = notes[name]?.(megabyte) ?? '';
		const { firstLine, starts } = readComments(note, options).note;
		const place = { line: 0, to: firstLine + starts.length, cursor: 0 };
		const written = insertComment(note, 'n.md', 'text', place, options).text;
		expect(smallestChange(note, written).insert).toContain('[//]: # (text)');
	},
);

test('a text of a megabyte is made one line and escaped', () => {
	expect(escapeText(toOneLine(`a${fill(megabyte, ' \n(')}b`)).length).toBeGreaterThan(megabyte);
});
