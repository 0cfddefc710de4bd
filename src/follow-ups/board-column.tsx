import type { RefObject } from 'preact';
import type { Strings } from '../i18n/strings';
import { WindowedList } from '../lists/windowed-list';
import type { BoardColumn, FollowUp } from './board';
import { Card } from './card';
import type { CardFieldKind } from './card-field';
import { Icon } from '../lists/icon';
import type { BoardState } from './use-board';

interface ColumnProps {
	readonly shown: BoardColumn;
	readonly strings: Strings;
	/** Of dates. */
	readonly language: string;
	/** Key of a card that is in the hand, if any. */
	readonly held: string | null;
	/** The card in the hand would drop here. */
	readonly isTarget: boolean;
	/** Only its name and count are shown. */
	readonly isFolded: boolean;
	readonly onFold: (folded: boolean) => void;
	/** `YYYY-MM-DD` */
	readonly today: string;
	readonly state: Pick<BoardState, 'selected' | 'field'>;
	readonly onClick: (followUp: FollowUp, event: MouseEvent | KeyboardEvent) => void;
	/** Shows the menu of a card, at the pointer or below a button of it. */
	readonly onMenu: (followUp: FollowUp, at: MouseEvent | HTMLElement) => void;
	readonly onFieldEnd: (followUp: FollowUp, kind: CardFieldKind, value: string | null) => void;
	readonly list: RefObject<WindowedList<FollowUp> | null>;
}

/** A column: its name, how many cards it has, and the cards. */
export function BoardColumnPane(props: ColumnProps) {
	const { shown, strings, isTarget, isFolded, onFold } = props;
	const { column, followUps } = shown;
	const name = strings.followUps.columns[column.id];
	const heading = (
		<>
			<Icon name={column.icon} />
			<span class="conference-notes-column-name">{name}</span>
			<span class="conference-notes-column-count">{followUps.length}</span>
		</>
	);
	return (
		<section
			class={`conference-notes-column ${isTarget ? 'is-target' : ''} ${isFolded ? 'is-folded' : ''}`}
			data-column={column.id}
			aria-label={name}
		>
			<h3 class="conference-notes-column-heading">
				{column.folds ? (
					<button
						type="button"
						class="conference-notes-column-fold"
						aria-expanded={!isFolded}
						onClick={() => onFold(!isFolded)}
					>
						{heading}
					</button>
				) : (
					heading
				)}
			</h3>
			{!isFolded && <Cards {...props} name={name} />}
		</section>
	);
}

function Cards({
	shown,
	name,
	strings,
	language,
	held,
	list,
	today,
	state,
	onClick,
	onMenu,
	onFieldEnd,
}: ColumnProps & { name: string }) {
	const { column, followUps } = shown;
	const fieldOf = (followUp: FollowUp) => {
		if (state.field?.key !== followUp.key) return {};
		const { kind } = state.field;
		return { field: kind, onFieldEnd: (value: string | null) => onFieldEnd(followUp, kind, value) };
	};
	return (
		<div class="conference-notes-column-cards">
			{followUps.length === 0 && (
				<p class="conference-notes-column-empty">{strings.followUps.emptyColumns[column.id]}</p>
			)}
			<WindowedList<FollowUp>
				ref={list}
				rows={followUps}
				role="list"
				label={name}
				heightOf={likelyHeight}
				draw={followUp => (
					<Card
						followUp={followUp}
						strings={strings}
						language={language}
						today={column.id === 'done' || column.id === 'dropped' ? undefined : today}
						selected={state.selected.has(followUp.key)}
						{...fieldOf(followUp)}
						onMenu={button => onMenu(followUp, button)}
					/>
				)}
				rowProps={followUp => ({
					class: `${followUp.key === held ? 'is-held' : ''} ${state.selected.has(followUp.key) ? 'is-selected' : ''}`,
					onContextMenu: event => onMenu(followUp, event),
				})}
				onOpen={onClick}
			/>
		</div>
	);
}

/** Of a card in pixels, as the styles draw it: lines of some 36 letters, and what stands around them. */
function likelyHeight({ comment, talk }: FollowUp): number {
	const lines = Math.ceil(comment.text.length / 36) + (comment.due === null ? 0 : 1);
	return 60 + lines * 20 + (talk === null ? 0 : 18);
}
