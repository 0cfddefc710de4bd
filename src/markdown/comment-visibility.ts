import type { CommentSyntax } from './comment-syntax';
import { textLine, type ScannedNote } from './scan';

/** Would Markdown show the comment on this line? `above` is the comment before it. */
export function isShown(
	note: ScannedNote,
	line: number,
	syntax: CommentSyntax,
	above: { readonly to: number; readonly shown: boolean },
): boolean {
	if (!syntax.wellFormed) return true;
	if (above.to === line) return above.shown;
	return syntax.form !== '<!--' && note.kinds[line - 1 - note.firstLine] === textLine;
}
