import { lazily } from '../lazily';
import type { Conference, ConferenceDay } from './conference';
import { conferenceKey } from './conference-name';
import { addDays, daysBetween, findYear } from './dates';
import type { Day, DayNote } from './day-note';

/** What decides beside the notes themselves. */
export interface ConferenceOptions {
	/** Keys of what the user said is no conference. */
	readonly notConferences: readonly string[];
}

// One edition a year, or one a season: what lies further apart is another one.
const editionGap = 60;

// `Harbor 9` before `Harbor 10`.
const byName = lazily(() => new Intl.Collator('en', { numeric: true }));

/** The conferences that day notes are about, the latest first; those without a date follow by name. */
export function listConferences(
	notes: readonly DayNote[],
	{ notConferences }: ConferenceOptions,
): readonly Conference[] {
	const excluded = new Set<string | undefined>(notConferences);
	const byKey = new Map<string, DayNote[]>();
	for (const note of [...notes].sort(byPath)) {
		const key = conferenceKey(note.conference);
		const own = byKey.get(key);
		if (own) own.push(note);
		else if (key !== '') byKey.set(key, [note]);
	}
	return [...byKey]
		.flatMap(([key, claimed]) => splitEditions(key, keepDayNotes(claimed)))
		.filter(
			([key, own]) => own.length > 0 && ![key, key.split(' ', 1)[0]].some(each => excluded.has(each)),
		)
		.map(([key, own]) => toConference(key, own))
		.sort((a, b) => compare(lastDate(b), lastDate(a)) || byName().compare(a.name, b.name));
}

/** How the notes spell a conference, also one that the user said is none, by its key; the key itself where none is about it. */
export function nameConference(notes: readonly DayNote[], key: string): string {
	return listConferences(notes, { notConferences: [] }).find(each => each.key === key)?.name ?? key;
}

/**
 * Without the notes that a claim alone does not make day notes: in the conference folder those that tell no day where
 * another of the conference tells one; by name alone (`Italy trip Day 2`) a conference needs a year in its name, or a
 * second note with another day.
 */
function keepDayNotes(notes: readonly DayNote[]): readonly DayNote[] {
	const anyTells = notes.some(note => note.claim === 'folder' && tellsDay(note));
	const kept = notes.filter(note => note.claim !== 'folder' || !anyTells || tellsDay(note) || note.oneTalk);
	const sure = kept.some(note => note.claim !== 'name' || findYear(note.conference) !== null);
	const numbers = new Set(kept.flatMap(note => note.days.map(day => day.number)));
	return sure || numbers.size > 1 ? kept : [];
}

function tellsDay(note: DayNote): boolean {
	return note.days.some(day => day.number !== null || day.line !== null);
}

/** A name without a year may stand for several editions: each gets the notes whose dates lie close together. */
function splitEditions(
	key: string,
	notes: readonly DayNote[],
): readonly (readonly [string, readonly DayNote[]])[] {
	if (notes.some(note => findYear(note.conference) !== null)) return [[key, notes]];
	const dated = notes
		.filter(note => firstDate(note) !== '')
		.sort((a, b) => compare(firstDate(a), firstDate(b)));
	const editions: DayNote[][] = [];
	for (const note of dated) {
		const last = editions.at(-1)?.at(-1);
		if (last && daysBetween(firstDate(last), firstDate(note)) <= editionGap) editions.at(-1)?.push(note);
		else editions.push([note]);
	}
	if (editions.length < 2) return [[key, notes]];
	const undated = notes.filter(note => firstDate(note) === '');
	const years = editions.map(yearRange);
	// Two editions in one year are told apart by their months.
	const clash = new Set(years).size < years.length;
	const named = editions.map(
		(own, index) => [`${key} ${clash ? firstMonth(own) : years[index]}`, own] as const,
	);
	return undated.length > 0 ? [...named, [key, undated]] : named;
}

function yearRange(notes: readonly DayNote[]): string {
	const years = notes.map(note => firstDate(note).slice(0, 4));
	const [first, last] = [years[0], years.at(-1)];
	return first === last ? `${first}` : `${first}-${last}`;
}

function firstMonth([first]: readonly DayNote[]): string {
	return first ? firstDate(first).slice(0, 7) : '';
}

function toConference(key: string, notes: readonly DayNote[]): Conference {
	const days = notes.flatMap(note => note.days.map((day, index) => ({ ...day, note, index })));
	const agree = datesAgree(days);
	const trusted = days.map((day): ConferenceDay => ({ ...day, dateTrusted: agree && day.date !== null }));
	return { key, name: shownName(key, notes), days: trusted.sort(byDay) };
}

/** Dates are of use only when every two of them differ as the numbers of their days do. */
function datesAgree(days: readonly Day[]): boolean {
	const zeroDays = days.flatMap(({ date, number }) =>
		date !== null && number !== null ? addDays(date, -number) : [],
	);
	return new Set(zeroDays).size < 2;
}

const sources = ['header', 'title', 'heading', 'folder', 'file'] as const;

/** The most frequent spelling of the best source, then the first by path; with the years of its edition. */
function shownName(key: string, notes: readonly DayNote[]): string {
	const source = sources.find(each => notes.some(note => note.spelledBy === each));
	const votes = new Map<string, number>();
	for (const { spelledBy, conference } of notes) {
		if (spelledBy === source) votes.set(conference, (votes.get(conference) ?? 0) + 1);
	}
	const [[name] = ['']] = [...votes].sort(([, a], [, b]) => b - a);
	const years = / [\d-]+$/.exec(key);
	return name + (years?.[0] ?? '');
}

function byDay(a: ConferenceDay, b: ConferenceDay): number {
	return (
		(a.number ?? Infinity) - (b.number ?? Infinity) ||
		compare(a.date ?? '9', b.date ?? '9') ||
		byPath(a.note, b.note) ||
		a.index - b.index
	);
}

function byPath(a: DayNote, b: DayNote): number {
	return compare(a.path, b.path);
}

function firstDate(note: DayNote): string {
	return note.days.find(day => day.date !== null)?.date ?? '';
}

function lastDate({ days }: Conference): string {
	return days.reduce((last, day) => (day.date !== null && day.date > last ? day.date : last), '');
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
