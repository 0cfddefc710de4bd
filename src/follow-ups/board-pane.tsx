import { createRef, type RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import type { WindowedList } from '../lists/windowed-list';
import type { BoardColumn, FollowUp } from './board';
import { BoardColumnPane, type CardActions } from './board-column';
import { cardBeside } from './board-keys';
import { Card } from './card';
import type { Column } from './columns';
import { EmptyBoard } from './empty-board';
import { useDrag } from './use-drag';

interface BoardProps extends CardActions {
	readonly board: readonly BoardColumn[];
	readonly strings: Strings;
	/** Of dates. */
	readonly language: string;
	/** Ids of folded columns. */
	readonly folded: readonly string[];
	readonly onFold: (column: string, folded: boolean) => void;
	readonly onMove: (followUp: FollowUp, column: Column) => void;
	/** What happened last, for those who do not see it. */
	readonly said: string;
}

/** The whole board, or how to get something onto it. */
export function BoardPane(props: BoardProps) {
	const isEmpty = props.board.every(({ followUps }) => followUps.length === 0);
	return (
		<div class="conference-notes-board">
			{isEmpty ? <EmptyBoard strings={props.strings} /> : <Columns {...props} />}
			<div class="conference-notes-board-said" role="status">
				{props.said}
			</div>
		</div>
	);
}

function Columns({ board, strings, language, folded, onFold, onMove, onOpen, onMenu }: BoardProps) {
	const scroller = useRef<HTMLDivElement>(null);
	const picture = useRef<HTMLDivElement>(null);
	const drag = useDrag(board, onMove, scroller, picture);
	const lists = useRef(new Map<string, RefObject<WindowedList<FollowUp> | null>>());
	const listOf = (column: string) => {
		const list = lists.current.get(column) ?? createRef<WindowedList<FollowUp>>();
		lists.current.set(column, list);
		return list;
	};

	const unfolded = board.filter(({ column }) => !folded.includes(column.id));
	const onKey = (followUp: FollowUp, event: KeyboardEvent) => {
		const isRightToLeft = getComputedStyle(event.target as Element).direction === 'rtl';
		const beside = cardBeside(unfolded, followUp.key, event.key, isRightToLeft);
		if (beside === null) return;
		event.preventDefault();
		listOf(beside.column).current?.focusRow(beside.followUp);
	};
	return (
		<>
			<div class={`conference-notes-board-columns ${drag ? 'is-dragging' : ''}`} ref={scroller}>
				{board.map(shown => {
					const { id } = shown.column;
					return (
						<BoardColumnPane
							key={id}
							shown={shown}
							strings={strings}
							language={language}
							held={drag?.followUp.key ?? null}
							isTarget={drag?.column === id}
							isFolded={folded.includes(id)}
							onFold={isFolded => onFold(id, isFolded)}
							onOpen={onOpen}
							onMenu={onMenu}
							onKey={onKey}
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
