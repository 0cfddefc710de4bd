import type { DayNote, Talk } from '../conference/day-note';
import type { ListRow } from '../lists/list-layout';
import type { DayWarning } from './day-warnings';

/** What the talks view shows, in its order: conference > day > group > talk, or conference > bucket > talk. */
export type TalksRow = ConferenceRow | DayRow | GroupRow | BucketRow | TalkRow | NoTalksRow;

interface Row extends ListRow {
	readonly level: number;
}

/** A conference, with the number of its days and talks. */
export interface ConferenceRow extends Row {
	readonly kind: 'conference';
	/** What makes names one conference (`Conference.key`). */
	readonly conference: string;
	readonly name: string;
	readonly days: number;
	readonly talks: number;
}

/** What a day is known by. */
export interface NamedDay {
	readonly path: string;
	readonly number: number | null;
	/** `YYYY-MM-DD` */
	readonly date: string | null;
	/** The conference's name tells the year of the date. */
	readonly isYearKnown: boolean;
	/** What the note calls the day; empty when nothing names it. */
	readonly label: string;
}

/** A day, from one or several notes; opening it opens the first of them. */
export interface DayRow extends Row, NamedDay {
	readonly kind: 'day';
	/** `null` when the file's name or header tells the day. */
	readonly line: number | null;
	readonly talks: number;
	readonly warnings: readonly DayWarning[];
}

/** A heading whose talks stand below it as headings, with the number of them. */
export interface GroupRow extends Row {
	readonly kind: 'group';
	readonly path: string;
	readonly line: number;
	readonly title: string;
	readonly talks: number;
}

/** What the talks of a conference have in common when they are not listed by day. */
export interface BucketRow extends Row {
	readonly kind: 'bucket';
	readonly by: 'kind' | 'speaker';
	/** A kind of talk or a speaker; empty for talks without one. */
	readonly value: string;
	readonly talks: number;
}

/** A talk, in the note at `path`. */
export interface TalkRow extends Row {
	readonly kind: 'talk';
	readonly path: string;
	readonly note: DayNote;
	readonly talk: Talk;
	/** How many follow-ups of the talk are neither done nor dropped. */
	readonly followUps: number;
	readonly done: number;
	/** Where the words that the row does not show were found; `null` when it shows all. */
	readonly excerpt: string | null;
	/** Its day, where no row above tells it. */
	readonly day: NamedDay | null;
}

/** Stands below a day without talks. */
export interface NoTalksRow extends Row {
	readonly kind: 'no-talks';
	readonly path: string;
	readonly line: number | null;
}
