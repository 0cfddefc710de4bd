import type { DayNote, Talk } from '../conference/day-note';
import { talkAt } from '../conference/talk-at';
import { findAgain, type TalkInNote } from '../conference/talk-in-note';
import type { CommentPlace } from '../markdown/insert-comment';
import { findLine, findLineOrNull, rememberLine, type RememberedLine } from '../markdown/remembered-line';
import { cleanName } from './set-up-form';

/** Where the user wrote last. */
export interface LastEdit {
	readonly path: string;
	/** `null` when only the note is known. */
	readonly line: number | null;
	/** When, in milliseconds since 1970. */
	readonly at: number;
}

/** Where a follow-up goes, remembered while the user says what it is: a line, in a talk (`null`: outside of all). */
export interface CapturePlace {
	readonly path: string;
	readonly talk: Talk | null;
	readonly line: RememberedLine;
}

/** Remembers a line of a note; `note` is `null` when it is no day note. */
export function rememberPlace(path: string, text: string, note: DayNote | null, line: number): CapturePlace {
	return { path, talk: note && talkAt(note, line), line: rememberLine(text, line) };
}

/**
 * Where a follow-up goes in a note as it is now: into its talk, at its line where that is still clear; outside of all,
 * at its line, above the next talk. `Refusal` when the talk is not there any more, or outside of all the line.
 */
export function findPlace(
	text: string,
	note: DayNote | null,
	{ path, talk, line: remembered }: CapturePlace,
): CommentPlace {
	if (!talk) {
		const cursor = findLine(text, remembered, path);
		const next = note?.talks.find(each => each.line > cursor);
		return { line: 0, to: next?.line ?? text.split('\n').length, cursor };
	}
	const { line, to } = findAgain(note, { path, talk });
	const cursor = findLineOrNull(text, remembered);
	return cursor !== null && line <= cursor && cursor < to ? { line, to, cursor } : { line, to };
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
		const below = note?.talks.find(({ to }) => line !== null && line < to);
		const talk = below ?? note?.talks.at(-1);
		if (talk) return { path, talk };
	}
	return null;
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
