import type { Header } from '../markdown/header';
import { conferenceKey, readDayName, readEventName, type DayName } from './conference-name';
import { findYear } from './dates';
import { readDayText } from './day-text';
import type { DayNote } from './day-note';
import { countTalkFolders } from './one-talk-names';

/** Why a note is a day note, whose, and as which source spells it. */
export interface Claim {
	readonly kind: DayNote['claim'];
	readonly conference: string;
	readonly spelledBy: DayNote['spelledBy'];
}

/** Names a note has: what a claim can rest on. */
export interface NoteNames {
	/** Without `.md`. */
	readonly file: string;
	/** The day that each name tells. */
	readonly fileDay: DayName | null;
	readonly titleDay: DayName | null;
	readonly headingDay: DayName | null;
	/** The nearest folder whose name is not just a year, a day or a number; empty at the top. */
	readonly folder: string;
	/** The nearest folder that is nothing but a day, below that one; empty for none. */
	readonly dayFolder: string;
	/** The year that the nearest folder with one tells. */
	readonly folderYear: number | null;
	/** The note lies among others that are talks: in `keynotes`, or as `talks/boats/README.md`. */
	readonly amongTalks: boolean;
	/** `title` of the header, and text of the first heading when it is of level 1. */
	readonly title: string;
	readonly firstHeading: string;
	/** The note lies in the conference folder. */
	readonly inConferenceFolder: boolean;
}

/** What the path of a note tells at once: its file's name, and whether it lies in the conference folder. */
export type NotePlace = Pick<NoteNames, 'file' | 'fileDay' | 'inConferenceFolder'>;

/** Reads what a path tells at once. */
export function readPlace(path: string, conferenceFolder: string): NotePlace {
	const file = fileOf(path);
	const inConferenceFolder = conferenceFolder !== '' && path.startsWith(`${conferenceFolder}/`);
	return { file, fileDay: readDayName(file), inConferenceFolder };
}

function fileOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** What the folders of a note tell. */
export type NoteFolders = Pick<NoteNames, 'folder' | 'dayFolder' | 'folderYear' | 'amongTalks'>;

/** The folders that may name a conference and a day: `Harbor` and `Day 2` for `Events/2025/Harbor/Day 2/notes.md`. */
export function readFolders(path: string, conferenceFolder: string): NoteFolders {
	const inside = conferenceFolder !== '' && path.startsWith(`${conferenceFolder}/`);
	const below = (inside ? path.slice(conferenceFolder.length + 1) : path).split('/').slice(0, -1);
	const ofTalks = countTalkFolders(below, fileOf(path));
	// Unless none is left, those around them name the conference; `Talks` at the top of a vault may hold conferences.
	const around = below.slice(0, below.length - ofTalks);
	const names = around.length > 0 ? around : below;
	let folder = '';
	let dayFolder = '';
	let folderYear: number | null = null;
	for (let at = names.length - 1; at >= 0 && (folder === '' || folderYear === null); at--) {
		const name = names[at] ?? '';
		folderYear ??= findYear(name);
		if (folder !== '' || /^[\d\s._-]*$/.test(name)) continue;
		const day = readDayName(name);
		// `11_28-wed`
		const plain = name.replaceAll('_', '/');
		if (day?.ends !== true && readDayText(plain)?.exact !== true) folder = name;
		else {
			if (dayFolder === '') dayFolder = day?.ends ? name : plain;
			// `harbor-day1`
			if (day?.leadsWithName) folder = day.conference;
		}
	}
	return { folder, dayFolder, folderYear, amongTalks: ofTalks > 0 && (inside || around.length > 0) };
}

/** Why this is a day note; `null` when nothing says so. The last look at the other notes is `listConferences`'s. */
export function readClaim(
	names: NoteNames,
	header: Header | null,
	hasDayHeadings: () => boolean,
): Claim | null {
	const conference = header?.data['conference'];
	if (conference === false) return null;
	if (typeof conference === 'string' && conferenceKey(conference) !== '') {
		return { kind: 'header', conference: conference.trim(), spelledBy: 'header' };
	}
	const spellings = readSpellings(names);
	const [named] = spellings;
	if (names.inConferenceFolder) {
		const same = spellings.find(each => conferenceKey(each.conference) === conferenceKey(names.folder));
		if (same) return { kind: 'folder', ...same };
		if (names.folder !== '') return { kind: 'folder', conference: names.folder, spelledBy: 'folder' };
		return {
			kind: 'folder',
			...(named ?? readEvent(names) ?? { conference: names.file, spelledBy: 'file' }),
		};
	}
	if (named) return { kind: 'name', ...named };
	const event = readEvent(names);
	return event && hasDayHeadings() ? { kind: 'event', ...event } : null;
}

type Spelling = Pick<Claim, 'conference' | 'spelledBy'>;

/** Names that read `<conference> Day <n>`; a file named only by its day takes the folder's name. */
function readSpellings({ titleDay, headingDay, fileDay, folder }: NoteNames): readonly Spelling[] {
	const spellings: Spelling[] = [];
	if (titleDay && conferenceKey(titleDay.conference) !== '') {
		spellings.push({ conference: titleDay.conference, spelledBy: 'title' });
	}
	if (headingDay && conferenceKey(headingDay.conference) !== '') {
		spellings.push({ conference: headingDay.conference, spelledBy: 'heading' });
	}
	// `Day1.md` and `Day1-keynote.md` leave the conference to their folder.
	if (fileDay && !fileDay.leadsWithName && folder !== '') {
		spellings.push({ conference: folder, spelledBy: 'folder' });
	} else if (fileDay && conferenceKey(fileDay.conference) !== '') {
		spellings.push({ conference: fileDay.conference, spelledBy: 'file' });
	}
	return spellings;
}

/** An event with its year: `KubeCon EU 2025`, not `2025-04-01`. */
function readEvent({ title, file }: NoteNames): Spelling | null {
	const sources = [
		['title', title],
		['file', file],
	] as const;
	for (const [spelledBy, text] of sources) {
		const conference = readEventName(text);
		if (conference !== null) return { conference, spelledBy };
	}
	return null;
}
