import { innerStart } from './fences';
import type { CommentOptions } from './comment-options';
import { findStatusBox } from './status-box';

/** Where the parts of a comment stand in the note's text. */
export interface CommentSyntax {
	readonly form: CommentForm;
	/** Its first character, behind quote marks, list markers and blanks. */
	readonly start: number;
	/** What stands between its marks; over two lines that includes the line ending and what quotes the second line. */
	readonly from: number;
	readonly to: number;
	/** End of its last line, without the line ending. */
	readonly end: number;
	readonly lines: 1 | 2;
	/** Hidden by Markdown wherever a definition may stand: marks inside are escaped and nothing follows the last. */
	readonly wellFormed: boolean;
}

/** By its opening mark: the title of a reference definition, an HTML comment, or one of Obsidian's. */
export type CommentForm = '(' | '"' | "'" | '<!--' | '%%';

const closingMarks: Readonly<Record<CommentForm, string>> = {
	'(': ')',
	'"': '"',
	"'": "'",
	'<!--': '-->',
	'%%': '%%',
};

/**
 * The comment that starts on the line `text.slice(from, to)` and may end on the next; `null` when there is none:
 *
 *     [//]: # (text)      [comment]: <> "text"      <!-- todo: text -->      %% todo: text %%
 */
export function parseCommentSyntax(
	text: string,
	from: number,
	to: number,
	options: CommentOptions,
): CommentSyntax | null {
	const start = innerStart(text, skipBlanks(text, from, to), to);
	const code = start < to ? text.charCodeAt(start) : 0;
	if (code === 91) return parseDefinition(text, start, to);
	if (code === 60 && text.startsWith('<!--', start)) return parseBlock(text, '<!--', start, to, options);
	if (code === 37 && text.startsWith('%%', start)) return parseBlock(text, '%%', start, to, options);
	return null;
}

// `[//]: https://…` is a real definition, and `[//]: #` alone holds no comment.
const definition = /\[(?:\/\/|comment|todo)\]:[ \t]*(?:#|<>)(?:[ \t]+|(?=\r?\n))/iy;

function parseDefinition(text: string, start: number, to: number): CommentSyntax | null {
	definition.lastIndex = start;
	const found = definition.exec(text);
	if (!found) return null;
	const mark = start + found[0].length;
	if (mark < to) return parseTitle(text, start, mark, to);
	const second = nextLine(text, to);
	const title = second && !second.beginsBlock && parseTitle(text, start, second.from, second.to);
	return title && title.wellFormed && title.lines === 1 ? { ...title, lines: 2 } : null;
}

/** The text ends at the last closing mark of the line, one with a backslash only where there is no other. */
function parseTitle(text: string, start: number, at: number, to: number): CommentSyntax | null {
	const form = text[at];
	if (form !== '(' && form !== '"' && form !== "'") return null;
	const mark = closingMarks[form];
	const from = at + 1;
	const line = text.slice(from, to);
	const close = lastBare(line, mark);
	if (close >= 0) {
		const isLast = skipBlanks(line, close + 1, line.length) === line.length;
		const wellFormed = isLast && lastBare(line.slice(0, close), mark) < 0;
		return { form, start, from, to: from + close, end: to, lines: 1, wellFormed };
	}
	const second = nextLine(text, to);
	const rest = second && !second.beginsBlock ? text.slice(second.from, second.to).trimEnd() : '';
	const end = rest.length - 1;
	if (second && end >= 0 && lastBare(rest, mark) === end && lastBare(rest.slice(0, end), mark) < 0) {
		return { form, start, from, to: second.from + end, end: second.to, lines: 2, wellFormed: true };
	}
	const escaped = line.lastIndexOf(mark);
	return escaped < 0
		? null
		: { form, start, from, to: from + escaped, end: to, lines: 1, wellFormed: false };
}

function parseBlock(
	text: string,
	form: '<!--' | '%%',
	start: number,
	to: number,
	options: CommentOptions,
): CommentSyntax | null {
	const from = start + form.length;
	const mark = closingMarks[form];
	const close = text.slice(from, to).indexOf(mark);
	const second = close < 0 ? nextLine(text, to) : null;
	const last = second ?? { from, to };
	const end = text.slice(last.from, last.to).indexOf(mark);
	const content = text.slice(from, last.from + end);
	if (end < 0 || !(findStatusBox(content, options.marks) || startsWithKeyword(content, options.keywords)))
		return null;
	return {
		form,
		start,
		from,
		to: last.from + end,
		end: last.to,
		lines: second ? 2 : 1,
		wellFormed: form === '<!--',
	};
}

/** A keyword and a colon or blank, `TODO: ask them`; a keyword alone says nothing. */
function startsWithKeyword(content: string, keywords: readonly string[]): boolean {
	const text = content.trim();
	return keywords.some(keyword => {
		const isKeyword = text.slice(0, keyword.length).toLowerCase() === keyword;
		return isKeyword && /^[:\s]/.test(text.slice(keyword.length));
	});
}

interface NextLine {
	/** Behind blanks and quote marks. */
	readonly from: number;
	readonly to: number;
	/** It begins something of its own, such as a list item or another comment. */
	readonly beginsBlock: boolean;
}

/** The line below the one that ends at `to`, `null` when it is blank or there is none. */
function nextLine(text: string, to: number): NextLine | null {
	const newline = text.indexOf('\n', to);
	if (newline < 0) return null;
	const next = text.indexOf('\n', newline + 1);
	const end = next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next;
	let from = skipBlanks(text, newline + 1, end);
	while (from < end && text[from] === '>') from = skipBlanks(text, from + 1, end);
	return from < end ? { from, to: end, beginsBlock: block.test(text.slice(from, end)) } : null;
}

// What interrupts a paragraph, and another comment.
const block =
	/^(?:#{1,6}(?:\s|$)|[-*+]\s|1[.)]\s|([-*_])(?:[ \t]*\1){2,}[ \t]*$|```|~~~|<[a-z!/?]|\[(?:\/\/|comment|todo)\]:)/i;

function skipBlanks(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && (text[at] === ' ' || text[at] === '\t')) at++;
	return at;
}

/** Place of the last `mark` without a backslash before it, -1 when there is none. */
function lastBare(line: string, mark: string): number {
	let at = line.lastIndexOf(mark);
	while (at > 0 && isEscaped(line, at)) at = line.lastIndexOf(mark, at - 1);
	return at;
}

function isEscaped(line: string, at: number): boolean {
	let first = at;
	while (line.charCodeAt(first - 1) === 92) first--;
	return (at - first) % 2 === 1;
}
