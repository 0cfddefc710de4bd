import { Modal, Setting, type App } from 'obsidian';
import type { Strings } from '../i18n/strings';

/** Asks for the text of a new follow-up, `typed` to begin with; `null` when the user leaves without one. */
export function askFollowUp(app: App, strings: Strings, talk: string, typed: string): Promise<string | null> {
	return new Promise(resolve => {
		const text = strings.dayTemplate.capture;
		let isGiven = false;
		const modal = new Modal(app)
			.setTitle(text.ask(talk))
			.setCloseCallback(() => resolve(isGiven && typed.trim() !== '' ? typed : null));
		const give = () => {
			isGiven = true;
			modal.close();
		};
		new Setting(modal.contentEl)
			.setClass('conference-notes-follow-up-field')
			.addText(field => {
				field
					.setPlaceholder(text.askPlaceholder)
					.setValue(typed)
					.onChange(value => (typed = value));
				field.inputEl.setAttr('aria-label', text.askPlaceholder);
				field.inputEl.addEventListener('keydown', event => {
					if (event.key !== 'Enter' || event.isComposing) return;
					// Else the editor behind, which has the focus next, gets a new line.
					event.preventDefault();
					give();
				});
				modal.onOpen = () => field.inputEl.focus();
			})
			.addButton(button => button.setButtonText(text.add).setCta().onClick(give));
		modal.open();
	});
}
