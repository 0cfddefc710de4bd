import type { ConferenceDay } from '../conference/conference';
import { conferenceKey } from '../conference/conference-name';
import { builtInTemplate, languageOf } from './built-in-template';
import { formatDayLink, type LinkForm } from './day-link';
import { venueZone, type DayPlace } from './day-place';
import { fillTemplate, type FilledTemplate } from './fill-template';
import { padDay, type Clock, type DayValues } from './placeholders';
import { safeName } from './safe-name';
import { continuePath, dayDigits, type DayInPath } from './sibling-path';

/** What the vault has and how it writes links. */
export interface VaultFacts {
	/** Paths of all notes. */
	readonly paths: readonly string[];
	readonly linkForm: LinkForm;
}

/** A day note to be made. */
export interface DayNotePlan extends FilledTemplate {
	readonly path: string;
}

/**
 * The note of a day that has none: named, headed and counted as its sibling is, with links to its neighbours.
 * @param template the user's own, `null` for the built-in one in the header language of the sibling
 */
export function planDay(
	{ conference, day: sibling }: DayPlace,
	day: DayInPath,
	template: string | null,
	vault: VaultFacts,
	clock: Clock,
): DayNotePlan {
	const language = sibling.note.headerLanguage;
	const form = languageOf(template, language) === 'toml' ? 'markdown' : vault.linkForm;
	// The name of one of several editions has years that no note has in its own.
	const isShared = conferenceKey(conference.name) === conferenceKey(sibling.note.conference);
	const name = isShared ? conference.name : sibling.note.conference;
	const title = `${name} ${dayTitle(sibling, day)}`;
	const path = continuePath(sibling.note.path, sibling, day) ?? besidePath(sibling.note.path, title);
	const link = (to: ConferenceDay | undefined) =>
		to ? formatDayLink(dayName(to), { from: path, to: to.note.path, form }, vault.paths) : '';
	const values: DayValues = {
		title,
		conference: name,
		day: day.number,
		date: day.date,
		timezone: venueZone(conference),
		previous: link(conference.days.filter(each => isBefore(each, day)).at(-1)),
		next: link(conference.days.find(each => isBefore(day, each))),
	};
	return { path, ...fillTemplate(template ?? builtInTemplate(language, values), values, clock) };
}

function isBefore(a: DayInPath, b: DayInPath): boolean {
	if (a.number !== null && b.number !== null) return a.number < b.number;
	return a.date !== null && b.date !== null && a.date < b.date;
}

/** What links to the day say: `Day 4`, or its date. */
export function dayName(day: ConferenceDay): string {
	return day.number === null ? (day.date ?? day.label) : `${dayWord(day)} ${day.number}`;
}

/** How the title tells the day: `Day 05` beside `kubecon-day-04.md`. */
function dayTitle(sibling: ConferenceDay, { number, date }: DayInPath): string {
	if (number === null) return date ?? '';
	return `${dayWord(sibling)} ${padDay(number, dayDigits(sibling.note.path, sibling.number))}`;
}

/** The word the note itself counts its days by: `Day`, `Tag`, `Jour`. */
function dayWord({ label }: ConferenceDay): string {
	const [, word = 'Day'] = /^(\p{L}{3,})[ _-]*\d+$/u.exec(label) ?? [];
	return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function besidePath(sibling: string, title: string): string {
	return `${sibling.slice(0, sibling.lastIndexOf('/') + 1)}${safeName(title, 200)}.md`;
}
