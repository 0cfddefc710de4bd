import type { Strings } from '../i18n/strings';
import { isStatusMark } from '../markdown/status-box';

/** A column of the board: the follow-ups with its mark in their status box. */
export interface Column {
	/** `inbox`, `next`, `doing`, `done`, `dropped`; of a column of the user's own its mark. */
	readonly id: string;
	/** The character in the box; `null` for follow-ups without one. */
	readonly mark: string | null;
	/** Empty until `listColumns` has named it. */
	readonly name: string;
	/** One of the app's icons. */
	readonly icon: string;
	/** Can be folded to its name, and is at first. */
	readonly folds: boolean;
	/** Is not on the board; its follow-ups stay what they are. */
	readonly hidden: boolean;
}

/** Whether the follow-ups of a column are still to be done. */
export function isOpenColumn({ id }: Pick<Column, 'id'>): boolean {
	return id !== 'done' && id !== 'dropped';
}

/** A column as the settings keep it. */
export interface KeptColumn {
	/** Empty for the inbox. */
	readonly mark: string;
	/** Empty for the name it has of itself. */
	readonly name: string;
	readonly hidden: boolean;
}

const always = { name: '', folds: false, hidden: false };

/** The columns that every board has, in their order at first. */
export const columns: readonly Column[] = [
	{ ...always, id: 'inbox', mark: null, icon: 'inbox' },
	{ ...always, id: 'next', mark: ' ', icon: 'circle' },
	{ ...always, id: 'doing', mark: '/', icon: 'circle-dot' },
	{ ...always, id: 'done', mark: 'x', icon: 'circle-check' },
	{ ...always, id: 'dropped', mark: '-', icon: 'circle-slash', folds: true },
];

/**
 * The columns as the settings keep them, with those that every board has and that are not named last. Marks that no
 * column can have, or that two have, are left out.
 */
export function keptColumns(kept: readonly KeptColumn[]): readonly KeptColumn[] {
	const standard = columns.map(({ mark }) => ({ mark: mark ?? '', name: '', hidden: false }));
	const byMark = new Map<string, KeptColumn>();
	for (const column of [...kept, ...standard]) {
		const isMark = column.mark === '' || isStatusMark(column.mark);
		if (isMark && !byMark.has(column.mark)) byMark.set(column.mark, column);
	}
	return [...byMark.values()];
}

/** The columns as the settings order, name and hide them. */
export function listColumns(
	kept: readonly KeptColumn[],
	{ followUps: { columns: names } }: Strings,
): readonly Column[] {
	return keptColumns(kept).map(({ mark, name, hidden }) => {
		const own = { ...always, id: mark, mark, icon: 'circle-dashed' };
		const column = columns.find(each => (each.mark ?? '') === mark) ?? own;
		const known = Object.hasOwn(names, column.id) ? names[column.id as keyof typeof names] : mark;
		return { ...column, name: name.trim() || known, hidden };
	});
}

/** Why a column cannot have a mark beside the others; `null` when it can. */
export function markProblem(mark: string, others: readonly KeptColumn[]): 'taken' | 'notAllowed' | null {
	// A capital X in a box is an x.
	const written = mark === 'X' ? 'x' : mark;
	if (written === '' || !isStatusMark(written)) return 'notAllowed';
	const isTaken = [...others, ...columns].some(each => each.mark === written);
	return isTaken ? 'taken' : null;
}
