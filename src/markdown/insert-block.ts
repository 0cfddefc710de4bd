import type { MarkedComment } from './marked-comment';
import type { ReadNote } from './read-comments';
import { blankLine, type ScannedNote } from './scan';

/** A note after something was written into it. */
export interface Written {
	readonly text: string;
	/** The line that was written, the first of several. */
	readonly line: number;
}

/**
 * Writes a line of its own, or several with `\n` between them, before line `line` of a note's body, or at its end, with a
 * blank line above and below where there is none yet; with `joins`, none above. Ends them as the lines around are ended:
 * a note without a final line ending gets none.
 */
export function insertBlock(note: ScannedNote, line: number, block: string, joins = false): Written {
	const { text, starts, kinds, firstLine } = note;
	const index = Math.min(line - firstLine, starts.length);
	const at = starts[index] ?? text.length;
	const ending = /\r?\n$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? /\r?\n/.exec(text)?.[0] ?? '\n';
	const atStart = at === 0 || (at === 1 && text.startsWith('\ufeff'));
	const unended = !atStart && text[at - 1] !== '\n';
	const parted = joins || atStart || (index > 0 && kinds[index - 1] === blankLine);
	const above = (unended ? ending : '') + (parted ? '' : ending);
	const last = unended || atStart ? '' : ending;
	const below = index === starts.length ? last : kinds[index] === blankLine ? ending : ending + ending;
	return {
		text: text.slice(0, at) + above + block.replaceAll('\n', ending) + below + text.slice(at),
		line: firstLine + index + (parted ? 0 : 1),
	};
}

/** Reads every line but those written before line `gap`, and every comment but those on `lines` lines from `line`, as it did before? */
export function isAllElseKept(
	before: ReadNote,
	gap: number,
	after: ReadNote,
	line: number,
	lines = 1,
): boolean {
	const { kinds, firstLine } = before.note;
	const inserted = after.note.kinds.length - kinds.length;
	const others = after.comments.filter(comment => comment.line < line || comment.line >= line + lines);
	return (
		after.note.firstLine === firstLine &&
		kinds.every(
			(kind, index) => kind === after.note.kinds[index < gap - firstLine ? index : index + inserted],
		) &&
		others.length === before.comments.length &&
		others.every((comment, index) => {
			const former = before.comments[index];
			return saysTheSame(comment, former) && comment.visible === former?.visible;
		})
	);
}

/** Do comments say the same after a change, and does none show that was hidden? */
export function areKept(before: readonly MarkedComment[], after: readonly MarkedComment[]): boolean {
	return (
		before.length === after.length &&
		after.every(
			(now, index) => saysTheSame(now, before[index]) && (before[index]?.visible || !now.visible),
		)
	);
}

function saysTheSame(a: MarkedComment, b: MarkedComment | undefined): boolean {
	return a.text === b?.text && a.kind === b.kind && a.status === b.status;
}
