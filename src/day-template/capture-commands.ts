import type { DayNote } from '../conference/day-note';
import { talkAt } from '../conference/talk-at';
import { findAgain, type TalkInNote } from '../conference/talk-in-note';
import { venueClock, venueDate, venueZone } from '../conference/venue-time';
import type { Written } from '../markdown/insert-block';
import { insertComment, type CommentPlace } from '../markdown/insert-comment';
import type { CommentOptions } from '../markdown/comment-options';
import type { LineRange } from '../markdown/remembered-line';
import { Refusal } from '../refusal';
import { offerUndo } from '../vault/obsidian-undo-notice';
import {
	cleanText,
	findPlace,
	findTalkToWriteTo,
	insertWords,
	rememberPlace,
	timeNote,
	type CapturePlace,
	type LastEdit,
} from './capture-place';
import { findActiveDay, mayBeOn } from './day-place';
import { askFollowUp } from './follow-up-modal';
import { deviceClock } from './obsidian-device';
import { findActiveNote, requireEditing } from './obsidian-editing';
import { changeNote, type DayTemplateNeeds } from './obsidian-needs';

/**
 * Marks a follow-up: the selection, else what is asked for. `given` comes from outside and is never written unasked.
 */
export async function markFollowUp(
	needs: DayTemplateNeeds,
	lastEdit: LastEdit | null,
	given?: string,
): Promise<void> {
	const active = findActiveNote(needs.app);
	const editor = active?.editor;
	const selection = given === undefined ? (editor?.getSelection() ?? '') : '';
	const isIn = editor && findActiveDay(needs.conferences(), active);
	const note = isIn ? needs.readDayNote(active.path, editor.getValue()) : null;
	if (editor && note) {
		const { line } = editor.getCursor('to');
		return writeFollowUpAt(
			needs,
			rememberPlace(note.path, editor.getValue(), note, line),
			selection,
			given,
		);
	}
	const found = findTalk(needs, lastEdit);
	if (!found) throw new Refusal('noTalkNow');
	return addFollowUp(needs, found, selection, given);
}

/** Adds a follow-up to a talk: the text of `selection`, else what is asked for. */
export async function addFollowUp(
	needs: DayTemplateNeeds,
	found: TalkInNote,
	selection = '',
	given?: string,
): Promise<void> {
	const { path, talk } = found;
	const place = (_text: string, note: DayNote | null) => findAgain(note, found);
	return writeFollowUp(needs, { path, title: talk.title, place }, selection, given);
}

/** Adds a follow-up at a line of any note: what is asked for, beginning with `given`. */
export async function addFollowUpAt(
	needs: DayTemplateNeeds,
	path: string,
	line: number,
	given: string,
): Promise<void> {
	const text = await needs.notes.read(path);
	const note = needs.readDayNote(path, text);
	return writeFollowUpAt(needs, rememberPlace(path, text, note, line), '', given);
}

async function writeFollowUpAt(
	needs: DayTemplateNeeds,
	at: CapturePlace,
	selection: string,
	given: string | undefined,
): Promise<void> {
	const place = (text: string, note: DayNote | null) => findPlace(text, note, at);
	return writeFollowUp(needs, { path: at.path, title: at.talk?.title ?? '', place }, selection, given);
}

interface FollowUpTarget {
	readonly path: string;
	/** Of the talk. */
	readonly title: string;
	/** Where it goes in the note as it is now; `note` is `null` when that is no day note. */
	readonly place: (text: string, note: DayNote | null) => CommentPlace;
}

async function writeFollowUp(
	needs: DayTemplateNeeds,
	{ path, title, place }: FollowUpTarget,
	selection: string,
	given: string | undefined,
): Promise<void> {
	const { app, strings } = needs;
	const typed = given === undefined ? '' : cleanText(given);
	const write = (text: string) => {
		const label = strings.dayTemplate.capture.marked(title, needs.pathNow(path));
		return changeAndOffer(needs, label, path, (before, now) => {
			const at = place(before, needs.readDayNote(now, before));
			return insertComment(before, now, text, at, needs.settings().notes);
		});
	};
	return selection.trim() === '' ? askFollowUp(app, strings, title, typed, write) : write(selection);
}

function findTalk(needs: DayTemplateNeeds, lastEdit: LastEdit | null): TalkInNote | null {
	const notes = [...new Set(needs.conferences().flatMap(({ days }) => days.map(({ note }) => note)))];
	const { now, deviceZone } = deviceClock(needs.now());
	const isToday = (at: number) => venueDate(new Date(at), deviceZone) === venueDate(now, deviceZone);
	const edited = notes
		.map(({ path }) => ({ path, line: null, at: needs.app.vault.getFileByPath(path)?.stat.mtime ?? 0 }))
		.sort((a, b) => b.at - a.at);
	const edits = [...(lastEdit ? [lastEdit] : []), ...edited].filter(({ at }) => isToday(at));
	return findTalkToWriteTo(notes, needs.talkTimes(), edits);
}

/** What changes lines of a note. */
export type LineChange = (text: string, path: string, lines: LineRange, options: CommentOptions) => Written;

/** Changes the lines of the note being edited that the selection or the cursor is on, and leaves the cursor there. */
export async function changeLines(
	needs: DayTemplateNeeds,
	done: (note: string) => string,
	change: LineChange,
): Promise<void> {
	const { path, editor } = requireEditing(needs.app);
	const [from, to] = [editor.getCursor('from'), editor.getCursor('to')];
	const lines = { line: from.line, to: to.ch === 0 && to.line > from.line ? to.line : to.line + 1 };
	await changeNote(
		needs,
		done(path),
		path,
		text => change(text, path, lines, needs.settings().notes),
		({ line }) => editor.setCursor({ line, ch: 0 }),
	);
}

/** Writes how long the talk at the cursor has been on, else the time at the venue; behind a selection, which stays. */
export async function insertTime(needs: DayTemplateNeeds): Promise<void> {
	const active = requireEditing(needs.app);
	const { path, editor, line } = active;
	const place = findActiveDay(needs.conferences(), active);
	const { now, deviceZone } = deviceClock(needs.now());
	const venue = venueClock(now, (place && venueZone(place.conference)) ?? deviceZone);
	const note =
		place && mayBeOn(place, venue.slice(0, 10)) ? needs.readDayNote(path, editor.getValue()) : null;
	const words = timeNote((note && talkAt(note, line)?.start) ?? null, venue.slice(11, 16));
	const cursor = editor.getCursor('to');
	const label = needs.strings.dayTemplate.capture.timeInserted(path);
	await changeNote(
		needs,
		label,
		path,
		text => ({ text: insertWords(text, cursor, words) }),
		() => editor.setCursor({ line: cursor.line, ch: cursor.ch + words.length }),
	);
}

/** Changes a note, says so, and offers to undo it. */
export async function changeAndOffer(
	{ undo, strings, pathNow }: DayTemplateNeeds,
	label: string,
	path: string,
	edit: (text: string, path: string) => Pick<Written, 'text'>,
): Promise<void> {
	const now = pathNow(path);
	const { action } = await undo.run(label, notes => notes.rewrite(now, text => edit(text, now).text));
	offerUndo(label, action, undo, strings);
}
