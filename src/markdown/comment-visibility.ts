import type { CommentSyntax } from './comment-syntax';
import { readContainers, type LineContainers } from './line-containers';
import { isInHtml, isIndentedCode, openBelow, reach, type OpenBlock } from './open-block';
import { textLine, type ScannedNote } from './scan';

/** What Markdown makes of a comment where it stands: it hides it, shows it as text, or takes it for part of an HTML block. */
export type Visibility = 'hidden' | 'shown' | 'html';

/** A comment on lines `line` to before `to`. */
export interface FoundComment {
	readonly line: number;
	readonly to: number;
	readonly syntax: CommentSyntax;
}

/** What becomes of a comment, and what the next line finds there. */
export interface SeenComment {
	readonly visibility: Visibility;
	/** First line behind it. */
	readonly to: number;
	/** What it leaves open. */
	readonly open: OpenBlock;
	/** It stands in a block of HTML. */
	readonly inHtml: boolean;
	/** It stands in a block of indented code. */
	readonly inCode: boolean;
}

/** What becomes of a comment; `before` is what was seen of the one before it. */
export function seeComment(
	note: ScannedNote,
	{ line, to, syntax: { form, wellFormed } }: FoundComment,
	before: SeenComment | null,
): SeenComment {
	const own = readContainers(note, line);
	// Right below another comment its answers hold, so that a run of many is no slower than each alone.
	const above = before?.to === line ? before : null;
	const open = above ? above.open : openBelow(note, line - 1);
	const joins = open !== null && joinsAbove(note, line, own);
	const inHtml = above ? above.inHtml : isInHtml(note, line, own);
	const inCode = own.indent > 3 && !joins && (above?.inCode === true || isIndentedCode(note, line, own));
	const seen = (visibility: Visibility, leaves: OpenBlock) => ({
		visibility,
		to,
		open: leaves,
		inHtml,
		inCode,
	});
	if (form !== '<!--' && inHtml) return seen('html', null);
	if (own.code || inCode) return seen('shown', null);
	if (form === '<!--') return seen('hidden', own.indent > 3 && joins ? 'text' : null);
	const shown = !wellFormed || form === '%%' || (joins && (open === 'text' || own.items.length > 0));
	return seen(shown ? 'shown' : 'hidden', shown ? 'text' : 'definitions');
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
