import { ListLayout } from '../../src/lists/list-layout';

/** Rows of 10, 20, 30 … pixels: tops 0, 10, 30, 60, 100. */
const layout = new ListLayout(
	['a', 'b', 'c', 'd'].map(key => ({ key })),
	({ key }) => 10 * (key.charCodeAt(0) - 96),
);

test('a row covers its top but not its end', () => {
	expect([0, 9, 10, 29, 30, 99].map(top => layout.indexAt(top))).toEqual([0, 0, 1, 1, 2, 3]);
});

test('heights outside of the list belong to its ends', () => {
	expect([-50, 1000].map(top => layout.indexAt(top))).toEqual([0, 3]);
});

test('a range holds the rows of which a pixel is seen, and the overscan as far as there are rows', () => {
	expect(layout.rangeAt(10, 20, 0)).toEqual({ from: 1, to: 2 });
	expect(layout.rangeAt(9, 22, 0)).toEqual({ from: 0, to: 3 });
	expect(layout.rangeAt(30, 10, 1)).toEqual({ from: 1, to: 4 });
	expect(layout.rangeAt(30, 10, 9)).toEqual({ from: 0, to: 4 });
});

test('an empty list has no rows to show and no height', () => {
	const empty = new ListLayout([], () => 10);
	expect(empty.rangeAt(0, 500, 5)).toEqual({ from: 0, to: 0 });
	expect(empty.height).toBe(0);
	expect(empty.anchorAt(20)).toBeNull();
});

test('an anchor leads back to the same pixel when rows came in above', () => {
	const anchor = layout.anchorAt(35);
	expect(anchor).toEqual({ key: 'c', offset: 5 });
	const longer = new ListLayout([{ key: 'new' }, ...layout.rows], () => 10);
	expect(longer.topAt({ key: 'c', offset: 5 })).toBe(35);
	expect(layout.topAt({ key: 'gone', offset: 0 })).toBeNull();
});

test('the very top has no anchor, so that a new first row is seen', () => {
	expect(layout.anchorAt(0)).toBeNull();
});

test('a row is brought into view by the shortest way', () => {
	expect(layout.topToShow(2, 0, 40)).toBe(20);
	expect(layout.topToShow(1, 50, 40)).toBe(10);
	expect(layout.topToShow(1, 5, 40)).toBe(5);
});

test('of a row higher than the viewport the top is shown', () => {
	expect(layout.topToShow(3, 0, 25)).toBe(60);
});

test('a row that is gone has the nearest remaining one of a direction as heir', () => {
	const shorter = new ListLayout([{ key: 'a' }, { key: 'd' }], () => 10);
	expect(layout.nearestIn(shorter, 'b', 1)).toBe('d');
	expect(layout.nearestIn(shorter, 'b', -1)).toBe('a');
	expect(layout.nearestIn(new ListLayout([], () => 0), 'b', 1)).toBeNull();
	expect(layout.nearestIn(shorter, 'unknown', 1)).toBeNull();
});
