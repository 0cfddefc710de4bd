/** A row of a list. Keys are unique in their list and stay the same while the row means the same thing. */
export interface ListRow {
	readonly key: string;
	/** Depth in a tree, from 1; left out in a flat list. */
	readonly level?: number;
	/** Whether its children are hidden; `null` or left out when it has none. */
	readonly folded?: boolean | null;
}

/** A place to scroll to that survives changes of the rows above it: a row, and how many pixels of it are out of view. */
export interface ScrollAnchor {
	readonly key: string;
	readonly offset: number;
}

/** Rows from `from` up to, without, `to`. */
export interface RowRange {
	readonly from: number;
	readonly to: number;
}

/** Where each row of a list stands, in pixels from the top of the first. */
export class ListLayout<T extends ListRow> {
	readonly #tops: Float64Array;
	readonly #indexes: ReadonlyMap<string, number>;

	constructor(
		readonly rows: readonly T[],
		heightOf: (row: T) => number,
	) {
		this.#tops = new Float64Array(rows.length + 1);
		rows.forEach((row, index) => (this.#tops[index + 1] = this.topOf(index) + heightOf(row)));
		this.#indexes = new Map(rows.map((row, index) => [row.key, index]));
	}

	/** Height of all rows together. */
	get height(): number {
		return this.topOf(this.rows.length);
	}

	/** Top of a row; of the row after the last: the end of the list. */
	topOf(index: number): number {
		return this.#tops[index] ?? 0;
	}

	/** Where the row with that key stands, `null` when it is not in the list. */
	indexOf(key: string): number | null {
		return this.#indexes.get(key) ?? null;
	}

	/** The row that covers a height; the first above the list, the last below it. */
	indexAt(top: number): number {
		let low = 0;
		let high = this.rows.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.topOf(middle) <= top) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	/** The rows that a viewport shows, and as many as `overscan` more at each end. */
	rangeAt(top: number, height: number, overscan: number): RowRange {
		const count = this.rows.length;
		if (count === 0) return { from: 0, to: 0 };
		return {
			from: Math.max(0, this.indexAt(top) - overscan),
			to: Math.min(count, this.indexAt(top + Math.max(0, height - 1)) + 1 + overscan),
		};
	}

	/** How to come back to a scroll position; `null` at the very top, where new rows are to be seen. */
	anchorAt(top: number, index = this.indexAt(top)): ScrollAnchor | null {
		const row = this.rows[index];
		return top <= 0 || row === undefined ? null : { key: row.key, offset: top - this.topOf(index) };
	}

	/** The scroll position that an anchor stands for, `null` when its row is not in the list. */
	topAt(anchor: ScrollAnchor): number | null {
		const index = this.indexOf(anchor.key);
		return index === null ? null : Math.max(0, this.topOf(index) + anchor.offset);
	}

	/** The scroll position nearest to `top` that shows a whole row; its top when it is higher than the viewport. */
	topToShow(index: number, top: number, height: number): number {
		const lowest = this.topOf(index + 1) - height;
		return Math.min(Math.max(top, lowest), this.topOf(index));
	}

	/** The nearest row, from the one with that key on in steps of `step`, that is also in `other`; `null` without one. */
	nearestIn(other: ListLayout<T>, key: string, step: 1 | -1): string | null {
		const start = this.indexOf(key);
		if (start === null) return null;
		for (let index = start; ; index += step) {
			const row = this.rows[index];
			if (row === undefined) return null;
			if (other.indexOf(row.key) !== null) return row.key;
		}
	}
}
