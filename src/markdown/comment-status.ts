import { parseCommentSyntax } from './comment-syntax';
import { readContent } from './comment-text';
import { lineEnd } from './line-ending';
import type { CommentOptions } from './comment-options';
import { findStatusBox } from './status-box';

/**
 * The note with another status in the comment on the line that starts at `from`: `mark` is the character of its column,
 * `null` the inbox. Every other byte stays, and there and back gives the same bytes:
 *
 *     [//]: # (write eBPF node agent )      [//]: # ([x] write eBPF node agent )
 *
 * `null` where that cannot be written so that the comment says the same.
 */
export function setStatus(
	text: string,
	from: number,
	mark: string | null,
	options: CommentOptions,
): string | null {
	const syntax = parseCommentSyntax(text, from, lineEnd(text, from), options);
	if (!syntax) return null;
	const content = text.slice(syntax.from, syntax.to);
	const { text: said } = readContent(text, syntax, options.marks);
	for (const written of spellings(content, mark, options)) {
		const changed = text.slice(0, syntax.from) + written + text.slice(syntax.to);
		const now = parseCommentSyntax(changed, from, lineEnd(changed, from), options);
		if (now?.to !== syntax.from + written.length || now.wellFormed !== syntax.wellFormed) continue;
		const { text: says, status, hidesText } = readContent(changed, now, options.marks);
		if (says === said && status === mark && !hidesText) return changed;
	}
	return null;
}

function spellings(content: string, mark: string | null, options: CommentOptions): readonly string[] {
	const box = findStatusBox(content, options.marks);
	if (mark !== null)
		return [
			box ? `${content.slice(0, box.from)}[${mark}]${content.slice(box.to)}` : putIn(content, mark),
		];
	if (!box) return [content];
	const rest = content.slice(0, box.from) + content.slice(content[box.to] === ' ' ? box.to + 1 : box.to);
	// What stood behind the box may itself read as a status or a heading.
	return [rest, rest.replace(/[[#]/, '\\$&')];
}

/** The box and one blank: the one that is there, else a new one. */
function putIn(content: string, mark: string): string {
	if (content.startsWith(' ')) return ` [${mark}]${content}`;
	return content === '' || content.trimStart() !== content ? `[${mark}]${content}` : `[${mark}] ${content}`;
}
