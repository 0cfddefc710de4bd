import { FuzzySuggestModal, type App } from 'obsidian';

/** Something to choose, and what it is called. */
export interface Choice<T> {
	readonly value: T;
	readonly text: string;
}

/** Lets the user find one of many by typing; resolves to its value, `null` when they leave without. */
export function choose<T>(app: App, choices: readonly Choice<T>[], placeholder: string): Promise<T | null> {
	return new Promise(resolve => new ChooseModal(app, choices, placeholder, resolve).open());
}

class ChooseModal<T> extends FuzzySuggestModal<Choice<T>> {
	#chosen: T | null = null;

	constructor(
		app: App,
		private readonly choices: readonly Choice<T>[],
		placeholder: string,
		private readonly resolve: (value: T | null) => void,
	) {
		super(app);
		this.setPlaceholder(placeholder);
	}

	override getItems(): Choice<T>[] {
		return [...this.choices];
	}

	override getItemText({ text }: Choice<T>): string {
		return text;
	}

	override onChooseItem({ value }: Choice<T>): void {
		this.#chosen = value;
	}

	override onClose(): void {
		super.onClose();
		// The app closes the list first and tells what was chosen after that.
		window.setTimeout(() => this.resolve(this.#chosen));
	}
}
