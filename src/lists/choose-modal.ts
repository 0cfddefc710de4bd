import { FuzzySuggestModal, type App } from 'obsidian';

/**
 * Lets the user find one of many by typing, each shown as `textOf` calls it (itself when not given); resolves to that
 * one, `null` when they leave without.
 */
export function choose<T>(
	app: App,
	items: readonly T[],
	placeholder: string,
	textOf: (item: T) => string = String,
): Promise<T | null> {
	return new Promise(resolve => new ChooseModal(app, items, placeholder, textOf, resolve).open());
}

class ChooseModal<T> extends FuzzySuggestModal<T> {
	#chosen: T | null = null;

	constructor(
		app: App,
		private readonly items: readonly T[],
		placeholder: string,
		private readonly textOf: (item: T) => string,
		private readonly resolve: (item: T | null) => void,
	) {
		super(app);
		this.setPlaceholder(placeholder);
	}

	override getItems(): T[] {
		return [...this.items];
	}

	override getItemText(item: T): string {
		return this.textOf(item);
	}

	override onChooseItem(item: T): void {
		this.#chosen = item;
	}

	override onClose(): void {
		super.onClose();
		// The app closes the list first and tells what was chosen after that.
		window.setTimeout(() => this.resolve(this.#chosen));
	}
}
