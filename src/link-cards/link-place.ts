import { formatTitledLink } from '../links/titled-link';
import { findLine, rememberLine, type RememberedLine } from '../markdown/remembered-line';

/** Where a link stands in a note. Line and columns are zero-based, half-open. */
export interface LinkPlace {
	readonly path: string;
	/** The text of the whole note. */
	readonly text: string;
	readonly line: number;
	readonly from: number;
	readonly to: number;
}

/** What is remembered of a place while the note goes on changing. */
export interface RememberedPlace extends Omit<LinkPlace, 'text' | 'line'> {
	readonly line: RememberedLine;
}

/** Remembers a place. */
export function rememberPlace({ path, text, line, from, to }: LinkPlace): RememberedPlace {
	return { path, line: rememberLine(text, line), from, to };
}

/** The note with the bare link at a place turned into `[title](url)`. `Refusal` when its line is not found again. */
export function turnIntoTitled(text: string, place: RememberedPlace, title: string, url: string): string {
	let start = 0;
	for (let line = findLine(text, place.line, place.path); line > 0; line--)
		start = text.indexOf('\n', start) + 1;
	return text.slice(0, start + place.from) + formatTitledLink(title, url) + text.slice(start + place.to);
}
