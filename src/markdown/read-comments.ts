import { CommentReader } from './comment-reader';
import { findHeaderBlock } from './header-block';
import type { CommentOptions } from './comment-options';
import type { MarkedComment } from './marked-comment';
import { scanNote, type ScannedNote } from './scan';

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
