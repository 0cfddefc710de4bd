import type * as O from 'obsidian';
import { notBuilt } from './not-built';
import type { Shape } from './shape';
import { setTooltip } from './tooltip';

/** What a setting is changed with. */
export abstract class BaseComponent implements Shape<O.BaseComponent> {
	disabled = false;

	// eslint wants no method called `then`, but the app's components have one: it runs a callback in a chain of calls.
	then(callback: (component: this) => unknown): this {
		callback(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

export abstract class ValueComponent<T> extends BaseComponent implements Shape<O.ValueComponent<T>> {
	abstract getValue(): T;
	abstract setValue(value: T): this;

	registerOptionListener(): this {
		return notBuilt('ValueComponent.registerOptionListener');
	}
}

export class ToggleComponent extends ValueComponent<boolean> implements Shape<O.ToggleComponent> {
	readonly toggleEl: HTMLElement;
	readonly #box: HTMLInputElement;
	#callback: (value: boolean) => unknown = () => {};

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createDiv('checkbox-container');
		this.#box = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: '0' } });
		this.toggleEl.addEventListener('click', event => {
			event.preventDefault();
			this.onClick();
		});
		this.#box.addEventListener('keydown', event => {
			if (event.key === ' ' || event.key === 'Enter') this.onClick();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.toggleEl.toggleClass('is-disabled', disabled);
		this.#box.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): boolean {
		return this.toggleEl.hasClass('is-enabled');
	}

	setValue(on: boolean): this {
		const changed = this.getValue() !== on;
		this.toggleEl.toggleClass('is-enabled', on);
		// After the click that brought us here has done its default.
		window.setTimeout(() => (this.#box.checked = on));
		if (changed) void this.#callback(on);
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.toggleEl, tooltip);
		return this;
	}

	onClick(): void {
		if (!this.disabled) this.setValue(!this.getValue());
	}

	onChange(callback: (value: boolean) => unknown): this {
		this.#callback = callback;
		return this;
	}
}

export class DropdownComponent extends ValueComponent<string> implements Shape<O.DropdownComponent> {
	readonly selectEl: HTMLSelectElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl('select', 'dropdown');
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl('option', { value, text: display });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string {
		return this.selectEl.value;
	}

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}

	onChange(callback: (value: string) => unknown): this {
		this.selectEl.addEventListener('change', () => void callback(this.getValue()));
		return this;
	}
}
