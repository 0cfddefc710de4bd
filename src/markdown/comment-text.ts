import { Refusal } from '../refusal';
import type { CommentSyntax } from './comment-syntax';
import { findStatusBox, readsAsStatus } from './status-box';

/** What stands between the marks of a comment. */
export interface CommentContent {
	/** The mark of its status box, `null` without one. */
	readonly status: string | null;
	/** As the user reads it: on one line, decoded, without outer blanks. */
	readonly text: string;
	/** It is empty, or a heading that was commented away (`### Why LWS?`): text of the note itself. */
	readonly hidesText: boolean;
}

/** Reads what stands between the marks of a comment; `marks` are those of the user's own columns. */
export function readContent(
	note: string,
	{ form, from, to, lines }: CommentSyntax,
	marks?: readonly string[],
): CommentContent {
	const content = lines === 1 ? note.slice(from, to) : unquote(note.slice(from, to));
	const box = findStatusBox(content, marks);
	const written = content.slice(box?.to ?? 0).trim();
	const hidesText = !box && (written === '' || readsAsHeading(written));
	const text = form === '<!--' || form === '%%' ? written : unescapeText(written, form);
	return { status: box?.mark ?? null, text, hidesText };
}

/** Two lines of a comment as one, without what quotes or indents the second. */
function unquote(content: string): string {
	const newline = content.indexOf('\n');
	if (newline < 0) return content;
	return `${content.slice(0, newline).trimEnd()} ${content.slice(newline + 1).replace(/^[ \t>]+/, '')}`;
}

function readsAsHeading(text: string): boolean {
	return /^#{1,6}(?:\s|$)/.test(text);
}

/** A text on one line, without outer blanks; may be empty. */
export function joinLines(text: string): string {
	return text
		.split(/[\r\n\v\f\u0085\u2028\u2029]+/)
		.map(part => part.trim())
		.filter(part => part !== '')
		.join(' ');
}

/** A text as a comment holds it: on one line; `Refusal` when it is empty. */
export function toOneLine(text: string): string {
	const line = joinLines(text);
	if (line === '') throw new Refusal('emptyText');
	return line;
}

/**
 * A text of one line as it stands between parentheses: `see f(x)` becomes `see f\(x\)`. Has a backslash before `\`,
 * `(`, `)`, the `&` of an entity, and a leading `[` or `#` that would read as a status or a heading.
 */
export function escapeText(text: string): string {
	const escaped = text.replace(/[\\()]|&(?=#?\w+;)/g, '\\$&');
	return readsAsStatus(text) || readsAsHeading(text) ? `\\${escaped}` : escaped;
}

/** Undoes exactly what `escapeText` does, and `&#40;`, `&#41;`, and a backslash before the quote that ends the comment. */
function unescapeText(escaped: string, quote: string): string {
	if (!escaped.includes('\\') && !escaped.includes('&#4')) return escaped;
	const bare =
		escaped.startsWith('\\') && (readsAsStatus(escaped.slice(1)) || readsAsHeading(escaped.slice(1)));
	return (bare ? escaped.slice(1) : escaped).replace(
		/\\([\\()"']|&(?=#?\w+;))|&#4([01]);/g,
		(all, char?: string, paren?: string) => {
			if (paren !== undefined) return paren === '0' ? '(' : ')';
			return (char === '"' || char === "'") && char !== quote ? all : (char ?? all);
		},
	);
}
