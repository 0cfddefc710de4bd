/** @jest-environment jsdom */
import { createRef, render, type Ref } from 'preact';
import { act } from 'preact/test-utils';
import type { ListRow, ScrollAnchor } from '../../src/lists/list-layout';
import { WindowedList, type WindowedListProps } from '../../src/lists/windowed-list';

interface Row extends ListRow {
	readonly text: string;
}

const rowHeight = 20;
const viewport = 100;
let tellSizes: () => void;

beforeAll(() => {
	// jsdom lays nothing out: every row is 20 px high and the viewport 100.
	jest.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(viewport);
	jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({
		height: rowHeight,
	} as DOMRect);
	window.ResizeObserver = class {
		constructor(tell: ResizeObserverCallback) {
			tellSizes = () => tell([], this);
		}
		observe(): void {}
		unobserve(): void {}
		disconnect(): void {}
	};
});

const host = document.body;
afterEach(() => render(null, host));

const flat = (count: number): Row[] =>
	Array.from({ length: count }, (_, index) => ({ key: `k${index}`, text: `row ${index}` }));

function draw(
	rows: readonly Row[],
	props: Partial<WindowedListProps<Row>> & { ref?: Ref<WindowedList<Row>> } = {},
): void {
	void act(() =>
		render(
			<WindowedList
				rows={rows}
				role="list"
				label="Rows"
				heightOf={() => rowHeight}
				draw={row => row.text}
				onOpen={() => undefined}
				{...props}
			/>,
			host,
		),
	);
}

const element = (key: string) => host.querySelector<HTMLElement>(`[data-key="${key}"]`);
const drawn = () => Array.from(host.querySelectorAll('[data-key]'), row => row.textContent);
const scroller = () => host.firstElementChild as HTMLElement;

/** Where a drawn row ends, in pixels from the top of the list. */
function bottomOf(key: string): number {
	let bottom = 0;
	for (const row of host.querySelectorAll<HTMLElement>('[data-key]')) {
		bottom += Number.parseFloat(row.style.getPropertyValue('--conference-notes-list-gap') || '0');
		bottom += rowHeight;
		if (row.dataset.key === key) break;
	}
	return bottom;
}

function scroll(top: number): void {
	scroller().scrollTop = top;
	void act(() => void scroller().dispatchEvent(new Event('scroll')));
}

function focus(key: string): void {
	void act(() => element(key)?.focus());
}

function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
	void act(() => void document.activeElement?.dispatchEvent(event));
	return event;
}

test('of ten thousand rows only some dozens are in the page', () => {
	draw(flat(10_000));
	expect(drawn()).toHaveLength(15);
	scroll(100_000);
	expect(drawn()).toHaveLength(25);
	expect(drawn()).toContain('row 5000');
});

test('rows tell their place among all rows, also of those that are not drawn', () => {
	draw(flat(10_000));
	expect(element('k7')?.getAttribute('aria-posinset')).toBe('8');
	expect(element('k7')?.getAttribute('aria-setsize')).toBe('10000');
});

test('End goes to the last of ten thousand rows, Home back to the first', () => {
	draw(flat(10_000));
	focus('k0');
	press('End');
	expect(document.activeElement).toBe(element('k9999'));
	expect(scroller().scrollTop).toBe(10_000 * rowHeight - viewport);
	press('Home');
	expect(document.activeElement).toBe(element('k0'));
	expect(scroller().scrollTop).toBe(0);
});

test('arrows walk past the edge of the viewport and scroll just as far as needed', () => {
	draw(flat(100));
	focus('k0');
	for (let times = 0; times < 7; times++) press('ArrowDown');
	expect(document.activeElement).toBe(element('k7'));
	expect(scroller().scrollTop).toBe(3 * rowHeight);
});

test('Tab reaches one row only: the current one', () => {
	draw(flat(100));
	focus('k3');
	expect(Array.from(host.querySelectorAll('[tabindex="0"]'))).toEqual([element('k3')]);
});

test('a focused row keeps its element and the focus while it is scrolled away', () => {
	draw(flat(1000));
	const third = element('k3');
	focus('k3');
	scroll(10_000);
	expect(drawn()).toContain('row 500');
	expect(document.activeElement).toBe(third);
});

test('a row that is focused before the event of a scroll has come does not undo the scroll', () => {
	draw(flat(100));
	scroll(300);
	scroller().scrollTop = 400;
	focus('k22');
	expect(scroller().scrollTop).toBe(400);
});

test('a place given later is scrolled to, and its rows are drawn', () => {
	draw(flat(1000));
	draw(flat(1000), { scroll: { key: 'k700', offset: 0 } });
	expect(scroller().scrollTop).toBe(700 * rowHeight);
	expect(drawn()).toContain('row 700');
});

test('other rows keep their elements when one is changed, one is added and one is gone', () => {
	const rows = flat(10);
	draw(rows);
	const before = rows.map(({ key }) => element(key));
	focus('k5');
	draw([
		...rows.slice(0, 2),
		{ key: 'new', text: 'new' },
		{ key: 'k2', text: 'changed' },
		...rows.slice(3, 8),
		...rows.slice(9),
	]);
	expect(drawn()).toEqual([
		'row 0',
		'row 1',
		'new',
		'changed',
		'row 3',
		'row 4',
		'row 5',
		'row 6',
		'row 7',
		'row 9',
	]);
	for (const index of [0, 1, 2, 3, 4, 5, 6, 7, 9]) expect(element(`k${index}`)).toBe(before[index]);
	expect(document.activeElement).toBe(before[5]);
});

