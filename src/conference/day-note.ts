import type { HeaderLanguage } from '../markdown/header';
import type { MarkedComment } from '../markdown/marked-comment';

/** A note about one or more days of a conference, as it was read. Lines are zero-based, ranges half-open. */
export interface DayNote {
	readonly path: string;
	/** The conference's name as this note spells it. */
	readonly conference: string;
	/** Where that spelling comes from: the ones named first are shown before the others. */
	readonly spelledBy: 'header' | 'title' | 'heading' | 'folder' | 'file';
	/** Why this is a day note; `folder` and `name` still need the look at the other notes (`listConferences`). */
	readonly claim: 'header' | 'folder' | 'name' | 'event';
	/** In the order of the note; never empty: a note that tells no day has one with neither number nor date. */
	readonly days: readonly Day[];
	/** In the order of the note. */
	readonly talks: readonly Talk[];
	/** Every heading, also those that are no talk. */
	readonly headings: readonly NoteHeading[];
	/** Every marked comment, in the order of the note. */
	readonly comments: readonly TalkComment[];
	/** The language of the note's header, `null` without one. */
	readonly headerLanguage: HeaderLanguage | null;
	/** IANA time zone from the header, `null` when it names none. */
	readonly timezone: string | null;
	/** The whole note is one talk. */
	readonly oneTalk: boolean;
	readonly warnings: readonly Warning[];
}

/** A day of a conference: a number, a date, or both; a bare weekday has only its label and perhaps a date. */
export interface Day {
	/** Line that names the day; `null` when file name or header does. */
	readonly line: number | null;
	readonly number: number | null;
	/** `YYYY-MM-DD` */
	readonly date: string | null;
	/** What the note calls the day: `Day03`, `Friday, Apr 21`. Empty when nothing names it. */
	readonly label: string;
}

/** What a talk is, as told by the words of its heading. */
export type TalkKind = 'keynote' | 'sponsored-keynote' | 'workshop' | 'contribfest' | 'lightning' | 'panel';

/** A heading (or a whole note) that names something one attends. */
export interface Talk {
	/** Line of the heading; of the whole note when the note is one talk and has no heading: 0. */
	readonly line: number;
	/** First line after the talk. */
	readonly to: number;
	/** Level of the heading, 1 to 6. */
	readonly level: number;
	/** Raw texts of the headings above it, outermost first, and its own: what a follow-up remembers of its place. */
	readonly headingPath: readonly string[];
	/** Clean, without markup, time, room and speakers; may be empty (`### `). */
	readonly title: string;
	/** 1-based place among equal bare titles of its day (`Keynote`, `keynote`, ``), else `null`. */
	readonly ordinal: number | null;
	/** The next line of text, for bare titles only. */
	readonly subtitle: string | null;
	/** `HH:MM`, at the venue. */
	readonly start: string | null;
	readonly end: string | null;
	readonly room: string | null;
	readonly speakers: readonly string[];
	readonly kind: TalkKind | null;
	/** Clean title of the group it stands in, if any. */
	readonly group: string | null;
	/** URLs in the heading and in the text below it, each once, in order. */
	readonly links: readonly string[];
	/** Index into `days`. */
	readonly day: number;
}

/** A heading and what it is. `other`: one that stands outside the days, or in a note that has no talks to tell it by. */
export interface NoteHeading {
	readonly line: number;
	readonly level: number;
	readonly kind: 'title' | 'day' | 'group' | 'talk' | 'section' | 'other';
	/** Clean text. */
	readonly title: string;
}

/** A marked comment and where it stands. */
export interface TalkComment extends MarkedComment {
	/** Index into `talks`, `null` before the first talk. */
	readonly talk: number | null;
	/** Index into `days`. */
	readonly day: number;
	/** Raw texts of the headings it stands under, outermost first. */
	readonly headingPath: readonly string[];
}

/** Something about the note that its writer may want to know: `line` is `null` for the whole note. */
export interface Warning {
	readonly line: number | null;
	readonly kind: 'header-unreadable' | 'day-disagrees' | 'visible-comment' | 'no-headings';
	/** What to put into the sentence: `Day 01`, the parser's words. */
	readonly detail: string;
}
