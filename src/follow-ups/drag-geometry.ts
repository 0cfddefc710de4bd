/** A rectangle in pixels of the window. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/**
 * The index of the box beside which, above or below which, a point lies: the nearest in a row of columns.
 * `null` when the point is outside `frame`, where a drop means nothing.
 */
export function boxAt(boxes: readonly Box[], frame: Box, x: number, y: number): number | null {
	if (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) return null;
	const distances = boxes.map(({ left, right }) => Math.max(left - x, x - right, 0));
	const nearest = distances.indexOf(Math.min(...distances));
	return nearest < 0 ? null : nearest;
}

/** A fingertip: how near to an edge a drag has to come to scroll. */
const edge = 44;

/** Fast enough to cross a long column in seconds, slow enough to stop at a card: pixels per millisecond. */
const topSpeed = 1;

/**
 * How fast to scroll while a drag is at `at` between the edges `from` and `to`: pixels per millisecond,
 * rising towards the edge and beyond it; negative towards `from`.
 */
export function edgeSpeed(at: number, from: number, to: number): number {
	const zone = Math.min(edge, (to - from) / 4);
	if (zone <= 0) return 0;
	const before = Math.max(0, from + zone - at);
	const after = Math.max(0, at - (to - zone));
	return Math.max(-topSpeed, Math.min(topSpeed, ((after - before) / zone) * topSpeed));
}
