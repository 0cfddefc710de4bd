import { setStatus } from '../../src/markdown/comment-status';
import { escapeText, toOneLine } from '../../src/markdown/comment-text';
import { insertComment } from '../../src/markdown/insert-comment';
import { readComments } from '../../src/markdown/read-comments';
import { findLine, rememberLine } from '../../src/markdown/remembered-line';
import { smallestChange } from '../../src/markdown/smallest-change';

const options = { keywords: ['todo'] };
const megabyte = 1 << 20;

function fill(unit: string): string {
	return unit.repeat(Math.ceil(megabyte / unit.length));
}

// Work that grows with the square of a megabyte runs into this limit; the work as it is takes a second at most.
jest.setTimeout(20_000);

const notes: Record<string, string> = {
	'one line of open parentheses': `[//]: # ${fill('(')}`,
	'lines of open parentheses': fill('[//]: # (((((\n'),
	'one line of closing marks': `[//]: # (${fill(')')}`,
	'closing marks with backslashes': `[//]: # (${fill('\\)')}`,
	'one line of backslashes': `[//]: # (${fill('\\')})`,
	'lines of comments': fill('[//]: # (x)\n'),
	'different comments': fill('[//]: # (x)\n').replace(/x/g, () => Math.random().toString(36)),
	'comments indented as code is': fill('     [//]: # (x)\n'),
	'comments in items indented as code is': fill('-     [//]: # (x)\n'),
	'comments under text': fill('text\n[//]: # (x)\n'),
	'comments over two lines': fill('[//]: # (x\ny)\n'),
	'first lines of two': fill('[//]: #\n'),
	'quote marks': `${fill('> ')}[//]: # (x)\n[//]: # (y)`,
	'list marks': `${fill('- ')}[//]: # (x)\n[//]: # (y)`,
	'rules that are none': `${fill('- ')}x\n[//]: # (y)`,
	underlines: `${fill('===\n')}[//]: # (x)`,
	definitions: `${fill('[1]: x\n')}[//]: # (x)`,
	'definitions on one line': `[1]: ${fill('x "y ')}\n[//]: # (x)`,
	'HTML comments that never close': fill('<!-- todo: x\n'),
	'Obsidian comments that never close': fill('%% todo: x\n'),
	HTML: fill('<b>\n[//]: # (x)\n'),
	headings: fill('# x\n[//]: # (y)\n'),
	'blank lines': `[//]: # (x)${fill('\n')}[//]: # (y)`,
	blanks: `[//]: # (x${fill(' ')}y)${fill(' ')}z`,
	entities: `[//]: # (${fill('&a')};)`,
	'tags and dates': `[//]: # (${fill('#a 📅 2025')})`,
	'an unclosed header of blank lines': `---\n${fill('\n')}[//]: # (x)`,
	'an unclosed fence': `\`\`\`\n${fill('[//]: # (x)\n')}`,
	binary: Array.from({ length: megabyte }, (_, index) => String.fromCharCode((index * 7919) % 65536)).join(
		'',
	),
	'one line of five megabytes': 'x '.repeat((5 * megabyte) / 2),
};

test.each(Object.keys(notes))('a note of %s is read and written without harm', name => {
	const note = notes[name] ?? '';
	const { comments, note: scanned } = readComments(note, options);
	expect(comments.every(({ line, to }) => line < to)).toBe(true);
	const last = comments.at(-1);
	if (last) {
		setStatus(note, scanned.starts[last.line - scanned.firstLine] ?? 0, 'x', options);
		expect(findLine(`${note}\n`, last.remembered, 'n.md')).toBe(last.line);
	}
	expect(findLine(note, rememberLine(note, 0), 'n.md')).toBe(0);
});

test.each(['lines of comments', 'blank lines', 'an unclosed fence', 'one line of five megabytes'])(
	'a comment is written into a note of %s',
	name => {
		const note = notes[name] ?? '';
		const { firstLine, starts } = readComments(note, options).note;
		const place = { line: 0, to: firstLine + starts.length, cursor: 0 };
		const written = insertComment(note, 'n.md', 'text', place, options).text;
		expect(smallestChange(note, written).insert).toContain('[//]: # (text)');
	},
);

test('a text of a megabyte is made one line and escaped', () => {
	expect(escapeText(toOneLine(`a${fill(' \n(')}b`)).length).toBeGreaterThan(megabyte);
});
