import type { Ref } from 'preact';
import { WindowedList } from '../lists/windowed-list';
import type { FollowUp } from './board';
import type { BoardFieldEnd, BoardState } from './board-parts';
import type { BoardContext, BoardQuery } from './board-query';
import { Card } from './card';
import { isOpenColumn, type Column } from './columns';

/** What cards show, and what they tell. */
export interface CardListProps {
	readonly context: BoardContext;
	/** Words that are looked for (`searchWords`). */
	readonly words: readonly string[];
	/** What the board is parted into. */
	readonly parted: BoardQuery['lanes'];
	/** Key of a card that is in the hand, if any. */
	readonly held: string | null;
	readonly state: Pick<BoardState, 'selected' | 'field'>;
	readonly onClick: (followUp: FollowUp, event: MouseEvent | KeyboardEvent) => void;
	/** Shows the menu of a card, at the pointer or below a button of it. */
	readonly onMenu: (followUp: FollowUp, at: MouseEvent | HTMLElement) => void;
	readonly onFieldEnd: BoardFieldEnd;
	/** The pointer came to where a card says it is from. */
	readonly onPreview: (followUp: FollowUp, event: MouseEvent) => void;
}

interface OwnProps extends CardListProps {
	readonly column: Column;
	readonly followUps: readonly FollowUp[];
	/** What a screen reader calls the list. */
	readonly label: string;
	readonly list: Ref<WindowedList<FollowUp>>;
}

/** The cards of a column, or of a column in a lane. */
export function CardList(props: OwnProps) {
	const { column, followUps, label, list, context, held, state, onClick, onMenu, onFieldEnd } = props;
	const today = isOpenColumn(column) ? context.today : undefined;
	const fieldOf = (followUp: FollowUp) => {
		if (state.field?.key !== followUp.key) return {};
		const { kind } = state.field;
		return {
			field: kind,
			onFieldEnd: (value: string | null, byKey: boolean) => onFieldEnd(followUp, kind, value, byKey),
		};
	};
	return (
		<WindowedList<FollowUp>
			ref={list}
			rows={followUps}
			role="list"
			label={label}
			heightOf={likelyHeight}
			draw={followUp => (
				<Card
					followUp={followUp}
					lanes={props.parted}
					words={props.words}
					strings={context.strings}
					today={today}
					selected={state.selected.has(followUp.key)}
					{...fieldOf(followUp)}
					onMenu={button => onMenu(followUp, button)}
					onPreview={event => props.onPreview(followUp, event)}
				/>
			)}
			rowProps={followUp => ({
				class: `conference-notes-card ${followUp.key === held ? 'is-held' : ''} ${state.selected.has(followUp.key) ? 'is-selected' : ''}`,
				onContextMenu: event => onMenu(followUp, event),
			})}
			onOpen={onClick}
		/>
	);
}

/** Of a card in pixels, as the styles draw it: lines of some 36 letters, and what stands around them. */
export function likelyHeight({ comment, talk }: FollowUp): number {
	const lines = Math.ceil(comment.text.length / 36) + (comment.due === null ? 0 : 1);
	return 60 + lines * 20 + (talk === null ? 0 : 18);
}
