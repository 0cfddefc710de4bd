import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertComment, type CommentPlace } from '../../src/markdown/insert-comment';
import { insertTalk } from '../../src/markdown/insert-talk';
import { readComments } from '../../src/markdown/read-comments';
import { Refusal } from '../../src/refusal';
import { toHtml } from './markdown-html';

const options = { keywords: ['todo'] };

const examples = readFileSync(join(__dirname, 'insert-comment.examples.md'), 'utf8')
	.split(/^## (?=.*\n\n````)/m)
	.slice(1)
	.map(section => {
		const [, before = '', after = ''] = /^````\n([^]*?)^````\n````\n([^]*?)^````/m.exec(section) ?? [];
		return { title: section.slice(0, section.indexOf('\n')), before, after };
	});

/** The talk that a line stands in, the last without one. */
function placeOf(note: string, cursor: number | undefined): CommentPlace {
	const { headings, firstLine, starts } = readComments(note, options).note;
	const end = firstLine + starts.length;
	const heading = headings.filter(({ line }) => line <= (cursor ?? end)).at(-1);
	const next = headings.find(({ line }) => heading && line > heading.line);
	return { line: heading?.line ?? firstLine, to: next?.line ?? end, cursor };
}

function insertAtMark(marked: string): string {
	const at = marked.indexOf('⇥');
	const note = marked.replace('⇥', '');
	const cursor = at < 0 ? undefined : marked.slice(0, at).split('\n').length - 1;
	return insertComment(note, 'Day 1.md', 'ask Ahmad', placeOf(note, cursor), options).text;
}

describe.each(examples)('$title', ({ before, after }) => {
	test('is written as the example says, and the page stays the same', () => {
		expect(insertAtMark(before)).toBe(after);
		expect(toHtml(after)).toBe(toHtml(before.replace('⇥', '')));
	});

	test('ends lines as the note does: with CRLF, and without a final line ending', () => {
		expect(insertAtMark(before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'));
		expect(insertAtMark(before.trimEnd())).toBe(after.trimEnd());
	});
});

test('the line that was written is told', () => {
	const place = { line: 0, to: 2 };
	expect(insertComment('## A\ntext\n', 'n.md', 'ask', place, options)).toEqual({
		text: '## A\ntext\n\n[//]: # (ask)\n',
		line: 3,
	});
});

test('a byte order mark stays the first character, and only the ending of the line above is taken over', () => {
	expect(insertComment('\ufefftext', 'n.md', 'ask', { line: 0, to: 1 }, options).text).toBe(
		'\ufefftext\n\n[//]: # (ask)',
	);
	expect(insertComment('\ufeff', 'n.md', 'ask', { line: 0, to: 0 }, options).text).toBe(
		'\ufeff[//]: # (ask)',
	);
	expect(insertComment('a\r\nb\n', 'n.md', 'ask', { line: 0, to: 2 }, options).text).toBe(
		'a\r\nb\n\n[//]: # (ask)\n',
	);
});

test('a text that is empty is refused, and so is a note without a place', () => {
	const place = { line: 0, to: 1 };
	expect(() => insertComment('a\n', 'n.md', ' \n', place, options)).toThrow(new Refusal('emptyText'));
	const links = '[//] [comment] [todo]\n';
	expect(() => insertComment(links, 'n.md', 'ask', place, options)).toThrow(
		new Refusal('noPlaceForComment', 'n.md'),
	);
});

test('a talk is written at the end of its day', () => {
	const day = { line: 0, to: 3 };
	expect(insertTalk('# Day 1\n\n## A\n# Day 2\n', 'n.md', { level: 2, title: 'B' }, day)).toEqual({
		text: '# Day 1\n\n## A\n\n## B\n\n# Day 2\n',
		line: 4,
	});
	expect(insertTalk('# Day 1\r\n', 'n.md', { level: 3, title: ' On C #\n and more' }, day).text).toBe(
		'# Day 1\r\n\r\n### On C # and more\r\n',
	);
	expect(insertTalk('', 'n.md', { level: 2, title: 'On C #' }, day).text).toBe('## On C \\#');
});

test('a talk is refused where its heading would be none', () => {
	const fence = '# Day 1\n```\ncode\n';
	expect(() => insertTalk(fence, 'n.md', { level: 2, title: 'A' }, { line: 0, to: 3 })).toThrow(
		new Refusal('noPlaceForTalk', 'n.md'),
	);
});
