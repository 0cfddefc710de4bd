import { Modal, Setting, type App } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { diffLines } from './line-diff';
import type { HiddenComments } from './visible-comments';

const signs = { same: ' ', removed: '−', added: '+' } as const;

/** Shows what hiding the visible comments of a note changes, line by line, and asks for leave to do it. */
export function showFix(
	app: App,
	strings: Strings,
	change: Omit<HiddenComments, 'text'> & { readonly before: string; readonly after: string },
	onFix: () => void,
): void {
	const { before, after, count, left } = change;
	const { capture, setUp } = strings.dayTemplate;
	const modal = new Modal(app).setTitle(capture.fixTitle(count));
	const list = modal.contentEl.createEl('pre', {
		cls: 'conference-notes-diff',
		attr: { tabindex: '0', 'aria-label': capture.fixTitle(count) },
	});
	for (const { kind, text } of diffLines(before, after))
		list.createDiv({ cls: `is-${kind}`, text: `${signs[kind]} ${text}` });
	if (left.length > 0) modal.contentEl.createEl('p', { text: capture.fixLeft(left.map(line => line + 1)) });
	new Setting(modal.contentEl)
		.addButton(button => button.setButtonText(setUp.cancel).onClick(() => modal.close()))
		.addButton(button => {
			button
				.setButtonText(capture.fixAll)
				.setCta()
				.onClick(() => {
					modal.close();
					onFix();
				});
			modal.onOpen = () => button.buttonEl.focus();
		});
	modal.open();
}
