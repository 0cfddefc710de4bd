import { Refusal } from '../refusal';
import type { CommentEdit } from './change-comments';
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
const task = /^([ \t]*(?:>[ \t]*)*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)(.)(\][ \t]+)(\S.*?)?([ \t]*)$/u;

/** The tasks of a note's body, in its order; none in fences and comments. */
export function readTasks(text: string): readonly NoteTask[] {
	if (!/\[.\][ \t]/u.test(text)) return [];
	const { note } = readComments(text, { keywords: [] });
	const found = note.starts.flatMap((from, index) => {
		if (note.kinds[index] !== textLine) return [];
		const line = index + note.firstLine;
		const [, , mark = '', , words = ''] = task.exec(lineAt(text, from)) ?? [];
		return words === '' ? [] : [{ line, mark: mark === 'X' ? 'x' : mark, text: words }];
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

/** A note after one of its tasks was changed, and what finds the task from now on. */
export interface ChangedTask {
	readonly text: string;
	readonly remembered: RememberedLine;
}

/**
 * Changes the checkbox or the words of a task; every other byte stays. `Refusal` that names `path` when it is not found
 * again, for an empty text, and for the inbox (`mark: null`): a task always has its box.
 */
export function changeTask(
	text: string,
	path: string,
	remembered: RememberedLine,
	{ mark, text: say }: CommentEdit,
): ChangedTask {
	const line = findLine(text, remembered, path);
	const { note } = readComments(text, { keywords: [] });
	const from = note.starts[line - note.firstLine];
	const found = from === undefined ? null : task.exec(lineAt(text, from));
	if (from === undefined || !found || note.kinds[line - note.firstLine] !== textLine)
		throw new Refusal('lineChanged', path);
	if (mark === null) throw new Refusal('taskHasNoInbox', path);
	const [all, before = '', box = '', after = '', words = '', blanks = ''] = found;
	const isMarked = mark === undefined || mark === (box === 'X' ? 'x' : box);
	const said = say?.(words) ?? words;
	if (said.trim() === '') throw new Refusal('emptyText');
	const changed = before + (isMarked ? box : mark) + after + said + blanks;
	const now = text.slice(0, from) + changed + text.slice(from + all.length);
	return { text: now, remembered: rememberLine(now, line) };
}

function lineAt(text: string, from: number): string {
	const end = text.indexOf('\n', from);
	return text.slice(from, end < 0 ? undefined : end).replace(/\r$/, '');
}
