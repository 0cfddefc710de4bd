import type { Plugin } from 'obsidian';
import { bringBack } from '../markdown/bring-back';
import { report } from '../report';
import { askTalk } from './add-talk-commands';
import { changeLines, fixVisible, insertTime, markFollowUp } from './capture-commands';
import type { LastEdit } from './capture-place';
import { createNextDay, openDayBeside, openToday } from './day-commands';
import { hideLines } from './drafts';
import type { DayTemplateNeeds } from './needs';
import { openDayAtCursor, registerReferences } from './reference-commands';
import { openSetUp } from './set-up-commands';
import { fillActiveNote, insertDayTemplate } from './template-commands';
import { venueDate } from './venue-time';
import { turnIntoFollowUp, turnIntoLine } from './visible-comments';

/** The commands that set a conference up, make and open the notes of its days, and write into them during a talk. */
export function registerDayTemplate(plugin: Plugin, needs: DayTemplateNeeds): void {
	const { strings } = needs;
	const text = strings.dayTemplate;
	const { app } = plugin;
	const run = (action: Promise<unknown>) => action.catch((error: unknown) => report(error, strings));
	const add = (id: string, name: string, act: () => Promise<void>) =>
		plugin.addCommand({ id, name, callback: () => void run(act()) });
	add('set-up-conference', text.setUp.command, () => openSetUp(app, needs));
	add('create-next-day-note', text.nextDayCommand, () => createNextDay(app, needs));
	add('insert-day-template', text.insertCommand, () => insertDayTemplate(app, needs));
	add('fill-placeholders', text.fillCommand, () => fillActiveNote(app, needs));
	add('open-today', text.todayCommand, () => openToday(app, needs));
	add('open-next-day', text.openNextCommand, () => openDayBeside(app, needs, 1));
	add('open-previous-day', text.openPreviousCommand, () => openDayBeside(app, needs, -1));

	const { capture } = text;
	let lastEdit: (LastEdit & { readonly at: number }) | null = null;
	plugin.registerEvent(
		app.workspace.on('editor-change', (editor, { file }) => {
			if (!file || !needs.dayNotes.get(file.path)) return;
			lastEdit = { path: file.path, line: editor.getCursor().line, at: needs.now().getTime() };
		}),
	);
	const mark = (given?: string) => {
		const day = (at: number) => venueDate(new Date(at), Intl.DateTimeFormat().resolvedOptions().timeZone);
		const isOld = lastEdit !== null && day(lastEdit.at) !== day(needs.now().getTime());
		return markFollowUp(app, needs, isOld ? null : lastEdit, given);
	};
	add('add-talk', capture.addTalk, () => askTalk(app, needs));
	add('mark-follow-up', capture.mark, mark);
	add('insert-time', capture.insertTime, () => insertTime(app, needs));
	add('fix-visible-comments', capture.fix, () => fixVisible(app, needs));
	registerReferences(plugin, needs);
	add('open-day-at-cursor', capture.openDay, () => openDayAtCursor(app, needs));
	add('turn-into-follow-up', capture.turn, () =>
		changeLines(app, needs, capture.turned, (note, path, { line }, options) =>
			turnIntoFollowUp(note, path, line, options),
		),
	);
	add('turn-into-line', capture.turnBack, () =>
		changeLines(app, needs, capture.turned, (note, path, { line }, options) =>
			turnIntoLine(note, path, line, options),
		),
	);
	add('hide-as-draft', capture.hide, () =>
		changeLines(app, needs, capture.hidden, (note, path, { line, to }) =>
			hideLines(note, path, line, to),
		),
	);
	add('bring-draft-back', capture.bringBack, () =>
		changeLines(app, needs, capture.broughtBack, (note, path, { line }) => bringBack(note, path, line)),
	);
	plugin.registerEvent(
		app.workspace.on('editor-menu', (menu, _editor, { file }) => {
			if (!file || !needs.dayNotes.get(file.path)) return;
			menu.addItem(item =>
				item
					.setTitle(capture.mark)
					.setIcon('flag')
					.onClick(() => void run(mark())),
			);
		}),
	);
	plugin.registerObsidianProtocolHandler('conference-notes', ({ do: what, text: given }) => {
		if (what === 'follow-up' && given !== undefined) void run(mark(given));
	});
}
