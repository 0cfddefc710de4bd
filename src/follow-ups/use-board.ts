import { useRef, useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import type { BoardColumn, FollowUp } from './board';
import { toCommand } from './board-commands';
import { cardBeside, cardsBetween, columnOf } from './board-keys';
import type { CardFieldKind } from './card-field';
import { shortText } from './card-text';
import type { Column } from './columns';

/** What the board is asked for. */
export interface BoardActions {
	readonly onMove: (followUps: readonly FollowUp[], column: Column) => void;
	/** Shows the line a card comes from. */
	readonly onOpen: (followUp: FollowUp, event?: MouseEvent | KeyboardEvent) => void;
	/** A field of a card was filled in; several cards get the same due date or tag. */
	readonly onField: (followUps: readonly FollowUp[], kind: CardFieldKind, value: string) => void;
	readonly onUndo: () => void;
	readonly onHelp: () => void;
	/** Something to read out. */
	readonly onSay: (text: string) => void;
}

/** Which cards are selected, which one is taken by keyboard, and which has a field open. */
export interface BoardState {
	readonly selected: ReadonlySet<string>;
	readonly taken: { readonly followUp: FollowUp; readonly column: string } | null;
	readonly field: { readonly key: string; readonly kind: CardFieldKind } | null;
}

const idle: BoardState = { selected: new Set(), taken: null, field: null };

interface BoardParts extends BoardActions {
	readonly board: readonly BoardColumn[];
	/** Ids of columns that do not show their cards. */
	readonly folded: readonly string[];
	readonly strings: Strings;
}

/**
 * What a board is besides its cards, and what its keys and clicks do.
 * @param focus moves the focus to a card of a column
 */
export function useBoard(
	{ board, folded, strings, ...actions }: BoardParts,
	focus: (column: string, followUp: string) => void,
) {
	const [state, setState] = useState(idle);
	const anchor = useRef<string | null>(null);
	const change = (changed: Partial<BoardState>) => setState(now => ({ ...now, ...changed }));
	const cards = board.flatMap(({ followUps }) => followUps);
	const texts = strings.followUps;

	/** The card and, when it is one of them, all that are selected. */
	const withSelected = (followUp: FollowUp): readonly FollowUp[] =>
		state.selected.has(followUp.key) ? cards.filter(({ key }) => state.selected.has(key)) : [followUp];

	const select = (more: readonly FollowUp[]) => {
		const selected = new Set([...state.selected, ...more.map(({ key }) => key)]);
		change({ selected });
		actions.onSay(texts.selectedMany(selected.size));
	};

	const moveTo = (followUp: FollowUp, column: Column | undefined, follows: boolean) => {
		if (!column) return;
		actions.onMove(withSelected(followUp), column);
		if (follows && !folded.includes(column.id)) focus(column.id, followUp.key);
	};

	const take = (followUp: FollowUp, by: 1 | -1 | 0) => {
		const at = columnOf(board, followUp.key);
		const from = state.taken ? board.findIndex(({ column }) => column.id === state.taken?.column) : at;
		const column = board[Math.max(0, Math.min(board.length - 1, from + by))]?.column;
		if (!column) return;
		change({ taken: { followUp, column: column.id } });
		actions.onSay(
			by === 0 ? texts.taken(shortText(followUp.comment.text)) : texts.over(texts.columns[column.id]),
		);
	};

	/** Opens a card; with Shift selects all from the last one clicked so to it. */
	const click = (followUp: FollowUp, event: MouseEvent | KeyboardEvent) => {
		if (!event.shiftKey) return actions.onOpen(followUp, event);
		getSelection()?.removeAllRanges();
		select(cardsBetween(board, anchor.current, followUp.key));
		anchor.current = followUp.key;
	};

	const endField = (followUp: FollowUp, kind: CardFieldKind, value: string | null) => {
		change({ field: null });
		if (value !== null) {
			const followUps = kind === 'text' ? [followUp] : withSelected(followUp);
			actions.onField(followUps, kind, value);
		}
		const column = board[columnOf(board, followUp.key)]?.column.id;
		if (column !== undefined) focus(column, followUp.key);
	};

	/** Does what a key on a card asks for; answers whether it asks for anything. */
	const act = (followUp: FollowUp, event: KeyboardEvent): boolean => {
		const isRightToLeft = getComputedStyle(event.target as Element).direction === 'rtl';
		const command = toCommand(event, isRightToLeft);
		const { taken } = state;
		if (taken) {
			if (command?.kind === 'go') take(taken.followUp, command.by);
			else {
				const drops = command?.kind === 'take' || event.key === 'Enter';
				const column = board.find(each => each.column.id === taken.column)?.column;
				change({ taken: null });
				if (drops) moveTo(taken.followUp, column, true);
				else actions.onSay(texts.notDropped);
			}
			return true;
		}
		if (!command) return false;
		const at = columnOf(board, followUp.key);
		switch (command.kind) {
			case 'go': {
				const unfolded = board.filter(({ column }) => !folded.includes(column.id));
				const beside = cardBeside(unfolded, followUp.key, command.by);
				if (beside) focus(beside.column, beside.followUp);
				break;
			}
			case 'select': {
				const inColumn = board[at]?.followUps ?? [];
				const next = inColumn[inColumn.indexOf(followUp) + command.by];
				select(next ? [followUp, next] : [followUp]);
				if (next) focus(board[at]?.column.id ?? '', next.key);
				break;
			}
			case 'move':
				moveTo(followUp, board[at + command.by]?.column, true);
				break;
			case 'column':
				moveTo(followUp, board[command.index]?.column, false);
				break;
			case 'done':
				moveTo(followUp, board.find(({ column }) => column.id === 'done')?.column, false);
				break;
			case 'take':
				take(followUp, 0);
				break;
			case 'open':
				actions.onOpen(followUp, event);
				break;
			case 'undo':
				actions.onUndo();
				break;
			case 'help':
				actions.onHelp();
				break;
			case 'escape':
				change({ selected: new Set() });
				actions.onSay(texts.selectedMany(0));
				break;
			default:
				change({ field: { key: followUp.key, kind: command.kind } });
		}
		return true;
	};
	return {
		...state,
		cards,
		act,
		click,
		select,
		withSelected,
		openField: (key: string, kind: CardFieldKind) => change({ field: { key, kind } }),
		endField,
	};
}
