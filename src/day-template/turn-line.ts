import { commentLabels, isReferenced } from '../markdown/comment-label';
import { parseCommentSyntax } from '../markdown/comment-syntax';
import { escapeText, toOneLine } from '../markdown/comment-text';
import { areKept, isAllElseKept, type Written } from '../markdown/insert-block';
import { lineEnd, lineEnding } from '../markdown/line-ending';
import { lineText } from '../markdown/lines';
import { openBelow } from '../markdown/open-block';
import type { CommentOptions } from '../markdown/comment-options';
import { readComments, type ReadNote } from '../markdown/read-comments';
import { blankLine, textLine, type ScannedNote } from '../markdown/scan';
import { Refusal } from '../refusal';
import { putBelow, withStatus } from './put-below';

/**
 * Turns a line of text into a follow-up: where it stands when it is a paragraph, else below its paragraph or list; all
 * else looks as before. `Refusal` that names `path` for what is no text, and where other lines need this one.
 */
export function turnIntoFollowUp(
	text: string,
	path: string,
	{ line }: { readonly line: number },
	options: CommentOptions,
): Written {
	const read = readComments(text, options);
	const { note } = read;
	const startOf = (at: number) => note.starts[at - note.firstLine];
	const kindAt = (at: number) => note.kinds[at - note.firstLine] ?? blankLine;
	const [from = text.length, next = text.length] = note.starts.slice(line - note.firstLine);
	const { indent, mark, box, words } = readMarks(lineText(note, line));
	if (kindAt(line) !== textLine || words.startsWith('|') || !isText(words, options))
		throw new Refusal('noLineToTurn', path);
	const status = box === ' ' ? null : box;
	// Not both of the blank lines it stood between are left.
	const isApart = kindAt(line - 1) === blankLine && kindAt(line + 1) === blankLine;
	const inPlace = isApart && indent === 0 && mark === '' && replaceLine(read, line, words, options);
	if (inPlace) return withStatus(inPlace, status, options);
	if (isNeeded(read, line)) throw new Refusal('lineHolds', path);
	const begin = isApart && startOf(line + 1) === undefined ? (startOf(line - 1) ?? from) : from;
	const end = isApart ? (startOf(line + 2) ?? next) : next;
	return putBelow(text.slice(0, begin) + text.slice(end), path, line, { text: words, status }, options);
}

/** `null` when the comment would not be read back there, hidden and all else as before. */
function replaceLine(before: ReadNote, line: number, words: string, options: CommentOptions): Written | null {
	const { text, starts, firstLine } = before.note;
	const said = toOneLine(words);
	const label = commentLabels.find(each => !isReferenced(before, each));
	const from = starts[line - firstLine] ?? text.length;
	const written = `${text.slice(0, from)}[${label}]: # (${escapeText(said)})${text.slice(lineEnd(text, from))}`;
	const cut = readComments(
		text.slice(0, from) + text.slice(starts[line + 1 - firstLine] ?? text.length),
		options,
	);
	const after = readComments(written, options);
	const added = after.comments.find(each => each.line === line);
	const isRead = added?.text === said && added.kind === 'follow-up' && !added.visible;
	return isRead && label !== undefined && isAllElseKept(cut, line, after, line)
		? { text: written, line }
		: null;
}

/**
 * Would lines below look different without this one? Those that stand in its list item or go on with its text, and
 * those that only its text keeps from being a list or code.
 */
function isNeeded({ note }: ReadNote, line: number): boolean {
	const kindAt = (at: number) => note.kinds[at - note.firstLine] ?? blankLine;
	const end = note.firstLine + note.kinds.length;
	const own = readMarks(lineText(note, line));
	const above = kindAt(line - 1) === textLine ? readMarks(lineText(note, line - 1)) : null;
	let at = line + 1;
	while (at < end && kindAt(at) === blankLine) at++;
	if (at === end) return false;
	const below = readMarks(lineText(note, at));
	if (own.mark !== '' && below.quotes === own.quotes && below.indent > own.indent) return true;
	if (at > line + 1 || kindAt(at) !== textLine) return false;
	// Only a list that begins with 1 may follow text.
	const isLater = /^\d/.test(below.mark) && below.mark !== '1.' && below.mark !== '1)';
	if (own.mark !== '') return below.mark === '' || (isLater && above?.mark === '');
	return above === null && (below.mark === '' ? below.indent > 3 : isLater);
}

const marks = /^((?:\s{0,3}>)*)([ \t]*)(?:([-*+]|\d+[.)])[ \t]+(?:\[(.)\][ \t]+)?)?(.*)$/;

/** What stands before the words of a line: quote marks, blanks (a tab counts for four), a list mark and a status box. */
function readMarks(line: string) {
	const [, quoted = '', blanks = '', mark = '', box = ' ', words = ''] = marks.exec(line) ?? [];
	const quotes = quoted.replace(/[^>]/g, '').length;
	return { quotes, indent: blanks.replaceAll('\t', '    ').length, mark, box: box.toLowerCase(), words };
}

/**
 * Turns the follow-up on a line into a line of text, or a task where it has a status. `Refusal` that names `path` when
 * there is none, and where other lines would be read differently then.
 */
export function turnIntoLine(
	text: string,
	path: string,
	{ line }: { readonly line: number },
	options: CommentOptions,
): Written {
	const { note, comments } = readComments(text, options);
	const comment = comments.find(each => each.line <= line && line < each.to);
	const from = note.starts[(comment?.line ?? -1) - note.firstLine];
	const syntax = from === undefined ? null : parseCommentSyntax(text, from, lineEnd(text, from), options);
	if (!comment || !syntax) throw new Refusal('noFollowUp', path);
	const close = syntax.form === '<!--' ? 3 : syntax.form === '%%' ? 2 : 1;
	const said = comment.status === null ? comment.text : `- [${comment.status}] ${comment.text}`;
	const safe = isText(said, options) ? said : `\\${said}`;
	const ending = lineEnding(text);
	const kindAt = (at: number) => note.kinds[at - note.firstLine] ?? blankLine;
	const isOwn = syntax.start === from;
	const above = isOwn && kindAt(comment.line - 1) !== blankLine ? ending : '';
	const below = isOwn && kindAt(comment.to) !== blankLine ? ending : '';
	const words = above + safe + text.slice(syntax.to + close, syntax.end) + below;
	const written = text.slice(0, syntax.start) + words + text.slice(syntax.end);
	const after = readComments(written, options);
	const others = comments.filter(each => each !== comment);
	const kindsBut = ({ kinds, firstLine }: ScannedNote, line: number, below: number) =>
		[firstLine, ...kinds.slice(0, line - firstLine), '', ...kinds.slice(kinds.length - below)].join();
	const [top, under] = [comment.line, note.firstLine + note.kinds.length - comment.to];
	const isKept =
		areKept(others, after.comments) && kindsBut(note, top, under) === kindsBut(after.note, top, under);
	if (!isKept) throw new Refusal('lineHolds', path);
	return { text: written, line: comment.line + (above === '' ? 0 : 1) };
}

/** Is a line text by itself, rather than a heading, a rule, a fence, HTML or a comment? */
function isText(line: string, options: CommentOptions): boolean {
	// Behind a line, so that nothing of it is read as a header.
	return !line.startsWith('%%') && openBelow(readComments(`\n${line}`, options).note, 1) !== null;
}
