import { Modal, type App } from 'obsidian';
import type { Strings } from '../i18n/strings';

/** What is written or pressed, and what it is or does. */
export type HelpRow = readonly [string, string];

/** Its heading, what its rows begin with, and its rows. */
type Section = readonly [string, 'kbd' | 'code', readonly (readonly string[])[]];

/** Shows the keys of the views, what notes and their lines are read as, and the columns as the board has them. */
export function showHelp(app: App, strings: Strings, boxes: readonly HelpRow[], ofBoard: boolean): void {
	const { help } = strings.firstUse;
	const { keys } = strings.followUps;
	const modal = new Modal(app);
	modal.setTitle(help.heading);
	modal.modalEl.addClass('conference-notes-help');
	const ofViews: readonly Section[] = [
		[help.talks, 'kbd', help.talksKeys],
		[keys.heading, 'kbd', keys.list],
	];
	const sections: readonly Section[] = [
		...(ofBoard ? [...ofViews].reverse() : ofViews),
		[help.notes, 'code', help.noteFormats],
		[help.lines, 'code', help.lineFormats],
		[strings.words.boardColumns, 'code', boxes],
	];
	for (const [heading, tag, rows] of sections) {
		modal.contentEl.createEl('h3', { text: heading });
		const list = modal.contentEl.createEl('dl', { cls: `conference-notes-keys mod-${tag}` });
		for (const [shown = '', meaning = ''] of rows) {
			list.createEl('dt').createEl(tag, { text: shown, attr: { dir: 'auto' } });
			list.createEl('dd', { text: meaning });
		}
	}
	modal.open();
}
