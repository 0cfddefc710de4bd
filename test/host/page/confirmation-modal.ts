import type * as O from 'obsidian';
import { ButtonComponent } from './buttons';
import { Modal } from './modal';
import { notBuilt } from './not-built';
import type { Shape } from './shape';

class ConfirmationButton extends ButtonComponent implements Shape<O.ConfirmationButton> {
	hasInitialFocus = false;

	setInitialFocus(): this {
		this.hasInitialFocus = true;
		return this;
	}

	setSecondary(): this {
		return this.setClass('mod-secondary');
	}

	setCancel(): this {
		return this.setClass('mod-cancel');
	}
}

/** Asks before something is done. Its buttons close it, unless what they do answers with something true. */
export class ConfirmationModal extends Modal implements Shape<O.ConfirmationModal> {
	readonly buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	#focused: ConfirmationButton | null = null;

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(): this {
		return notBuilt('ConfirmationModal.addCheckbox');
	}

	addButton(make: (button: O.ConfirmationButton) => unknown): this {
		const button = new ConfirmationButton(this.buttonContainerEl);
		const onClick = button.onClick.bind(button);
		button.onClick = handler =>
			onClick(event => void Promise.resolve(handler(event)).then(stays => stays || this.close()));
		make(button);
		if (button.hasInitialFocus) this.#focused = button;
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton(button =>
			button
				.setButtonText(text)
				.setCancel()
				.onClick(() => false),
		);
	}

	override open(): void {
		super.open();
		this.#focused?.buttonEl.focus();
	}
}
