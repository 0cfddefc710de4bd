import type { BoardColumn, FollowUp } from './board';
import type { Lane } from './lanes';

/** A card and the column it stands in, by key and id. */
export interface CardPlace {
	readonly column: string;
	readonly followUp: string;
}

/**
 * The card beside one, in the next column to the right (1) or left (-1) that has any: as far down, or that column's
 * last. `null` beyond the last column.
 */
export function cardBeside(board: readonly BoardColumn[], followUp: string, by: 1 | -1): CardPlace | null {
	const at = columnOf(board, followUp);
	const place = board[at]?.followUps.findIndex(({ key }) => key === followUp) ?? 0;
	const others = by > 0 ? board.slice(at + 1) : board.slice(0, Math.max(0, at)).reverse();
	const beside = others.find(({ followUps }) => followUps.length > 0);
	const card = beside?.followUps[Math.min(place, beside.followUps.length - 1)];
	return beside && card ? { column: beside.column.id, followUp: card.key } : null;
}

/** The next card of the same column, down (1) or up (-1), in whatever lane; `null` at its ends. */
export function cardBelow(board: readonly BoardColumn[], followUp: string, by: 1 | -1): CardPlace | null {
	const shown = board[columnOf(board, followUp)];
	const at = shown?.followUps.findIndex(({ key }) => key === followUp) ?? -1;
	const card = shown?.followUps[at + by];
	return shown && card ? { column: shown.column.id, followUp: card.key } : null;
}

/** Index of the column that a card stands in, -1 when it is on no column. */
export function columnOf(board: readonly BoardColumn[], followUp: string): number {
	return board.findIndex(({ followUps }) => followUps.some(({ key }) => key === followUp));
}

/** A card, or when it is on no column the first there is; `null` without any. */
export function cardOrFirst(board: readonly BoardColumn[], followUp: string | null): CardPlace | null {
	const all = board.flatMap(({ column, followUps }) =>
		followUps.map(({ key }): CardPlace => ({ column: column.id, followUp: key })),
	);
	return all.find(each => each.followUp === followUp) ?? all[0] ?? null;
}

/** The lane that a card stands in, if any. */
export function laneOf(lanes: readonly Lane[], followUp: string): Lane | undefined {
	return lanes.find(({ board }) => columnOf(board, followUp) >= 0);
}

/**
 * Where the focus goes when a card, and those that go along, leave a place of which they are all: to the next card
 * down or up its column, else to one beside. `null` when cards are left there, or nowhere.
 */
export function heirOf(
	lanes: readonly Lane[],
	board: readonly BoardColumn[],
	followUp: string,
	along: readonly FollowUp[],
): CardPlace | null {
	const gone = new Set(along.map(({ key }) => key));
	const stays = (columns: readonly BoardColumn[]) =>
		columns.map(({ column, followUps }) => ({
			column,
			followUps: followUps.filter(({ key }) => key === followUp || !gone.has(key)),
		}));
	const lane = stays(laneOf(lanes, followUp)?.board ?? []);
	if ((lane[columnOf(lane, followUp)]?.followUps.length ?? 0) > 1) return null;
	const all = stays(board);
	return (
		cardBelow(all, followUp, 1) ??
		cardBelow(all, followUp, -1) ??
		cardBeside(lane, followUp, -1) ??
		cardBeside(lane, followUp, 1) ??
		cardBeside(all, followUp, -1) ??
		cardBeside(all, followUp, 1)
	);
}

/** The cards from one to another of the same column, both too; the second alone when they share none. */
export function cardsBetween(
	board: readonly BoardColumn[],
	from: string | null,
	to: string,
): readonly FollowUp[] {
	const cards = board[columnOf(board, to)]?.followUps ?? [];
	const end = cards.findIndex(({ key }) => key === to);
	const start = cards.findIndex(({ key }) => key === from);
	const [first, last] = start < 0 ? [end, end] : [Math.min(start, end), Math.max(start, end)];
	return cards.slice(first, last + 1);
}
