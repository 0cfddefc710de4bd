import { changeSetting, defaultSettings, readSettings, type SettingFault, type Settings } from './settings';

/** The settings as they are now, and the one way to change them. */
export class SettingsStore {
	#settings: Settings = defaultSettings;
	readonly #listeners = new Set<(before: Settings) => void>();

	/** Starts with the defaults. @param save keeps changed settings */
	constructor(private readonly save: (settings: Settings) => Promise<void>) {}

	/** The settings now; another object after each change. */
	read(): Settings {
		return this.#settings;
	}

	/** Changes one field, named by its dotted path (`linkCards.where`), and keeps it; a wrong value changes nothing. */
	async change(path: string, value: unknown): Promise<void> {
		this.#replace(changeSetting(this.#settings, path, value));
		await this.save(this.#settings);
	}

	/**
	 * Takes what `data.json` holds, on start or since another device has written it. Returns what had to be reset: when
	 * that is all, everything stays as it is.
	 */
	take(data: unknown): readonly SettingFault[] {
		const { settings, faults } = readSettings(data);
		const known = faults.filter(({ isUnknown }) => !isUnknown);
		if (known[0]?.path !== '') this.#replace(settings);
		return known;
	}

	/** Changes the fields that `data` has, and keeps them. Returns those that stay as they are, for what is given cannot be. */
	async adopt(data: unknown): Promise<readonly SettingFault[]> {
		const { settings, faults } = readSettings(data, this.#settings);
		this.#replace(settings);
		await this.save(settings);
		return faults;
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
