import type { HeaderBlock } from '../markdown/header-block';
import { inlineText } from '../markdown/inline-text';
import { CommentReader } from '../markdown/comment-reader';
import type { CommentOptions } from '../markdown/comment-options';
import { scanNote, type ScannedNote } from '../markdown/scan';
import { readPlace, type NotePlace } from './claim';
import { readDayName, readEventName } from './conference-name';
import { readDayText } from './day-text';

// A title stands at the top of its note; what comes later names something else.
const topLength = 4096;

/**
 * A cheap look at the top of a note: may it be a day note? Most notes of a vault are none, so this decides what
 * reading a vault costs. It never says no to a day note.
 */
export function mayBeDayNote(
	text: string,
	block: HeaderBlock | null,
	{ file, fileDay, inConferenceFolder }: NotePlace,
	options: CommentOptions,
): boolean {
	if (inConferenceFolder || fileDay || readEventName(file) !== null) return true;
	if (block && block.language !== null) {
		const header = text.slice(block.from, block.to);
		if (header.includes('conference')) return true;
		const title = /title["']?\s*[:=]\s*(.*)/.exec(header)?.[1];
		// A title over several lines, or one with escapes, is left to the parser.
		if (title !== undefined && (namesDay(title) || /^(?:["']?[|>]|"""|''')|\\/.test(title))) return true;
	}
	return findTopHeadings(text, block?.bodyFrom ?? 0, options).some(namesDay);
}

/** What is known of a note without its text, as the app's metadata cache tells it. */
export interface NoteHints {
	/** `null` when the app has not read the note yet. */
	readonly cache: {
		/** The YAML header, `null` without one. */
		readonly header: Readonly<Record<string, unknown>> | null;
		/** As written. */
		readonly headings: readonly { readonly level: number; readonly heading: string }[];
		/** The note begins with text of several lines, or of three characters: that may be a header the app does not know. */
		readonly mayHoldHeader: boolean;
	} | null;
}

/** May a note be a day note, by its path and what the app knows of it? Never says no to a day note. */
export function mayBeDayNoteAt(path: string, conferenceFolder: string, { cache }: NoteHints): boolean {
	const { file, fileDay, inConferenceFolder } = readPlace(path, conferenceFolder);
	if (inConferenceFolder || fileDay || !cache || cache.mayHoldHeader) return true;
	const { header, headings } = cache;
	const names = [file];
	for (const data of [header, header?.['params']]) {
		if (typeof data !== 'object' || data === null) continue;
		const { conference, title } = data as Record<string, unknown>;
		if (conference !== undefined) return true;
		if (typeof title === 'string') names.push(title);
	}
	for (const { level, heading } of headings) if (level === 1) names.push(inlineText(heading));
	if (names.some(name => readDayName(name) !== null)) return true;
	// An event with its year is a conference when the note has headings for its days.
	const tellsDay = () => headings.some(({ heading }) => readDayText(inlineText(heading)) !== null);
	return names.some(name => readEventName(name) !== null) && tellsDay();
}

/** `<conference> Day <n>`, or an event with its year. */
function namesDay(name: string): boolean {
	return readDayName(name) !== null || readEventName(name) !== null;
}

/** Headings of level 1 among the first lines of a body. */
function findTopHeadings(text: string, from: number, options: CommentOptions): readonly string[] {
	const top = text.slice(from, from + topLength);
	if (!top.startsWith('# ') && !/\n(?:#[ \t]|=)/.test(top)) return [];
	const { headings } = scanNote(top, 0, 0, new CommentReader(top, options));
	return headings.flatMap(({ level, text: title }) => (level === 1 ? [inlineText(title)] : []));
}

/** The first heading of a scanned note when it is of level 1 and among its first lines, else empty. */
export function readFirstHeading({ headings: [first], starts, firstLine }: ScannedNote): string {
	if (first?.level !== 1) return '';
	const end = starts[first.to - firstLine] ?? Infinity;
	return end - (starts[0] ?? 0) < topLength || first.line === firstLine ? inlineText(first.text) : '';
}
