import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BoardColumn, FollowUp } from './board';
import { followDrags } from './card-drag';
import type { Column } from './columns';

/** A drag under way: the card that is held, as it was when it was lifted, and the id of the column below it. */
export interface CardDrag {
	readonly followUp: FollowUp;
	readonly column: string | null;
}

/** Lets the cards of a board be dragged, `null` while none is. A drop asks for the move of the card that was lifted. */
export function useDrag(
	board: readonly BoardColumn[],
	onMove: (followUp: FollowUp, column: Column) => void,
	scroller: RefObject<HTMLElement | null>,
	picture: RefObject<HTMLElement | null>,
): CardDrag | null {
	const [drag, setDrag] = useState<CardDrag | null>(null);
	const latest = useRef({ board, onMove });
	latest.current = { board, onMove };
	useEffect(() => {
		if (!scroller.current || !picture.current) return undefined;
		let held: FollowUp | undefined;
		return followDrags(
			{ board: scroller.current, picture: picture.current },
			{
				onLift(key) {
					const followUps = latest.current.board.flatMap(column => column.followUps);
					held = followUps.find(followUp => followUp.key === key);
					if (held) setDrag({ followUp: held, column: null });
				},
				onColumn(column) {
					if (held) setDrag({ followUp: held, column });
				},
				onEnd(id) {
					const column = latest.current.board.find(each => each.column.id === id)?.column;
					if (held && column) latest.current.onMove(held, column);
					setDrag(null);
				},
			},
		);
	}, [scroller, picture]);
	return drag;
}
