/**
 * How many times as long work takes on four times as much: 4 when it grows with its size, 16 when with the square of
 * it. What counts is the processor's time, the best of many rounds; less than a millisecond is taken for one.
 */
export function growth(work: (size: number) => void, size = 20_000): number {
	let [once, fourfold] = [Infinity, Infinity];
	let left = 2000;
	do {
		const times = [timeOf(work, size), timeOf(work, 4 * size)] as const;
		once = Math.min(once, Math.max(times[0], 1));
		fourfold = Math.min(fourfold, times[1]);
		left -= times[0] + times[1];
	} while (fourfold / once > 6 && left > 0);
	return fourfold / once;
}

/** In milliseconds, without those in which other programs had the processor. */
function timeOf(work: (size: number) => void, size: number): number {
	const start = process.cpuUsage();
	work(size);
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}
