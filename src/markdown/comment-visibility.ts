import type { CommentSyntax } from './comment-syntax';
import { readContainers, type LineContainers } from './line-containers';
import { isInHtml, isIndentedCode, openBelow, reach, type OpenBlock } from './open-block';
import { textLine, type ScannedNote } from './scan';

/** What Markdown makes of a comment where it stands: it hides it, shows it as text, or takes it for part of an HTML block. */
export type Visibility = 'hidden' | 'shown' | 'html';

/** A comment as the next one sees it: the first line behind it, and what it leaves open there. */
export interface CommentAbove {
	readonly to: number;
	readonly open: OpenBlock;
}

/** What becomes of the comment on line `line`, `above` being the one before it. */
export function seeComment(
	note: ScannedNote,
	line: number,
	{ form, wellFormed }: CommentSyntax,
	above: CommentAbove,
): { readonly visibility: Visibility; readonly open: OpenBlock } {
	const own = readContainers(note, line);
	const open = above.to === line ? above.open : openBelow(note, line - 1);
	const joins = open !== null && joinsAbove(note, line, own);
	if (form !== '<!--' && isInHtml(note, line, own)) return { visibility: 'html', open: null };
	if (own.code || (own.indent > 3 && !joins && isIndentedCode(note, line, own)))
		return { visibility: 'shown', open: null };
	if (form === '<!--') return { visibility: 'hidden', open: own.indent > 3 && joins ? 'text' : null };
	const shown = !wellFormed || form === '%%' || (joins && (open === 'text' || own.items.length > 0));
	return { visibility: shown ? 'shown' : 'hidden', open: shown ? 'text' : 'definitions' };
}

/** Does the open block above take this line in? A quote or list item that begins here keeps it apart. */
function joinsAbove(note: ScannedNote, line: number, own: LineContainers): boolean {
	if (own.items.length > 0 && !own.joinsText) return false;
	let quotes = 0;
	for (let at = line - 1; at >= line - reach; at--) {
		const other = readContainers(note, at);
		quotes = Math.max(quotes, other.quotes);
		// A second item goes on with a list, it does not join the text of the first.
		if (other.items.length > 0 && own.items.length > 0) return false;
		if (other.items.length > 0 || note.kinds[at - 1 - note.firstLine] !== textLine) break;
	}
	return own.quotes < quotes ? own.items.length === 0 : own.quotes === quotes;
}
