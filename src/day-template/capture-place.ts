import type { DayNote, Talk } from '../conference/day-note';
import type { CommentPlace } from '../markdown/insert-comment';
import { Refusal } from '../refusal';
import { cleanName } from './set-up-form';

/** Where the user wrote last. */
export interface LastEdit {
	readonly path: string;
	/** `null` when only the note is known. */
	readonly line: number | null;
	/** When, in milliseconds since 1970. */
	readonly at: number;
}

/** A talk and the note it stands in. */
export interface TalkInNote {
	readonly path: string;
	readonly talk: Talk;
}

/** The talk that a line stands in, `null` outside of all. */
export function talkAt({ talks }: DayNote, line: number): Talk | null {
	return talks.find(each => each.line <= line && line < each.to) ?? null;
}

/** Where a follow-up that is marked at a line goes: into its talk, or, outside of all, above the next. */
export function placeAt(text: string, note: DayNote, line: number): CommentPlace {
	const { line: from, to } = talkAt(note, line) ?? {
		line: 0,
		to: note.talks.find(each => each.line > line)?.line ?? text.split('\n').length,
	};
	return { line: from, to, cursor: line };
}

/**
 * The talk to write to from outside any day note: the one that is on, else the one last edited, of which `edits` tells,
 * newest first. `null` when there is neither.
 */
export function findTalkToWriteTo(
	notes: readonly DayNote[],
	times: ReadonlyMap<Talk, 'now' | 'next'>,
	edits: readonly Pick<LastEdit, 'path' | 'line'>[],
): TalkInNote | null {
	const all = notes.flatMap(({ path, talks }) => talks.map(talk => ({ path, talk })));
	const on = all.filter(({ talk }) => times.get(talk) === 'now').at(-1);
	if (on) return on;
	for (const { path, line } of edits) {
		const note = notes.find(each => each.path === path);
		const talk = note && (line === null ? note.talks.at(-1) : (talkAt(note, line) ?? note.talks[0]));
		if (talk) return { path, talk };
	}
	return null;
}

/** The talk as it stands in a note now. `Refusal` when it is not there any more. */
export function findAgain(note: DayNote | null, { path, talk }: TalkInNote): Talk {
	const same = note?.talks.find(
		each => each.headingPath.join('\n') === talk.headingPath.join('\n') && each.ordinal === talk.ordinal,
	);
	if (!same) throw new Refusal('lineChanged', path);
	return same;
}

/** A text from outside as it may be written: on one line, without control characters, at most 1,000 characters. */
export function cleanText(text: string): string {
	return [...cleanName(text)].slice(0, 1000).join('');
}

/** A text with words put in at a place in one of its lines; nothing of it goes. */
export function insertWords(
	text: string,
	{ line, ch }: { readonly line: number; readonly ch: number },
	words: string,
): string {
	const lines = text.split('\n');
	const here = lines[line] ?? '';
	lines[line] = here.slice(0, ch) + words + here.slice(ch);
	return lines.join('\n');
}

/**
 * What "Insert the time" writes: how long the talk has been on, `+0:25`, else what the venue's clock shows.
 * @param start of the talk, `null` when it has none today
 * @param clock `HH:MM`, at the venue
 */
export function timeNote(start: string | null, clock: string): string {
	const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
	const since = minutes(clock) - minutes(start ?? clock);
	// Longer than any talk: then the talk was another day, or is over.
	if (start === null || since < 0 || since > 240) return clock;
	return `+${Math.floor(since / 60)}:${String(since % 60).padStart(2, '0')}`;
}
