import { differingMiddle } from './differing-middle';

test.each([
	['abc', 'abc'],
	['abc', 'abXc'],
	['aab', 'aaab'],
	['aaab', 'aab'],
	['', 'new'],
	['old', ''],
	['one two', 'one three two'],
])('"%s" becomes "%s"', (before, after) => {
	const change = differingMiddle(before, after);
	const { from, to, insert } = change ?? { from: 0, to: 0, insert: '' };
	expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
	expect(change === null).toBe(before === after);
});

test('what is equal at both ends is left alone', () => {
	expect(differingMiddle('start old end', 'start new end')).toEqual({ from: 6, to: 9, insert: 'new' });
});
