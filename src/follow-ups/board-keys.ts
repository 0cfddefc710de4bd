import type { BoardColumn } from './board';

/** A card and the column it stands in, by key and id. */
export interface CardPlace {
	readonly column: string;
	readonly followUp: string;
}

/**
 * The card beside one, in the next column that has any: as far down, or that column's last. `null` for other keys
 * than the left and right arrow, and beyond the last column. They are swapped where text runs from right to left.
 */
export function cardBeside(
	board: readonly BoardColumn[],
	followUp: string,
	pressed: string,
	isRightToLeft = false,
): CardPlace | null {
	if (pressed !== 'ArrowLeft' && pressed !== 'ArrowRight') return null;
	const at = board.findIndex(({ followUps }) => followUps.some(({ key }) => key === followUp));
	const place = board[at]?.followUps.findIndex(({ key }) => key === followUp) ?? 0;
	const onward = (pressed === 'ArrowRight') !== isRightToLeft;
	const others = onward ? board.slice(at + 1) : board.slice(0, Math.max(0, at)).reverse();
	const beside = others.find(({ followUps }) => followUps.length > 0);
	const card = beside?.followUps[Math.min(place, beside.followUps.length - 1)];
	return beside && card ? { column: beside.column.id, followUp: card.key } : null;
}
