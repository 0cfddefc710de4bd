import type { ListRow } from './list-layout';

/** A row's place among the rows beside it (same parent, same level), for `aria-posinset` and `aria-setsize`. */
export interface ListPlace {
	/** From 1. */
	readonly position: number;
	readonly size: number;
}

/** The place of every row, in their order. */
export function listPlaces(rows: readonly ListRow[]): readonly ListPlace[] {
	const open: { size: number }[] = [];
	const counted = rows.map(row => {
		const level = row.level ?? 1;
		open.length = Math.min(open.length, level);
		const siblings = (open[level - 1] ??= { size: 0 });
		return { position: ++siblings.size, siblings };
	});
	return counted.map(({ position, siblings }) => ({ position, size: siblings.size }));
}
