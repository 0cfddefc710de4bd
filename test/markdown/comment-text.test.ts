import fc from 'fast-check';
import { escapeText, toOneLine } from '../../src/markdown/comment-text';
import { readComments } from '../../src/markdown/read-comments';
import { findDue, findTags } from '../../src/markdown/due-and-tags';
import { isStatusMark } from '../../src/markdown/status-box';
import { Refusal } from '../../src/refusal';
import { toHtml } from './markdown-html';
import { randomText } from './random-notes';

const options = { keywords: [], marks: ['!', '&', '"', "'"] };

test.each([
	['see f(x)', 'see f\\(x\\)'],
	[':)', ':\\)'],
	['C:\\notes\\', 'C:\\\\notes\\\\'],
	['&#40; and &amp; but R&D; and A & B', '\\&#40; and \\&amp; but R\\&D; and A & B'],
	['[x] done', '\\[x] done'],
	['[ ]', '\\[ ]'],
	['[?] a mark a column may get one day', '\\[?] a mark a column may get one day'],
	['[1] see paper', '[1] see paper'],
	['[x](https://example.org)', '[x]\\(https://example.org\\)'],
	['## Why LWS?', '\\## Why LWS?'],
	['#', '\\#'],
	['#tag first', '#tag first'],
	['a [x] # b', 'a [x] # b'],
])('%s is written as %s', (text, written) => {
	expect(escapeText(text)).toBe(written);
});

test('any text is read back as it was written, whatever the status before it, and never shown', () => {
	fc.assert(
		fc.property(randomText, fc.constantFrom('', '[x] ', '[!] '), (text, box) => {
			fc.pre(text.trim() !== '');
			const said = toOneLine(text);
			const note = `[//]: # (${box}${escapeText(said)})`;
			expect(readComments(note, options).comments).toMatchObject([
				{ text: said, status: box[1] ?? null, kind: 'follow-up', visible: false },
			]);
			expect(toHtml(note)).toBe('');
		}),
		{ numRuns: 1500 },
	);
});

test('a text is made one line', () => {
	expect(toOneLine('  ask\r\n  about \n\n\tthe KEP\u2028and more ')).toBe('ask about the KEP and more');
});

test.each(['', ' ', '\n\r\n', '\u00a0\ufeff'])('nothing to write is refused: %j', text => {
	expect(() => toOneLine(text)).toThrow(new Refusal('emptyText'));
});

test('a column may have any one sign as its mark, but nothing that reads as text', () => {
	expect(
		['!', '?', '>', '*', '~', '🔥', '❤️', '"', ' ', 'x', '/', '-'].filter(mark => !isStatusMark(mark)),
	).toEqual([]);
	expect(
		['a', 'X', '1', '日', '', '!!', '(', ']', '\\', '\t', '\u00a0', '\n', '\u0301'].filter(isStatusMark),
	).toEqual([]);
});

test('a due date is a day of the calendar', () => {
	expect(findDue('send slides 📅 2025-05-01 soon')).toBe('2025-05-01');
	expect(findDue('📅️2024-02-29')).toBe('2024-02-29');
	expect(
		['📅 2025-02-29', '📅 2025-13-01', '2025-05-01', '📅 2025-05-011', '📅 soon'].map(findDue),
	).toEqual(Array(5).fill(null));
});

test('tags are those of the app', () => {
	expect(findTags('#a #b/c-d_e #A1 #a, (#no) a#no #1984 ##no #')).toEqual(['a', 'b/c-d_e', 'A1']);
});
