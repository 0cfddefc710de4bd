import type { TalkComment } from '../conference/day-note';
import type { Strings } from '../i18n/strings';
import { nameLink } from '../links/link-name';
import { Icon } from '../lists/icon';
import { MarkedText } from '../lists/marked-text';
import { toTextParts, type TextPart } from './card-text';
import { dueMark } from './due-mark';

const dueIcons = { late: 'calendar-x', soon: 'calendar-clock' } as const;

interface TextProps {
	readonly comment: Pick<TalkComment, 'text' | 'tags' | 'due'>;
	/** Can its links be reached by Tab? A board would have a stop for every address; there the menu of the card opens them. */
	readonly linksInTabOrder: boolean;
	/** Words to mark in it (`searchWords`). */
	readonly words?: readonly string[];
	readonly strings: Strings;
}

/** The text of a follow-up with its links and tags, without its due date; says so where it has none. */
export function FollowUpText({ comment, linksInTabOrder, words = [], strings }: TextProps) {
	const parts = toTextParts(comment);
	if (parts.length === 0)
		return <span class="conference-notes-follow-up-wordless">{strings.followUps.wordless}</span>;
	return parts.map((part, index) => (
		<Part key={index} {...part} words={words} tabIndex={linksInTabOrder ? 0 : -1} />
	));
}

interface DueProps {
	/** `YYYY-MM-DD` */
	readonly due: string;
	/** `YYYY-MM-DD`, while it is open: marks what is late and what is due soon. */
	readonly today?: string | undefined;
	readonly strings: Strings;
}

/** When a follow-up is due, in words and with an icon. */
export function DueDate({ due, today, strings }: DueProps) {
	const mark = today === undefined ? null : dueMark(due, today);
	const sayDue = mark ? strings.followUps.dueMarks[mark] : strings.followUps.due;
	return (
		<div class={`conference-notes-follow-up-due ${mark ? `is-${mark}` : ''}`}>
			<Icon name={mark ? dueIcons[mark] : 'calendar'} />
			<bdi>{sayDue(strings.formats.date(due))}</bdi>
		</div>
	);
}

interface PartProps extends TextPart {
	readonly words: readonly string[];
	readonly tabIndex: number;
}

function Part({ kind, text, words, tabIndex }: PartProps) {
	const marked = <MarkedText text={text} words={words} />;
	if (kind === 'text') return marked;
	if (kind === 'tag') return <span class="conference-notes-follow-up-tag">{marked}</span>;
	const link = nameLink(text);
	return (
		<a
			class="conference-notes-follow-up-link"
			href={text}
			target="_blank"
			rel="noopener"
			dir="auto"
			title={text}
			draggable={false}
			tabIndex={tabIndex}
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
