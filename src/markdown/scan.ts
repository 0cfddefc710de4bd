import { findFence, innerStart, type Fence } from './fences';
import { rawTag } from './html-block';

/** A heading as it is written: `text` is what stands between its marks, of a setext heading its line of text. */
export interface ScannedHeading {
	/** Zero-based line of the note; of a setext heading the line of its text. */
	readonly line: number;
	/** First line after it: a setext heading takes two. */
	readonly to: number;
	/** 1 to 6. */
	readonly level: number;
	readonly text: string;
}

/** The body of a note, line by line. */
export interface ScannedNote {
	readonly text: string;
	/** Line of the note that is the body's first. */
	readonly firstLine: number;
	/** Offset of each line of the body, counted from `firstLine`. */
	readonly starts: readonly number[];
	/** What each line is, counted from `firstLine`. `hidden`: in a fence or a comment. */
	readonly kinds: readonly LineKind[];
	readonly headings: readonly ScannedHeading[];
}

/** What a line of the body is: a number, for one is kept per line. */
export type LineKind = typeof textLine | typeof blankLine | typeof hiddenLine | typeof headingLine;
/** A line that shows text, list items, quotes and tables among them. */
export const textLine = 0;
/** A line of nothing but blanks. */
export const blankLine = 1;
/** A line of a fence, of a marked comment, or inside an HTML or `%%` comment. */
export const hiddenLine = 2;
/** A line of a heading. */
export const headingLine = 3;

/** Takes the lines that may be marked comments: see `CommentReader`. */
export interface LineTaker {
	/** How many lines the comment that starts on this line takes; 0 for none. */
	take(line: number, from: number, to: number): number;
}

/**
 * Walks once over the lines of a note's body and tells headings and text from fences and comments
 * (https://spec.commonmark.org/0.31.2/). A setext heading is read only where one line of text stands above the
 * underline: below more, people mean a rule. `from` and `line` say where the body begins.
 */
export function scanNote(text: string, from: number, firstLine: number, comments: LineTaker): ScannedNote {
	const starts: number[] = [];
	const kinds: LineKind[] = [];
	const headings: ScannedHeading[] = [];
	let fence: Fence | null = null;
	let closing: string | null = null;
	let taken = 0;
	let paragraph = 0;
	let lazy = false;
	for (let at = from, line = firstLine; at < text.length; line++) {
		const found = text.indexOf('\n', at);
		const next = found < 0 ? text.length : found + 1;
		const end = found < 0 ? text.length : found;
		const to = end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
		starts.push(at);
		let first = at;
		let code = text.charCodeAt(first);
		while (first < to && (code === 32 || code === 9)) code = text.charCodeAt(++first);
		let kind: LineKind = textLine;
		if (first === to && fence === null && closing === null) kind = blankLine;
		else if (taken > 0) kind = hiddenLine;
		else if (closing !== null) {
			kind = hiddenLine;
			if (includes(text, closing, at, to)) closing = null;
		} else if (fence !== null && (fence = fence.next(text, at, first, to)) !== null) {
			kind = hiddenLine;
			if (fence.closed) fence = null;
		} else if (first === to) kind = blankLine;
		else if (isOrdinary(code)) {
			paragraph = lazy ? 0 : paragraph + 1;
		} else {
			// Reached by lines that begin with a mark.
			const heading = code === 35 && first - at < 4 ? readAtx(text, first, to, line) : null;
			if (heading) {
				headings.push(heading);
				kind = headingLine;
			} else if (paragraph === 1 && first - at < 4 && isUnderline(text, code, first, to)) {
				const above = starts[starts.length - 2] ?? at;
				headings.push({
					line: line - 1,
					to: line + 1,
					level: code === 61 ? 1 : 2,
					text: text.slice(above, at).trim(),
				});
				kinds[kinds.length - 1] = kind = headingLine;
			} else if (isRule(text, code, first, to)) {
				paragraph = 0;
				lazy = false;
			} else {
				const inner = innerStart(text, first, to);
				const innerCode = text.charCodeAt(inner);
				if (innerCode === 96 || innerCode === 126) fence = findFence(text, at, inner, to);
				else if (mayStartComment(innerCode)) {
					taken = comments.take(line, at, to);
					if (taken === 0) closing = findOpened(text, inner, to);
				}
				if (fence !== null || taken > 0 || closing !== null) kind = hiddenLine;
				else if (inner > first) {
					paragraph = 0;
					lazy = true;
				} else if (code !== 124 && code !== 60) paragraph = lazy ? 0 : paragraph + 1;
			}
		}
		if (taken > 0) taken--;
		if (kind !== textLine) paragraph = 0;
		if (kind === blankLine || kind === headingLine) lazy = false;
		kinds.push(kind);
		at = next;
	}
	return { text, firstLine, starts, kinds, headings };
}

/** Does a line that begins so say nothing but text? The others begin with a mark of Markdown's. */
function isOrdinary(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 127;
}

/** `[//]: # (…)`, `<!-- … -->` or `%% … %%`, by their first character. */
function mayStartComment(code: number): boolean {
	return code === 91 || code === 60 || code === 37;
}

/** `### Title ##` at `first`; `null` for `#Title` and seven marks. */
function readAtx(text: string, first: number, to: number, line: number): ScannedHeading | null {
	let at = first;
	while (at < to && at - first < 7 && text.charCodeAt(at) === 35) at++;
	const level = at - first;
	if (level > 6 || (at < to && text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 9)) return null;
	let end = trimEnd(text, at, to);
	let marks = end;
	while (marks > at && text.charCodeAt(marks - 1) === 35) marks--;
	if (marks < end && isBlank(text.charCodeAt(marks - 1))) end = trimEnd(text, at, marks);
	while (at < end && isBlank(text.charCodeAt(at))) at++;
	return { line, to: line + 1, level, text: text.slice(at, end) };
}

/** Nothing but `===` or `---`. */
function isUnderline(text: string, code: number, first: number, to: number): boolean {
	if (code !== 61 && code !== 45) return false;
	let at = first;
	while (at < to && text.charCodeAt(at) === code) at++;
	return trimEnd(text, at, to) === at;
}

/** `---`, `* * *` or `___`. */
function isRule(text: string, code: number, first: number, to: number): boolean {
	if (code !== 42 && code !== 45 && code !== 95) return false;
	let marks = 0;
	for (let at = first; at < to; at++) {
		if (text.charCodeAt(at) === code) marks++;
		else if (!isBlank(text.charCodeAt(at))) return false;
	}
	return marks >= 3;
}

/** What ends the comment or raw HTML that opens at `from` and stays open behind the line; `null` when none does. */
function findOpened(text: string, from: number, to: number): string | null {
	if (text.startsWith('<!--', from)) return includes(text, '-->', from + 4, to) ? null : '-->';
	// An `%%` that nothing closes hides nothing.
	if (text.startsWith('%%', from)) {
		return includes(text, '%%', from + 2, to) || text.indexOf('%%', to) < 0 ? null : '%%';
	}
	if (text.charCodeAt(from) !== 60) return null;
	const tag = rawTag.exec(text.slice(from, Math.min(from + 10, to)))?.[1];
	if (tag === undefined) return null;
	const end = `</${tag.toLowerCase()}>`;
	return includes(text.slice(from, to).toLowerCase(), end, 0, to - from) ? null : end;
}

function includes(text: string, part: string, from: number, to: number): boolean {
	return text.slice(from, to).includes(part);
}

function isBlank(code: number): boolean {
	return code === 32 || code === 9;
}

function trimEnd(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
	return end;
}
