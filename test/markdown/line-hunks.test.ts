import fc from 'fast-check';
import { smallestChanges } from '../../src/markdown/line-hunks';
import type { TextChange } from '../../src/markdown/smallest-change';

const apply = (text: string, changes: readonly TextChange[]) =>
	[...changes]
		.reverse()
		.reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text);

test('lines between those that changed are in no change', () => {
	const before = 'a\n(one)\nb\n\n(two)\nc\n(three)\n';
	const after = 'a\n([x] one)\nb\n\n([x] two)\n\n- [ ] two\n\nc\n(three)\n';
	expect(smallestChanges(before, after)).toEqual([
		{ from: 3, to: 3, insert: '[x] ' },
		{ from: 12, to: 16, insert: '[x] two)\n\n- [ ] two\n' },
	]);
	expect(smallestChanges(before, before)).toEqual([]);
});

test('lines that changed right below each other are each a change', () => {
	expect(smallestChanges('(a)\n(b)', '([x] a)\n([x] b)')).toEqual([
		{ from: 1, to: 1, insert: '[x] ' },
		{ from: 5, to: 5, insert: '[x] ' },
	]);
});

test('whatever becomes of a text, its changes make it that, in order and apart', () => {
	const text = fc
		.array(fc.constantFrom('a', 'b', '(c)', '', '😀', '\r'), { maxLength: 12 })
		.map(lines => lines.join('\n'));
	fc.assert(
		fc.property(text, text, (before, after) => {
			const changes = smallestChanges(before, after);
			expect(apply(before, changes)).toBe(after);
			expect(changes.every(({ from }, at) => from >= (changes[at - 1]?.to ?? 0))).toBe(true);
		}),
		{ numRuns: 5000 },
	);
});
