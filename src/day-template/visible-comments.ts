import { setStatus } from '../markdown/comment-status';
import { parseCommentSyntax } from '../markdown/comment-syntax';
import type { Written } from '../markdown/insert-block';
import { insertComment } from '../markdown/insert-comment';
import { lineEnd } from '../markdown/line-ending';
import type { CommentOptions, MarkedComment } from '../markdown/marked-comment';
import { readComments } from '../markdown/read-comments';
import { textLine, type ScannedNote } from '../markdown/scan';
import { Refusal } from '../refusal';

/** The comments of a note that Markdown shows as text although they are meant to be hidden; `%% … %%` is the app's own. */
export function findVisible(text: string, options: CommentOptions): readonly MarkedComment[] {
	return text.includes(']:')
		? readComments(text, options).comments.filter(
				({ visible, remembered }) => visible && !/^[\s>*+\d.)-]*%%/.test(remembered.text),
			)
		: [];
}

/**
 * The note with its visible comments hidden, all or those on line `only`, and how many were: escaped where they stand if
 * that is enough, else below their paragraph; text behind one stays, on a line of its own. `Refusal` that names `path`
 * where there is no place.
 */
export function hideVisible(
	text: string,
	path: string,
	options: CommentOptions,
	only?: number,
): { readonly text: string; readonly count: number } {
	const wanted = findVisible(text, options).filter(({ line }) => only === undefined || line === only);
	const cut: MarkedComment[] = [];
	let changed = text;
	// From the last, so that the lines above stay where they are.
	for (const comment of [...wanted].reverse()) {
		const { note } = readComments(changed, options);
		const from = note.starts[comment.line - note.firstLine] ?? 0;
		const escaped = escapeInPlace(changed, from, options);
		const now = readComments(escaped.text, options).comments.find(({ line }) => line === comment.line);
		const isSame =
			now?.text === comment.text && now.status === comment.status && now.kind === comment.kind;
		if (isSame && !now.visible) changed = escaped.text;
		else {
			changed = changed.slice(0, from) + escaped.behind + changed.slice(escaped.next);
			cut.unshift(comment);
		}
	}
	let moved = 0;
	for (const comment of cut) {
		const lines = changed.split('\n').length;
		const line = comment.line + moved;
		const written = putBelow(changed, path, line, comment, options);
		changed = written.text;
		moved -= comment.to - comment.line;
		if (written.line <= line) moved += changed.split('\n').length - lines;
	}
	return { text: changed, count: wanted.length };
}

/** The comment that starts at `from` with its marks escaped, what stood behind it, and where the next line begins. */
function escapeInPlace(
	text: string,
	from: number,
	options: CommentOptions,
): { readonly text: string; readonly behind: string; readonly next: number } {
	const syntax = parseCommentSyntax(text, from, lineEnd(text, from), options);
	if (!syntax) throw new RangeError(`no comment at ${from}`);
	const marks = syntax.form === '(' ? /\\.|[()]/g : syntax.form === '"' ? /\\.|"/g : /\\.|'/g;
	const escaped = text
		.slice(syntax.from, syntax.to)
		.replace(marks, mark => (mark.length > 1 ? mark : `\\${mark}`));
	const rest = text.slice(syntax.to + 1, syntax.end);
	const behind = rest.trim();
	const ending = /\r?\n/.exec(text)?.[0] ?? '\n';
	const below = behind === '' ? rest : ending + ending + behind;
	const next = text.indexOf('\n', syntax.end);
	return {
		text: text.slice(0, syntax.from) + escaped + text.charAt(syntax.to) + below + text.slice(syntax.end),
		behind: behind === '' ? '' : behind + ending,
		next: next < 0 ? text.length : next + 1,
	};
}

/** Turns a line of text into a follow-up below its paragraph. `Refusal` that names `path` for what is no text. */
export function turnIntoFollowUp(text: string, path: string, line: number, options: CommentOptions): Written {
	const { note } = readComments(text, options);
	const [from = text.length, next = text.length] = note.starts.slice(line - note.firstLine);
	const [, mark, words = ''] =
		/^[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?:\[(.)\]\s+)?)?(.*)/.exec(text.slice(from, lineEnd(text, from))) ??
		[];
	if (note.kinds[line - note.firstLine] !== textLine || words.startsWith('|'))
		throw new Refusal('noLineToTurn', path);
	const isBlank = (at: number) => (note.kinds[at - note.firstLine] ?? 1) === 1;
	const status = mark === undefined || mark === ' ' ? null : mark.toLowerCase();
	const startOf = (at: number) => note.starts[at - note.firstLine];
	// Not both of the blank lines it stood between are left.
	const isApart = isBlank(line - 1) && isBlank(line + 1);
	const begin = isApart && startOf(line + 1) === undefined ? (startOf(line - 1) ?? from) : from;
	const end = isApart ? (startOf(line + 2) ?? next) : next;
	return putBelow(text.slice(0, begin) + text.slice(end), path, line, { text: words, status }, options);
}

/** Turns the follow-up on a line into a line of text, or a task where it has a status. `Refusal` when there is none. */
export function turnIntoLine(text: string, path: string, line: number, options: CommentOptions): Written {
	const { note, comments } = readComments(text, options);
	const comment = comments.find(each => each.line <= line && line < each.to);
	const from = note.starts[(comment?.line ?? -1) - note.firstLine];
	const syntax = from === undefined ? null : parseCommentSyntax(text, from, lineEnd(text, from), options);
	if (!comment || !syntax) throw new Refusal('noFollowUp', path);
	const close = syntax.form === '<!--' ? 3 : syntax.form === '%%' ? 2 : 1;
	const said = comment.status === null ? comment.text : `- [${comment.status}] ${comment.text}`;
	const safe = /^(?:#|`{3}|~{3}|<|%%|\[)/.test(said) ? `\\${said}` : said;
	const ending = /\r?\n/.exec(text)?.[0] ?? '\n';
	const kindAt = (at: number) => note.kinds[at - note.firstLine] ?? 1;
	const isOwn = syntax.start === from;
	const above = isOwn && kindAt(comment.line - 1) !== 1 ? ending : '';
	const below = isOwn && kindAt(comment.to) !== 1 ? ending : '';
	const words = above + safe + text.slice(syntax.to + close, syntax.end) + below;
	return {
		text: text.slice(0, syntax.start) + words + text.slice(syntax.end),
		line: comment.line + (above === '' ? 0 : 1),
	};
}

/** Writes a comment below the paragraph that line `line` stands in, or at the end of its section. */
function putBelow(
	text: string,
	path: string,
	line: number,
	{ text: words, status }: Pick<MarkedComment, 'text' | 'status'>,
	options: CommentOptions,
): Written {
	const { note } = readComments(text, options);
	const cursor = Math.max(line - 1, 0);
	const written = insertComment(text, path, words, { ...sectionAt(note, cursor), cursor }, options);
	const at = readComments(written.text, options).note;
	const marked =
		status === null
			? null
			: setStatus(written.text, at.starts[written.line - at.firstLine] ?? 0, status, options);
	return { text: marked ?? written.text, line: written.line };
}

function sectionAt({ headings, firstLine, starts }: ScannedNote, line: number) {
	return {
		line: headings.filter(each => each.line <= line).at(-1)?.line ?? firstLine,
		to: headings.find(each => each.line > line)?.line ?? firstLine + starts.length,
	};
}
