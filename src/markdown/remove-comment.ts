import { Refusal } from '../refusal';
import { isReferenced } from './comment-label';
import { parseCommentSyntax } from './comment-syntax';
import { lineEnd } from './line-ending';
import { readContainers } from './line-containers';
import type { CommentOptions, MarkedComment } from './marked-comment';
import { openBelow } from './open-block';
import { findComment } from './read-comments';
import type { RememberedLine } from './remembered-line';
import { blankLine, textLine, type ScannedNote } from './scan';

/**
 * The note without the comment that was remembered, and without one of two blank lines it stood between. Of a comment
 * in a list item or quote their marks stay, for the page shows them. `Refusal` that names `path` when the line is not
 * found again, or when the page would change: the comment keeps two lists, paragraphs or pieces of code apart, or is
 * the last that a link named as its label leads to.
 */
export function removeComment(
	text: string,
	path: string,
	remembered: RememberedLine,
	options: CommentOptions,
): string {
	const found = findComment(text, path, remembered, options);
	const { note, comment, from } = found;
	if (!comment.visible && (isLinkedTo(found) || runsTogether(note, comment)))
		throw new Refusal('commentNeeded', path);
	const { quotes, items } = readContainers(note, comment.line);
	const syntax =
		quotes + items.length > 0 ? parseCommentSyntax(text, from, lineEnd(text, from), options) : null;
	if (syntax) return text.slice(0, syntax.start) + text.slice(syntax.end);

	const startOf = (line: number) => note.starts[line - note.firstLine] ?? text.length;
	const isFirst = comment.line === note.firstLine;
	const isParted = isFirst || isBlank(note, comment.line - 1);
	const to = startOf(comment.to);
	if (isParted && isBlank(note, comment.to))
		return text.slice(0, from) + text.slice(startOf(comment.to + 1));
	if (to < text.length) return text.slice(0, from) + text.slice(to);
	const rest = text.slice(0, isParted && !isFirst ? startOf(comment.line - 1) : from);
	return text.endsWith('\n') ? rest : rest.replace(/\r?\n$/, '');
}

function isLinkedTo({ note, comments, comment }: ReturnType<typeof findComment>): boolean {
	const label = labelOf(comment);
	if (label === undefined || !isReferenced({ note, comments }, label)) return false;
	return !comments.some(each => each !== comment && !each.visible && labelOf(each) === label);
}

const labelOf = ({ remembered }: MarkedComment) => /\[([^\]]+)\]:/.exec(remembered.text)?.[1]?.toLowerCase();

/** Would what stands above and below become one without the comment, or a list item or quote hold less? */
function runsTogether(note: ScannedNote, { line, to }: MarkedComment): boolean {
	const own = readContainers(note, line);
	let below = to;
	while (isBlank(note, below)) below++;
	const next = readContainers(note, below);
	const isRightBelow = below === to;
	// An indented line right below definitions is text; below anything else it is code.
	if (isRightBelow && next.indent > 3) return true;
	if (own.items.length > 0 || own.quotes > 0) {
		const isLess =
			next.quotes < own.quotes || (next.indent < (own.items[0] ?? 0) && next.items.length === 0);
		return isRightBelow ? isLess : own.items.length > 0 && next.indent > 0;
	}
	if (isRightBelow && openBelow(note, line - 1) === 'text') return true;
	return isNested(note, line) && (own.indent > 0 || next.items.length > 0 || next.indent > 0);
}

/** Does a list item, or indented code, end above a line? */
function isNested(note: ScannedNote, line: number): boolean {
	let at = line - 1;
	while (isBlank(note, at)) at--;
	for (; at >= note.firstLine && !isBlank(note, at); at--) {
		const { items, indent } = readContainers(note, at);
		if (items.length > 0 || indent > 0) return true;
		if (note.kinds[at - note.firstLine] !== textLine) return false;
	}
	return false;
}

function isBlank(note: ScannedNote, line: number): boolean {
	return note.kinds[line - note.firstLine] === blankLine;
}
