import { Refusal } from '../refusal';
import { commentLabels, isReferenced } from './comment-label';
import { escapeText, toOneLine } from './comment-text';
import { insertBlock, isAllElseKept, type Written } from './insert-block';
import { readContainers } from './line-containers';
import type { CommentOptions } from './comment-options';
import { findEnd, findGapBelow, findTop, runAround, standsAlone } from './note-gaps';
import { readComments, type ReadNote } from './read-comments';
import type { LineRange } from './remembered-line';
import { blankLine } from './scan';

/** The talk that a comment belongs to, from its heading to before the next. */
export interface CommentPlace extends LineRange {
	/** The line the user is at; without one the comment goes to the talk's end. */
	readonly cursor?: number;
}

/**
 * The note with a new follow-up, at column 0 where Markdown hides it and shows all else as before: below the first
 * blank line from the cursor on that an unindented line follows which begins no list item, quote or table row; else at
 * the end of the talk; else right below its heading. `Refusal` for an empty text, and, naming `path`, where there is no
 * such place.
 */
export function insertComment(
	text: string,
	path: string,
	comment: string,
	place: CommentPlace,
	options: CommentOptions,
): Written {
	const said = toOneLine(comment);
	const before = readComments(text, options);
	const label = commentLabels.find(each => !isReferenced(before, each));
	if (label === undefined) throw new Refusal('noPlaceForComment', path);
	const block = `[${label}]: # (${escapeText(said)})`;
	const below = place.cursor === undefined ? null : findGapBelow(before, place, place.cursor);
	for (const gap of [below, findEnd(before, place), findTop(before, place)]) {
		const written = gap === null ? null : insertAt(before, gap, block, said, options);
		if (written) return written;
	}
	throw new Refusal('noPlaceForComment', path);
}

/** `null` when the comment would not be read back there, hidden and all else as before. */
function insertAt(
	before: ReadNote,
	gap: number,
	block: string,
	said: string,
	options: CommentOptions,
): Written | null {
	const { note, comments } = before;
	const near = comments.findIndex(({ line, to }) => line === gap || to === gap);
	const run = runAround(comments, near);
	const joins = run.length > 0 && run.every(each => each.kind === 'follow-up' && standsAlone(each));
	const at = joins ? (run.at(-1)?.to ?? gap) : gap;
	// An indented line right below a run is text of its last definition, and would become code.
	const isBelow = note.kinds[at - note.firstLine] !== blankLine && readContainers(note, at).indent > 0;
	if (joins && isBelow) return null;
	const written = insertBlock(note, at, block, joins);
	const after = readComments(written.text, options);
	const added = after.comments.find(({ line }) => line === written.line);
	const isRead = added?.text === said && added.kind === 'follow-up' && !added.visible;
	return isRead && isAllElseKept(before, at, after, written.line) ? written : null;
}
