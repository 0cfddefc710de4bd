import { createRef, type RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import type { WindowedList } from '../lists/windowed-list';
import type { BoardColumn, FollowUp } from './board';
import { BoardColumnPane } from './board-column';
import { findCards, listProgress, type BoardQuery } from './board-query';
import { BoardToolbar } from './board-toolbar';
import { Card } from './card';
import type { CardFieldKind } from './card-field';
import { EmptyBoard } from './empty-board';
import { useBoard, type BoardActions } from './use-board';
import { useDrag } from './use-drag';

interface BoardProps extends BoardActions {
	readonly board: readonly BoardColumn[];
	readonly strings: Strings;
	/** Of dates. */
	readonly language: string;
	/** Ids of folded columns. */
	readonly folded: readonly string[];
	readonly onFold: (column: string, folded: boolean) => void;
	/** Shows what can be done with a card, at the pointer or below a button of it. */
	readonly onMenu: (followUp: FollowUp, at: MouseEvent | HTMLElement, card: MenuOfCard) => void;
	/** What happened last, for those who do not see it. */
	readonly said: string;
	/** `YYYY-MM-DD` */
	readonly today: string;
	readonly query: BoardQuery;
	readonly onQuery: (query: BoardQuery) => void;
	/** Shows what cards can be looked for by, below a button. */
	readonly onFilter: (button: HTMLElement) => void;
}

/** What the menu of a card does on the board. */
export interface MenuOfCard {
	/** The card and those selected with it. */
	readonly followUps: readonly FollowUp[];
	readonly openField: (kind: CardFieldKind) => void;
	readonly select: () => void;
}

/** The whole board, or how to get something onto it. */
export function BoardPane(props: BoardProps) {
	const isEmpty = props.board.every(({ followUps }) => followUps.length === 0);
	return (
		<div class="conference-notes-board">
			{isEmpty ? <EmptyBoard strings={props.strings} /> : <FoundCards {...props} />}
			<div class="conference-notes-board-said" role="status">
				{props.said}
			</div>
		</div>
	);
}

function FoundCards(props: BoardProps) {
	const { board, query, strings, language } = props;
	const found = findCards(board, query, strings, language);
	const pane = useRef<HTMLDivElement>(null);
	return (
		<div class="conference-notes-board-found" ref={pane}>
			<BoardToolbar
				{...props}
				found={found.reduce((count, { followUps }) => count + followUps.length, 0)}
				progress={listProgress(board)}
				onLeave={() => pane.current?.querySelector<HTMLElement>('[data-key][tabindex="0"]')?.focus()}
			/>
			<Columns {...props} board={found} />
		</div>
	);
}

function Columns(props: BoardProps) {
	const { board, strings, language, folded, onFold, onMenu } = props;
	const scroller = useRef<HTMLDivElement>(null);
	const picture = useRef<HTMLDivElement>(null);
	const lists = useRef(new Map<string, RefObject<WindowedList<FollowUp> | null>>());
	const listOf = (column: string) => {
		const list = lists.current.get(column) ?? createRef<WindowedList<FollowUp>>();
		lists.current.set(column, list);
		return list;
	};
	const state = useBoard(props, (column, followUp) => listOf(column).current?.focusRow(followUp));
	const drag = useDrag(
		board,
		(followUp, column) => props.onMove(state.withSelected(followUp), column),
		scroller,
		picture,
	);
	const held = drag ?? state.taken;

	const pressed = (event: KeyboardEvent) => {
		const { dataset } = event.target as HTMLElement;
		const followUp = state.cards.find(({ key }) => key === dataset.key);
		if (!followUp || !state.act(followUp, event)) return;
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		<>
			<div
				class={`conference-notes-board-columns ${drag ? 'is-dragging' : ''}`}
				ref={scroller}
				onKeyDownCapture={pressed}
			>
				{board.map(shown => {
					const { id } = shown.column;
					return (
						<BoardColumnPane
							key={id}
							shown={shown}
							strings={strings}
							language={language}
							held={held?.followUp.key ?? null}
							isTarget={held?.column === id}
							isFolded={folded.includes(id)}
							onFold={isFolded => onFold(id, isFolded)}
							today={props.today}
							state={state}
							onClick={state.click}
							onMenu={(followUp, at) =>
								onMenu(followUp, at, {
									followUps: state.withSelected(followUp),
									openField: kind => state.openField(followUp.key, kind),
									select: () => state.select([followUp]),
								})
							}
							onFieldEnd={state.endField}
							list={listOf(id)}
						/>
					);
				})}
			</div>
			<div class="conference-notes-board-picture" ref={picture} aria-hidden="true">
				{drag && <Card followUp={drag.followUp} strings={strings} language={language} />}
			</div>
		</>
	);
}
