import { setStatus } from '../markdown/comment-status';
import { parseCommentSyntax } from '../markdown/comment-syntax';
import type { Written } from '../markdown/insert-block';
import { insertComment } from '../markdown/insert-comment';
import { lineEnd, lineEnding } from '../markdown/line-ending';
import type { CommentOptions, MarkedComment } from '../markdown/marked-comment';
import { readComments } from '../markdown/read-comments';
import { Refusal } from '../refusal';

/** The comments of a note that Markdown shows as text although they are meant to be hidden; `%% … %%` is the app's own. */
export function findVisible(text: string, options: CommentOptions): readonly MarkedComment[] {
	return text.includes(']:')
		? readComments(text, options).comments.filter(
				({ visible, remembered }) => visible && !/^[\s>*+\d.)-]*%%/.test(remembered.text),
			)
		: [];
}

/** A note whose visible comments were hidden. */
export interface HiddenComments {
	readonly text: string;
	/** How many were. */
	readonly count: number;
	/** The lines, in the note as it was, of those for which there is no place. */
	readonly left: readonly number[];
}

/**
 * The note with its visible comments hidden, all or those on line `only`: escaped where they stand if that is enough,
 * else below their paragraph; text behind one stays, on a line of its own.
 */
export function hideVisible(
	text: string,
	path: string,
	options: CommentOptions,
	only?: number,
): HiddenComments {
	const visible = findVisible(text, options).filter(({ line }) => only === undefined || line === only);
	const left: number[] = [];
	for (;;) {
		const wanted = visible.filter(({ line }) => !left.includes(line));
		const hidden = hideAll(text, path, wanted, options);
		if (typeof hidden === 'string')
			return { text: hidden, count: wanted.length, left: left.sort((a, b) => a - b) };
		left.push(hidden.line);
	}
}

/** The note with those comments hidden; the first for which there is no place, when there is one. */
function hideAll(
	text: string,
	path: string,
	wanted: readonly MarkedComment[],
	options: CommentOptions,
): string | MarkedComment {
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
		try {
			const written = putBelow(changed, path, line, comment, options);
			changed = written.text;
			moved -= comment.to - comment.line;
			if (written.line <= line) moved += changed.split('\n').length - lines;
		} catch (error) {
			if (error instanceof Refusal) return comment;
			throw error;
		}
	}
	return changed;
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
	const ending = lineEnding(text);
	const below = behind === '' ? rest : ending + ending + behind;
	const next = text.indexOf('\n', syntax.end);
	return {
		text: text.slice(0, syntax.from) + escaped + text.charAt(syntax.to) + below + text.slice(syntax.end),
		behind: behind === '' ? '' : behind + ending,
		next: next < 0 ? text.length : next + 1,
	};
}

/** Writes a comment below the paragraph that line `line` stands in, or at the end of its section. */
export function putBelow(
	text: string,
	path: string,
	line: number,
	{ text: words, status }: Pick<MarkedComment, 'text' | 'status'>,
	options: CommentOptions,
): Written {
	const { note } = readComments(text, options);
	const cursor = Math.max(line - 1, 0);
	const section = {
		line: note.headings.filter(each => each.line <= cursor).at(-1)?.line ?? note.firstLine,
		to: note.headings.find(each => each.line > cursor)?.line ?? note.firstLine + note.starts.length,
	};
	const written = insertComment(text, path, words, { ...section, cursor }, options);
	return withStatus(written, status, options);
}

/** The note with that status in the comment that was written. */
export function withStatus(written: Written, status: string | null, options: CommentOptions): Written {
	if (status === null) return written;
	const { starts, firstLine } = readComments(written.text, options).note;
	const text = setStatus(written.text, starts[written.line - firstLine] ?? 0, status, options);
	return { ...written, text: text ?? written.text };
}
