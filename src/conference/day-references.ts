import { readDayText } from './day-text';

/** A reference to another day of the same conference: `line.slice(from, to)` is `[day01]`. */
export interface DayReference {
	readonly from: number;
	readonly to: number;
	readonly number: number;
}

/** `[…]` that is no link, image, footnote, task or wikilink; and not the label of a definition. */
const bracketed = /(?<![[\]!\\])\[([^[\]^\n]{3,24})\](?![[(:])/g;

/**
 * The references to days in a line: `[day01]`, `[Day 2]`, `[day-03]`.
 * @param isDefined does the note define this label (`[day01]: https://…`)? Then it is a link of its own
 */
export function findDayReferences(
	line: string,
	isDefined: (label: string) => boolean,
): readonly DayReference[] {
	if (!line.includes('[')) return [];
	return [...line.matchAll(bracketed)].flatMap(match => {
		const [whole, label = ''] = match;
		const day = readDayText(label);
		if (day?.number == null || !day.exact || isDefined(label)) return [];
		return { from: match.index, to: match.index + whole.length, number: day.number };
	});
}
