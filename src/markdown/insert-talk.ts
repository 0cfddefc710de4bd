import { Refusal } from '../refusal';
import { joinLines } from './comment-text';
import { insertBlock, isAllElseKept, type Written } from './insert-block';
import { findEnd } from './note-gaps';
import { readComments } from './read-comments';
import type { LineRange } from './remembered-line';

/** The heading of a talk to be. */
export interface NewTalk {
	/** 1 to 6. */
	readonly level: number;
	/** As Markdown; empty for a heading still to be filled in. */
	readonly title: string;
}

/**
 * The note with a heading at the end of a part of it: of a day, or of the talk it follows. Nothing else changes.
 * `Refusal` that names `path` where it would not be read as a heading, as in a fence that is still open.
 */
export function insertTalk(text: string, path: string, { level, title }: NewTalk, part: LineRange): Written {
	// Marks at the end would be read as closing ones.
	const heading = `${'#'.repeat(level)} ${joinLines(title).replace(/(^|[ \t])(?=#+$)/, '$1\\')}`;
	const before = readComments(text, { keywords: [] });
	const gap = findEnd(before, part);
	const written = gap === null ? null : insertBlock(before.note, gap, heading);
	const after = written && readComments(written.text, { keywords: [] });
	const isRead = after?.note.headings.some(each => each.line === written?.line && each.level === level);
	if (gap === null || !written || !after || !isRead || !isAllElseKept(before, gap, after, written.line)) {
		throw new Refusal('noPlaceForTalk', path);
	}
	return written;
}
