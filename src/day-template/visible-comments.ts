import { listDraftRuns } from '../markdown/bring-back';
import { orRefusal } from '../markdown/change-comments';
import { parseCommentSyntax } from '../markdown/comment-syntax';
import { areKept } from '../markdown/insert-block';
import { countLines, lineEnd, lineEnding } from '../markdown/line-ending';
import type { CommentOptions } from '../markdown/comment-options';
import type { MarkedComment } from '../markdown/marked-comment';
import { readComments } from '../markdown/read-comments';
import { Refusal } from '../refusal';
import { putBelow, putDraftBelow } from './put-below';

/** The comments of a note that Markdown shows as text although they are meant to be hidden; only `[//]: # (…)` and its like can be. */
export function findVisible(text: string, options: CommentOptions): readonly MarkedComment[] {
	return text.includes(']:')
		? readComments(text, options).comments.filter(
				({ visible, remembered }) => visible && /^[\s>*+\d.)-]*\[/.test(remembered.text),
			)
		: [];
}

/** A note whose visible comments were hidden. */
export interface HiddenComments {
	readonly text: string;
	/** How many were. */
	readonly count: number;
	/** The lines, in the note as it was, of those for which there is no place. */
	readonly left: readonly number[];
}

/**
 * The note with its visible comments hidden, all or the one on line `only`: escaped where they stand if that is enough,
 * else below their paragraph; text behind one stays, on a line of its own. The lines of a draft stay one,
 * and are hidden together.
 */
export function hideVisible(
	text: string,
	path: string,
	options: CommentOptions,
	only?: number,
): HiddenComments {
	const visible = listRuns(findVisible(text, options))
		.filter(run => only === undefined || run.some(({ line }) => line === only))
		.flat();
	const left: number[] = [];
	for (;;) {
		const wanted = visible.filter(({ line }) => !left.includes(line));
		const { text: hidden, refused } = hideAll(text, path, wanted, options);
		if (refused.length === 0)
			return { text: hidden, count: wanted.length, left: left.sort((a, b) => a - b) };
		left.push(...refused);
	}
}

/** The note with those comments hidden, and the lines of those for which there is no place. */
function hideAll(
	text: string,
	path: string,
	wanted: readonly MarkedComment[],
	options: CommentOptions,
): { readonly text: string; readonly refused: readonly number[] } {
	const refused: number[] = [];
	const cut: { line: number; readonly run: Run; readonly lines: readonly string[] }[] = [];
	let changed = text;
	const change = (now: string, at: number) => {
		const more = countLines(now) - countLines(changed);
		for (const each of cut) if (each.line >= at) each.line += more;
		changed = now;
	};
	// From the last, so that the lines above stay where they are.
	for (const run of listRuns(wanted).reverse()) {
		const [{ line }] = run;
		const { note, comments } = readComments(changed, options);
		const parts = run.map(each =>
			takeApart(changed, note.starts[each.line - note.firstLine] ?? 0, options),
		);
		const isWanted = (each: MarkedComment) => run.some(other => other.line === each.line);
		const escaped = replaceParts(changed, parts, ({ escaped }) => escaped);
		const without = replaceParts(changed, parts, ({ behind }) => behind);
		const seen = readComments(escaped, options).comments;
		const isHidden = comments.every((each, at) => !isWanted(each) || seen[at]?.visible === false);
		const others = comments.filter(each => !isWanted(each));
		if (isHidden && areKept(comments, seen)) change(escaped, line);
		else if (areKept(others, readComments(without, options).comments)) {
			change(without, line);
			cut.unshift({ line, run, lines: parts.map(({ comment }) => comment) });
		} else refused.push(...run.map(each => each.line));
	}
	for (const { line, run, lines } of cut) {
		const written = orRefusal(() =>
			run[0].kind === 'draft'
				? putDraftBelow(changed, path, line, lines, options)
				: putBelow(changed, path, line, run[0], options),
		);
		if (written instanceof Refusal) refused.push(...run.map(each => each.line));
		else change(written.text, written.line);
	}
	return { text: changed, refused };
}

/** Comments that are hidden together: those of a draft, or a follow-up alone. */
type Run = readonly [MarkedComment, ...MarkedComment[]];

function listRuns(comments: readonly MarkedComment[]): Run[] {
	const followUps = comments.filter(({ kind }) => kind === 'follow-up').map((each): Run => [each]);
	return [...followUps, ...(listDraftRuns(comments) as Run[])].sort(([a], [b]) => a.line - b.line);
}

/** The lines of a comment, taken apart. */
interface Parts {
	/** Where they begin, and where the next line does. */
	readonly from: number;
	readonly next: number;
	/** The comment with its marks escaped. */
	readonly comment: string;
	/** The lines with it; what stood behind it is on a line of its own. */
	readonly escaped: string;
	/** The line that what stood behind it is without it; empty for nothing. */
	readonly behind: string;
}

function takeApart(text: string, from: number, options: CommentOptions): Parts {
	const syntax = parseCommentSyntax(text, from, lineEnd(text, from), options);
	if (!syntax) throw new RangeError(`no comment at ${from}`);
	const marks = syntax.form === '(' ? /\\.|[()]/g : syntax.form === '"' ? /\\.|"/g : /\\.|'/g;
	const said = text
		.slice(syntax.from, syntax.to)
		.replace(marks, mark => (mark.length > 1 ? mark : `\\${mark}`));
	const comment = text.slice(syntax.start, syntax.from) + said + text.charAt(syntax.to);
	const rest = text.slice(syntax.to + 1, syntax.end);
	const behind = rest.trim();
	const ending = lineEnding(text);
	const below = behind === '' ? rest : ending + ending + behind;
	const newline = text.indexOf('\n', syntax.end);
	const next = newline < 0 ? text.length : newline + 1;
	return {
		from,
		next,
		comment,
		escaped: text.slice(from, syntax.start) + comment + below + text.slice(syntax.end, next),
		behind: behind === '' ? '' : behind + ending,
	};
}

function replaceParts(text: string, parts: readonly Parts[], say: (part: Parts) => string): string {
	return parts.reduceRight((now, part) => now.slice(0, part.from) + say(part) + now.slice(part.next), text);
}
