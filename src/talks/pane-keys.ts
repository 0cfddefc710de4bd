import type { ListRow } from '../lists/list-layout';
import { siblingsOf } from '../lists/list-keys';
import { TypeAhead } from '../lists/type-ahead';

/** What the keys of a list of talks do. */
export interface PaneKeyActions<T> {
	unfold(rows: readonly T[]): void;
	focus(row: T): void;
	preview(row: T, event: KeyboardEvent): void;
	search(): void;
	/** Escape. */
	leave(): void;
	titleOf(row: T): string;
}

/**
 * The keys of a tree beyond those that walk and fold: `*` unfolds the rows beside, letters jump to what begins so
 * (https://www.w3.org/WAI/ARIA/apg/patterns/treeview/), `/` searches, Space previews, Escape leaves.
 */
export class PaneKeys<T extends ListRow> {
	readonly #typing = new TypeAhead();

	constructor(private readonly actions: PaneKeyActions<T>) {}

	/** Does what a key means on a row; `false` when it means nothing. */
	press(event: KeyboardEvent, rows: readonly T[], row: T): boolean {
		const { actions } = this;
		const { key } = event;
		if (event.ctrlKey || event.metaKey || event.altKey) return false;
		const index = rows.indexOf(row);
		if (key === '*') actions.unfold(siblingsOf(rows, index));
		else if (key === '/') actions.search();
		else if (key === ' ') actions.preview(row, event);
		else if (key === 'Escape') actions.leave();
		else if (key.length === 1) {
			const titleOf = (at: number) => (rows[at] ? actions.titleOf(rows[at]) : '');
			const found = rows[this.#typing.find(key, event.timeStamp, rows.length, index, titleOf) ?? -1];
			if (found) actions.focus(found);
		} else return false;
		return true;
	}
}
