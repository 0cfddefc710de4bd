import { Refusal } from '../refusal';
import { orRefusal, type ChangedComments, type CommentChange, type CommentEdit } from './change-comments';
import { lineText } from './lines';
import { listLines } from './note-lines';
import { readComments } from './read-comments';
import { findLine, rememberLine, rememberLines, type RememberedLine } from './remembered-line';
import { textLine } from './scan';

/** An ordinary task of a note, `- [ ] read it`: shown, unlike a marked comment. */
export interface NoteTask {
	readonly line: number;
	/** The character of its checkbox; `X` reads as `x`. */
	readonly mark: string;
	/** What stands behind the checkbox, without outer blanks. */
	readonly text: string;
	/** What finds it again when the note has changed since. */
	readonly remembered: RememberedLine;
}

// https://github.github.com/gfm/#task-list-items-extension-, with any character in the box, as the app takes it
const task = /^([ \t]*(?:>[ \t]*)*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)(.)(\][ \t]+)(\S.*)?$/u;

/** The tasks of a note's body, in its order; none in fences and comments. */
export function readTasks(text: string): readonly NoteTask[] {
	if (!/\[.\][ \t]/u.test(text)) return [];
	const { note } = readComments(text, { keywords: [] });
	const found = note.starts.flatMap((_, index) => {
		if (note.kinds[index] !== textLine) return [];
		const line = index + note.firstLine;
		const [, , mark = '', , words = ''] = task.exec(lineText(note, line)) ?? [];
		return words === ''
			? []
			: [{ line, mark: mark === 'X' ? 'x' : mark, text: words.slice(0, endOf(words)) }];
	});
	const remembered = rememberLines(
		listLines(text),
		found.map(({ line }) => ({ line, to: line + 1 })),
	);
	return found.flatMap((each, index) => {
		const line = remembered[index];
		return line ? [{ ...each, remembered: line }] : [];
	});
}

/**
 * Changes the checkboxes or the words of tasks of one note: all are looked for before the first is changed. Each is
 * changed wholly or not at all; every other byte stays. A `Refusal` names `path`: for a task that is not found again,
 * an empty text, and the inbox (`mark: null`), for a task always has its box.
 */
export function changeTasks(text: string, path: string, changes: readonly CommentChange[]): ChangedComments {
	const { note } = readComments(text, { keywords: [] });
	const found = changes.map(change =>
		orRefusal(() => {
			const line = findLine(text, change.remembered, path);
			const at = line - note.firstLine;
			const from = note.starts[at] ?? text.length;
			const parts = task.exec(lineText(note, line));
			if (note.kinds[at] !== textLine || !parts) throw new Refusal('lineChanged', path);
			return { line, from, to: from + parts[0].length, now: changeTask(parts, path, change) };
		}),
	);
	const written = found.flatMap(each => (each instanceof Refusal ? [] : each));
	const now = written
		.sort((a, b) => b.from - a.from)
		.reduce((after, each) => after.slice(0, each.from) + each.now + after.slice(each.to), text);
	return {
		text: now,
		results: found.map(each => (each instanceof Refusal ? each : rememberLine(now, each.line))),
	};
}

function changeTask(parts: readonly string[], path: string, { mark, text: say }: CommentEdit): string {
	if (mark === null) throw new Refusal('taskHasNoInbox', path);
	const [, before = '', box = '', after = '', all = ''] = parts;
	const words = all.slice(0, endOf(all));
	const isMarked = mark === undefined || mark === (box === 'X' ? 'x' : box);
	const said = (say?.(words) ?? words).trim();
	if (said === '') throw new Refusal('emptyText');
	return before + (isMarked ? box : mark) + after + said + all.slice(words.length);
}

/** Where the words of a task end; a pattern would look for that from each of its blanks. */
function endOf(words: string): number {
	let end = words.length;
	while (words[end - 1] === ' ' || words[end - 1] === '\t') end--;
	return end;
}
