import type { ListRow } from './list-layout';

/** What a key asks for: the row with that index to be the current one, or the current one folded (`true`) or unfolded. */
export type ListMove = number | boolean;

/**
 * What a key means on a row, after the tree view and listbox patterns of the ARIA guide; `null` for keys that
 * mean nothing there. Left and right are swapped where text runs from right to left.
 * https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
 */
export function listMove(
	key: string,
	rows: readonly ListRow[],
	index: number,
	rightToLeft = false,
): ListMove | null {
	const row = rows[index];
	if (row === undefined) return null;
	switch (rightToLeft ? mirrored(key) : key) {
		case 'ArrowDown':
			return Math.min(index + 1, rows.length - 1);
		case 'ArrowUp':
			return Math.max(index - 1, 0);
		case 'Home':
			return 0;
		case 'End':
			return rows.length - 1;
		case 'ArrowRight':
			if (row.folded === true) return false;
			return row.folded === false ? index + 1 : null;
		case 'ArrowLeft':
			return row.folded === false ? true : parentOf(rows, index);
		default:
			return null;
	}
}

function mirrored(key: string): string {
	if (key === 'ArrowLeft') return 'ArrowRight';
	return key === 'ArrowRight' ? 'ArrowLeft' : key;
}

function parentOf(rows: readonly ListRow[], index: number): number | null {
	const level = rows[index]?.level ?? 1;
	for (let above = index - 1; above >= 0; above--) {
		if ((rows[above]?.level ?? 1) < level) return above;
	}
	return null;
}

/** The rows beside a row, itself too: same parent, same level. */
export function siblingsOf<T extends ListRow>(rows: readonly T[], index: number): readonly T[] {
	const level = rows[index]?.level ?? 1;
	const from = (parentOf(rows, index) ?? -1) + 1;
	const after = rows.findIndex((row, at) => at > index && (row.level ?? 1) < level);
	return rows.slice(from, after < 0 ? undefined : after).filter(row => (row.level ?? 1) === level);
}
