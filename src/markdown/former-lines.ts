import { countLines, lineAfter, lineStart } from './line-ending';
import { findLine, rememberLine, type RememberedLine } from './remembered-line';
import { smallestChanges } from './line-hunks';
import { smallestChange } from './smallest-change';

/** What a change of a note replaced: enough to put the bytes back when other lines have changed since. */
export interface FormerLines {
	/** The lines as the change left them. */
	readonly now: RememberedLine;
	/** Does a line ending follow them? */
	readonly ended: boolean;
	/** The bytes before, line endings included. */
	readonly former: string;
}

/** Remembers what a change from `before` to `after` replaced: whole lines, at least one of them not blank where the note has one. */
export function rememberFormer(before: string, after: string): FormerLines {
	const change = smallestChange(before, after);
	let from = lineStart(after, change.from);
	let to = change.from + change.insert.length;
	if (!startsLine(after, to) || !startsLine(before, change.to)) to = lineAfter(after, to);
	for (let blank = isBlank(after, from, to); blank && from > 0;) {
		const above = lineStart(after, from - 1);
		blank = isBlank(after, above, from);
		from = above;
	}
	for (let blank = isBlank(after, from, to); blank && to < after.length;) {
		const below = lineAfter(after, to);
		blank = isBlank(after, to, below);
		to = below;
	}
	const lines = after.slice(from, to);
	const line = countLines(after.slice(0, from)) - 1;
	const count = Math.max(1, countLines(lines) - (lines.endsWith('\n') ? 1 : 0));
	return {
		now: rememberLine(after, line, line + count),
		ended: lines.endsWith('\n'),
		former: before.slice(from, before.length - (after.length - to)),
	};
}

/** The same for each of several changes apart from each other, to be restored from the last to the first. */
export function rememberFormers(before: string, after: string): readonly FormerLines[] {
	let text = before;
	let longer = 0;
	return smallestChanges(before, after).map(({ from, to, insert }) => {
		const next = text.slice(0, from + longer) + insert + text.slice(to + longer);
		const former = rememberFormer(text, next);
		longer += insert.length - (to - from);
		text = next;
		return former;
	});
}

/** The note with the former bytes back in place of the remembered lines; `Refusal` that names `path` when they are not found again. */
export function restoreFormer(text: string, { now, ended, former }: FormerLines, path: string): string {
	let from = 0;
	for (let line = findLine(text, now, path); line > 0; line--) from = lineAfter(text, from);
	let to = from;
	for (let count = now.text.split('\n').length; count > 0; count--) to = lineAfter(text, to);
	const ending = /\r?\n$/.exec(text.slice(from, to))?.[0] ?? '';
	// Where the lines now end as they did not then, at the end of the note or no longer there, they keep that ending.
	const asItWas =
		former === '' || (ended === (ending !== '') && (former.endsWith('\n') || to === text.length));
	return text.slice(0, from) + (asItWas ? former : former.replace(/\r?\n$/, '') + ending) + text.slice(to);
}

function startsLine(text: string, at: number): boolean {
	return at === 0 || text[at - 1] === '\n';
}

function isBlank(text: string, from: number, to: number): boolean {
	return text.slice(from, to).trim() === '';
}
