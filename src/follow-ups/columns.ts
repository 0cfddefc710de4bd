/** A column of the board: the follow-ups with its mark in their status box. */
export interface Column {
	readonly id: 'inbox' | 'next' | 'doing' | 'done' | 'dropped';
	/** The character in the box; `null` for follow-ups without one. */
	readonly mark: string | null;
	/** One of the app's icons. */
	readonly icon: string;
	/** Can be folded to its name, and is at first. */
	readonly folds: boolean;
}

/** The columns that every board has, in their order. */
export const columns: readonly Column[] = [
	{ id: 'inbox', mark: null, icon: 'inbox', folds: false },
	{ id: 'next', mark: ' ', icon: 'circle', folds: false },
	{ id: 'doing', mark: '/', icon: 'circle-dot', folds: false },
	{ id: 'done', mark: 'x', icon: 'circle-check', folds: false },
	{ id: 'dropped', mark: '-', icon: 'circle-slash', folds: true },
];
