import { draftOpening } from '../markdown/bring-back';
import { isReferenced } from '../markdown/comment-label';
import type { Written } from '../markdown/insert-block';
import type { MarkedComment } from '../markdown/marked-comment';
import { readComments } from '../markdown/read-comments';
import type { LineRange } from '../markdown/remembered-line';
import { blankLine, headingLine } from '../markdown/scan';
import { Refusal } from '../refusal';

const options = { keywords: [] };

/**
 * Hides lines of a note as a draft, each in a comment of its own, as editors do: `[//]: # (### Why LWS?)`. Where the
 * page would still show one, all lines up to the next blank ones go along. `bringBack` gives the same bytes again.
 * `Refusal` that names `path` where that cannot be.
 */
export function hideLines(text: string, path: string, { line, to }: LineRange): Written {
	const { note, comments } = readComments(text, options);
	const lines = text.split('\n');
	const kindAt = (at: number) => note.kinds[at - note.firstLine] ?? blankLine;
	// What is hidden already stays as it is: a draft within a draft of the same run would come back as one.
	const isShown = (at: number) => kindAt(at) !== blankLine && !isDraft(comments, at);
	let from = Math.max(line, note.firstLine);
	let end = Math.min(to, lines.length);
	while (from < end && !isShown(from)) from++;
	while (end > from && !isShown(end - 1)) end--;
	if (from >= end) throw new Refusal('emptyText');
	const isText = (at: number) => isShown(at) && kindAt(at) !== headingLine;
	const hidden = hide(text, lines, from, end);
	if (hidden) return hidden;
	while (isText(from - 1)) from--;
	while (isText(end)) end++;
	const whole = hide(text, lines, from, end);
	if (whole) return whole;
	throw new Refusal('noPlaceForComment', path);
}

function hide(text: string, lines: readonly string[], from: number, to: number): Written | null {
	const before = readComments(text, options);
	const own = lines.slice(from, to);
	const block = own.map(hideLine);
	// Only a run's first line may be an opening: those that stand together come back together.
	if (!/^#{1,6}(?:\s|$)/.test(own[0] ?? '') && !isDraft(before.comments, from - 1))
		block.unshift(own[0]?.endsWith('\r') ? `${draftOpening}\r` : draftOpening);
	const isOpened = isDraft(before.comments, to) && lines[to]?.trimEnd() === draftOpening;
	const below = isOpened ? to + 1 : to;
	const changed = [...lines.slice(0, from), ...block, ...lines.slice(below)].join('\n');
	const after = readComments(changed, options);
	const end = from + block.length;
	const drafts = after.comments.filter(each => each.line >= from && each.line < end);
	const isHidden =
		!isReferenced(before, '//') &&
		drafts.length === block.length &&
		drafts.every(({ kind, visible }) => kind === 'draft' && !visible);
	const kinds = ({ note }: typeof before, at: number) => note.kinds.slice(at - note.firstLine).join();
	const rest = ({ comments }: typeof before, cut: number, end: number) =>
		comments
			.filter(each => each.line < cut || each.line >= end)
			.map(({ kind, visible }) => `${kind}${visible}`)
			.join();
	const isKept =
		kinds(before, below) === kinds(after, end) && rest(before, from, below) === rest(after, from, end);
	return isHidden && isKept ? { text: changed, line: from } : null;
}

function isDraft(comments: readonly MarkedComment[], at: number): boolean {
	return comments.some(({ kind, line, to }) => kind === 'draft' && line <= at && at < to);
}

function hideLine(line: string): string {
	const [, said = '', ending = ''] = /^(.*?)(\r?)$/s.exec(line) ?? [];
	const escaped = said.replace(/[\\()]|&(?=#?\w+;)/g, '\\$&').replace(/^\s*(?=\[)/, '$&\\');
	return `[//]: # (${escaped})${ending}`;
}
