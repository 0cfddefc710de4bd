import type { HeaderBlock } from '../markdown/header-block';
import { inlineText } from '../markdown/inline-text';
import { scanNote } from '../markdown/scan';
import type { NoteNames } from './claim';
import { readDayName, readEventName } from './conference-name';

// A title stands at the top of its note; what comes later names something else.
const topLength = 4096;

/**
 * A cheap look at the top of a note: may it be a day note? Most notes of a vault are none, so this decides what
 * reading a vault costs. It never says no to a day note.
 */
export function mayBeDayNote(
	text: string,
	block: HeaderBlock | null,
	names: Pick<NoteNames, 'file' | 'fileDay' | 'inConferenceFolder'>,
): boolean {
	if (names.inConferenceFolder || names.fileDay || readEventName(names.file) !== null) return true;
	if (block && block.language !== null) {
		const header = text.slice(block.from, block.to);
		if (header.includes('conference')) return true;
		const title = /title["']?\s*[:=]\s*(.*)/.exec(header)?.[1];
		// A title over several lines, or one with escapes, is left to the parser.
		if (title !== undefined && (namesDay(title) || /^(?:["']?[|>]|"""|''')|\\/.test(title))) return true;
	}
	const heading = findFirstHeading(text, block?.bodyFrom ?? 0);
	return heading !== null && namesDay(inlineText(heading));
}

/** `<conference> Day <n>`, or an event with its year. */
function namesDay(name: string): boolean {
	return readDayName(name) !== null || readEventName(name) !== null;
}

/** The text of a note's first heading when it is of level 1 and stands near the top; `null` otherwise. */
export function findFirstHeading(text: string, from: number): string | null {
	const top = text.slice(from, from + topLength);
	if (!top.startsWith('# ') && !/\n(?:#[ \t]|=)/.test(top)) return null;
	const [first] = scanNote(top, 0, 0, noComments).headings;
	return first?.level === 1 ? first.text : null;
}

const noComments = { take: () => 0 };
