import type { TalkKind } from '../conference/day-note';
import type { Strings } from '../i18n/strings';
import { Icon } from '../lists/icon';
import { dayDate, dayTitle } from './day-title';
import { warningText } from './day-warnings';
import { Chevron, Count, Warning } from './row-parts';
import type { ConferenceRow, DayRow, GroupRow, TalkRow, TalksRow } from './talks-row';

interface ContentProps<T extends TalksRow> {
	readonly row: T;
	readonly strings: Strings;
	readonly language: string;
	readonly onFold: (folded: boolean) => void;
}

/** The inside of a row. */
export function TalksRowContent({ row, ...props }: ContentProps<TalksRow>) {
	switch (row.kind) {
		case 'conference':
			return <ConferenceContent row={row} {...props} />;
		case 'day':
			return <DayContent row={row} {...props} />;
		case 'group':
			return <GroupContent row={row} {...props} />;
		case 'talk':
			return <TalkContent row={row} {...props} />;
		case 'no-talks':
			return <span class="conference-notes-talks-detail">{props.strings.talks.noTalks}</span>;
	}
}

function ConferenceContent({ row, strings, onFold }: ContentProps<ConferenceRow>) {
	return (
		<>
			<Chevron folded={row.folded === true} onFold={onFold} />
			<span class="conference-notes-talks-title">{row.name}</span>{' '}
			<span class="conference-notes-talks-detail">
				{strings.talks.days(row.days)} · {strings.counts.talks(row.talks)}
			</span>
		</>
	);
}

function DayContent({ row, strings, language, onFold }: ContentProps<DayRow>) {
	const title = dayTitle(row, strings, language);
	const date = dayDate(row, language);
	const warning = warningText(row.warnings, strings);
	return (
		<>
			<Chevron folded={row.folded === true} onFold={onFold} />
			<span class="conference-notes-talks-title">
				{title} {date !== title && <span class="conference-notes-talks-aside">{date}</span>}
			</span>{' '}
			<span class="conference-notes-talks-end">
				{warning !== '' && <Warning text={warning} />}
				<Count n={row.talks} label={strings.counts.talks(row.talks)} />
			</span>
		</>
	);
}

function GroupContent({ row, strings, onFold }: ContentProps<GroupRow>) {
	return (
		<>
			<Chevron folded={row.folded === true} onFold={onFold} />
			<span class="conference-notes-talks-title">{row.title || strings.talks.untitled}</span>{' '}
			<span class="conference-notes-talks-end">
				<Count n={row.talks} label={strings.counts.talks(row.talks)} />
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

function TalkContent({ row, strings }: ContentProps<TalkRow>) {
	const { kind, title, ordinal, start, end, room, speakers, subtitle, links } = row.talk;
	const { followUps } = row;
	const time = [start, end].filter(each => each !== null).join('–');
	const details = [time, room, speakers.join(', ')].filter(each => each);
	return (
		<>
			<Icon name={kindIcons[kind ?? 'talk']} />
			<span class="conference-notes-talks-title">
				{title || strings.talks.untitled}
				{ordinal !== null && (
					<span class="conference-notes-talks-aside"> {strings.talks.ordinal(ordinal)}</span>
				)}
			</span>{' '}
			{details.length > 0 && <span class="conference-notes-talks-detail">{details.join(' · ')}</span>}{' '}
			{subtitle !== null && <span class="conference-notes-talks-detail mod-subtitle">{subtitle}</span>}{' '}
			<span class="conference-notes-talks-end">
				{links.length > 0 && (
					<Count icon="link" n={links.length} label={strings.counts.links(links.length)} />
				)}{' '}
				{followUps > 0 && (
					<Count icon="flag" n={followUps} label={strings.counts.followUps(followUps)} />
				)}
			</span>
		</>
	);
}
