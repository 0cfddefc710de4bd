import type { Plugin } from 'obsidian';
import type { TalkInNote } from '../conference/talk-in-note';
import { bringBack } from '../markdown/bring-back';
import { reportFailure } from '../report';
import { RenamedNotes } from '../vault/renamed-notes';
import { askTalk } from './add-talk-commands';
import { addFollowUp, addFollowUpAt, changeLines, insertTime, markFollowUp } from './capture-commands';
import type { LastEdit } from './capture-place';
import { createNextDay, openDayBeside, openToday } from './day-commands';
import { hideLines } from './hide-lines';
import { fixVisible } from './fix-commands';
import type { DayTemplateNeeds } from './obsidian-needs';
import { openDayAtCursor, registerReferences } from './reference-commands';
import { openSetUp } from './set-up-commands';
import { fillActiveNote, insertDayTemplate } from './template-commands';
import { turnIntoFollowUp, turnIntoLine } from './turn-line';

/** What others may ask of the day template. */
export interface DayTemplate {
	setUp(): Promise<void>;
	/** Asks for a follow-up and writes it into the talk. */
	addFollowUp(talk: TalkInNote): Promise<void>;
	/** Asks for a follow-up that begins with `text`, and writes it at a line of a note. */
	addFollowUpAt(path: string, line: number, text: string): Promise<void>;
}

/** The commands that set a conference up, make and open the notes of its days, and write into them during a talk. */
export function registerDayTemplate(plugin: Plugin, given: Omit<DayTemplateNeeds, 'pathNow'>): DayTemplate {
	const renamed = new RenamedNotes(given.notes);
	plugin.register(renamed.close);
	const needs = { ...given, pathNow: (path: string) => renamed.pathOf(path) };
	const { strings, app } = needs;
	const text = strings.dayTemplate;
	const { capture } = text;
	// A link or a hotkey may come before the notes are read.
	const { loaded } = needs.dayNotes;
	const run = (action: Promise<unknown>) => reportFailure(action, strings);
	let lastEdit: LastEdit | null = null;
	plugin.registerEvent(
		app.workspace.on('editor-change', (editor, { file }) => {
			if (!file || !needs.dayNotes.get(file.path)) return;
			lastEdit = { path: file.path, line: editor.getCursor().line, at: needs.now().getTime() };
		}),
	);
	const setUp = () => openSetUp(needs);
	const mark = (given?: string) => markFollowUp(needs, lastEdit, given);
	const commands: Readonly<Record<string, readonly [name: string, act: () => Promise<void>]>> = {
		'set-up-conference': [text.setUp.command, setUp],
		'create-next-day-note': [text.nextDayCommand, () => createNextDay(needs)],
		'insert-day-template': [text.insertCommand, () => insertDayTemplate(needs)],
		'fill-placeholders': [text.fillCommand, () => fillActiveNote(needs)],
		'open-today': [text.todayCommand, () => openToday(needs)],
		'open-next-day': [text.openNextCommand, () => openDayBeside(needs, 1)],
		'open-previous-day': [text.openPreviousCommand, () => openDayBeside(needs, -1)],
		'open-day-at-cursor': [capture.openDay, () => openDayAtCursor(needs)],
		'add-talk': [capture.addTalk, () => askTalk(needs)],
		'mark-follow-up': [capture.mark, () => mark()],
		'insert-time': [capture.insertTime, () => insertTime(needs)],
		'fix-visible-comments': [capture.fix, () => fixVisible(needs)],
		'turn-into-follow-up': [capture.turn, () => changeLines(needs, capture.turned, turnIntoFollowUp)],
		'turn-into-line': [capture.turnBack, () => changeLines(needs, capture.turnedBack, turnIntoLine)],
		'hide-as-draft': [capture.hide, () => changeLines(needs, capture.hidden, hideLines)],
		'bring-draft-back': [
			capture.bringBack,
			() =>
				changeLines(needs, capture.broughtBack, (text, path, { line }) =>
					bringBack(text, path, line),
				),
		],
	};
	for (const [id, [name, act]] of Object.entries(commands))
		plugin.addCommand({ id, name, callback: () => run(loaded.then(act)) });
	registerReferences(plugin, needs, run);
	plugin.registerEvent(
		app.workspace.on('editor-menu', (menu, _editor, { file }) => {
			if (!file || !needs.dayNotes.get(file.path)) return;
			menu.addItem(item =>
				item
					.setTitle(capture.mark)
					.setIcon('flag')
					.onClick(() => run(mark())),
			);
		}),
	);
	plugin.registerObsidianProtocolHandler('conference-notes', ({ do: what, text: given }) => {
		if (what === 'follow-up' && given !== undefined) run(loaded.then(() => mark(given)));
	});
	return {
		setUp,
		addFollowUp: talk => addFollowUp(needs, talk),
		addFollowUpAt: (path, line, text) => addFollowUpAt(needs, path, line, text),
	};
}
