import { boxAt, edgeSpeed } from '../../src/follow-ups/drag-geometry';

const column = (left: number) => ({ left, right: left + 100, top: 0, bottom: 400 });
const columns = [column(0), column(110), column(220)];
const frame = { left: 0, right: 600, top: 0, bottom: 400 };

test('a drop goes to the column under it, also below its last card', () => {
	expect(boxAt(columns, frame, 150, 399)).toBe(1);
});

test('between columns and beside them it goes to the nearest', () => {
	expect(boxAt(columns, frame, 104, 10)).toBe(0);
	expect(boxAt(columns, frame, 107, 10)).toBe(1);
	expect(boxAt(columns, frame, 590, 10)).toBe(2);
});

test('outside the board it goes nowhere', () => {
	expect(boxAt(columns, frame, 150, 401)).toBeNull();
	expect(boxAt(columns, frame, -1, 10)).toBeNull();
	expect(boxAt([], frame, 10, 10)).toBeNull();
});

test('a drag scrolls near the edges only, and faster the nearer', () => {
	expect(edgeSpeed(300, 0, 600)).toBe(0);
	expect(edgeSpeed(22, 0, 600)).toBeCloseTo(-0.5);
	expect(edgeSpeed(0, 0, 600)).toBe(-1);
	expect(edgeSpeed(-500, 0, 600)).toBe(-1);
	expect(edgeSpeed(589, 0, 600)).toBeCloseTo(0.75);
});

test('a short list still has a middle where nothing scrolls', () => {
	expect(edgeSpeed(15, 0, 40)).toBe(0);
	expect(edgeSpeed(5, 5, 5)).toBe(0);
});
