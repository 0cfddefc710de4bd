import { Modal, Setting, type App } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { diffLines } from './line-diff';

const signs = { same: ' ', removed: '−', added: '+' } as const;

/** Shows what hiding the visible comments of a note changes, line by line, and asks for leave to do it. */
export class FixModal extends Modal {
	constructor(
		app: App,
		private readonly strings: Strings,
		private readonly change: { readonly before: string; readonly after: string; readonly count: number },
		private readonly onFix: () => void,
	) {
		super(app);
	}

	override onOpen(): void {
		const { before, after, count } = this.change;
		const { capture, setUp } = this.strings.dayTemplate;
		this.setTitle(capture.fixTitle(count));
		const list = this.contentEl.createEl('pre', {
			cls: 'conference-notes-diff',
			attr: { tabindex: '0', 'aria-label': capture.fixTitle(count) },
		});
		for (const { kind, text } of diffLines(before, after))
			list.createDiv({ cls: `is-${kind}`, text: `${signs[kind]} ${text}` });
		new Setting(this.contentEl)
			.addButton(button => button.setButtonText(setUp.cancel).onClick(() => this.close()))
			.addButton(button => {
				button
					.setButtonText(capture.fixAll)
					.setCta()
					.onClick(() => {
						this.close();
						this.onFix();
					});
				button.buttonEl.focus();
			});
	}
}
