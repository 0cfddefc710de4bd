import { lineText } from './lines';
import type { ReadNote } from './read-comments';
import { hiddenLine } from './scan';

/** The labels of a comment, lower case, the one we write first: `[//]: # (text)`. */
export const commentLabels = ['//', 'comment', 'todo'] as const;

/**
 * Is the label of comments also a link in the note's text, `[//]`? The first comment with it is what the link leads to:
 * a new one, or the last one gone, would change what the page shows.
 */
export function isReferenced({ note, comments }: ReadNote, label: string): boolean {
	const uses = (text: string) => text.toLowerCase().includes(`[${label}]`);
	if (!uses(note.text)) return false;
	const inText = note.kinds.some(
		(kind, index) => kind !== hiddenLine && uses(lineText(note, note.firstLine + index)),
	);
	return inText || comments.some(({ visible, remembered }) => visible && uses(remembered.text));
}
