import fc from 'fast-check';
import { ownTexts } from '../../src/vault/own-texts';

test('a value keeps saying what it said', () => {
	const value = fc.jsonValue({ maxDepth: 4 });
	fc.assert(
		fc.property(value, each => {
			const expected = JSON.stringify(each);
			expect(JSON.stringify(ownTexts(each))).toBe(expected);
		}),
	);
});
