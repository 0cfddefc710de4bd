import { readContainers } from './line-containers';
import { lineText } from './lines';
import type { MarkedComment } from './marked-comment';
import { isInHtml, openBelow } from './open-block';
import type { ReadNote } from './read-comments';
import type { LineRange } from './remembered-line';
import { blankLine, type LineKind, type ScannedNote } from './scan';

/**
 * The line that something may be written before, from `cursor` on: it stands unindented below a blank line and begins
 * no list item, quote or table row. `null` when the part has none.
 */
export function findGapBelow({ note }: ReadNote, { line, to }: LineRange, cursor: number): number | null {
	let inMath = false;
	for (let at = Math.max(line, note.firstLine); at + 1 < to; at++) {
		if (isMathMark(lineText(note, at))) inMath = !inMath;
		if (at < cursor || inMath || kindAt(note, at) !== blankLine || !beginsApart(note, at + 1)) continue;
		// Behind a definition micromark drops the line endings of code and HTML.
		if (!/^(?:```|~~~|<)/.test(lineText(note, at + 1))) return at + 1;
	}
	return null;
}

/** The line that something may be written before at the end of a part, `null` where it would change what stands around. */
export function findEnd({ note, comments }: ReadNote, { line, to }: LineRange): number | null {
	const start = Math.max(line, note.firstLine);
	let end = Math.max(start, Math.min(to, note.firstLine + note.starts.length));
	while (end > start && kindAt(note, end - 1) === blankLine) end--;
	let below = end;
	while (kindAt(note, below) === blankLine) below++;
	if (kindAt(note, below) === undefined) return end;
	return beginsApart(note, below) && (below > end || standsApart(note, comments, end)) ? end : null;
}

/** The line below a part's heading, of a note without one its first. `null` when Markdown takes that for no heading. */
export function findTop({ note, comments }: ReadNote, { line }: LineRange): number | null {
	const heading = note.headings.find(each => each.line === line);
	if (!heading) return line <= note.firstLine ? note.firstLine : null;
	return standsApart(note, comments, line) ? heading.to : null;
}

/** Does a line stand between two lines of `$$`? */
export function isInMath(note: ScannedNote, line: number): boolean {
	let inMath = false;
	for (let at = note.firstLine; at < line; at++) if (isMathMark(lineText(note, at))) inMath = !inMath;
	return inMath;
}

function isMathMark(text: string): boolean {
	return /^\$\$(?!.*\$\$)/.test(text);
}

/** The comments on directly following lines that the one at an index stands among; none where there is none. */
export function runAround(comments: readonly MarkedComment[], index: number): readonly MarkedComment[] {
	if (index < 0) return [];
	let [from, to] = [index, index + 1];
	while (from > 0 && comments[from - 1]?.to === comments[from]?.line) from--;
	while (comments[to]?.line === comments[to - 1]?.to) to++;
	return comments.slice(from, to);
}

/** Markdown hides a comment, and it is in no list item or quote that could take in the line below. */
export function standsAlone({ visible, remembered }: MarkedComment): boolean {
	return !visible && remembered.text.startsWith('[');
}

/** Is what we read as a heading one to Markdown too, and no part of the text, table or HTML above it? */
function standsApart(note: ScannedNote, comments: readonly MarkedComment[], line: number): boolean {
	const own = readContainers(note, line);
	if (isInHtml(note, line, own)) return false;
	if (note.text[own.text] === '#') return true;
	return (
		openBelow(note, line - 1) === null && !comments.some(each => each.to === line && !standsAlone(each))
	);
}

/** Does a line begin something of its own, that a comment above it cuts off from nothing? */
function beginsApart(note: ScannedNote, line: number): boolean {
	const { quotes, indent, items, text } = readContainers(note, line);
	const isPlain = quotes === 0 && indent === 0 && items.length === 0;
	return isPlain && kindAt(note, line) !== blankLine && note.text[text] !== '|';
}

function kindAt(note: ScannedNote, line: number): LineKind | undefined {
	return note.kinds[line - note.firstLine];
}
