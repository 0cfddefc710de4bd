import type { CommentOptions, MarkedComment } from './marked-comment';

/**
 * Gathers the marked comments of one note. A scanner offers it, in order, the lines that stand outside the header,
 * fences, HTML blocks, and HTML or `%%` comments that began on an earlier line:
 *
 *     if (mayStartComment(text.charCodeAt(firstNonBlank))) line += reader.take(line, from, to) || 1;
 */
export class CommentReader {
	readonly #comments: MarkedComment[] = [];

	constructor(
		private readonly text: string,
		private readonly options: CommentOptions,
	) {}

	/**
	 * Offers line `line`, which is `text.slice(from, to)` without its line ending. Answers how many lines the comment
	 * on it takes, 0 when there is none: then a `<!--` or `%%` on the line may open a block over many lines.
	 */
	take(_line: number, _from: number, _to: number): 0 | 1 | 2 {
		return 0;
	}

	/** Every marked comment taken so far, in order, runs with a draft told apart. */
	finish(): readonly MarkedComment[] {
		return this.#comments;
	}
}

/** Could a line whose first non-blank character is this one hold a marked comment? */
export function mayStartComment(code: number): boolean {
	// [ < % > - * + and digits: the marks of comments, and of the quotes and list items they may stand in
	return (
		code === 91 ||
		code === 60 ||
		code === 37 ||
		code === 62 ||
		code === 45 ||
		code === 42 ||
		code === 43 ||
		(code >= 48 && code <= 57)
	);
}
