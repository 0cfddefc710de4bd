import type * as O from 'obsidian';
import { BaseComponent } from './controls';
import { setIcon } from './icons';
import type { Shape } from './shape';
import { setTooltip } from './tooltip';

export class ButtonComponent extends BaseComponent implements Shape<O.ButtonComponent> {
	readonly buttonEl: HTMLButtonElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.buttonEl = containerEl.createEl('button');
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setCta(): this {
		return this.setClass('mod-cta');
	}

	removeCta(): this {
		this.buttonEl.removeClass('mod-cta');
		return this;
	}

	/** @deprecated as in the app. */
	setWarning(): this {
		return this.setDestructive();
	}

	setDestructive(): this {
		return this.setClass('mod-warning');
	}

	removeDestructive(): this {
		this.buttonEl.removeClass('mod-warning');
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.buttonEl, tooltip);
		return this;
	}

	setButtonText(name: string): this {
		this.buttonEl.setText(name);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.buttonEl, icon);
		return this;
	}

	setClass(cls: string): this {
		this.buttonEl.addClass(cls);
		return this;
	}

	onClick(callback: (event: MouseEvent) => unknown): this {
		this.buttonEl.addEventListener('click', event => void callback(event));
		return this;
	}
}

export class ExtraButtonComponent extends BaseComponent implements Shape<O.ExtraButtonComponent> {
	readonly extraSettingsEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.extraSettingsEl = containerEl.createEl('button', { cls: 'clickable-icon extra-setting-button' });
		setIcon(this.extraSettingsEl, 'settings');
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.toggleClass('is-disabled', disabled);
		return super.setDisabled(disabled);
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.extraSettingsEl, tooltip);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}

	onClick(callback: () => unknown): this {
		this.extraSettingsEl.addEventListener('click', () => void (this.disabled || callback()));
		return this;
	}
}
