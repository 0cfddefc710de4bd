import { ListLayout, type ListRow, type RowRange, type ScrollAnchor } from './list-layout';

/** A row to draw. */
export interface DrawnRow<T extends ListRow> {
	readonly row: T;
	readonly index: number;
	/** Pixels left free above it, for rows that are not drawn. */
	readonly gap: number;
	/** The one that Tab reaches. */
	readonly isTabStop: boolean;
}

/** Rows drawn beyond each edge of the viewport, so that a flick of the wheel meets no blank. */
const overscan = 10;

/** What a windowed list shows: its viewport, its current row, and where both go when rows or heights change. */
export class ListWindow<T extends ListRow> {
	/** Key of the current row, `null` before there was one. It is always drawn. */
	current: string | null = null;
	/** Height of the viewport. */
	height = 0;
	#layout = new ListLayout<T>([], () => 0);
	#drawn: RowRange = { from: 0, to: 0 };
	#top = 0;
	readonly #heights = new Map<string, number>();

	/** @param anchor where it is scrolled to; may name a row that comes later */
	constructor(
		private readonly heightOf: (row: T) => number,
		public anchor: ScrollAnchor | null = null,
	) {}

	get layout(): ListLayout<T> {
		return this.#layout;
	}

	/** Where the list has to be scrolled to. */
	get top(): number {
		return this.anchor === null ? 0 : (this.#layout.topAt(this.anchor) ?? this.#top);
	}

	/** Takes other rows. A row that is gone hands being current to the next one above, and the scroll to the next below. */
	setRows(rows: readonly T[]): void {
		if (rows === this.#layout.rows) return;
		const before = this.#layout;
		const after = (this.#layout = this.#place(rows));
		const heir = (key: string, step: 1 | -1) =>
			before.nearestIn(after, key, step) ?? before.nearestIn(after, key, step === 1 ? -1 : 1);
		if (this.current !== null) this.current = heir(this.current, -1) ?? this.current;
		if (this.anchor !== null && after.indexOf(this.anchor.key) === null) {
			const key = heir(this.anchor.key, 1);
			if (key !== null) this.anchor = { key, offset: 0 };
		}
	}

	/** Takes the heights of drawn rows; `true` when one was not as thought. */
	setHeights(heights: readonly (readonly [key: string, height: number])[]): boolean {
		// Rows without height are not laid out: hidden, or no browser.
		const news = heights.filter(([key, height]) => height > 0 && !near(height, this.#heights.get(key)));
		for (const [key, height] of news) this.#heights.set(key, height);
		if (news.length > 0) this.#layout = this.#place(this.#layout.rows);
		return news.length > 0;
	}

	/**
	 * Takes where the list is scrolled to.
	 * @param hasFocus the current row, while in view, is then what stays where it is
	 */
	scrollTo(top: number, hasFocus: boolean): void {
		this.#top = top;
		const current = this.current === null ? null : this.#layout.indexOf(this.current);
		const isSteady = hasFocus && current !== null && this.#isInView(current);
		this.anchor = this.#layout.anchorAt(top, isSteady ? current : undefined);
	}

	/** Key of the row that Tab reaches: the current one, else the first in view; `null` without rows. */
	get tabStop(): string | null {
		const { rows } = this.#layout;
		const index = this.current === null ? null : this.#layout.indexOf(this.current);
		return rows[index ?? this.#layout.indexAt(this.top)]?.key ?? null;
	}

	/** Half of the rows drawn beyond an edge are used up. */
	get needsRows(): boolean {
		const needed = this.#layout.rangeAt(this.top, this.height, overscan / 2);
		return needed.from < this.#drawn.from || needed.to > this.#drawn.to;
	}

	/** The rows to draw, in order, and the pixels to leave free below them. */
	draw(): { readonly rows: readonly DrawnRow<T>[]; readonly after: number } {
		const layout = this.#layout;
		const { from, to } = (this.#drawn = layout.rangeAt(this.top, this.height, overscan));
		const current = this.current === null ? null : layout.indexOf(this.current);
		const indexes = Array.from({ length: to - from }, (_, at) => from + at);
		if (current !== null && current < from) indexes.unshift(current);
		if (current !== null && current >= to) indexes.push(current);
		const { tabStop } = this;
		let end = 0;
		const rows = indexes.flatMap(index => {
			const row = layout.rows[index];
			const gap = layout.topOf(index) - end;
			end = layout.topOf(index + 1);
			return row === undefined ? [] : [{ row, index, gap, isTabStop: row.key === tabStop }];
		});
		return { rows, after: layout.height - end };
	}

	#isInView(index: number): boolean {
		const { from, to } = this.#layout.rangeAt(this.#top, this.height, 0);
		return index >= from && index < to;
	}

	#place(rows: readonly T[]): ListLayout<T> {
		return new ListLayout(rows, row => this.#heights.get(row.key) ?? this.heightOf(row));
	}
}

/** Fractions of a pixel come and go with zoom. */
function near(height: number, known: number | undefined): boolean {
	return known !== undefined && Math.abs(height - known) < 0.5;
}
