import type { Conference, ConferenceDay } from '../conference/conference';
import { conferenceKey } from '../conference/conference-name';
import { addDays, daysBetween } from '../conference/dates';
import type { DayNote } from '../conference/day-note';
import type { LinkForm } from '../links/note-link';
import { fillPath } from './day-path';
import { padDay, type DeviceClock } from './placeholders';
import { safeName } from '../vault/safe-name';
import { cleanName, countDays, type SetUpForm } from './set-up-form';

/** What a set-up has to know of the vault and the settings. */
export interface SetUpFacts {
	/** Naming pattern of day notes. */
	readonly pattern: string;
	readonly conferences: readonly Conference[];
	/** Paths of all notes. */
	readonly paths: readonly string[];
	readonly linkForm: LinkForm;
	/** Reads a note as it would be found; `null` when it is no day note. */
	readDayNote(path: string, text: string): DayNote | null;
	/** As `spellAs` gives it. */
	spell(path: string): string;
	/** What the vault has at a path. */
	kindAt(path: string): 'file' | 'folder' | null;
}

/** A day of the conference to be set up, and where its note is or would be. */
export interface PlannedDay {
	readonly title: string;
	readonly conference: string;
	readonly day: number;
	/** `YYYY-MM-DD` */
	readonly date: string;
	readonly timezone: string;
	readonly path: string;
	/** Where the naming pattern puts it. */
	readonly patternPath: string;
	/** The note is there already, perhaps under a name of its own. */
	readonly isThere: boolean;
}

/** The days of a form without problems, in order. */
export function listPlannedDays(
	form: SetUpForm,
	facts: SetUpFacts,
	clock: DeviceClock,
): readonly PlannedDay[] {
	const conference = cleanName(form.name);
	const { timezone } = form;
	const known = listKnownDays(form, facts.conferences);
	const folder = toFolder(form.folder, facts);
	const digits = Number(/\{\{\s*day\s*:\s*0(\d)/i.exec(facts.pattern)?.[1] ?? 1);
	return Array.from({ length: countDays(form) ?? 0 }, (_, index): PlannedDay => {
		const day = index + 1;
		const date = addDays(form.firstDay, index);
		const title = `${conference} Day ${padDay(day, digits)}`;
		const values = { title, conference, day, date, timezone, previous: '', next: '' };
		const there = known.find(each => (each.number === null ? each.date === date : each.number === day));
		const patternPath = fillPath(facts.pattern, folder, values, clock);
		const path = there?.note.path ?? facts.spell(patternPath);
		return {
			title,
			conference,
			day,
			date,
			timezone,
			path,
			patternPath,
			isThere: facts.paths.includes(path),
		};
	});
}

/** The days that the vault has of this conference; those of another year's edition are none of them. */
export function listKnownDays(form: SetUpForm, conferences: readonly Conference[]): readonly ConferenceDay[] {
	const key = conferenceKey(form.name);
	return conferences
		.filter(({ days }) => days.some(({ note }) => conferenceKey(note.conference) === key))
		.filter(({ days }) =>
			days.every(({ date }) => !date || Math.abs(daysBetween(form.firstDay, date)) <= 60),
		)
		.flatMap(({ days }) => days);
}

/** The folder as typed where the vault has it, else made safe for every system. */
function toFolder(typed: string, facts: SetUpFacts): string {
	const parts = typed.split(/[/\\]/).map(part => part.trim());
	const folder = parts.filter(part => part !== '').join('/');
	return facts.kindAt(folder) === null ? parts.map(part => safeName(part)).join('/') : folder;
}

/**
 * How a vault with these paths spells one: on most systems `Day 1.md` is `day 1.md`. Of one that it does not have, the
 * folders that it has.
 */
export function spellAs(paths: readonly string[]): (path: string) => string {
	const known = new Map<string, string>();
	for (const path of paths)
		for (let own = path; own !== '' && known.get(own) !== own; own = own.slice(0, folderEnd(own))) {
			if (!known.has(own.toLowerCase())) known.set(own.toLowerCase(), own);
			known.set(own, own);
		}
	const spell = (path: string): string => {
		const found = known.get(path) ?? known.get(path.toLowerCase());
		const end = folderEnd(path);
		return found ?? (end > 0 ? spell(path.slice(0, end)) + path.slice(end) : path);
	};
	return spell;
}

function folderEnd(path: string): number {
	return Math.max(0, path.lastIndexOf('/'));
}
