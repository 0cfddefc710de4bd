import type * as O from 'obsidian';
import type { Shape } from './shape';

// The app's own time for notices that name none.
const shownFor = 4000;

/** A message at the top right that goes by itself; 0 stays until it is clicked. */
export class Notice implements Shape<O.Notice> {
	readonly containerEl: HTMLElement;
	readonly messageEl: HTMLElement;
	readonly #timer: number | undefined;

	constructor(message: string | DocumentFragment, duration = shownFor) {
		const list =
			activeDocument.querySelector('.notice-container') ??
			activeDocument.body.createDiv({ cls: 'notice-container', attr: { role: 'status' } });
		this.containerEl = list.createDiv('notice');
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		if (duration > 0) this.#timer = window.setTimeout(() => this.hide(), duration);
	}

	/** @deprecated as in the app: the message, not the box. */
	get noticeEl(): HTMLElement {
		return this.messageEl;
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		window.clearTimeout(this.#timer);
		const list = this.containerEl.parentElement;
		this.containerEl.detach();
		if (list?.childElementCount === 0) list.detach();
	}
}
