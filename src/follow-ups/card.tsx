import type { Strings } from '../i18n/strings';
import type { FollowUp } from './board';
import { CardField, type CardFieldKind } from './card-field';
import { toTextParts, type TextPart } from './card-text';
import { nameLink } from '../links/link-name';
import { Icon } from '../lists/icon';
import { dueMark } from './due-mark';
import { dayName, talkName } from './places';

const dueIcons = { late: 'calendar-x', soon: 'calendar-clock' } as const;

interface CardProps {
	/** `YYYY-MM-DD`, while it is open: marks what is late and what is due soon. */
	readonly today?: string | undefined;
	readonly selected?: boolean;
	/** The field that is open in it, and what ends it. */
	readonly field?: CardFieldKind | null;
	readonly onFieldEnd?: (value: string | null) => void;
	readonly followUp: FollowUp;
	readonly strings: Strings;
	/** Opens the menu of the card at its button; left out where the card is only a picture. */
	readonly onMenu?: (button: HTMLElement) => void;
	/** The pointer came to where it says it is from. */
	readonly onPreview?: (event: MouseEvent) => void;
}

/** What a card shows: its text with links and tags, when it is due, and the talk and day it comes from. */
export function Card(props: CardProps) {
	const { followUp, strings, today, selected, field, onFieldEnd, onMenu, onPreview } = props;
	const { comment, talk, day, conference, isTask } = followUp;
	const where = `${conference.name} · ${dayName(day, strings)}`;
	const mark = today === undefined || comment.due === null ? null : dueMark(comment.due, today);
	const sayDue = mark ? strings.followUps.dueMarks[mark] : strings.followUps.due;
	return (
		<div class="conference-notes-follow-up">
			{selected && (
				<div class="conference-notes-follow-up-selected">
					<Icon name="check" />
					{strings.followUps.selected}
				</div>
			)}
			{field !== 'text' && (
				<div class="conference-notes-follow-up-text">
					{toTextParts(comment).map((part, index) => (
						<Part key={index} {...part} />
					))}
				</div>
			)}
			{field && onFieldEnd && (
				<CardField
					key={field}
					kind={field}
					value={field === 'tag' ? '' : ((field === 'due' ? comment.due : comment.text) ?? '')}
					strings={strings}
					onEnd={onFieldEnd}
				/>
			)}
			{comment.due !== null && (
				<div class={`conference-notes-follow-up-due ${mark ? `is-${mark}` : ''}`}>
					<Icon name={mark ? dueIcons[mark] : 'calendar'} />
					{sayDue(strings.formats.date(comment.due))}
				</div>
			)}
			{isTask && (
				<div class="conference-notes-follow-up-due">
					<Icon name="square-check" />
					{strings.followUps.find.task}
				</div>
			)}
			<div class="conference-notes-follow-up-place" onMouseEnter={onPreview}>
				{talk && <div class="conference-notes-follow-up-talk">{talkName(talk, strings)}</div>}
				<div>{where}</div>
			</div>
			{onMenu && (
				<button
					type="button"
					class="conference-notes-follow-up-menu clickable-icon"
					aria-label={strings.followUps.menu(comment.text)}
					aria-haspopup="menu"
					onClick={event => onMenu(event.currentTarget)}
				>
					<Icon name="ellipsis-vertical" />
				</button>
			)}
		</div>
	);
}

function Part({ kind, text }: TextPart) {
	if (kind === 'text') return text;
	if (kind === 'tag') return <span class="conference-notes-follow-up-tag">{text}</span>;
	const link = nameLink(text);
	// By keyboard the menu of the card opens it: a board would else have a tab stop for every address.
	return (
		<a
			class="conference-notes-follow-up-link"
			href={text}
			target="_blank"
			rel="noopener"
			title={text}
			draggable={false}
			tabIndex={-1}
		>
			{link.title}
			{link.detail !== '' && (
				<span class="conference-notes-follow-up-link-detail">
					{link.kind === 'page' ? link.detail : ` ${link.detail}`}
				</span>
			)}
		</a>
	);
}
