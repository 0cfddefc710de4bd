import { CommentReader } from './comment-reader';
import { findHeaderBlock } from './header-block';
import type { CommentOptions, MarkedComment } from './marked-comment';
import { findLine, type RememberedLine } from './remembered-line';
import { scanNote, type ScannedNote } from './scan';
import { Refusal } from '../refusal';

/** A note's body and the marked comments in it. */
export interface ReadNote {
	readonly note: ScannedNote;
	/** Without their links. */
	readonly comments: readonly MarkedComment[];
}

/** Reads a note for its marked comments. */
export function readComments(text: string, options: CommentOptions): ReadNote {
	const header = findHeaderBlock(text);
	const reader = new CommentReader(text, options);
	const first = text.startsWith('\ufeff') ? 1 : 0;
	const note = scanNote(text, header?.bodyFrom ?? first, header?.bodyLine ?? 0, reader);
	return { note, comments: reader.finish(note, () => []) };
}

/**
 * The marked comment that was remembered, as it stands in the note now. `Refusal` that names `path` when the line is
 * not found again, or found where it is no marked comment any more: in a fence, a header, an HTML comment. `from` is
 * where its first line starts.
 */
export function findComment(
	text: string,
	path: string,
	remembered: RememberedLine,
	options: CommentOptions,
): ReadNote & { readonly comment: MarkedComment; readonly from: number } {
	const line = findLine(text, remembered, path);
	const { note, comments } = readComments(text, options);
	const comment = comments.find(each => each.line === line && each.remembered.text === remembered.text);
	const from = note.starts[line - note.firstLine];
	if (!comment || from === undefined) throw new Refusal('lineChanged', path);
	return { note, comments, comment, from };
}
