import type { BoardColumn, FollowUp } from './board';

/** The cards that a command asked for outside the board is for. */
export class ChosenCards {
	/** Keys of the selected ones. */
	selected: ReadonlySet<string> = new Set();
	#focused: string | undefined;

	/** @param found the board with only the cards that are looked for: a command is for no other */
	constructor(private readonly found: () => readonly BoardColumn[]) {}

	/** Remembers the card that gets the focus. */
	readonly onFocus = ({ target }: FocusEvent): void => {
		const card = (target as Element).closest<HTMLElement>('[data-key]');
		if (card) this.#focused = card.dataset.key;
	};

	/** Those shown that are selected; when none is, the one that had the focus last. */
	list(): readonly FollowUp[] {
		const cards = this.found().flatMap(({ column, followUps }) => (column.hidden ? [] : followUps));
		const selected = cards.filter(({ key }) => this.selected.has(key));
		return selected.length > 0 ? selected : cards.filter(({ key }) => key === this.#focused);
	}
}
