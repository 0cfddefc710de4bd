import { useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { Icon } from '../lists/icon';
import { IconButton } from '../lists/icon-button';
import type { FollowUp } from './board';
import { isOpenColumn, type Column } from './columns';
import { DueDate, FollowUpText } from './follow-up-text';
import type { ListGroup, ListQuery } from './follow-up-list';
import { placeNames } from './place-keys';
import { UnreadNotes } from './unread-notes';

/** What a list of follow-ups in a note asks for. */
export interface ListActions {
	/** Its box was ticked, or no longer is. */
	readonly onToggle: (followUp: FollowUp, done: boolean) => void;
	/** Shows the line it comes from. */
	readonly onOpen: (followUp: FollowUp, event: MouseEvent) => void;
	/** Shows what can be done with it, at the pointer or below a button of it. */
	readonly onMenu: (followUp: FollowUp, at: MouseEvent | HTMLElement) => void;
}

interface ListProps extends ListActions {
	/** `null` until the notes have been read. */
	readonly groups: readonly ListGroup[] | null;
	readonly group: ListQuery['group'];
	/** What of the block cannot be read. */
	readonly problems: readonly string[];
	/** Paths of notes of which what is shown may be old. */
	readonly unread: readonly string[];
	readonly strings: Strings;
	/** `YYYY-MM-DD` */
	readonly today: string;
	/** What happened last, for those who do not see it. */
	readonly said: string;
}

/** How many names of a row's place, from the widest on, stand in the heading of its group. */
const namesInHeading = { none: 0, status: 0, conference: 1, day: 2, talk: 2 } as const;

/** More rows than one reads in a note; the others come when asked for. */
const atFirst = 100;

/** A list of follow-ups in a note, each with its box, its place and its menu. */
export function ListedFollowUps(props: ListProps) {
	const { groups, problems, strings, said } = props;
	const [limit, setLimit] = useState(atFirst);
	const text = strings.onward.list;
	const total = groups?.reduce((sum, { items }) => sum + items.length, 0) ?? 0;
	let left = limit;
	return (
		<>
			{problems.map(problem => (
				<p key={problem} class="conference-notes-listed-problem">
					<Icon name="triangle-alert" />
					{problem}
				</p>
			))}
			<UnreadNotes paths={props.unread} strings={strings} />
			{groups === null && <p class="conference-notes-listed-none">{text.reading}</p>}
			{groups?.length === 0 && <p class="conference-notes-listed-none">{text.none}</p>}
			{groups?.map(({ key, name, items }) => {
				const shown = items.slice(0, Math.max(0, left));
				left -= items.length;
				return shown.length === 0 ? null : (
					<section key={key}>
						{name !== '' && (
							<div class="conference-notes-listed-heading">
								{name}
								<span class="conference-notes-listed-count">
									{strings.formats.number(items.length)}
								</span>
							</div>
						)}
						<ul class="conference-notes-listed" aria-label={name || text.label}>
							{shown.map(item => (
								<Row key={item.followUp.key} {...props} {...item} />
							))}
						</ul>
					</section>
				);
			})}
			{total > limit && (
				<button type="button" onClick={() => setLimit(Infinity)}>
					{text.rest(total - limit)}
				</button>
			)}
			<div class="conference-notes-board-said" role="status">
				{said}
			</div>
		</>
	);
}

interface RowProps extends ListProps {
	readonly followUp: FollowUp;
	readonly column: Column;
}

function Row({ followUp, column, group, strings, today, onToggle, onOpen, onMenu }: RowProps) {
	const { comment, talk } = followUp;
	const isDone = column.id === 'done';
	const isOpen = isOpenColumn(column);
	const names = placeNames(followUp, talk ? 'talk' : 'day', strings);
	const place = names.join(' · ');
	// The narrowest name stays, also where the heading has it: it is what opens the note.
	const ownNames = names.slice(0, Math.max(1, names.length - namesInHeading[group]));
	return (
		<li
			class={`conference-notes-listed-row ${isOpen ? '' : 'is-closed'}`}
			onContextMenu={event => {
				event.preventDefault();
				event.stopPropagation();
				onMenu(followUp, event);
			}}
		>
			<label class="conference-notes-listed-box">
				<input
					type="checkbox"
					checked={isDone}
					aria-label={strings.onward.list.toggle(comment.text)}
					onClick={event => event.stopPropagation()}
					onChange={event => onToggle(followUp, event.currentTarget.checked)}
				/>
			</label>
			<div class="conference-notes-listed-body">
				<div class="conference-notes-listed-text">
					<FollowUpText comment={comment} linksInTabOrder={true} strings={strings} />
				</div>
				<div class="conference-notes-listed-facts">
					{group !== 'status' && column.mark !== null && !isDone && (
						<span class="conference-notes-listed-status">
							<Icon name={column.icon} />
							{column.name}
						</span>
					)}
					{comment.due !== null && (
						<DueDate due={comment.due} today={isOpen ? today : undefined} strings={strings} />
					)}
					<button
						type="button"
						class="conference-notes-listed-place"
						title={strings.words.open(place)}
						onClick={event => onOpen(followUp, event)}
					>
						{ownNames.join(' · ')}
					</button>
				</div>
			</div>
			<IconButton
				icon="ellipsis-vertical"
				class="conference-notes-listed-menu"
				label={strings.followUps.menu(comment.text)}
				aria-haspopup="menu"
				onClick={event => onMenu(followUp, event.currentTarget)}
			/>
		</li>
	);
}
