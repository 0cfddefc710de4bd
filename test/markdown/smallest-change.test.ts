import fc from 'fast-check';
import { smallestChange } from '../../src/markdown/smallest-change';

test.each([
	['one character', '([x] done)', '([-] done)', { from: 2, to: 3, insert: '-' }],
	['put in', '(write)', '([x] write)', { from: 1, to: 1, insert: '[x] ' }],
	['taken out', '([x] write)', '(write)', { from: 1, to: 5, insert: '' }],
	['nothing', 'same', 'same', { from: 4, to: 4, insert: '' }],
	['everything', '', 'all', { from: 0, to: 0, insert: 'all' }],
	['one more of the same', 'aa', 'aaa', { from: 2, to: 2, insert: 'a' }],
	['half of an emoji is not left behind', 'a😀b', 'a😁b', { from: 1, to: 3, insert: '😁' }],
	['nor the other half', '\u{1f600}', '\u{1fa00}', { from: 0, to: 2, insert: '\u{1fa00}' }],
	['CRLF stays together in front', 'a\r\nb', 'a\rb', { from: 1, to: 3, insert: '\r' }],
	['and behind', 'a\nb', 'a\r\nb', { from: 1, to: 2, insert: '\r\n' }],
])('%s', (_, before, after, change) => {
	expect(smallestChange(before, after)).toEqual(change);
});

const unit = fc.constantFrom('a', 'b', '\r', '\n', '\r\n', '😀', '😁', '\ud83d', '\ude00');

test('gives the text after, and cuts neither a character nor a line ending in two', () => {
	const cuts = (text: string, at: number) =>
		/^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(at - 1, at + 1));
	fc.assert(
		fc.property(fc.string({ unit }), fc.string({ unit }), (before, after) => {
			const { from, to, insert } = smallestChange(before, after);
			expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
			expect([from, to].some(at => at > 0 && cuts(before, at))).toBe(false);
			expect([from, from + insert.length].some(at => at > 0 && cuts(after, at))).toBe(false);
		}),
		{ numRuns: 5000 },
	);
});
