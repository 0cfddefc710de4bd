import type { Ref } from 'preact';
import { Icon } from '../lists/icon';
import type { WindowedList } from '../lists/windowed-list';
import type { BoardColumn, FollowUp } from './board';
import { CardList, type CardListProps } from './card-list';
import type { Column } from './columns';

interface HeadingProps {
	readonly column: Column;
	/** How many cards it has, as the language writes it. */
	readonly count: string;
	/** Only its name and count are shown. */
	readonly isFolded: boolean;
	readonly onFold: (folded: boolean) => void;
}

/** The name of a column and how many cards it has; folds it where it can be folded. */
export function ColumnHeading({ column, count, isFolded, onFold }: HeadingProps) {
	const heading = (
		<>
			<Icon name={column.icon} />
			<span class="conference-notes-column-name">{column.name}</span>
			<span class="conference-notes-column-count">{count}</span>
		</>
	);
	return (
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
	);
}

interface ColumnProps extends CardListProps, Omit<HeadingProps, 'column' | 'count'> {
	readonly shown: BoardColumn;
	/** The card in the hand would drop here. */
	readonly isTarget: boolean;
	/** What it says without cards. */
	readonly empty: string;
	readonly list: Ref<WindowedList<FollowUp>>;
}

/** A column: its name, how many cards it has, and the cards. */
export function BoardColumnPane(props: ColumnProps) {
	const { shown, isTarget, isFolded, empty } = props;
	const { column, followUps } = shown;
	return (
		<section
			class={`conference-notes-column ${isTarget ? 'is-target' : ''} ${isFolded ? 'is-folded' : ''}`}
			data-column={column.id}
			aria-label={column.name}
		>
			<ColumnHeading
				{...props}
				column={column}
				count={props.context.strings.formats.number(followUps.length)}
			/>
			{!isFolded && (
				<div class="conference-notes-column-cards">
					{followUps.length === 0 && <p class="conference-notes-column-empty">{empty}</p>}
					<CardList {...props} column={column} followUps={followUps} label={column.name} />
				</div>
			)}
		</section>
	);
}
