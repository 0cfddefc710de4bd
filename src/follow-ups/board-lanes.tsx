import type { Ref } from 'preact';
import { Icon } from '../lists/icon';
import { Parts } from '../lists/parts';
import { WindowedList } from '../lists/windowed-list';
import type { BoardColumn, FollowUp } from './board';
import { ColumnHeading } from './board-column';
import { CardList, likelyHeight, type CardListProps } from './card-list';
import type { Lane } from './lanes';

interface LanesProps extends CardListProps {
	readonly lanes: readonly Lane[];
	/** All lanes together. */
	readonly board: readonly BoardColumn[];
	/** Id of the column below the card in the hand. */
	readonly target: string | null;
	/** Ids of folded columns and keys of folded lanes. */
	readonly folded: readonly string[];
	readonly onFold: (id: string, folded: boolean) => void;
	readonly lanesList: Ref<WindowedList<Lane>>;
	readonly listOf: (lane: string, column: string) => Ref<WindowedList<FollowUp>>;
}

/** The board parted into lanes, which scroll below the names of the columns. */
export function BoardLanes(props: LanesProps) {
	const { lanes, board, target, folded, onFold, lanesList, context } = props;
	return (
		<div class="conference-notes-lanes">
			<div class="conference-notes-lanes-heads">
				{board.map(({ column, followUps }) => (
					<section
						key={column.id}
						class={cellClass('conference-notes-lanes-head', column.id, props)}
						data-column={column.id}
						aria-label={column.name}
					>
						<ColumnHeading
							column={column}
							count={context.strings.formats.number(followUps.length)}
							isFolded={folded.includes(column.id)}
							onFold={isFolded => onFold(column.id, isFolded)}
						/>
					</section>
				))}
			</div>
			<div class={`conference-notes-lanes-rows ${target === null ? '' : 'has-target'}`}>
				<WindowedList<Lane>
					ref={lanesList}
					rows={lanes}
					role="list"
					label={context.strings.followUps.find.lanesBy}
					heightOf={lane => laneHeight(lane, folded)}
					draw={lane => <LaneRow {...props} lane={lane} />}
					onOpen={(lane, event) => {
						const isInside = (event.target as Element).closest('.conference-notes-lane-cells');
						if (!isInside) onFold(lane.key, !folded.includes(lane.key));
					}}
				/>
			</div>
		</div>
	);
}

function LaneRow(props: LanesProps & { readonly lane: Lane }) {
	const { lane, folded, onFold, onPreview, listOf } = props;
	const [card] = lane.board.flatMap(({ followUps }) => followUps.slice(0, 1));
	const isFolded = folded.includes(lane.key);
	const [name = '', ...within] = lane.names;
	return (
		<div class={`conference-notes-lane ${isFolded ? 'is-folded' : ''}`}>
			<h4
				class="conference-notes-lane-heading"
				onMouseEnter={event => card && props.parted === 'talk' && onPreview(card, event)}
			>
				<button
					type="button"
					class="conference-notes-lane-fold"
					aria-expanded={!isFolded}
					onClick={() => onFold(lane.key, !isFolded)}
				>
					<Icon name="chevron-down" />
					<span class="conference-notes-lane-name">{name}</span>
					{within.length > 0 && (
						<span class="conference-notes-lane-within">
							<Parts texts={within} />
						</span>
					)}
					<span class="conference-notes-column-count">
						{props.context.strings.formats.number(lane.count)}
					</span>
				</button>
			</h4>
			{!isFolded && (
				<div class="conference-notes-lane-cells">
					{lane.board.map(({ column, followUps }) => (
						<div
							key={column.id}
							class={cellClass('conference-notes-lane-cell', column.id, props)}
						>
							{followUps.length > 0 && !folded.includes(column.id) && (
								<CardList
									{...props}
									column={column}
									followUps={followUps}
									label={`${name}, ${column.name}`}
									list={listOf(lane.key, column.id)}
								/>
							)}
						</div>
					))}
				</div>
			)}
		</div>
	);
}

function cellClass(own: string, column: string, { target, folded }: LanesProps): string {
	return `${own} ${target === column ? 'is-target' : ''} ${folded.includes(column) ? 'is-folded' : ''}`;
}

/** Of a lane in pixels, as the styles draw it: its name and its highest cell, which scrolls beyond some cards. */
function laneHeight({ key, board }: Lane, folded: readonly string[]): number {
	const heading = 40;
	if (folded.includes(key)) return heading;
	const cells = board
		.filter(({ column }) => !folded.includes(column.id))
		.map(({ followUps }) => followUps.slice(0, 6).reduce((sum, each) => sum + likelyHeight(each), 0));
	return heading + Math.min(440, Math.max(0, ...cells));
}
