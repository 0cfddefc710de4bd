import { ItemView, Menu, Notice } from 'obsidian';

/** A button that counts its clicks, and keeps the count as the view's state. */
export class SampleView extends ItemView {
	#clicks = 0;

	getViewType(): string {
		return 'sample-view';
	}

	getDisplayText(): string {
		return 'Sample';
	}

	override async onOpen(): Promise<void> {
		const button = this.contentEl.createEl('button', { text: `Clicked ${this.#clicks}` });
		button.addEventListener('click', () => button.setText(`Clicked ${++this.#clicks}`));
		button.addEventListener('contextmenu', event => {
			const menu = new Menu();
			menu.addItem(item =>
				item
					.setTitle('First')
					.setIcon('star')
					.onClick(() => new Notice('First chosen')),
			);
			menu.addSeparator();
			menu.addItem(item => item.setTitle('Second').onClick(() => new Notice('Second chosen')));
			menu.showAtMouseEvent(event);
		});
	}

	override getState(): Record<string, unknown> {
		return { clicks: this.#clicks };
	}

	override async setState(state: unknown): Promise<void> {
		this.#clicks = (state as { clicks?: number }).clicks ?? 0;
		this.contentEl.querySelector('button')?.setText(`Clicked ${this.#clicks}`);
	}
}
