import type { Strings } from '../i18n/strings';
import type { BoardColumn, FollowUp } from './board';
import { placeKey, placeNames, type PlaceKind } from './place-keys';

/** The cards of one conference, day or talk, in all columns. */
export interface Lane {
	readonly key: string;
	/** From the narrowest to the widest: `Keynote 1`, `Day 2`, `HarborConf 2026`. */
	readonly names: readonly string[];
	readonly board: readonly BoardColumn[];
	/** How many cards it has. */
	readonly count: number;
}

/** The board parted into lanes, as the notes go; the cards of a lane keep their order. */
export function toLanes(board: readonly BoardColumn[], by: PlaceKind, strings: Strings): readonly Lane[] {
	const lanes = new Map<string, { first: FollowUp; count: number; cells: Map<number, FollowUp[]> }>();
	for (const [column, { followUps }] of board.entries()) {
		for (const followUp of followUps) {
			const key = placeKey(followUp, by);
			let lane = lanes.get(key);
			if (!lane) lanes.set(key, (lane = { first: followUp, count: 0, cells: new Map() }));
			lane.count++;
			const cell = lane.cells.get(column);
			if (cell) cell.push(followUp);
			else lane.cells.set(column, [followUp]);
		}
	}
	return (
		Array.from(lanes)
			// All cards of a place stand together in the order of the notes: any of them tells where it is.
			.sort(([, a], [, b]) => a.first.order - b.first.order)
			.map(([key, { first, count, cells }]) => ({
				key,
				names: placeNames(first, by, strings),
				count,
				board: board.map(({ column }, at) => ({ column, followUps: cells.get(at) ?? [] })),
			}))
	);
}

/** Lanes as one board again: each column goes through them from the top to the bottom. */
export function joinLanes(lanes: readonly Pick<Lane, 'board'>[]): readonly BoardColumn[] {
	const [first] = lanes;
	if (!first || lanes.length === 1) return first?.board ?? [];
	return first.board.map(({ column }, at) => ({
		column,
		followUps: lanes.flatMap(({ board }) => board[at]?.followUps ?? []),
	}));
}
