import type { ListRow, ScrollAnchor } from './list-layout';
import type { ListWindow } from './list-window';

/** Keeps a list's window and the page in step: sizes and scroll position as they are, the place as it should be. */
export class ListViewport<T extends ListRow> {
	/** The scroll position last read or set. */
	#seen = 0;
	/** The row that was asked for, until all rows about it are measured. */
	#shown: string | null = null;

	/**
	 * @param scroller the element that scrolls
	 * @param list the element in it that holds the rows, each with its key as `data-key`
	 */
	constructor(
		private readonly window: ListWindow<T>,
		private readonly scroller: HTMLElement,
		private readonly list: HTMLElement,
		private readonly onScroll: (scroll: ScrollAnchor | null) => void,
	) {}

	/** Whether the focus is on a row or in one. */
	get hasFocus(): boolean {
		return this.list.contains(this.list.ownerDocument.activeElement);
	}

	/** Takes where the list was scrolled to, if it was: the event of a scroll comes a frame later. */
	follow(): void {
		if (this.#isShown() && this.scroller.scrollTop !== this.#seen) this.#take(this.scroller.scrollTop);
	}

	/** Takes sizes, and puts the list back where it was; `true` when rows have to be drawn again. */
	settle(): boolean {
		if (!this.#isShown()) return false;
		const resized = this.scroller.clientHeight !== this.window.height;
		this.window.height = this.scroller.clientHeight;
		const measured = this.#rows().map(
			row => [row.dataset.key ?? '', row.getBoundingClientRect().height] as const,
		);
		const changed = this.window.setHeights(measured) || resized;
		this.#holdShown();
		const { top, layout } = this.window;
		if (isOff(this.scroller.scrollTop, top)) this.scroller.scrollTop = top;
		this.#seen = this.scroller.scrollTop;
		// The list may end before the place it was at.
		if (!changed && layout.rows.length > 0 && isOff(this.#seen, top)) this.#take(this.#seen);
		const isDone = !changed && !this.window.needsRows;
		if (isDone) this.#shown = null;
		return !isDone;
	}

	/** Focuses a row and scrolls just as far as it needs; `false` when it is not drawn. */
	focus(key: string): boolean {
		const index = this.window.layout.indexOf(key);
		const row = this.#rows().find(each => each.dataset.key === key);
		if (row === undefined || index === null) return false;
		this.#scrollTo(index);
		row.focus({ preventScroll: true });
		this.#take(this.scroller.scrollTop);
		return true;
	}

	/** Scrolls just as far as a row needs to be in view. */
	show(key: string): void {
		const index = this.window.layout.indexOf(key);
		if (index === null || !this.#isShown()) return;
		this.#scrollTo(index);
		this.#take(this.scroller.scrollTop);
		this.#shown = key;
		this.#holdShown();
	}

	#scrollTo(index: number): void {
		const { layout, height } = this.window;
		this.scroller.scrollTop = layout.topToShow(index, this.scroller.scrollTop, height);
	}

	/** Keeps the row that was asked for in view while it and those above turn out to be higher than thought. */
	#holdShown(): void {
		const { layout, top, height } = this.window;
		const index = this.#shown === null ? null : layout.indexOf(this.#shown);
		if (index !== null) this.window.anchor = layout.anchorAt(layout.topToShow(index, top, height), index);
	}

	#take(top: number): void {
		this.#seen = top;
		this.#shown = null;
		this.window.scrollTo(top, this.hasFocus);
		this.onScroll(this.window.anchor);
	}

	/** A hidden list has no sizes and no scroll position to go by. */
	#isShown(): boolean {
		return this.scroller.clientHeight > 0;
	}

	#rows(): HTMLElement[] {
		return Array.from(this.list.children) as HTMLElement[];
	}
}

/** A scroll position is a whole number of device pixels, the top of a row is not. */
function isOff(top: number, wanted: number): boolean {
	return Math.abs(top - wanted) >= 1;
}
