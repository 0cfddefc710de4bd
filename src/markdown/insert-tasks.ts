import { Refusal } from '../refusal';
import { insertBlock, isAllElseKept } from './insert-block';
import { readContainers } from './line-containers';
import { countLines } from './line-ending';
import { lineText } from './lines';
import type { CommentOptions } from './comment-options';
import type { MarkedComment } from './marked-comment';
import { findEnd, findGapBelow, isInMath, runAround } from './note-gaps';
import { readComments, type ReadNote } from './read-comments';
import type { LineRange } from './remembered-line';
import { blankLine, headingLine, textLine } from './scan';
import { taskLine } from './task-line';

/** A task to write for the comment that starts on line `line`. */
export interface NewTask {
	/** Its words, as Markdown. */
	readonly text: string;
	readonly line: number;
	/** Level of the heading at whose end it is written; `null` for right below its comment. */
	readonly level: number | null;
}

/** A note after tasks were written into it. */
export interface WrittenTasks {
	readonly text: string;
	/** How many lines came before line `line`, in the order of the note. */
	readonly added: readonly { readonly line: number; readonly count: number }[];
	/** Indexes of those for which there is no place. */
	readonly refused: readonly number[];
}

/**
 * Writes tasks as list items of their own, `- [ ] read it`, those for one place as one list, and everything else shows
 * and reads as before: right below the comment's run or, where that would cut something apart, below the next blank line
 * of its section that allows it; else at the section's end.
 */
export function insertTasks(text: string, tasks: readonly NewTask[], options: CommentOptions): WrittenTasks {
	if (tasks.length === 0) return { text, added: [], refused: [] };
	const note = readComments(text, options);
	const refused: number[] = [];
	const lists = new Map<number, string[]>();
	for (const [index, task] of tasks.entries()) {
		const gap = findGaps(note, task).find(each => insertList(text, each, [task.text], options) !== null);
		if (gap === undefined) refused.push(index);
		else lists.set(gap, [...(lists.get(gap) ?? []), task.text]);
	}
	const added: { line: number; count: number }[] = [];
	let written = text;
	// From the bottom up, so that the gaps above stay where they are.
	for (const [line, texts] of [...lists].sort(([a], [b]) => b - a)) {
		const more = insertList(written, line, texts, options);
		if (more === null) return { text, added: [], refused: tasks.map((_, index) => index) };
		added.unshift({ line, count: countLines(more) - countLines(written) });
		written = more;
	}
	return { text: written, added, refused };
}

/** The note with tasks at its end: more items of the list it ends with, or a list of their own. `Refusal` that names `path` where that cannot be. */
export function appendTasks(
	text: string,
	path: string,
	texts: readonly string[],
	options: CommentOptions,
): string {
	const note = readComments(text, options);
	const gap = findEnd(note, { line: 0, to: Infinity });
	const written = gap === null ? null : insertList(text, gap, texts, options, true);
	if (written === null) throw new Refusal('noPlaceForTask', path);
	return written;
}

function findGaps(note: ReadNote, { line, level }: NewTask): readonly number[] {
	const part = findPart(note, line, level ?? 6);
	const end = findEnd(note, part);
	const run = runAround(
		note.comments,
		note.comments.findIndex(each => each.line === line),
	);
	const below = run.at(-1)?.to ?? line;
	const gaps =
		level === null
			? [isApart(note, run) ? below : null, findGapBelow(note, part, below - 1), end]
			: [end];
	return gaps.filter(gap => gap !== null);
}

/** From the heading of `level` or above that a line stands under to the next of those. */
function findPart(
	{ note: { headings, firstLine, starts } }: ReadNote,
	line: number,
	level: number,
): LineRange {
	const bounds = headings.filter(each => each.level <= level);
	return {
		line: bounds.filter(each => each.line <= line).at(-1)?.line ?? firstLine,
		to: bounds.find(each => each.line > line)?.line ?? firstLine + starts.length,
	};
}

/** Could something begin below these comments without cutting apart what stands around them? */
function isApart({ note }: ReadNote, run: readonly MarkedComment[]): boolean {
	const [first, last] = [run[0], run.at(-1)];
	const isBlank = (line: number) => note.kinds[line - note.firstLine] === blankLine;
	if (!first || !last || isInMath(note, last.line)) return false;
	const isPlain = run.every(({ line }) => {
		const { quotes, indent, items } = readContainers(note, line);
		return quotes + indent + items.length === 0;
	});
	return isPlain && (run.every(({ visible }) => !visible) || (isBlank(first.line - 1) && isBlank(last.to)));
}

/** `null` where the list would not be one, or anything else would be other than it was. */
function insertList(
	text: string,
	gap: number,
	texts: readonly string[],
	options: CommentOptions,
	goesOn = false,
): string | null {
	const before = readComments(text, options);
	const { note } = before;
	const above = bulletsAbove(before, gap);
	const below = bulletBelow(before, gap);
	if (below === null) return null;
	const joins = goesOn && above.length > 0;
	const bullet = joins ? above[0] : ['-', '*', '+'].find(each => !above.includes(each) && each !== below);
	if (bullet === undefined) return null;
	const lines = texts.map(each => taskLine(each, bullet));
	const written = insertBlock(note, gap, lines.join('\n'), joins);
	const after = readComments(written.text, options);
	const isRead = lines.every((line, index) => {
		const at = written.line + index;
		return lineText(after.note, at) === line && after.note.kinds[at - note.firstLine] === textLine;
	});
	return isRead && isAllElseKept(before, gap, after, -1) ? written.text : null;
}

/** The bullets of the list that a list at a gap would go on with, the outermost first. */
function bulletsAbove({ note, comments }: ReadNote, gap: number): readonly string[] {
	const bullets: string[] = [];
	for (let at = gap - 1; at >= note.firstLine; at--) {
		const kind = note.kinds[at - note.firstLine];
		if (kind === blankLine) continue;
		if (kind === headingLine) break;
		const { quotes, indent, items } = readContainers(note, at);
		const comment = comments.find(each => each.line <= at && at < each.to);
		if (items.length > 0 && quotes === 0 && (comment || kind === textLine))
			bullets.unshift(bulletOf(lineText(note, at)));
		// All but a hidden comment may be text to Markdown, and go on with an item above.
		const isHidden = comment?.visible === false;
		const isBlankAbove = note.kinds[at - 1 - note.firstLine] === blankLine;
		const goesOn = !isHidden && !isBlankAbove && items.length + quotes === 0;
		if (indent === 0 && !goesOn) break;
	}
	return bullets.filter(each => each !== '');
}

/** The bullet of a list that stands below a gap, empty for none; `null` where an indented line would become part of one. */
function bulletBelow({ note }: ReadNote, gap: number): string | null {
	let at = gap;
	while (note.kinds[at - note.firstLine] === blankLine) at++;
	if (at >= note.firstLine + note.starts.length) return '';
	const { indent, items, quotes } = readContainers(note, at);
	if (indent > 0) return null;
	return items.length > 0 && quotes === 0 ? bulletOf(lineText(note, at)) : '';
}

function bulletOf(line: string): string {
	return /^\s*([-*+])/.exec(line)?.[1] ?? '';
}
