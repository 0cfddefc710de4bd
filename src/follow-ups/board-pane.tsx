import { createRef, type RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import type { WindowedList } from '../lists/windowed-list';
import type { BoardColumn, FollowUp } from './board';
import { Column, type CardActions } from './board-column';
import { cardBeside } from './board-keys';
import { Card } from './card';
import { followDrags, type CardDrag } from './card-drag';
import { EmptyBoard } from './empty-board';

interface BoardProps extends CardActions {
	readonly board: readonly BoardColumn[];
	readonly strings: Strings;
	/** Of dates. */
	readonly language: string;
	/** Ids of folded columns. */
	readonly folded: readonly string[];
	readonly onFold: (column: string, folded: boolean) => void;
	/** A card was dropped into a column: their keys. */
	readonly onDrop: (followUp: string, column: string) => void;
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

function Columns({ board, strings, language, folded, onFold, onDrop, onOpen, onMenu }: BoardProps) {
	const scroller = useRef<HTMLDivElement>(null);
	const picture = useRef<HTMLDivElement>(null);
	const lists = useRef(new Map<string, RefObject<WindowedList<FollowUp> | null>>());
	const listOf = (column: string) => {
		const list = lists.current.get(column) ?? createRef<WindowedList<FollowUp>>();
		lists.current.set(column, list);
		return list;
	};
	const [drag, setDrag] = useState<CardDrag | null>(null);
	useEffect(() => {
		if (!scroller.current || !picture.current) return undefined;
		const surface = { board: scroller.current, picture: picture.current };
		return followDrags(surface, { onChange: setDrag, onDrop });
	}, [onDrop]);

	const unfolded = board.filter(({ column }) => !folded.includes(column.id));
	const onKey = (followUp: FollowUp, event: KeyboardEvent) => {
		const isRightToLeft = getComputedStyle(event.target as Element).direction === 'rtl';
		const beside = cardBeside(unfolded, followUp.key, event.key, isRightToLeft);
		if (beside === null) return;
		event.preventDefault();
		listOf(beside.column).current?.focusRow(beside.followUp);
	};
	const held = board.flatMap(({ followUps }) => followUps).find(({ key }) => key === drag?.followUp);
	return (
		<>
			<div class={`conference-notes-board-columns ${drag ? 'is-dragging' : ''}`} ref={scroller}>
				{board.map(shown => {
					const { id } = shown.column;
					return (
						<Column
							key={id}
							shown={shown}
							strings={strings}
							language={language}
							held={held?.key ?? null}
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
				{held && <Card followUp={held} strings={strings} language={language} />}
			</div>
		</>
	);
}
