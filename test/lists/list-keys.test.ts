import { listMove, siblingsOf } from '../../src/lists/list-keys';
import { listPlaces } from '../../src/lists/list-places';

const rows = [
	{ key: 'conference', level: 1, folded: false },
	{ key: 'day 1', level: 2, folded: true },
	{ key: 'day 2', level: 2, folded: false },
	{ key: 'keynote', level: 3, folded: null },
	{ key: 'workshop', level: 3, folded: null },
	{ key: 'other conference', level: 1, folded: true },
];

test('arrows up and down, Home and End walk the rows and stop at the ends', () => {
	expect(listMove('ArrowDown', rows, 0)).toEqual({ kind: 'go', index: 1 });
	expect(listMove('ArrowDown', rows, 5)).toEqual({ kind: 'go', index: 5 });
	expect(listMove('ArrowUp', rows, 0)).toEqual({ kind: 'go', index: 0 });
	expect(listMove('Home', rows, 4)).toEqual({ kind: 'go', index: 0 });
	expect(listMove('End', rows, 1)).toEqual({ kind: 'go', index: 5 });
});

test('right unfolds, then goes to the first child, and does nothing on a leaf', () => {
	expect(listMove('ArrowRight', rows, 1)).toEqual({ kind: 'fold', folded: false });
	expect(listMove('ArrowRight', rows, 2)).toEqual({ kind: 'go', index: 3 });
	expect(listMove('ArrowRight', rows, 3)).toBeNull();
});

test('left folds, and on a leaf or a folded row goes to its parent', () => {
	expect(listMove('ArrowLeft', rows, 2)).toEqual({ kind: 'fold', folded: true });
	expect(listMove('ArrowLeft', rows, 4)).toEqual({ kind: 'go', index: 2 });
	expect(listMove('ArrowLeft', rows, 1)).toEqual({ kind: 'go', index: 0 });
	expect(listMove('ArrowLeft', rows, 5)).toBeNull();
});

test('where text runs from right to left the arrows do too', () => {
	expect(listMove('ArrowLeft', rows, 1, true)).toEqual({ kind: 'fold', folded: false });
	expect(listMove('ArrowRight', rows, 4, true)).toEqual({ kind: 'go', index: 2 });
});

test('left, right and other keys mean nothing in a flat list', () => {
	const flat = [{ key: 'a' }, { key: 'b' }];
	expect(['ArrowLeft', 'ArrowRight', 'a', 'Tab'].map(key => listMove(key, flat, 1))).toEqual([
		null,
		null,
		null,
		null,
	]);
});

test('a row is counted among the rows of its own parent', () => {
	expect(listPlaces(rows)).toEqual([
		{ position: 1, size: 2 },
		{ position: 1, size: 2 },
		{ position: 2, size: 2 },
		{ position: 1, size: 2 },
		{ position: 2, size: 2 },
		{ position: 2, size: 2 },
	]);
});

test('children of different parents are not counted together', () => {
	const levels = [1, 2, 2, 1, 2].map(level => ({ key: '', level }));
	expect(listPlaces(levels).map(({ position, size }) => `${position}/${size}`)).toEqual([
		'1/2',
		'1/2',
		'2/2',
		'2/2',
		'1/1',
	]);
});

test('the rows beside a row have its parent and its level', () => {
	const tree = [1, 2, 3, 2, 1, 2].map((level, at) => ({ key: String(at), level }));
	const beside = (index: number) => siblingsOf(tree, index).map(({ key }) => key);
	expect([0, 1, 2, 3, 5].map(beside)).toEqual([['0', '4'], ['1', '3'], ['2'], ['1', '3'], ['5']]);
});
