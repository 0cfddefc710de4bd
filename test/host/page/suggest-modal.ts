import type * as O from 'obsidian';
import { prepareFuzzySearch } from 'obsidian-test-mocks/obsidian';
import { Modal } from './modal';
import type { Shape } from './shape';

/** A dialog to choose from a list by typing. */
export abstract class SuggestModal<T> extends Modal implements Shape<O.SuggestModal<T>> {
	limit = 100;
	emptyStateText = 'No results found.';
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	#values: readonly T[] = [];
	#selected = 0;
	#asked = 0;

	constructor(app: O.App) {
		super(app);
		this.modalEl.className = 'prompt';
		this.modalEl.empty();
		const field = this.modalEl.createDiv('prompt-input-container');
		this.inputEl = field.createEl('input', {
			cls: 'prompt-input',
			type: 'text',
			attr: { role: 'combobox', 'aria-expanded': true, autocomplete: 'off' },
		});
		this.resultContainerEl = this.modalEl.createDiv({ cls: 'prompt-results', attr: { role: 'listbox' } });
		this.inputEl.addEventListener('input', () => void this.#ask());
		const keys: [string, (event: KeyboardEvent) => void][] = [
			['ArrowDown', () => this.#select(this.#selected + 1)],
			['ArrowUp', () => this.#select(this.#selected - 1)],
			['Enter', event => this.selectActiveSuggestion(event)],
		];
		for (const [key, act] of keys) {
			this.scope.register([], key, event => {
				if (event.isComposing) return;
				act(event);
				return false;
			});
		}
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.#ask();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
	}

	setInstructions(instructions: O.Instruction[]): void {
		this.modalEl.querySelector('.prompt-instructions')?.remove();
		const list = this.modalEl.createDiv('prompt-instructions');
		for (const { command, purpose } of instructions) {
			const item = list.createDiv('prompt-instruction');
			item.createSpan({ cls: 'prompt-instruction-command', text: command });
			item.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.resultContainerEl.replaceChildren(
			createDiv({ cls: 'suggestion-empty', text: this.emptyStateText }),
		);
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		const value = this.#values[this.#selected];
		if (value !== undefined) this.selectSuggestion(value, event);
	}

	async #ask(): Promise<void> {
		const asked = ++this.#asked;
		const values = await this.getSuggestions(this.inputEl.value);
		if (asked !== this.#asked) return;
		this.#values = values.slice(0, this.limit);
		this.resultContainerEl.empty();
		if (this.#values.length === 0) this.onNoSuggestion();
		for (const [index, value] of this.#values.entries()) {
			const el = this.resultContainerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
			el.addEventListener('click', event => this.selectSuggestion(value, event));
			el.addEventListener('pointermove', () => this.#select(index, false));
			this.renderSuggestion(value, el);
		}
		this.#select(0);
	}

	#select(index: number, scroll = true): void {
		if (this.#values.length === 0) return;
		this.#selected = (index + this.#values.length) % this.#values.length;
		for (const [at, el] of [...this.resultContainerEl.children].entries()) {
			el.toggleClass('is-selected', at === this.#selected);
			el.setAttr('aria-selected', at === this.#selected);
			if (scroll && at === this.#selected) el.scrollIntoView({ block: 'nearest' });
		}
	}
}

/** A dialog whose items are found by some of their letters in order. */
export abstract class FuzzySuggestModal<T>
	extends SuggestModal<O.FuzzyMatch<T>>
	implements Shape<O.FuzzySuggestModal<T>>
{
	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

	getSuggestions(query: string): O.FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query.replaceAll(' ', ''));
		const matches = this.getItems().map(item => ({ item, match: search(this.getItemText(item)) }));
		const found = matches.filter((each): each is O.FuzzyMatch<T> => each.match !== null);
		// The mocks score a better match lower.
		return query === '' ? found : found.sort((a, b) => a.match.score - b.match.score);
	}

	renderSuggestion({ item, match }: O.FuzzyMatch<T>, el: HTMLElement): void {
		renderMatches(el, this.getItemText(item), match.matches);
	}

	onChooseSuggestion({ item }: O.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item, event);
	}
}

/** Shows a text with what matched in it marked. */
export function renderMatches(
	el: HTMLElement | DocumentFragment,
	text: string,
	matches: O.SearchMatches | null,
	offset = 0,
): void {
	let end = 0;
	for (const [from, to] of matches ?? []) {
		el.appendText(text.slice(end, from + offset));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from + offset, to + offset) });
		end = to + offset;
	}
	el.appendText(text.slice(end));
}
