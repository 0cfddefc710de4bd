import type { Conference, ConferenceDay } from '../conference/conference';
import { conferenceKey } from '../conference/conference-name';
import { addDays, daysBetween } from '../conference/dates';
import { Refusal } from '../refusal';
import { builtInTemplate } from './built-in-template';
import { formatDayLink, type LinkForm } from './day-link';
import { fillTemplate } from './fill-template';
import { padDay, type Clock } from './placeholders';
import { safeName } from './safe-name';
import { continuePath, dayDigits } from './sibling-path';
import { isTimeZone, venueDate } from './venue-time';

/** A day of a conference, as a place to go on from. */
export interface DayPlace {
	readonly conference: Conference;
	readonly day: ConferenceDay;
}

/** The note of the next day: the one that is there, or what to create and where the cursor goes. */
export type NextDay =
	| { readonly exists: true; readonly path: string }
	| { readonly exists: false; readonly path: string; readonly text: string; readonly cursorLine: number };

/** What the vault has and how it writes links. */
export interface VaultFacts {
	/** Paths of all notes. */
	readonly paths: readonly string[];
	readonly linkForm: LinkForm;
}

/**
 * The day to go on from: the last one of the active note; else the last one of the conference whose dates lie nearest
 * to now, dated before undated. `null` without a conference.
 */
export function chooseDay(
	conferences: readonly Conference[],
	activePath: string | null,
	clock: Clock,
): DayPlace | null {
	const places = conferences.flatMap(conference => conference.days.map(day => ({ conference, day })));
	const active = places.filter(({ day }) => day.note.path === activePath).at(-1);
	if (active) return active;
	const today = venueDate(clock.now, clock.deviceZone);
	const distance = ({ days }: Conference) =>
		Math.min(...days.map(({ date }) => (date ? Math.abs(daysBetween(today, date)) : Infinity)));
	const nearest = conferences.reduce<Conference | null>(
		(best, each) => (best && distance(best) < distance(each) ? best : each),
		null,
	);
	return places.filter(({ conference }) => conference === nearest).at(-1) ?? null;
}

/**
 * The note of the day after: named, headed and counted as its sibling is, with links to its neighbours. Its date is
 * left out where the dates of the conference contradict its day numbers. `Refusal` when the sibling tells no day.
 */
export function planNextDay({ conference, day }: DayPlace, vault: VaultFacts, clock: Clock): NextDay {
	const number = day.number === null ? null : day.number + 1;
	const date = day.dateTrusted && day.date ? addDays(day.date, 1) : null;
	if (number === null && date === null) throw new Refusal('dayUnknown', day.note.path);
	const same = (each: ConferenceDay) => (number === null ? each.date === date : each.number === number);
	// The name of one of several editions has years that no note has in its own.
	const shown = conferenceKey(conference.name) === conferenceKey(day.note.conference);
	const spelling = shown ? conference.name : day.note.conference;
	const there = conference.days.find(same);
	if (there) return { exists: true, path: there.note.path };

	const name =
		number === null
			? (date ?? '')
			: `${dayWord(day)} ${padDay(number, dayDigits(day.note.path, day.number))}`;
	const title = `${spelling} ${name}`;
	const path = continuePath(day.note.path, day, { number, date }) ?? besidePath(day.note.path, title);
	const taken = vault.paths.find(each => each.toLowerCase() === path.toLowerCase());
	if (taken !== undefined) return { exists: true, path: taken };

	const later = conference.days.find(each =>
		number === null ? (each.date ?? '') > (date ?? '') : (each.number ?? 0) > number,
	);
	const language = day.note.headerLanguage;
	const form = language === 'toml' ? 'markdown' : vault.linkForm;
	const link = (to: ConferenceDay | undefined) =>
		to ? formatDayLink(dayName(to), { from: path, to: to.note.path, form }, vault.paths) : '';
	const values = {
		title,
		conference: spelling,
		day: number,
		date,
		timezone:
			conference.days.map(({ note }) => note.timezone).find(zone => zone && isTimeZone(zone)) ?? null,
		previous: link(day),
		next: link(later),
	};
	const { text, cursorLine } = fillTemplate(builtInTemplate(language, values), values, clock);
	return { exists: false, path, text, cursorLine: cursorLine ?? 0 };
}

/** What links to the day say: `Day 4`, or its date. */
function dayName(day: ConferenceDay): string {
	return day.number === null ? (day.date ?? day.label) : `${dayWord(day)} ${day.number}`;
}

/** The word the note itself counts its days by: `Day`, `Tag`, `Jour`. */
function dayWord({ label }: ConferenceDay): string {
	const [, word = 'Day'] = /^(\p{L}{3,})[ _-]*\d+$/u.exec(label) ?? [];
	return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function besidePath(sibling: string, title: string): string {
	return `${sibling.slice(0, sibling.lastIndexOf('/') + 1)}${safeName(title, 200)}.md`;
}
