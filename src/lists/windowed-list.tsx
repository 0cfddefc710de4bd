import { Component, createRef, type ComponentChildren } from 'preact';
import { listMove } from './list-keys';
import type { ListRow, ScrollAnchor } from './list-layout';
import { listPlaces, type ListPlace } from './list-places';
import { ListRowElement, type RowProps } from './list-row';
import { ListViewport } from './list-viewport';
import { ListWindow } from './list-window';

/** What a list shows, and what it tells. */
export interface WindowedListProps<T extends ListRow> {
	/** In order, only those not folded away. A new array when anything changed, the same one when nothing did. */
	readonly rows: readonly T[];
	/** `tree` for rows with levels that fold, else `list`. */
	readonly role: 'tree' | 'list';
	/** What a screen reader calls the list. */
	readonly label: string;
	/** Pixels that a row likely takes; counts until the row was drawn and measured. */
	readonly heightOf: (row: T) => number;
	/** The inside of a row. Rows part by padding: margins between them are not measured. */
	readonly draw: (row: T) => ComponentChildren;
	/** Class, `data-…` and handlers of the row's own element. */
	readonly rowProps?: (row: T) => RowProps;
	/** Click, middle click or Enter on a row; not on a button, link or field inside it. */
	readonly onOpen: (row: T, event: MouseEvent | KeyboardEvent) => void;
	/** Left and right arrow on a row that folds. */
	readonly onFold?: (row: T, folded: boolean) => void;
	/** Any other key on a row, and every key with Ctrl, Cmd or Alt but Enter. */
	readonly onKey?: (row: T, event: KeyboardEvent) => void;
	/** Where to scroll to: at first, and whenever another one is given. Waits until its row is there. */
	readonly scroll?: ScrollAnchor | null;
	/** Told where the list is scrolled to; `null` is the top. */
	readonly onScroll?: (scroll: ScrollAnchor | null) => void;
}

/**
 * A long list of which only the rows in view are in the page, and the current one. It keeps scroll position and
 * focus when rows change: the current row while it has focus and is in view, else the first row in view, stays
 * where it is on the screen. One tab stop; arrows, Home and End reach every row; Enter opens; left and right fold.
 *
 * It scrolls by itself and fills its parent, which must have a height. By `ref`: `focus()`, `focusRow(key)`, `showRow(key)`.
 */
export class WindowedList<T extends ListRow> extends Component<WindowedListProps<T>> {
	readonly #scroller = createRef<HTMLDivElement>();
	readonly #list = createRef<HTMLDivElement>();
	readonly #window = new ListWindow<T>(row => this.props.heightOf(row), this.props.scroll);
	#viewport: ListViewport<T> | null = null;
	#places: readonly ListPlace[] = [];
	#toFocus: string | null = null;
	#resizes: ResizeObserver | null = null;

	/** Makes a row the current one and moves the focus to it, now or once it is there. */
	focusRow(key: string): void {
		this.#window.current = key;
		this.#toFocus = key;
		this.#redraw();
	}

	/** Brings a row into view, if it is in the list and not in view yet. Without the focus, it is then what Tab reaches. */
	showRow(key: string): void {
		if (!this.#viewport?.hasFocus) this.#window.current = key;
		this.#viewport?.show(key);
		if (this.#window.needsRows) this.#redraw();
	}

	/** Moves the focus to the row that Tab reaches. */
	focus(): void {
		const { tabStop } = this.#window;
		if (tabStop !== null) this.focusRow(tabStop);
	}

	override componentDidMount(): void {
		const { current: scroller } = this.#scroller;
		const { current: list } = this.#list;
		if (!scroller || !list) return;
		this.#viewport = new ListViewport(this.#window, scroller, list, scroll =>
			this.props.onScroll?.(scroll),
		);
		this.#resizes = new ResizeObserver(() => this.#settle());
		for (const element of [scroller, list]) this.#resizes.observe(element);
		this.#settle();
		this.#tellRef(this);
	}

	override componentWillUnmount(): void {
		this.#resizes?.disconnect();
		this.#tellRef(null);
	}

	/** Whether the focus is to stay in the list. Keys typed into a field that goes with its row are for no other row. */
	override getSnapshotBeforeUpdate(): boolean {
		const { activeElement } = this.#list.current?.ownerDocument ?? {};
		return this.#viewport?.hasFocus === true && !activeElement?.matches('input, textarea');
	}

	override componentDidUpdate(before: WindowedListProps<T>, _state: unknown, hadFocus: boolean): void {
		if (this.props.scroll && this.props.scroll !== before.scroll) this.#window.anchor = this.props.scroll;
		if (hadFocus && !this.#viewport?.hasFocus) this.#toFocus ??= this.#window.current;
		this.#settle();
		if (this.#toFocus === null || !this.#viewport?.focus(this.#toFocus)) return;
		this.#toFocus = null;
		if (this.#window.needsRows) this.#redraw();
	}

	override render() {
		const { rows, role, label, draw, rowProps, onOpen } = this.props;
		this.#viewport?.follow();
		if (rows !== this.#window.layout.rows) this.#places = listPlaces(rows);
		this.#window.setRows(rows);
		const drawn = this.#window.draw();
		return (
			<div
				class="conference-notes-list"
				ref={this.#scroller}
				onScroll={this.#scrolled}
				onKeyDown={this.#keyed}
				onFocusIn={this.#focused}
			>
				<div
					class="conference-notes-list-rows"
					ref={this.#list}
					role={role}
					aria-label={label}
					style={{ '--conference-notes-list-after': `${drawn.after}px` }}
				>
					{drawn.rows.map(each => (
						<ListRowElement
							key={each.row.key}
							drawn={each}
							role={role === 'tree' ? 'treeitem' : 'listitem'}
							place={this.#places[each.index]}
							own={rowProps?.(each.row)}
							onOpen={onOpen}
						>
							{draw(each.row)}
						</ListRowElement>
					))}
				</div>
			</div>
		);
	}

	/** Preact 11 hands `ref` to a component as a property and leaves the rest to it. */
	#tellRef(value: this | null): void {
		const { ref } = this.props;
		if (typeof ref === 'function') ref(value);
		else if (ref) ref.current = value;
	}

	#redraw(): void {
		this.setState({});
	}

	#settle(): void {
		if (this.#viewport?.settle()) this.#redraw();
	}

	readonly #scrolled = (): void => {
		this.#viewport?.follow();
		if (this.#window.needsRows) this.#redraw();
	};

	readonly #focused = (event: FocusEvent): void => {
		const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key;
		if (key === undefined || key === this.#window.current) return;
		this.#window.current = key;
		this.#redraw();
	};

	readonly #keyed = (event: KeyboardEvent): void => {
		// An open menu takes the keys first.
		if (event.defaultPrevented) return;
		const { rows } = this.props;
		const index = this.#window.layout.indexOf((event.target as HTMLElement).dataset.key ?? '');
		const row = index === null ? undefined : rows[index];
		if (index === null || row === undefined) return;
		const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
		const rightToLeft = getComputedStyle(event.target as Element).direction === 'rtl';
		const move = hasModifier ? null : listMove(event.key, rows, index, rightToLeft);
		if (event.key === 'Enter') this.props.onOpen(row, event);
		else if (move?.kind === 'go') this.focusRow(rows[move.index]?.key ?? row.key);
		else if (move?.kind === 'fold') this.props.onFold?.(row, move.folded);
		else return this.props.onKey?.(row, event);
		event.preventDefault();
	};
}
