import { changeSetting, readSettings, type Settings } from './settings';

/** The settings as they are now, and the one way to change them. */
export class SettingsStore {
	#settings: Settings;
	readonly #listeners = new Set<(before: Settings) => void>();

	/**
	 * @param data whatever `data.json` held
	 * @param save keeps changed settings
	 */
	constructor(
		data: unknown,
		private readonly save: (settings: Settings) => Promise<void>,
	) {
		this.#settings = readSettings(data);
	}

	/** The settings now; another object after each change. */
	read(): Settings {
		return this.#settings;
	}

	/** Changes one field, named by its dotted path (`linkCards.where`), and keeps it; a value of the wrong kind changes nothing. */
	async change(path: string, value: unknown): Promise<void> {
		this.#replace(changeSetting(this.#settings, path, value));
		await this.save(this.#settings);
	}

	/** Takes what another device has written. */
	take(data: unknown): void {
		this.#replace(readSettings(data));
	}

	/** Calls back after each change with the settings before it. Returns its undo. */
	onChange(listener: (before: Settings) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#replace(settings: Settings): void {
		const before = this.#settings;
		this.#settings = settings;
		for (const listener of this.#listeners) listener(before);
	}
}
