import { FuzzySuggestModal, type App } from 'obsidian';

/** Something to choose, and what it is called. */
export interface Choice {
	readonly value: string;
	readonly text: string;
}

/** Lets the user find one of many by typing; resolves to its value, `null` when they leave without. */
export function choose(app: App, choices: readonly Choice[], placeholder: string): Promise<string | null> {
	return new Promise(resolve => new ChooseModal(app, choices, placeholder, resolve).open());
}

class ChooseModal extends FuzzySuggestModal<Choice> {
	#chosen: string | null = null;

	constructor(
		app: App,
		private readonly choices: readonly Choice[],
		placeholder: string,
		private readonly resolve: (value: string | null) => void,
	) {
		super(app);
		this.setPlaceholder(placeholder);
	}

	override getItems(): Choice[] {
		return [...this.choices];
	}

	override getItemText({ text }: Choice): string {
		return text;
	}

	override onChooseItem({ value }: Choice): void {
		this.#chosen = value;
	}

	override onClose(): void {
		super.onClose();
		// The app closes the list first and tells what was chosen after that.
		window.setTimeout(() => this.resolve(this.#chosen));
	}
}
