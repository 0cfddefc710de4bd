import { Modal, Notice, Setting, type App, type ButtonComponent } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { issueAddress, readRepository, type Issue } from './copy-follow-ups';

/** This device remembers the repository of the last issue under this name. */
const kept = 'conference-notes-issue-repository';

/** Asks for a repository, and opens or copies the address of an issue for it when told to. */
export function showIssue(app: App, issue: Issue, { words, onward: { issue: text } }: Strings): void {
	const modal = new Modal(app).setTitle(text.heading);
	modal.contentEl.createEl('p', { text: text.what });
	const remembered: unknown = app.loadLocalStorage(kept);
	let address: string | null = null;
	const buttons: ButtonComponent[] = [];
	const read = (typed: string) => {
		const repository = readRepository(typed);
		address = repository === null ? null : issueAddress(repository, issue);
		for (const button of buttons) button.setDisabled(address === null);
		const wrong = repository === null && typed.trim() !== '' ? text.wrong : '';
		problem.setText(repository !== null && address === null ? text.tooLong : wrong);
		if (repository !== null) app.saveLocalStorage(kept, repository);
	};
	const field = new Setting(modal.contentEl).setName(text.repository).setDesc(text.titled(issue.title));
	field.addText(input => {
		input
			.setPlaceholder(text.owner)
			.setValue(typeof remembered === 'string' ? remembered : '')
			.onChange(read);
		input.inputEl.setAttr('aria-label', text.repository);
	});
	const problem = modal.contentEl.createEl('p', { attr: { role: 'status' } });
	const add =
		(title: string, isCta: boolean, act: (address: string) => void) => (button: ButtonComponent) => {
			button.setButtonText(title).onClick(() => {
				if (address === null) return;
				act(address);
				modal.close();
			});
			if (isCta) button.setCta();
			buttons.push(button);
		};
	new Setting(modal.contentEl)
		.addButton(
			add(words.copyAddress, false, to => {
				void navigator.clipboard.writeText(to);
				new Notice(words.addressCopied);
			}),
		)
		.addButton(add(text.open, true, to => window.open(to)));
	read(typeof remembered === 'string' ? remembered : '');
	modal.open();
}
