import { boxAt, edgeSpeed } from './drag-geometry';

type Point = readonly [x: number, y: number];

/** What a held card moves over and what is drawn of it. */
export interface DragSurface {
	/** Scrolls sideways; its columns (`data-column`) hold one list each, which scrolls down, or all lanes are one. */
	readonly board: HTMLElement;
	/** What follows the pointer: gets its place in the board as `--conference-notes-drag-x`, `-y` and `-width`. */
	readonly picture: HTMLElement;
	/** Told the column under the card whenever that is another one; `null` outside the board. */
	readonly onColumn: (column: string | null) => void;
}

/** A card that a pointer holds: knows the column below it, moves its picture, scrolls the board at its edges. */
export class HeldCard {
	column: string | null = null;
	readonly #surface: DragSurface;
	readonly #grip: Point;
	#at: Point;
	#time: number | null = null;
	#frame = 0;

	constructor(surface: DragSurface, card: HTMLElement, at: Point) {
		const { left, top, width } = card.getBoundingClientRect();
		this.#surface = surface;
		this.#at = at;
		this.#grip = [at[0] - left, at[1] - top];
		surface.picture.setCssProps({ '--conference-notes-drag-width': `${width}px` });
		this.#nextFrame();
	}

	/** Follows the pointer. */
	moveTo(at: Point): void {
		this.#at = at;
		this.#draw();
	}

	/** Nothing moves any more. */
	release(): void {
		this.#surface.board.win.cancelAnimationFrame(this.#frame);
	}

	#nextFrame(): void {
		this.#frame = this.#surface.board.win.requestAnimationFrame(time => {
			this.#scroll(time - (this.#time ?? time));
			this.#time = time;
			this.#nextFrame();
		});
	}

	#scroll(elapsed: number): void {
		const { board } = this.#surface;
		const [x, y] = this.#at;
		const { left, right } = board.getBoundingClientRect();
		board.scrollLeft += edgeSpeed(x, left, right) * elapsed;
		const column = this.#columns().find(({ dataset }) => dataset.column === this.column);
		const list =
			column?.querySelector('.conference-notes-list') ??
			board.querySelector('.conference-notes-lanes-rows > .conference-notes-list');
		if (list) {
			const { top, bottom } = list.getBoundingClientRect();
			list.scrollTop += edgeSpeed(y, top, bottom) * elapsed;
		}
		this.#draw();
	}

	#draw(): void {
		const { board, picture, onColumn } = this.#surface;
		const frame = board.getBoundingClientRect();
		const [x, y] = this.#at;
		picture.setCssProps({
			'--conference-notes-drag-x': `${x - this.#grip[0] - frame.left}px`,
			'--conference-notes-drag-y': `${y - this.#grip[1] - frame.top}px`,
		});
		const columns = this.#columns();
		const index = boxAt(
			columns.map(each => each.getBoundingClientRect()),
			frame,
			x,
			y,
		);
		const column = (index === null ? null : columns[index]?.dataset.column) ?? null;
		if (column === this.column) return;
		this.column = column;
		onColumn(column);
	}

	#columns(): readonly HTMLElement[] {
		return Array.from(this.#surface.board.querySelectorAll<HTMLElement>('[data-column]'));
	}
}
