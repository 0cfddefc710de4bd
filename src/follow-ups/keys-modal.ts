import { Modal, type App } from 'obsidian';
import type { Strings } from '../i18n/strings';

/** Shows what each key does on the board. */
export function showKeys(app: App, { followUps: { keys } }: Strings): void {
	const modal = new Modal(app);
	modal.setTitle(keys.heading);
	const list = modal.contentEl.createEl('dl', { cls: 'conference-notes-keys' });
	for (const [pressed, does] of keys.list) {
		list.createEl('dt').createEl('kbd', { text: pressed });
		list.createEl('dd', { text: does });
	}
	modal.open();
}
