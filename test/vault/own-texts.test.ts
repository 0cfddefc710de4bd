import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

test('a value read from a text does not keep that text in memory', () => {
	setFlagsFromString('--expose-gc');
	const collectGarbage = runInNewContext('gc') as () => void;
	const used = () => {
		collectGarbage();
		return process.memoryUsage().heapUsed;
	};
	const before = used();
	const kept = Array.from({ length: 40 }, (_, index) => {
		const text = Array.from({ length: 50_000 }, () => `note ${index} says much\n`).join('');
		return ownTexts({ title: text.slice(1000, 1030), tags: [text.slice(2000, 2030)] });
	});
	// The texts have 40 MB in sum.
	expect(used() - before).toBeLessThan(10_000_000);
	expect(kept).toHaveLength(40);
});