test('rows that come in above do not move those in view', () => {
	const rows = flat(100);
	draw(rows);
	scroll(410);
	draw([{ key: 'new', text: 'new' }, ...rows]);
	expect(scroller().scrollTop).toBe(430);
});

test('when the focused row is gone, the one above gets the focus', () => {
	const rows = flat(10);
	draw(rows);
	focus('k5');
	draw(rows.filter(({ key }) => key !== 'k5'));
	expect(document.activeElement).toBe(element('k4'));
});

test('a list without focus does not take it when rows change', () => {
	const rows = flat(10);
	draw(rows);
	draw(rows.slice(1));
	expect(document.activeElement).toBe(document.body);
});

test('Enter and clicks open a row, a click on a button in it does not', () => {
	const opened: string[] = [];
	const onOpen: WindowedListProps<Row>['onOpen'] = (row, event) => opened.push(`${row.key} ${event.type}`);
	draw(flat(10), { onOpen, draw: () => <button type="button">More</button> });
	focus('k2');
	expect(press('Enter').defaultPrevented).toBe(true);
	element('k3')?.click();
	element('k4')?.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
	element('k5')?.dispatchEvent(new MouseEvent('auxclick', { button: 2, bubbles: true }));
	element('k6')?.querySelector('button')?.click();
	expect(opened).toEqual(['k2 keydown', 'k3 click', 'k4 auxclick']);
});

test('keys the list does not know, and keys with Ctrl, are left to others', () => {
	const keys: string[] = [];
	draw(flat(10), { onKey: (row, event) => void keys.push(`${row.key} ${event.key}`) });
	focus('k2');
	press('m');
	expect(press('ArrowDown', { ctrlKey: true }).defaultPrevented).toBe(false);
	expect(keys).toEqual(['k2 m', 'k2 ArrowDown']);
	expect(document.activeElement).toBe(element('k2'));
});

const tree: Row[] = [
	{ key: 'day', text: 'Day 1', level: 1, folded: false },
	{ key: 'talk', text: 'Opening', level: 2 },
];

test('a tree tells levels and what is folded, and folds by arrow', () => {
	const folds: string[] = [];
	draw(tree, { role: 'tree', onFold: (row, folded) => void folds.push(`${row.key} ${folded}`) });
	expect(element('day')?.getAttribute('aria-expanded')).toBe('true');
	expect(element('talk')?.getAttribute('aria-level')).toBe('2');
	expect(element('talk')?.hasAttribute('aria-expanded')).toBe(false);
	focus('talk');
	press('ArrowLeft');
	expect(document.activeElement).toBe(element('day'));
	press('ArrowLeft');
	expect(folds).toEqual(['day true']);
});

test('a remembered place is scrolled to once its row is there, and later places are told', () => {
	const told: (ScrollAnchor | null)[] = [];
	const props = {
		scroll: { key: 'k50', offset: 5 },
		onScroll: (at: ScrollAnchor | null) => void told.push(at),
	};
	draw([], props);
	draw(flat(100), props);
	expect(scroller().scrollTop).toBe(50 * rowHeight + 5);
	scroll(603);
	expect(told.at(-1)).toEqual({ key: 'k30', offset: 3 });
	draw(flat(101), props);
	expect(scroller().scrollTop).toBe(603);
});

test('a list that was hidden draws what its new height shows', () => {
	jest.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(0);
	draw(flat(1000));
	const hidden = drawn().length;
	jest.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(viewport);
	void act(() => tellSizes());
	expect(drawn().length).toBeGreaterThan(hidden);
});

test('a row far below is shown whole although the rows above it are higher than thought', () => {
	const list = createRef<WindowedList<Row>>();
	draw(flat(1000), { ref: list, heightOf: () => rowHeight / 4 });
	void act(() => list.current?.showRow('k500'));
	const bottom = bottomOf('k500');
	expect(scroller().scrollTop).toBeLessThanOrEqual(bottom - rowHeight);
	expect(scroller().scrollTop).toBeGreaterThanOrEqual(bottom - viewport);
	scroll(300);
	draw(flat(1001), { ref: list, heightOf: () => rowHeight / 4 });
	expect(scroller().scrollTop).toBe(300);
});

test('the focus goes to a row that was shown before, and stays in view there', () => {
	const list = createRef<WindowedList<Row>>();
	draw(flat(1000), { ref: list });
	void act(() => {
		list.current?.showRow('k500');
		list.current?.focus();
	});
	expect(document.activeElement).toBe(element('k500'));
	expect(scroller().scrollTop).toBe(501 * rowHeight - viewport);
	press('ArrowUp');
	void act(() => list.current?.focus());
	expect(document.activeElement).toBe(element('k499'));
});

test('by its ref the focus can be moved to a row out of view', () => {
	const list = createRef<WindowedList<Row>>();
	draw(flat(1000), { ref: list });
	void act(() => list.current?.focusRow('k500'));
	expect(document.activeElement).toBe(element('k500'));
	render(null, host);
	expect(list.current).toBeNull();
});
