import { findHeaderBlock } from '../markdown/header-block';
import { headerSaysOff } from './header-says-off';
import { topOfBody } from './line-state';
import { scanLine, type LineLink } from './scan-line';

/** A link of a note that is shown as a card or chip; lines are zero-based. */
export interface FoundLink extends LineLink {
	readonly line: number;
}

/** The links of a whole note, in order (see `scanLine`); none when its header says so. */
export function findLinks(text: string, titled = false): readonly FoundLink[] {
	const header = findHeaderBlock(text);
	if (headerSaysOff(text, header)) return [];
	const lines = text.split(/\r?\n/);
	const found: FoundLink[] = [];
	let state = topOfBody;
	for (let line = header?.bodyLine ?? 0; line < lines.length; line++) {
		const { links, after } = scanLine(state, lines[line] ?? '', lines[line + 1] ?? '', titled);
		for (const link of links) found.push({ ...link, line });
		state = after;
	}
	return found;
}
