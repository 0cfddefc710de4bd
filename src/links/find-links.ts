import { findHeaderBlock } from '../markdown/header-block';
import { topOfBody } from './line-state';
import { scanLine, type LineLink } from './scan-line';

/** A bare link of a note; lines are zero-based. */
export interface FoundLink extends LineLink {
	readonly line: number;
}

/** The bare links of a whole note, in order (see `scanLine`). */
export function findLinks(text: string): readonly FoundLink[] {
	const first = findHeaderBlock(text)?.bodyLine ?? 0;
	return scanLines(text.split(/\r?\n/), first);
}

/** The bare links of lines that stand in nothing, such as those of a page, from line `first` on. */
export function scanLines(lines: readonly string[], first = 0): readonly FoundLink[] {
	const found: FoundLink[] = [];
	let state = topOfBody;
	for (let line = first; line < lines.length; line++) {
		const { links, after } = scanLine(state, lines[line] ?? '', lines[line + 1] ?? '');
		for (const link of links) found.push({ ...link, line });
		state = after;
	}
	return found;
}
