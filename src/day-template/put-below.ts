import { commentLabels, isReferenced } from '../markdown/comment-label';
import { setStatus } from '../markdown/comment-status';
import { insertBlock, isAllElseKept, type Written } from '../markdown/insert-block';
import { insertComment, type CommentPlace } from '../markdown/insert-comment';
import type { CommentOptions } from '../markdown/comment-options';
import type { MarkedComment } from '../markdown/marked-comment';
import { findEnd, findGapBelow } from '../markdown/note-gaps';
import { readComments } from '../markdown/read-comments';
import type { ScannedNote } from '../markdown/scan';
import { Refusal } from '../refusal';

/** Writes a comment below the paragraph that line `line` stands in, or at the end of its section. */
export function putBelow(
	text: string,
	path: string,
	line: number,
	{ text: words, status }: Pick<MarkedComment, 'text' | 'status'>,
	options: CommentOptions,
): Written {
	const place = placeAt(readComments(text, options).note, line);
	return withStatus(insertComment(text, path, words, place, options), status, options);
}

/** Writes the comments of a draft there as they are, one a line. `Refusal` where they would be no draft, or show. */
export function putDraftBelow(
	text: string,
	path: string,
	line: number,
	draft: readonly string[],
	options: CommentOptions,
): Written {
	const before = readComments(text, options);
	const place = placeAt(before.note, line);
	const block = draft.join('\n').replaceAll('\r\n', '\n');
	const lines = block.split('\n').length;
	// Text in brackets would become a link to a definition that is none where it stands.
	if (commentLabels.some(each => block.includes(`[${each}]:`) && isReferenced(before, each)))
		throw new Refusal('noPlaceForComment', path);
	for (const gap of [findGapBelow(before, place, place.cursor), findEnd(before, place)]) {
		if (gap === null) continue;
		const written = insertBlock(before.note, gap, block);
		const after = readComments(written.text, options);
		const added = after.comments.filter(
			each => each.line >= written.line && each.to <= written.line + lines,
		);
		const isHidden = added.every(({ kind, visible }) => kind === 'draft' && !visible);
		const isKept = isAllElseKept(before, gap, after, written.line, lines);
		if (added.length === draft.length && isHidden && isKept) return written;
	}
	throw new Refusal('noPlaceForComment', path);
}

/** The section that the line above `line` stands in, from there on. */
function placeAt(
	{ headings, firstLine, starts }: ScannedNote,
	line: number,
): CommentPlace & { readonly cursor: number } {
	const cursor = Math.max(line - 1, 0);
	return {
		line: headings.filter(each => each.line <= cursor).at(-1)?.line ?? firstLine,
		to: headings.find(each => each.line > cursor)?.line ?? firstLine + starts.length,
		cursor,
	};
}

/** The note with that status in the comment that was written. */
export function withStatus(written: Written, status: string | null, options: CommentOptions): Written {
	if (status === null) return written;
	const { starts, firstLine } = readComments(written.text, options).note;
	const text = setStatus(written.text, starts[written.line - firstLine] ?? 0, status, options);
	return { ...written, text: text ?? written.text };
}
