import { parseCommentSyntax, type CommentForm } from './comment-syntax';
import { escapeText, readContent, toOneLine } from './comment-text';
import { lineEnd } from './line-ending';
import type { CommentOptions } from './comment-options';
import { smallestChange } from './smallest-change';
import { findStatusBox } from './status-box';

/**
 * The note with other words in the comment on the line that starts at `from`: its status, its marks and the blanks
 * beside them stay. `null` where the comment cannot say that and stay as hidden as it was; `Refusal` for an empty text.
 */
export function setText(text: string, from: number, words: string, options: CommentOptions): string | null {
	const syntax = parseCommentSyntax(text, from, lineEnd(text, from), options);
	if (!syntax) return null;
	const said = toOneLine(words);
	const content = text.slice(syntax.from, syntax.to);
	const before = readContent(text, syntax, options.marks);
	const box = findStatusBox(content, options.marks);
	const rest = content.slice(box?.to ?? 0);
	// A box alone has no blank behind it yet.
	const blank = box && rest === '' ? ' ' : '';
	for (const spelled of spellings(rest, before.text, said, syntax.form)) {
		const written = content.slice(0, box?.to ?? 0) + blank + spelled;
		const changed = text.slice(0, syntax.from) + written + text.slice(syntax.to);
		const now = parseCommentSyntax(changed, from, lineEnd(changed, from), options);
		if (now?.to !== syntax.from + written.length || (syntax.wellFormed && !now.wellFormed)) continue;
		const { text: says, status, hidesText } = readContent(changed, now, options.marks);
		if (says === said && status === before.status && !hidesText) return changed;
	}
	return null;
}

/** Ways to write `said` where `content` says `was`: with as few other bytes as can be, and all anew. */
function spellings(content: string, was: string, said: string, form: CommentForm): readonly string[] {
	const [outer = '', blanks = ''] = [/^\s*/.exec(content)?.[0], /\s*$/.exec(content)?.[0]];
	const anew = outer + escape(said, form) + (outer.length === content.length ? '' : blanks);
	if (content.trim() !== was) return [anew];
	const { from, to, insert } = smallestChange(was, said);
	const kept = outer + was.slice(0, from) + escape(insert, form) + was.slice(to) + blanks;
	return [kept, anew];
}

function escape(text: string, form: CommentForm): string {
	if (form === '<!--' || form === '%%') return text;
	return form === '(' ? escapeText(text) : escapeText(text).replaceAll(form, `\\${form}`);
}
