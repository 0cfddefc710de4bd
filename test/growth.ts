/**
 * How many times as long work takes on four times as much: 4 when it grows with its size, 16 when with the square of
 * it. The best of many rounds counts, for the machine may be busy; a time below a millisecond is taken for one.
 */
export function growth(work: (size: number) => void, size = 20_000): number {
	const end = performance.now() + 2000;
	let [once, fourfold] = [Infinity, Infinity];
	do {
		once = Math.min(once, Math.max(timeOf(work, size), 1));
		fourfold = Math.min(fourfold, timeOf(work, 4 * size));
	} while (fourfold / once > 6 && performance.now() < end);
	return fourfold / once;
}

function timeOf(work: (size: number) => void, size: number): number {
	const start = performance.now();
	work(size);
	return performance.now() - start;
}
