import type { ConferenceDay } from '../conference/conference';
import { conferenceKey } from '../conference/conference-name';
import type { HeaderLanguage } from '../markdown/header';
import { builtInTemplate, languageOf } from './built-in-template';
import { formatNoteLink, type LinkForm } from '../links/note-link';
import { venueZone } from '../conference/venue-time';
import type { DayPlace } from './day-place';
import { fillTemplate, type FilledTemplate } from './fill-template';
import { padDay, type DeviceClock, type DayValues } from './placeholders';
import { safeName } from '../vault/safe-name';
import { continueCount, continuePath, dayDigits, type DayInPath } from './sibling-path';

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
	place: DayPlace,
	day: DayInPath,
	template: string | null,
	vault: VaultFacts,
	clock: DeviceClock,
): DayNotePlan {
	const { path: sibling, headerLanguage: language } = place.day.note;
	const path = continuePath(sibling, place.day, day) ?? besidePath(sibling, titleOf(place, day));
	const values = valuesOfDay(place, day, path, languageOf(template, language), vault);
	return { path, ...fillTemplate(template ?? builtInTemplate(language, values), values, clock) };
}

/** What the note at `path` is filled with as the note of that day; `language` is that of its header. */
export function valuesOfDay(
	place: DayPlace,
	day: DayInPath,
	path: string,
	language: HeaderLanguage | null,
	vault: VaultFacts,
): DayValues {
	const { conference } = place;
	const form = language === 'toml' ? 'markdown' : vault.linkForm;
	const others = conference.days.filter(({ note }) => note.path !== path);
	const link = (to: ConferenceDay | undefined) =>
		to ? formatNoteLink(dayName(to), { from: path, to: to.note.path, form }, vault.paths) : '';
	return {
		title: titleOf(place, day),
		conference: spelling(place),
		day: day.number,
		date: day.date,
		timezone: venueZone(conference),
		previous: link(others.filter(each => isBefore(each, day)).at(-1)),
		next: link(others.find(each => isBefore(day, each))),
	};
}

/** The conference's name as notes have it: that of one of several editions is shown with years that none has. */
function spelling({ conference, day }: DayPlace): string {
	const isShared = conferenceKey(conference.name) === conferenceKey(day.note.conference);
	return isShared ? conference.name : day.note.conference;
}

function isBefore(a: DayInPath, b: DayInPath): boolean {
	if (a.number !== null && b.number !== null) return a.number < b.number;
	return a.date !== null && b.date !== null && a.date < b.date;
}

/** What links to the day say: `Day 4`, or its date. */
export function dayName(day: ConferenceDay): string {
	return day.number === null ? (day.date ?? day.label) : countDay(day, String(day.number));
}

/** The title of a day's note, its number as in the path of the sibling: `KubeCon EU 2025 Day 05`. */
export function titleOf(place: DayPlace, { number, date }: DayInPath): string {
	const { day: sibling } = place;
	const digits = dayDigits(sibling.note.path, sibling.number);
	const name = number === null ? (date ?? '') : countDay(sibling, padDay(number, digits));
	return `${spelling(place)} ${name}`;
}

/** A day as the note itself counts its days: `Day 4`, `Tag 4`, `4日目`. */
function countDay({ line, label, number, note }: ConferenceDay, to: string): string {
	// A day that no line names has a label of ours.
	const told = line === null ? null : continueCount(label, number, to);
	return told ?? continueCount(note.path.replace(/\.md$/i, ''), number, to) ?? `Day ${to}`;
}

function besidePath(sibling: string, title: string): string {
	return `${sibling.slice(0, sibling.lastIndexOf('/') + 1)}${safeName(title, 200)}.md`;
}
