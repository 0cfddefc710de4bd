import type * as O from 'obsidian';
import { setIcon } from './icons';
import { Scope } from './keymap';
import type { Shape } from './shape';

/** A dialog over everything. Escape and a click beside it close it; the focus goes back to where it was. */
export class Modal implements Shape<O.Modal> {
	readonly scope: O.Scope = new Scope();
	readonly containerEl = createDiv('modal-container mod-dim');
	readonly modalEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly contentEl: HTMLElement;
	shouldRestoreSelection = true;
	readonly #headerEl: HTMLElement;
	#closeCallback: () => unknown = () => {};
	#focusBefore: Element | null = null;
	#open = false;

	constructor(readonly app: O.App) {
		this.containerEl.createDiv('modal-bg').addEventListener('click', () => this.close());
		this.modalEl = this.containerEl.createDiv({
			cls: 'modal',
			attr: { role: 'dialog', 'aria-modal': true, tabindex: '-1' },
		});
		const close = this.modalEl.createEl('button', {
			cls: 'modal-close-button clickable-icon',
			attr: { 'aria-label': 'Close' },
		});
		setIcon(close, 'x');
		close.addEventListener('click', () => this.close());
		this.#headerEl = this.modalEl.createDiv('modal-header');
		this.titleEl = this.#headerEl.createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
	}

	open(): void {
		if (this.#open) return;
		this.#open = true;
		this.#focusBefore = activeDocument.activeElement;
		this.app.keymap.pushScope(this.scope);
		activeDocument.body.append(this.containerEl);
		this.modalEl.focus();
		void this.onOpen();
	}

	close(): void {
		if (!this.#open) return;
		this.#open = false;
		this.app.keymap.popScope(this.scope);
		this.containerEl.detach();
		this.onClose();
		if (this.shouldRestoreSelection && this.#focusBefore instanceof HTMLElement)
			this.#focusBefore.focus();
		this.#closeCallback();
	}

	onOpen(): Promise<void> | void {}

	onClose(): void {}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.#closeCallback = callback;
		return this;
	}

	onHistoryBack(): void {
		this.close();
	}
}
