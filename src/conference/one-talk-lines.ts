import type { Header } from '../markdown/header';
import { endLine, textLines } from '../markdown/lines';
import type { ScannedNote } from '../markdown/scan';
import { readDayNumber } from './day-text';
import { listPeople } from './people';

/** Do the first lines of a note list days, or nothing but one? `- [[HarborConf Day 1]]` above other text links back from a talk. */
export function listsDays(note: ScannedNote): boolean {
	const first = textLines(note, note.firstLine, endLine(note), 3);
	const links = first.filter(({ text }) => linksToDay(text)).length;
	return links > 0 && (links > 1 || links === first.length);
}

const linkItem = /^\s*[-*+]\s+\[(?:\[(?:[^\]|]*\|)?)?([^\]|]*)\]/;

/** Is it a list item that links to a day: `- [[HarborConf Day 1|Day 1]]: Tuesday`? */
function linksToDay(line: string): boolean {
	return readDayNumber(linkItem.exec(line)?.[1] ?? '') !== null;
}

/** Is the subtitle of the header people? One name alone may be that of a place, unless the text begins with it. */
export function hasPeopleAsSubtitle(note: ScannedNote, header: Header | null): boolean {
	const [person, other] = listPeople(String(header?.data['subtitle'] ?? ''));
	if (person === undefined || other !== undefined) return other !== undefined;
	const [first] = textLines(note, note.firstLine, endLine(note), 1);
	return first?.text.startsWith(person) === true;
}
