import { useEffect, useRef, useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import type { FollowUp } from './board';
import { toCommand, type BoardCommand } from './board-commands';
import { cardBelow, cardBeside, cardsBetween, columnOf, heirOf, laneOf, type CardPlace } from './board-keys';
import type { CardFieldKind } from './card-field';
import { shortText } from './card-text';
import type { BoardFieldEnd, BoardParts, BoardState } from './board-parts';
import type { Column } from './columns';
import { joinLanes } from './lanes';

const idle: BoardState = { selected: new Set(), taken: null, field: null };

/**
 * What a board is besides its cards, and what its keys and clicks do.
 * @param focus moves the focus to a card
 */
export function useBoard(
	{ board, lanes, columns, folded, ...actions }: BoardParts,
	{ followUps: texts }: Strings,
	focus: (place: CardPlace) => void,
) {
	const [kept, setState] = useState(idle);
	const cards = board.flatMap(({ followUps }) => followUps);
	const chosen = cards.filter(({ key }) => kept.selected.has(key));
	const state: BoardState = { ...kept, selected: new Set(chosen.map(({ key }) => key)) };
	useEffect(() => actions.onSelected?.(kept.selected), [kept.selected]);
	const anchor = useRef<string | null>(null);
	const change = (changed: Partial<BoardState>) => setState(now => ({ ...now, ...changed }));
	const done = columns.find(({ id }) => id === 'done');
	const unfolded = lanes.filter(({ key }) => !folded.includes(key));

	/** The card, though it may be gone meanwhile, and when it is one of them, all that are selected. */
	const withSelected = (followUp: FollowUp): readonly FollowUp[] => {
		const along = kept.selected.has(followUp.key) ? chosen : [];
		return state.selected.has(followUp.key) ? chosen : [...along, followUp];
	};

	const select = (more: readonly FollowUp[]) => {
		const selected = new Set([...state.selected, ...more.map(({ key }) => key)]);
		change({ selected });
		actions.onSay(texts.selectedMany(selected.size));
	};

	const openField = (key: string, kind: CardFieldKind) => change({ field: { key, kind } });
	const selectNothing = () => {
		change({ selected: new Set() });
		actions.onSay(texts.selectedMany(0));
	};

	const moveTo = (followUp: FollowUp, column: Column | undefined, follows: boolean) => {
		if (!column) return;
		const along = withSelected(followUp);
		const isElsewhere = board[columnOf(board, followUp.key)]?.column.id !== column.id;
		const heir = isElsewhere ? heirOf(unfolded, joinLanes(unfolded), followUp.key, along) : null;
		actions.onMove(along, column);
		if (follows && !folded.includes(column.id)) focus({ column: column.id, followUp: followUp.key });
		else if (heir) focus(heir);
	};

	const take = (followUp: FollowUp, by: 1 | -1 | 0) => {
		const at = columnOf(board, followUp.key);
		const from = state.taken ? board.findIndex(({ column }) => column.id === state.taken?.column) : at;
		const column = board[Math.max(0, Math.min(board.length - 1, from + by))]?.column;
		if (!column) return;
		change({ taken: { followUp, column: column.id } });
		actions.onSay(by === 0 ? texts.taken(shortText(followUp.comment.text)) : texts.over(column.name));
	};

	const drop = (isDropped: boolean) => {
		const { taken } = state;
		if (!taken) return;
		change({ taken: null });
		const column = board.find(each => each.column.id === taken.column)?.column;
		if (isDropped) moveTo(taken.followUp, column, true);
		else actions.onSay(texts.notDropped);
	};

	/** Opens a card; with Shift selects all from the last one clicked so to it. */
	const click = (followUp: FollowUp, event: MouseEvent | KeyboardEvent) => {
		if (!event.shiftKey) return actions.onOpen(followUp, event);
		getSelection()?.removeAllRanges();
		select(cardsBetween(board, anchor.current, followUp.key));
		anchor.current = followUp.key;
	};

	const endField: BoardFieldEnd = (followUp, kind, value, byKey) => {
		change({ field: null });
		if (value !== null) {
			actions.onField(kind === 'text' ? [followUp] : withSelected(followUp), kind, value);
		}
		const column = board[columnOf(board, followUp.key)]?.column.id;
		if (byKey && column !== undefined) focus({ column, followUp: followUp.key });
	};

	/** Does what a key asks for wherever the focus is on the board; answers whether it asks for that. */
	const actAnywhere = (command: BoardCommand): boolean => {
		if (command.kind === 'undo') actions.onUndo();
		else if (command.kind === 'help') actions.onHelp();
		else if (command.kind === 'search') actions.onSearch();
		else if (command.kind === 'escape') selectNothing();
		else return false;
		return true;
	};

	/** Does what a key on a card, or beside all cards, asks for; answers whether it asks for anything. */
	const act = (followUp: FollowUp | undefined, event: KeyboardEvent): boolean => {
		const { direction } = getComputedStyle(event.target as Element);
		const command = toCommand(event, direction === 'rtl');
		if (state.taken) {
			if (command?.kind === 'go') take(state.taken.followUp, command.by);
			else drop(command?.kind === 'take' || event.key === 'Enter');
			return true;
		}
		if (!command) return false;
		if (actAnywhere(command)) return true;
		if (!followUp) return false;
		const { key } = followUp;
		const lane = laneOf(unfolded, key);
		switch (command.kind) {
			case 'go': {
				const open = lane?.board.filter(({ column }) => !folded.includes(column.id)) ?? [];
				const beside = cardBeside(open, key, command.by);
				if (beside) focus(beside);
				break;
			}
			case 'step': {
				// Within its lane the list goes by itself.
				if (!lane || cardBelow(lane.board, key, command.by)) return false;
				const below = cardBelow(joinLanes(unfolded), key, command.by);
				if (below) focus(below);
				break;
			}
			case 'select': {
				const below = cardBelow(joinLanes(unfolded), key, command.by);
				select(cards.filter(each => each === followUp || each.key === below?.followUp));
				if (below) focus(below);
				break;
			}
			case 'move':
				moveTo(followUp, board[columnOf(board, key) + command.by]?.column, true);
				break;
			case 'column':
				moveTo(followUp, board[command.index]?.column, false);
				break;
			case 'done':
				moveTo(followUp, done, false);
				break;
			case 'take':
				take(followUp, 0);
				break;
			case 'open':
				actions.onOpen(followUp, event);
				break;
			case 'preview':
				actions.onPreview(followUp, event);
				break;
			case 'text':
			case 'due':
			case 'tag':
				openField(key, command.kind);
		}
		return true;
	};
	return { ...state, cards, act, click, select, selectNothing, withSelected, openField, endField };
}
