/** Measures something, prints what it finds line by line, and gives the ratios that goals are set for. */
export type Bench = (print: (line: string) => void) => Promise<Readonly<Record<string, number>>>;

/** Milliseconds of the processor that `task` takes at best: whatever else the machine does only ever adds to it. */
export function bestTime(task: () => void, rounds = 9): number {
	let best = Infinity;
	for (let round = 0; round < rounds; round++) {
		const start = process.cpuUsage().user;
		task();
		best = Math.min(best, (process.cpuUsage().user - start) / 1e3);
	}
	return best;
}

/** Milliseconds on the clock that `task` takes at best, for what waits for the disk. */
export async function bestTimeOf(task: () => Promise<void>, rounds = 5): Promise<number> {
	let best = Infinity;
	for (let round = 0; round < rounds; round++) {
		const start = performance.now();
		await task();
		best = Math.min(best, performance.now() - start);
	}
	return best;
}

/** Rows as lines of equal columns, the first to the left, the others to the right. */
export function formatTable(rows: readonly (readonly string[])[]): readonly string[] {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
	return rows.map(row =>
		row
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
			)
			.join('  '),
	);
}

/** Three digits are as many as a measurement bears: 0.4123 is 0.412. */
export function round(value: number): number {
	return Number(value.toPrecision(3));
}
