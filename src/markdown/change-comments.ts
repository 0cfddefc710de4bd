import { Refusal } from '../refusal';
import { setStatus } from './comment-status';
import { parseCommentSyntax } from './comment-syntax';
import { setText } from './edit-comment';
import { insertTasks, type NewTask } from './insert-tasks';
import { countLines, lineEnd } from './line-ending';
import type { CommentOptions } from './comment-options';
import type { MarkedComment } from './marked-comment';
import { listLines } from './note-lines';
import { readComments } from './read-comments';
import { findAmong, rememberLines, type RememberedLine } from './remembered-line';

/** What a comment shall become; what is left out stays. */
export interface CommentEdit {
	/** The character of its column, `null` the inbox. */
	readonly mark?: string | null;
	/** Its words, without status, made of those it has. */
	readonly text?: (now: string) => string;
	/** A visible task that is written as well, made of the words the comment has: its text, and where it goes. */
	readonly task?: Pick<NewTask, 'level'> & { readonly text: (now: string) => string };
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
	const edited = editComments(text, path, changes, options);
	const tasks = changes.flatMap(({ task }, index) => {
		const place = edited.places[index];
		return task && place && !(place instanceof Refusal)
			? [{ index, line: place.line, level: task.level, text: task.text(place.former) }]
			: [];
	});
	const { text: changed, added, refused } = insertTasks(edited.text, tasks, options);
	if (refused.length > 0) {
		const without = new Set(refused.map(each => tasks[each]?.index));
		const others = changes.filter((_, index) => !without.has(index));
		const { text: again, results } = changeComments(text, path, others, options);
		const rest = results.values();
		const refusal = new Refusal('noPlaceForTask', path);
		return {
			text: again,
			results: changes.map((_, index) =>
				without.has(index) ? refusal : (rest.next().value ?? refusal),
			),
		};
	}
	const down = (line: number) =>
		added.reduce((sum, each) => (each.line <= line ? sum + each.count : sum), 0);
	const placed = edited.places
		.flatMap(place => (place instanceof Refusal ? [] : place))
		.sort((a, b) => a.line - b.line);
	const remembered = rememberLines(
		listLines(changed),
		placed.map(({ line, to }) => ({ line: line + down(line), to: to + down(line) })),
	);
	const byPlace = new Map(placed.map((place, index) => [place, remembered[index]]));
	const results = edited.places.map(place =>
		place instanceof Refusal ? place : (byPlace.get(place) as RememberedLine),
	);
	return { text: changed, results };
}

/** Where a changed comment stands, and its words before. */
interface Place {
	readonly line: number;
	readonly to: number;
	readonly former: string;
}

function editComments(
	text: string,
	path: string,
	changes: readonly CommentChange[],
	options: CommentOptions,
): { readonly text: string; readonly places: readonly (Place | Refusal)[] } {
	const { note, comments } = readComments(text, options);
	const places: (Place | Refusal)[] = [];
	const found = changes.flatMap((change, index) => {
		const comment = orRefusal(() => {
			const line = findAmong(note, change.remembered, path);
			const at = comments.find(
				each => each.line === line && each.remembered.text === change.remembered.text,
			);
			const from = note.starts[line - note.firstLine];
			if (!at || from === undefined) throw new Refusal('lineChanged', path);
			return { ...at, from };
		});
		if (!(comment instanceof Refusal)) return [{ comment, change, index }];
		places[index] = comment;
		return [];
	});
	let changed = text;
	let less = 0;
	for (const { comment, change, index } of found.sort((a, b) => a.comment.line - b.comment.line)) {
		const from = comment.from + changed.length - text.length;
		const after = orRefusal(() => edit(changed, path, from, comment, change, options));
		if (after instanceof Refusal) places[index] = after;
		else {
			// A comment over two lines may come out as one.
			const lost = countLines(changed) - countLines(after);
			places[index] = { line: comment.line - less, to: comment.to - less - lost, former: comment.text };
			less += lost;
			changed = after;
		}
	}
	return { text: changed, places };
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
	if (said === null && lacksKeyword(text, from, words, options))
		throw new Refusal('keywordNeeded', path, options.keywords.join(', '));
	if (said === null) throw new Refusal('textUnwritable', path);
	if (mark === undefined || mark === status) return said;
	const moved = setStatus(said, from, mark, options);
	if (moved === null) throw new Refusal('statusUnwritable', path);
	return moved;
}

/** Is the comment on the line that starts at `from` one of ours only for its first word, which `words` has not? */
function lacksKeyword(text: string, from: number, words: string, options: CommentOptions): boolean {
	const { keywords } = options;
	const syntax = parseCommentSyntax(text, from, lineEnd(text, from), { ...options, keywords: [] });
	return syntax === null && !keywords.some(each => words.trim().toLowerCase().startsWith(each));
}

/** What an attempt gives, or why it was refused; a bug is thrown on. */
export function orRefusal<T>(attempt: () => T): T | Refusal {
	try {
		return attempt();
	} catch (error) {
		if (error instanceof Refusal) return error;
		throw error;
	}
}
