import type { Strings } from '../i18n/strings';
import type { FollowUp } from './board';
import type { BoardQuery } from './board-query';
import { CardField, type CardFieldKind } from './card-field';
import { Icon } from '../lists/icon';
import { IconButton } from '../lists/icon-button';
import { Parts } from '../lists/parts';
import { DueDate, FollowUpText } from './follow-up-text';
import { dayName, talkName } from './places';

interface CardProps {
	/** `YYYY-MM-DD`, while it is open: marks what is late and what is due soon. */
	readonly today?: string | undefined;
	readonly selected?: boolean;
	/** Words to mark in it (`searchWords`). */
	readonly words?: readonly string[];
	/** What its lane says already of where it comes from. */
	readonly lanes?: BoardQuery['lanes'];
	/** The field that is open in it, and what ends it. */
	readonly field?: CardFieldKind | null;
	readonly onFieldEnd?: (value: string | null, byKey: boolean) => void;
	readonly followUp: FollowUp;
	readonly strings: Strings;
	/** Opens the menu of the card at its button; left out where the card is only a picture. */
	readonly onMenu?: (button: HTMLElement) => void;
	/** The pointer came to where it says it is from. */
	readonly onPreview?: (event: MouseEvent) => void;
}

/** What a card shows: its text with links and tags, when it is due, and the talk and day it comes from. */
export function Card(props: CardProps) {
	const {
		followUp,
		lanes = 'none',
		words = [],
		strings,
		today,
		selected,
		field,
		onFieldEnd,
		onMenu,
		onPreview,
	} = props;
	const { comment, talk, day, conference, isTask } = followUp;
	const where = [
		lanes === 'none' && conference.name,
		(lanes === 'none' || lanes === 'conference') && dayName(day, strings),
	];
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
					<FollowUpText comment={comment} linksInTabOrder={false} words={words} strings={strings} />
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
			{comment.due !== null && <DueDate due={comment.due} today={today} strings={strings} />}
			{isTask && (
				<div class="conference-notes-follow-up-due">
					<Icon name="square-check" />
					{strings.followUps.find.task}
				</div>
			)}
			{lanes !== 'talk' && (
				<div class="conference-notes-follow-up-place" onMouseEnter={onPreview}>
					{talk && <div class="conference-notes-follow-up-talk">{talkName(talk, strings)}</div>}
					<div>
						<Parts texts={where.filter(each => each !== false)} />
					</div>
				</div>
			)}
			{onMenu && !field && (
				<IconButton
					icon="ellipsis-vertical"
					class="conference-notes-follow-up-menu"
					label={strings.followUps.menu(comment.text)}
					aria-haspopup="menu"
					onClick={event => onMenu(event.currentTarget)}
				/>
			)}
		</div>
	);
}
