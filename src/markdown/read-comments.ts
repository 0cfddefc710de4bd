import { CommentReader } from './comment-reader';
import { findHeaderBlock } from './header-block';
import type { CommentOptions, MarkedComment } from './marked-comment';
import { findLine, type RememberedLine } from './remembered-line';
import { scanNote, type ScannedNote } from './scan';
import { Refusal } from '../refusal';

/** The marked comments of a note, without their links, and the lines it was found among. */
export function readComments(
	text: string,
	options: CommentOptions,
): { readonly note: ScannedNote; readonly comments: readonly MarkedComment[] } {
	const header = findHeaderBlock(text);
	const reader = new CommentReader(text, options);
	const note = scanNote(text, header?.bodyFrom ?? 0, header?.bodyLine ?? 0, reader);
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
): { readonly comment: MarkedComment; readonly from: number } {
	const line = findLine(text, remembered, path);
	const { note, comments } = readComments(text, options);
	const comment = comments.find(each => each.line === line && each.remembered.text === remembered.text);
	const from = note.starts[line - note.firstLine];
	if (!comment || from === undefined) throw new Refusal('lineChanged', path);
	return { comment, from };
}
