import { parseCommentSyntax } from './comment-syntax';
import { findHeaderBlock } from './header-block';
import { scanNote, type ScannedHeading } from './scan';

/** The lines of a text: where each starts, counted from `firstLine`, and the headings among them. */
export interface NoteLines {
	readonly text: string;
	readonly firstLine: number;
	/** First line behind the header, where that is not `firstLine`. */
	readonly bodyLine?: number;
	readonly starts: readonly number[];
	readonly headings: readonly Pick<ScannedHeading, 'line' | 'level' | 'text'>[];
}

/** Every line of a note, its header's too, and what follows the last line ending. */
export function listLines(text: string): NoteLines {
	const first = text.startsWith('\ufeff') ? 1 : 0;
	const header = findHeaderBlock(text);
	const { headings } = scanNote(text, header?.bodyFrom ?? first, header?.bodyLine ?? 0, {
		// A comment above a rule is no heading.
		take: (_, from, to) => parseCommentSyntax(text, from, to, { keywords: [] })?.lines ?? 0,
	});
	const starts = [first];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return { text, firstLine: 0, bodyLine: header?.bodyLine ?? 0, starts, headings };
}

/** The text of `count` lines from line `line` on: without line endings, but `\n` between them. */
export function linesText(lines: NoteLines, line: number, count = 1): string {
	const from = lineStart(lines, line);
	const text = lines.text.slice(from, lineEnding(lines, line + count - 1));
	return count === 1 ? text : text.replaceAll('\r\n', '\n');
}

/** Length of one line, without its line ending. */
export function lineLength(lines: NoteLines, line: number): number {
	return lineEnding(lines, line) - lineStart(lines, line);
}

/** The next line above (`-1`) or below (`1`) `line` that is not blank, `null` when there is none; the header is not above the body. */
export function nextText(lines: NoteLines, line: number, step: 1 | -1): string | null {
	const { firstLine, bodyLine = firstLine } = lines;
	const top = line >= bodyLine ? bodyLine : firstLine;
	const end = firstLine + lines.starts.length;
	for (let at = line + step; at >= top && at < end; at += step) {
		if (!isBlank(lines, at)) return linesText(lines, at);
	}
	return null;
}

function isBlank(lines: NoteLines, line: number): boolean {
	const to = lineEnding(lines, line);
	for (let at = lineStart(lines, line); at < to; at++) {
		const code = lines.text.charCodeAt(at);
		if (code !== 32 && code !== 9) return false;
	}
	return true;
}

function lineStart({ text, firstLine, starts }: NoteLines, line: number): number {
	return starts[line - firstLine] ?? text.length;
}

/** Where the line's own line ending begins, or the text ends. */
function lineEnding(lines: NoteLines, line: number): number {
	const { text } = lines;
	const end = lineStart(lines, line + 1);
	if (end === lineStart(lines, line) || text.charCodeAt(end - 1) !== 10) return end;
	return text.charCodeAt(end - 2) === 13 ? end - 2 : end - 1;
}
