import { Modal, Setting, type App } from 'obsidian';
import type { Strings } from '../i18n/strings';

/** Asks for the text of a new follow-up, `typed` to begin with; `null` when the user leaves without one. */
export function askFollowUp(app: App, strings: Strings, talk: string, typed = ''): Promise<string | null> {
	return new Promise(resolve => {
		const text = strings.talks.followUp;
		let isGiven = false;
		const modal = new Modal(app).setTitle(text.ask(talk)).setCloseCallback(() => {
			resolve(isGiven && typed.trim() !== '' ? typed : null);
		});
		const give = () => {
			isGiven = true;
			modal.close();
		};
		const setting = new Setting(modal.contentEl).setClass('conference-notes-follow-up-field');
		setting.addText(field => {
			field
				.setPlaceholder(text.placeholder)
				.setValue(typed)
				.onChange(value => (typed = value));
			field.inputEl.setAttr('aria-label', text.placeholder);
			field.inputEl.addEventListener('keydown', event => {
				if (event.key === 'Enter' && !event.isComposing) give();
			});
		});
		setting.addButton(button => button.setButtonText(text.add).setCta().onClick(give));
		modal.open();
		setting.controlEl.find('input')?.focus();
	});
}
