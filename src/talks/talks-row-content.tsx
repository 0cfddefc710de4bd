import type { TalkKind } from '../conference/day-note';
import type { Strings } from '../i18n/strings';
import { Icon } from '../lists/icon';
import { MarkedText } from '../lists/marked-text';
import { dayDate, dayTitle } from './day-title';
import { warningText } from './day-warnings';
import { rowTitle } from './row-title';
import { Chevron, Count, MenuButton, Warning } from './row-parts';
import type { TalkTime } from '../conference/talk-times';
import type { BucketRow, ConferenceRow, DayRow, GroupRow, TalkRow, TalksRow } from './talks-row';

interface ContentProps<T extends TalksRow> {
	readonly row: T;
	readonly strings: Strings;
	/** What was searched for (`searchWords`). */
	readonly words: readonly string[];
	readonly time: TalkTime | undefined;
	readonly onFold: (folded: boolean) => void;
	/** Left out where the row's menu needs no button. */
	readonly onMenu: ((event: MouseEvent) => void) | undefined;
}

/** The inside of a row. */
export function TalksRowContent({ row, ...props }: ContentProps<TalksRow>) {
	switch (row.kind) {
		case 'conference':
			return <ConferenceContent row={row} {...props} />;
		case 'day':
			return <DayContent row={row} {...props} />;
		case 'group':
		case 'bucket':
			return <GroupContent row={row} {...props} />;
		case 'talk':
			return <TalkContent row={row} {...props} />;
		case 'no-talks':
			return <span class="conference-notes-talks-detail">{props.strings.talks.noTalks}</span>;
	}
}

function ConferenceContent({ row, strings, onFold, onMenu }: ContentProps<ConferenceRow>) {
	return (
		<>
			<Chevron folded={row.folded === true} onFold={onFold} />
			<span class="conference-notes-talks-title">{row.name}</span>{' '}
			<span class="conference-notes-talks-detail">
				{strings.talks.days(row.days)} · {strings.counts.talks(row.talks)}
			</span>
			<MenuButton label={strings.talks.more} onMenu={onMenu} />
		</>
	);
}

function DayContent({ row, strings, onFold }: ContentProps<DayRow>) {
	const title = dayTitle(row, strings);
	const date = dayDate(row, strings);
	const warning = warningText(row.warnings, strings);
	return (
		<>
			<Chevron folded={row.folded === true} onFold={onFold} />
			<span class="conference-notes-talks-title">
				{title} {date !== title && <span class="conference-notes-talks-aside">{date}</span>}
			</span>{' '}
			<span class="conference-notes-talks-end">
				{warning !== '' && <Warning text={warning} />}
				<Count n={strings.formats.number(row.talks)} label={strings.counts.talks(row.talks)} />
			</span>
		</>
	);
}

function GroupContent({ row, strings, onFold }: ContentProps<GroupRow | BucketRow>) {
	return (
		<>
			<Chevron folded={row.folded === true} onFold={onFold} />
			<span class="conference-notes-talks-title">{rowTitle(row, strings)}</span>{' '}
			<span class="conference-notes-talks-end">
				<Count n={strings.formats.number(row.talks)} label={strings.counts.talks(row.talks)} />
			</span>
		</>
	);
}

/** Icons that Lucide has had by these names from early on. The words they stand for are in the title. */
const kindIcons: Readonly<Record<TalkKind | 'talk', string>> = {
	talk: 'presentation',
	keynote: 'mic',
	'sponsored-keynote': 'megaphone',
	workshop: 'hammer',
	contribfest: 'git-pull-request',
	lightning: 'zap',
	panel: 'users',
};

function TalkContent({ row, strings, words, time, onMenu }: ContentProps<TalkRow>) {
	const { kind, title, ordinal, start, end, room, speakers, subtitle, links } = row.talk;
	const { followUps, done, excerpt, day } = row;
	const { talks: text, names } = strings;
	const { number, list } = strings.formats;
	const dayName = day === null ? '' : dayTitle(day, strings);
	const hours = [start, end].filter(each => each !== null).join('–');
	const details = [dayName, hours, room, list(speakers)].filter(each => each).join(' · ');
	return (
		<>
			<Icon name={kindIcons[kind ?? 'talk']} />
			<span class="conference-notes-talks-title">
				{title === '' ? names.untitled : <MarkedText text={title} words={words} />}
				{ordinal !== null && (
					<span class="conference-notes-talks-aside"> {names.ordinal(ordinal)}</span>
				)}
			</span>{' '}
			{(details !== '' || time) && (
				<span class="conference-notes-talks-detail">
					{time && (
						<span class={`conference-notes-talks-time mod-${time}`}>{text.times[time]}</span>
					)}{' '}
					<MarkedText text={details} words={words} />
				</span>
			)}{' '}
			{[subtitle, excerpt].map(
				(line, at) =>
					line !== null && (
						<span key={at} class="conference-notes-talks-detail mod-subtitle">
							<MarkedText text={line} words={words} />
						</span>
					),
			)}{' '}
			<span class="conference-notes-talks-end">
				{links.length > 0 && (
					<Count icon="link" n={number(links.length)} label={strings.counts.links(links.length)} />
				)}{' '}
				{followUps > 0 && (
					<Count icon="flag" n={number(followUps)} label={strings.counts.followUps(followUps)} />
				)}{' '}
				{done > 0 && <Count icon="check" n={number(done)} label={text.done(done)} />}
			</span>
			<MenuButton label={text.more} onMenu={onMenu} />
		</>
	);
}
