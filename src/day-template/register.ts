import type { Plugin } from 'obsidian';
import { report } from '../report';
import type { DayTemplateNeeds } from './needs';
import { createNextDay, openDayBeside, openToday } from './day-commands';
import { openSetUp } from './set-up-commands';
import { fillActiveNote, insertDayTemplate } from './template-commands';

/** The commands that set a conference up and make the note of the next day. */
export function registerDayTemplate(plugin: Plugin, needs: DayTemplateNeeds): void {
	const { strings } = needs;
	const { app } = plugin;
	const add = (id: string, name: string, act: () => Promise<void>) =>
		plugin.addCommand({
			id,
			name,
			callback: () => void act().catch((error: unknown) => report(error, strings)),
		});
	add('set-up-conference', strings.dayTemplate.setUp.command, () => openSetUp(app, needs));
	add('create-next-day-note', strings.dayTemplate.nextDayCommand, () => createNextDay(app, needs));
	add('insert-day-template', strings.dayTemplate.insertCommand, () => insertDayTemplate(app, needs));
	add('fill-placeholders', strings.dayTemplate.fillCommand, () => fillActiveNote(app, needs));
	add('open-today', strings.dayTemplate.todayCommand, () => openToday(app, needs));
	add('open-next-day', strings.dayTemplate.openNextCommand, () => openDayBeside(app, needs, 1));
	add('open-previous-day', strings.dayTemplate.openPreviousCommand, () => openDayBeside(app, needs, -1));
}
