import { ButtonComponent, Modal, Notice, type App } from 'obsidian';
import type { Strings } from './i18n/strings';
import { report } from './report';
import type { SettingsStore } from './settings-store';
import { formatSettings, readSettingsText } from './settings-text';

/** All settings in a text area: to copy, and to change or replace. Says at once what of it cannot be taken. */
export class SettingsTextModal extends Modal {
	constructor(
		app: App,
		private readonly store: SettingsStore,
		private readonly strings: Strings,
		/** Settings were taken from the text. */
		private readonly onApply: () => void,
	) {
		super(app);
		this.setTitle(strings.settings.text.name);
		this.modalEl.addClass('conference-notes-settings-text');
	}

	override onOpen(): void {
		const { text } = this.strings.settings;
		this.contentEl.createEl('p', { text: text.help });
		const area = this.contentEl.createEl('textarea', {
			text: formatSettings(this.store.read()),
			attr: { 'aria-label': text.label, spellcheck: 'false', dir: 'ltr' },
		});
		const problems = this.contentEl.createEl('ul', { attr: { role: 'status' } });
		const buttons = this.modalEl.createDiv('modal-button-container');
		const apply = new ButtonComponent(buttons).setButtonText(text.apply).setCta();
		new ButtonComponent(buttons)
			.setButtonText(text.copy)
			.onClick(() => this.#run(navigator.clipboard.writeText(area.value), text.copied));
		const read = () => readSettingsText(area.value, this.store.read(), this.strings);
		const check = () => {
			const found = read();
			problems.replaceChildren(...found.problems.map(problem => createEl('li', { text: problem })));
			apply.setDisabled(found.data === null);
		};
		area.addEventListener('input', check);
		apply.onClick(() => {
			this.close();
			this.#run(this.store.adopt(read().data).then(this.onApply), text.applied);
		});
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#run(action: Promise<unknown>, done: string): void {
		void action.then(
			() => new Notice(done),
			(error: unknown) => report(error, this.strings),
		);
	}
}
