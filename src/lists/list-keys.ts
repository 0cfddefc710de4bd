import type { ListRow } from './list-layout';

/** What a key asks for: another row to be the current one, or the current one folded or unfolded. */
export type ListMove =
	{ readonly kind: 'go'; readonly index: number } | { readonly kind: 'fold'; readonly folded: boolean };

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
			return go(Math.min(index + 1, rows.length - 1));
		case 'ArrowUp':
			return go(Math.max(index - 1, 0));
		case 'Home':
			return go(0);
		case 'End':
			return go(rows.length - 1);
		case 'ArrowRight':
			if (row.folded === true) return { kind: 'fold', folded: false };
			return row.folded === false ? go(index + 1) : null;
		case 'ArrowLeft': {
			if (row.folded === false) return { kind: 'fold', folded: true };
			const parent = parentOf(rows, index);
			return parent === null ? null : go(parent);
		}
		default:
			return null;
	}
}

function go(index: number): ListMove {
	return { kind: 'go', index };
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
