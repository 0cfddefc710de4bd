import { useRef } from 'preact/hooks';
import type { WindowedList } from '../lists/windowed-list';
import type { FollowUp } from './board';
import { BoardColumnPane } from './board-column';
import { cardOrFirst, laneOf, type CardPlace } from './board-keys';
import { BoardLanes } from './board-lanes';
import type { BoardParts } from './board-parts';
import type { BoardContext, BoardQuery } from './board-query';
import { Card } from './card';
import type { CardFieldKind } from './card-field';
import type { CardListProps } from './card-list';
import { joinLanes, type Lane } from './lanes';
import { useBoard } from './use-board';
import { useLostFocus } from '../lists/use-lost-focus';
import { useDrag } from './use-drag';

/** What the menu of a card does on the board. */
export interface MenuOfCard {
	/** The card and those selected with it. */
	readonly followUps: readonly FollowUp[];
	readonly openField: (kind: CardFieldKind) => void;
	/** Left out where it is selected. */
	readonly select?: () => void;
	/** Left out where nothing is selected. */
	readonly selectNothing?: () => void;
}

/** What the columns show, and what they tell. */
export interface BoardCardsProps extends BoardParts {
	readonly context: BoardContext;
	/** Words that are looked for (`searchWords`). */
	readonly words: readonly string[];
	/** What the board is parted into. */
	readonly parted: BoardQuery['lanes'];
	/** How cards are sorted: in another order a column begins at its top. */
	readonly sort: BoardQuery['sort'];
	/** Some cards may be left out. */
	readonly isFiltered: boolean;
	/** A column, a lane or the strip of drafts is folded or unfolded. */
	readonly onFold: (id: string, folded: boolean) => void;
	/** Shows what can be done with a card, at the pointer or below a button of it. */
	readonly onMenu: (followUp: FollowUp, at: MouseEvent | HTMLElement, card: MenuOfCard) => void;
}

/** The columns with their cards, in lanes or not, to be worked by keys and dragged. */
export function BoardCards(props: BoardCardsProps) {
	const { board, lanes, parted, context, folded, onFold } = props;
	const { strings } = context;
	const scroller = useRef<HTMLDivElement>(null);
	const picture = useRef<HTMLDivElement>(null);
	const { listOf, lanesList, focus, focused } = useCardLists(lanes);
	const state = useBoard(props, strings, focus);
	const drag = useDrag(
		board,
		(followUp, column) => props.onMove(state.withSelected(followUp), column),
		scroller,
		picture,
	);
	const held = drag ?? state.taken;

	useLostFocus(scroller, (key, lost) => {
		// Who was writing goes on typing: not to be taken for keys of the board.
		if (lost.matches('input, textarea')) return;
		const open = joinLanes(lanes.filter(lane => !folded.includes(lane.key)));
		const shown = open.filter(({ column }) => !folded.includes(column.id));
		const place = cardOrFirst(shown, key);
		if (place) focus(place);
		else scroller.current?.focus();
	});

	const pressed = (event: KeyboardEvent) => {
		const target = event.target as HTMLElement;
		if (target.closest('input, textarea')) return;
		const followUp = state.cards.find(({ key }) => key === target.dataset.key);
		if (!state.act(followUp, event)) return;
		event.preventDefault();
		event.stopPropagation();
	};
	const cards: CardListProps = {
		context,
		parted,
		words: props.words,
		held: held?.followUp.key ?? null,
		state,
		onClick: state.click,
		onMenu: (followUp, at) =>
			props.onMenu(followUp, at, {
				followUps: state.withSelected(followUp),
				openField: kind => state.openField(followUp.key, kind),
				...(!state.selected.has(followUp.key) && { select: () => state.select([followUp]) }),
				...(state.selected.size > 0 && { selectNothing: state.selectNothing }),
			}),
		onFieldEnd: state.endField,
		onPreview: (followUp, event) => {
			if (!drag) props.onPreview(followUp, event);
		},
	};
	const empty = (id: string): string => {
		const { emptyColumns, emptyColumn } = strings.followUps;
		const isStandard = !props.isFiltered && Object.hasOwn(emptyColumns, id);
		return isStandard ? emptyColumns[id as keyof typeof emptyColumns] : emptyColumn;
	};
	return (
		<>
			<div
				class={`conference-notes-board-columns ${drag ? 'is-dragging' : ''}`}
				ref={scroller}
				tabIndex={-1}
				onKeyDownCapture={pressed}
				onFocusIn={focused}
			>
				{parted !== 'none' ? (
					<BoardLanes
						{...cards}
						lanes={lanes}
						board={board}
						target={held?.column ?? null}
						folded={folded}
						onFold={onFold}
						lanesList={lanesList}
						listOf={listOf}
					/>
				) : (
					board.map(shown => (
						<BoardColumnPane
							{...cards}
							key={`${shown.column.id} ${props.sort}`}
							shown={shown}
							isTarget={held?.column === shown.column.id}
							isFolded={folded.includes(shown.column.id)}
							onFold={isFolded => onFold(shown.column.id, isFolded)}
							empty={empty(shown.column.id)}
							list={listOf('', shown.column.id)}
						/>
					))
				)}
			</div>
			<div class="conference-notes-board-picture" ref={picture} aria-hidden="true">
				{drag && <Card followUp={drag.followUp} strings={strings} />}
			</div>
		</>
	);
}

/** The lists of the columns in the lanes, and what moves the focus to a card, now or once its list is there. */
function useCardLists(lanes: readonly Lane[]) {
	const lists = useRef(new Map<string, WindowedList<FollowUp>>());
	const lanesList = useRef<WindowedList<Lane>>(null);
	const wanted = useRef<{ readonly list: string; readonly followUp: string } | null>(null);
	const idOf = (lane: string, column: string) => `${column}\n${lane}`;
	const listOf = (lane: string, column: string) => (list: WindowedList<FollowUp> | null) => {
		const id = idOf(lane, column);
		if (!list) return void lists.current.delete(id);
		lists.current.set(id, list);
		if (wanted.current?.list !== id) return;
		list.focusRow(wanted.current.followUp);
		wanted.current = null;
	};
	const focus = ({ column, followUp }: CardPlace) => {
		const lane = laneOf(lanes, followUp)?.key ?? '';
		const id = idOf(lane, column);
		const list = lists.current.get(id);
		lanesList.current?.showRow(lane);
		if (list) list.focusRow(followUp);
		else wanted.current = { list: id, followUp };
	};
	/** Who has gone elsewhere meanwhile stays there. */
	const focused = () => (wanted.current = null);
	return { listOf, lanesList, focus, focused };
}
