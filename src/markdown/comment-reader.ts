import { parseCommentSyntax } from './comment-syntax';
import { readContent } from './comment-text';
import { seeComment, type FoundComment, type SeenComment } from './comment-visibility';
import { findDue, findTags } from './due-and-tags';
import type { CommentOptions } from './comment-options';
import type { FindLinks, MarkedComment } from './marked-comment';
import { rememberLines, type RememberedLine } from './remembered-line';
import type { ScannedNote } from './scan';

/**
 * Gathers the marked comments of one note. A scanner offers it, in order, the lines that stand outside the header,
 * fences, HTML blocks, and HTML or `%%` comments that began on an earlier line; at the end it tells what it saw.
 */
export class CommentReader {
	readonly #found: FoundComment[] = [];

	constructor(
		private readonly text: string,
		private readonly options: CommentOptions,
	) {}

	/**
	 * Offers line `line`, which is `text.slice(from, to)` without its line ending. Answers how many lines the comment
	 * on it takes, 0 when there is none: then a `<!--` or `%%` on the line may open a block over many lines.
	 */
	take(line: number, from: number, to: number): 0 | 1 | 2 {
		const syntax = parseCommentSyntax(this.text, from, to, this.options);
		if (!syntax) return 0;
		this.#found.push({ line, to: line + syntax.lines, syntax });
		return syntax.lines;
	}

	/** Every marked comment taken, in order. */
	finish(note: ScannedNote, findLinks: FindLinks): readonly MarkedComment[] {
		if (this.#found.length === 0) return [];
		const remembered = rememberLines(note, this.#found);
		const comments: MarkedComment[] = [];
		let draft = false;
		let before: SeenComment | null = null;
		for (const [index, found] of this.#found.entries()) {
			const { line, to, syntax } = found;
			const seen = seeComment(note, found, before);
			const { text, status, hidesText } = readContent(this.text, syntax, this.options.marks);
			// Comments on directly following lines form a run; from its first empty comment or heading on it is draft.
			draft = hidesText || (draft && before?.to === line);
			before = seen;
			if (seen.visibility === 'html') continue;
			comments.push({
				line,
				to,
				kind: draft && status === null ? 'draft' : 'follow-up',
				status,
				text,
				due: findDue(text),
				tags: findTags(text),
				links: findLinks(text),
				visible: seen.visibility === 'shown',
				remembered: remembered[index] as RememberedLine,
			});
		}
		return comments;
	}
}
