import { ListWindow } from '../../src/lists/list-window';

interface Row {
	readonly key: string;
}

/** A window of 100 px over rows thought to be 20 px high: five are seen, ten more are drawn at each end. */
function windowOver(keys: readonly string[]): ListWindow<Row> {
	const list = new ListWindow<Row>(() => 20);
	list.height = 100;
	list.setRows(toRows(keys));
	list.draw();
	return list;
}

const toRows = (keys: readonly string[]) => keys.map(key => ({ key }));
const thousand = Array.from({ length: 1000 }, (_, index) => `row ${index}`);
const keysOf = (list: ListWindow<Row>) => list.draw().rows.map(({ row }) => row.key);

test('of a thousand rows those in view and ten beyond each edge are drawn', () => {
	const list = windowOver(thousand);
	list.scrollTo(2000, false);
	expect(keysOf(list)).toEqual(thousand.slice(90, 115));
});

test('free space stands for the rows that are not drawn', () => {
	const list = windowOver(thousand);
	list.scrollTo(2000, false);
	const { rows, after } = list.draw();
	expect(rows.map(({ gap }) => gap)).toEqual([90 * 20, ...Array<number>(24).fill(0)]);
	expect(after).toBe((1000 - 115) * 20);
});

test('the rows are drawn again only when half of those beyond an edge are used up', () => {
	const list = windowOver(thousand);
	list.scrollTo(2000, false);
	list.draw();
	list.scrollTo(2000 + 5 * 20, false);
	expect(list.needsRows).toBe(false);
	list.scrollTo(2000 + 6 * 20, false);
	expect(list.needsRows).toBe(true);
});

test('the current row stays drawn, and Tab reaches it, however far the list is scrolled', () => {
	const list = windowOver(thousand);
	list.current = 'row 3';
	list.scrollTo(10_000, true);
	const { rows } = list.draw();
	expect(rows[0]).toMatchObject({ index: 3, gap: 60, isTabStop: true });
	expect(rows[1]).toMatchObject({ index: 490, gap: (490 - 4) * 20, isTabStop: false });
	list.current = 'row 900';
	expect(list.draw().rows.at(-1)).toMatchObject({ index: 900, gap: (900 - 515) * 20, isTabStop: true });
	expect(list.draw().after).toBe(99 * 20);
});

test('without a current row Tab reaches the first one in view', () => {
	const list = windowOver(thousand);
	list.scrollTo(205, false);
	expect(list.draw().rows.filter(({ isTabStop }) => isTabStop)).toMatchObject([{ index: 10 }]);
});

test('rows that come in above the view move the scroll position, not the rows in view', () => {
	const list = windowOver(thousand);
	list.scrollTo(2010, false);
	list.setRows(toRows(['new 1', 'new 2', ...thousand]));
	expect(list.top).toBe(2050);
});

test('at the very top a new first row is seen', () => {
	const list = windowOver(thousand);
	list.setRows(toRows(['new', ...thousand]));
	expect(list.top).toBe(0);
	expect(keysOf(list)[0]).toBe('new');
});

test('a row in view that has the focus stays where it is when rows above it change', () => {
	const list = windowOver(thousand);
	list.current = 'row 12';
	list.scrollTo(200, true);
	list.setRows(toRows(thousand.filter(key => key !== 'row 11')));
	expect(list.top).toBe(180);
	list.current = 'row 900';
	list.scrollTo(200, true);
	expect(list.anchor).toEqual({ key: 'row 10', offset: 0 });
});

test('when the first row in view is deleted, the next one takes its place', () => {
	const list = windowOver(thousand);
	list.scrollTo(210, false);
	list.setRows(toRows(thousand.filter(key => key !== 'row 10')));
	expect(list.anchor).toEqual({ key: 'row 11', offset: 0 });
	expect(list.top).toBe(200);
});

test('when the current row is folded away, the next one above becomes current', () => {
	const list = windowOver(['day 1', 'keynote', 'workshop', 'day 2']);
	list.current = 'workshop';
	list.setRows(toRows(['day 1', 'day 2']));
	expect(list.current).toBe('day 1');
});

test('measured heights count instead of the thought ones, and the scroll position follows', () => {
	const list = windowOver(thousand);
	list.scrollTo(2000, false);
	expect(list.setHeights([['row 95', 50]])).toBe(true);
	expect(list.top).toBe(2030);
	expect(list.setHeights([['row 95', 50.2]])).toBe(false);
});

test('rows without height are hidden and tell nothing', () => {
	const list = windowOver(thousand);
	expect(list.setHeights([['row 1', 0]])).toBe(false);
});

test('a remembered place waits until its row is there', () => {
	const list = new ListWindow<Row>(() => 20, { key: 'row 500', offset: 7 });
	list.height = 100;
	list.setRows([]);
	expect(list.top).toBe(0);
	list.setRows(toRows(['other']));
	list.setRows(toRows(thousand));
	expect(list.top).toBe(10_007);
});
