import { Notice, type App } from 'obsidian';
import { Refusal } from '../refusal';
import { report } from '../report';
import { insertComment } from '../markdown/insert-comment';
import type { Written } from '../markdown/insert-block';
import type { CommentOptions } from '../markdown/marked-comment';
import { showUndoNotice } from '../vault/obsidian-undo-notice';
import {
	cleanText,
	findAgain,
	findTalkToWriteTo,
	placeAt,
	talkAt,
	timeNote,
	type LastEdit,
} from './capture-place';
import { findActiveDay, venueZone } from './day-place';
import { FixModal } from './fix-modal';
import type { DayTemplateNeeds } from './needs';
import { deviceClock } from './obsidian-device';
import { findEditing } from './obsidian-editing';
import { venueClock, venueDate } from './venue-time';
import { hideVisible } from './visible-comments';

/**
 * Marks a follow-up: the selection, else what is asked for. `given` comes from outside and is never written unasked.
 */
export async function markFollowUp(
	app: App,
	needs: DayTemplateNeeds,
	lastEdit: LastEdit | null,
	given?: string,
): Promise<void> {
	const editing = findEditing(app);
	const selection = given === undefined ? (editing?.editor.getSelection() ?? '') : '';
	const isIn = editing !== null && findActiveDay(needs.conferences(), editing) !== null;
	const line = editing?.editor.getCursor('to').line ?? 0;
	const note = isIn ? needs.readDayNote(editing.path, editing.editor.getValue()) : null;
	const found = note ? null : findTalk(app, needs, lastEdit);
	const path = editing && note ? editing.path : found?.path;
	if (path === undefined) throw new Refusal('noTalkNow');
	const title = (note ? talkAt(note, line) : found?.talk)?.title ?? '';
	const typed = given === undefined ? undefined : cleanText(given);
	const text = selection.trim() === '' ? await needs.askFollowUp(title, typed) : selection;
	if (text === null) return;
	await run(needs, needs.strings.dayTemplate.capture.marked(title, path), path, before => {
		const now = needs.readDayNote(path, before);
		const place = found ? findAgain(now, found) : now && placeAt(before, now, line);
		if (!place) throw new Refusal('noteChanged', path);
		return insertComment(before, path, text, place, options(needs));
	});
}

function findTalk(app: App, needs: DayTemplateNeeds, lastEdit: LastEdit | null) {
	const notes = [...new Set(needs.conferences().flatMap(({ days }) => days.map(({ note }) => note)))];
	const { now, deviceZone } = deviceClock(needs.now());
	const today = venueDate(now, deviceZone);
	const edited = notes
		.flatMap(({ path }) => ({ path, line: null, at: app.vault.getFileByPath(path)?.stat.mtime ?? 0 }))
		.filter(({ at }) => venueDate(new Date(at), deviceZone) === today)
		.sort((a, b) => b.at - a.at);
	return findTalkToWriteTo(notes, needs.talkTimes(), lastEdit ? [lastEdit, ...edited] : edited);
}

/** Changes the lines of the note being edited that the selection or the cursor is on, and leaves the cursor there. */
export async function changeLines(
	app: App,
	needs: DayTemplateNeeds,
	done: (note: string) => string,
	change: (
		text: string,
		path: string,
		lines: { readonly line: number; readonly to: number },
		options: CommentOptions,
	) => Written,
): Promise<void> {
	const editing = findEditing(app);
	if (!editing) throw new Refusal('noActiveNote');
	const { path, editor } = editing;
	const [from, to] = [editor.getCursor('from'), editor.getCursor('to')];
	const lines = { line: from.line, to: to.ch === 0 && to.line > from.line ? to.line : to.line + 1 };
	let line = 0;
	await needs.undo.run(done(path), tracked =>
		tracked.rewrite(path, text => {
			const written = change(text, path, lines, options(needs));
			({ line } = written);
			return written.text;
		}),
	);
	editor.setCursor({ line, ch: 0 });
}

/** Writes how long the talk at the cursor has been on, else the time at the venue. */
export async function insertTime(app: App, needs: DayTemplateNeeds): Promise<void> {
	const editing = findEditing(app);
	if (!editing) throw new Refusal('noActiveNote');
	const { path, editor, line } = editing;
	const place = findActiveDay(needs.conferences(), { path, line });
	const { now, deviceZone } = deviceClock(needs.now());
	const venue = venueClock(now, (place && venueZone(place.conference)) ?? deviceZone);
	const isToday = !place?.day.dateTrusted || place.day.date === venue.slice(0, 10);
	const note = place && isToday ? needs.readDayNote(path, editor.getValue()) : null;
	editor.replaceSelection(timeNote((note && talkAt(note, line)?.start) ?? null, venue.slice(11, 16)));
}

/** Shows what it would change to hide the visible comments of the active note, and does so when told to. */
export async function fixVisible(app: App, needs: DayTemplateNeeds): Promise<void> {
	const path = app.workspace.getActiveFile()?.path;
	if (path === undefined) throw new Refusal('noActiveNote');
	const { strings } = needs;
	const editing = findEditing(app);
	const before = editing ? editing.editor.getValue() : await needs.notes.read(path);
	const { text: after, count } = hideVisible(before, path, options(needs));
	if (count === 0) {
		new Notice(strings.dayTemplate.capture.nothingVisible);
		return;
	}
	const write = run.bind(null, needs, strings.dayTemplate.capture.fixed(count, path), path, text => {
		if (text !== before) throw new Refusal('noteChanged', path);
		return { text: after };
	});
	new FixModal(app, strings, { before, after, count }, () => {
		write().catch((error: unknown) => report(error, strings));
	}).open();
}

/** Rewrites a note, says so, and offers to undo it. */
export async function run(
	{ undo, strings }: DayTemplateNeeds,
	label: string,
	path: string,
	edit: (text: string) => Pick<Written, 'text'>,
): Promise<void> {
	await undo.run(label, tracked => tracked.rewrite(path, text => edit(text).text));
	const action = undo.last;
	if (!action) return;
	showUndoNotice(label, strings, () => {
		undo.undo(action).then(
			undone => new Notice(strings.undo.undone(undone)),
			(error: unknown) => report(error, strings),
		);
	});
}

function options(needs: DayTemplateNeeds): CommentOptions {
	return needs.settings().notes;
}
