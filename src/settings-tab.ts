import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { Strings } from './i18n/strings';
import type { SettingsStore } from './settings-store';

/** The settings dialog. Rows are declared, so the app's own search finds them. */
export class ConferenceNotesSettingTab extends PluginSettingTab {
	constructor(
		app: App,
		plugin: Plugin,
		private readonly store: SettingsStore,
		private readonly strings: Strings,
		/** Rows that features declare themselves. */
		private readonly own: () => SettingDefinitionItem[],
	) {
		super(app, plugin);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const text = this.strings.settings;
		return [
			{ ...text.conferenceFolder, control: { type: 'folder', key: 'notes.conferenceFolder' } },
			{
				...text.linkCards,
				control: { type: 'dropdown', key: 'linkCards.where', options: text.linkCardsWhere },
			},
			...this.own(),
			this.#notConferences(),
		];
	}

	override getControlValue(key: string): unknown {
		return valueAt(this.store.read(), key);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		await this.store.change(key, value);
	}

	#notConferences(): SettingDefinitionItem {
		const keys = this.store.read().notes.notConferences;
		return {
			type: 'list',
			heading: this.strings.settings.notConferences.heading,
			emptyState: this.strings.settings.notConferences.empty,
			items: keys.map(name => ({ name })),
			onDelete: index => {
				const left = keys.filter((_, at) => at !== index);
				void this.store.change('notes.notConferences', left).then(() => this.update());
			},
		};
	}
}

function valueAt(settings: unknown, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], settings);
}
