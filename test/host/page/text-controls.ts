import type * as O from 'obsidian';
import { ValueComponent } from './controls';
import { setIcon } from './icons';
import type { Shape } from './shape';

export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement>
	extends ValueComponent<string>
	implements Shape<O.AbstractTextComponent<T>>
{
	#callback: (value: string) => unknown = () => {};

	constructor(readonly inputEl: T) {
		super();
		inputEl.addEventListener('input', () => this.onChanged());
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}

	onChanged(): void {
		void this.#callback(this.getValue());
	}

	onChange(callback: (value: string) => unknown): this {
		this.#callback = callback;
		return this;
	}
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> implements Shape<O.TextComponent> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
	}
}

export class TextAreaComponent
	extends AbstractTextComponent<HTMLTextAreaElement>
	implements Shape<O.TextAreaComponent>
{
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
	}
}

export class SearchComponent
	extends AbstractTextComponent<HTMLInputElement>
	implements Shape<O.SearchComponent>
{
	readonly clearButtonEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const field = containerEl.createDiv('search-input-container');
		super(
			field.createEl('input', {
				type: 'search',
				attr: { spellcheck: 'false', enterkeyhint: 'search' },
			}),
		);
		this.clearButtonEl = field.createDiv({
			cls: 'search-input-clear-button',
			attr: { 'aria-label': 'Clear search' },
		});
		setIcon(this.clearButtonEl, 'x');
		this.clearButtonEl.addEventListener('click', () => {
			this.setValue('').onChanged();
			this.inputEl.focus();
		});
	}
}
