import { TypeAhead } from '../../src/lists/type-ahead';

const titles = ['Opening', 'Tides', 'Tidal power', 'Élan', 'opera'];

/** Types letters with so many milliseconds between them; where one gets to. */
function type(letters: string, pause: number, from = 0): readonly (number | null)[] {
	const typing = new TypeAhead();
	let index = from;
	return [...letters].map((letter, at) => {
		const found = typing.find(letter, at * pause, titles.length, index, each => titles[each] ?? '');
		index = found ?? index;
		return found;
	});
}

test('a letter goes to the next row that begins so, and round', () => {
	expect(type('o', 0)).toEqual([4]);
	expect(type('o', 0, 4)).toEqual([0]);
	expect(type('e', 0)).toEqual([3]);
});

test('letters typed without a pause are one beginning', () => {
	expect(type('tida', 100)).toEqual([1, 1, 1, 2]);
});

test('the same letter again goes on to the next', () => {
	expect(type('ttt', 100)).toEqual([1, 2, 1]);
});

test('after a pause one begins anew', () => {
	expect(type('te', 1000)).toEqual([1, 3]);
});

test('what no row begins with leads nowhere', () => {
	expect(type('z', 0)).toEqual([null]);
});
