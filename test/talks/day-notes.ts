import type { Conference, ConferenceDay } from '../../src/conference/conference';
import type { Day, DayNote, NoteHeading, Talk, TalkComment } from '../../src/conference/day-note';

const day: Day = { line: null, number: 1, date: null, label: '' };
const talk: Talk = {
	line: 0,
	to: 1,
	level: 3,
	headingPath: [],
	title: '',
	ordinal: null,
	subtitle: null,
	start: null,
	end: null,
	room: null,
	speakers: [],
	kind: null,
	group: null,
	links: [],
	day: 0,
};
const comment: TalkComment = {
	line: 0,
	to: 1,
	kind: 'follow-up',
	status: null,
	text: 'look it up',
	due: null,
	tags: [],
	links: [],
	visible: false,
	talk: 0,
	day: 0,
	headingPath: [],
	remembered: { text: '', headingPath: [], k: 0, n: 1, total: 1, before: null, after: null },
};

/** A talk called `title`, below that heading. */
export function toTalk(title: string, parts: Partial<Talk> = {}): Talk {
	return { ...talk, title, headingPath: [...(parts.group ? [parts.group] : []), title], ...parts };
}

/** An open follow-up of the first talk. */
export function toFollowUp(parts: Partial<TalkComment> = {}): TalkComment {
	return { ...comment, ...parts };
}

/** The heading of a group. */
export function toGroup(line: number, title: string): NoteHeading {
	return { line, level: 2, kind: 'group', title };
}

/** A day note of HarborConf 2026: its first day, without talks. */
export function toDayNote(parts: Partial<Omit<DayNote, 'days'>> & { days?: Partial<Day>[] } = {}): DayNote {
	const { days = [{}], ...rest } = parts;
	return {
		path: 'HarborConf 2026/day-1.md',
		conference: 'HarborConf 2026',
		spelledBy: 'header',
		claim: 'header',
		talks: [],
		headings: [],
		comments: [],
		headerLanguage: null,
		timezone: null,
		oneTalk: false,
		warnings: [],
		...rest,
		days: days.map(each => ({ ...day, ...each })),
	};
}

/** A conference of those notes, their days in that order, all dates to be trusted. */
export function toConference(notes: readonly DayNote[], parts: Partial<ConferenceDay> = {}): Conference {
	const days = notes.flatMap(note =>
		note.days.map((each, index) => ({ ...each, note, index, dateTrusted: true, ...parts })),
	);
	const name = notes[0]?.conference ?? '';
	return { key: name.toLowerCase(), name, days };
}
