import { Refusal } from '../refusal';
import { setStatus } from './comment-status';
import { setText } from './edit-comment';
import type { CommentOptions, MarkedComment } from './marked-comment';
import { readComments } from './read-comments';
import { findLine, rememberLine, type RememberedLine } from './remembered-line';

/** What a comment shall become; what is left out stays. */
export interface CommentEdit {
	/** The character of its column, `null` the inbox. */
	readonly mark?: string | null;
	/** Its words, without status, made of those it has. */
	readonly text?: (now: string) => string;
}

/** A comment as it was remembered, and what it shall become. */
export interface CommentChange extends CommentEdit {
	readonly remembered: RememberedLine;
}

/** A note after some of its comments were changed. */
export interface ChangedComments {
	readonly text: string;
	/** For each change, what finds its comment from now on, or why nothing was written of it. */
	readonly results: readonly (RememberedLine | Refusal)[];
}

/**
 * Changes comments of one note: all are looked for before the first is changed, so that none is taken for another.
 * Each is changed wholly or not at all; every byte outside of it stays. A `Refusal` names `path`.
 */
export function changeComments(
	text: string,
	path: string,
	changes: readonly CommentChange[],
	options: CommentOptions,
): ChangedComments {
	const { note, comments } = readComments(text, options);
	const found = changes.map(({ remembered }) =>
		orRefusal(() => {
			const line = findLine(text, remembered, path);
			const comment = comments.find(
				each => each.line === line && each.remembered.text === remembered.text,
			);
			const from = note.starts[line - note.firstLine];
			if (!comment || from === undefined) throw new Refusal('lineChanged', path);
			return { ...comment, from };
		}),
	);
	let changed = text;
	const written = new Map<number, Refusal | { readonly line: number; readonly to: number }>();
	let lines = 0;
	const inOrder = changes.map((_, index) => index).sort((a, b) => lineOf(found[a]) - lineOf(found[b]));
	for (const index of inOrder) {
		const comment = found[index];
		if (!comment || comment instanceof Refusal) continue;
		const from = comment.from + changed.length - text.length;
		const after = orRefusal(() => edit(changed, path, from, comment, changes[index] ?? {}, options));
		if (after instanceof Refusal) written.set(index, after);
		else {
			// A comment over two lines may come out as one.
			const less = endings(changed) - endings(after);
			written.set(index, { line: comment.line - lines, to: comment.to - lines - less });
			lines += less;
			changed = after;
		}
	}
	const results = found.map((comment, index) => {
		const at = comment instanceof Refusal ? comment : written.get(index);
		if (at === undefined) throw new RangeError(`no change ${index}`);
		return at instanceof Refusal ? at : rememberLine(changed, at.line, at.to);
	});
	return { text: changed, results };
}

function edit(
	text: string,
	path: string,
	from: number,
	{ status, text: now }: Pick<MarkedComment, 'status' | 'text'>,
	{ mark, text: say }: CommentEdit,
	options: CommentOptions,
): string {
	const words = say?.(now) ?? now;
	const said = words === now ? text : setText(text, from, words, options);
	if (said === null) throw new Refusal('textUnwritable', path);
	if (mark === undefined || mark === status) return said;
	const moved = setStatus(said, from, mark, options);
	if (moved === null) throw new Refusal('statusUnwritable', path);
	return moved;
}

function lineOf(comment: { readonly line: number } | Refusal | undefined): number {
	return comment === undefined || comment instanceof Refusal ? -1 : comment.line;
}

function endings(text: string): number {
	return text.split('\n').length;
}

function orRefusal<T>(attempt: () => T): T | Refusal {
	try {
		return attempt();
	} catch (error) {
		if (error instanceof Refusal) return error;
		throw error;
	}
}
