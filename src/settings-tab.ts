import {
	ConfirmationModal,
	Notice,
	PluginSettingTab,
	type App,
	type Plugin,
	type Setting,
	type SettingDefinition,
	type SettingDefinitionItem,
} from 'obsidian';
import type { Strings } from './i18n/strings';
import { defaultSettings } from './settings';
import type { SettingsStore } from './settings-store';
import { SettingsTextModal } from './settings-text-modal';

/** The settings dialog, in the order of the work. Rows are declared, so the app's own search finds them. */
export class ConferenceNotesSettingTab extends PluginSettingTab {
	constructor(
		app: App,
		plugin: Plugin,
		private readonly store: SettingsStore,
		private readonly strings: Strings,
		/** How the notes spell a conference, by its key; the key of one that is gone. */
		private readonly nameOf: (key: string) => string,
		/** Rows that features declare themselves. */
		private readonly own: () => SettingDefinitionItem[],
	) {
		super(app, plugin);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const text = this.strings.settings;
		return [
			{
				...text.conferenceFolder,
				control: {
					type: 'folder',
					key: 'notes.conferenceFolder',
					validate: path =>
						path === '' || this.app.vault.getFolderByPath(path)
							? undefined
							: text.folderMissing(path),
				},
			},
			{ ...text.keywords, control: { type: 'text', key: 'notes.keywords' } },
			...this.own(),
			this.#notConferences(),
			{
				type: 'group',
				heading: text.all,
				items: [
					button(text.restore, () => this.#askToRestore()),
					button(text.text, () => this.#showText()),
				],
			},
		];
	}

	/** Lists of words are edited as one text. */
	override getControlValue(key: string): unknown {
		const value = valueAt(this.store.read(), key);
		return Array.isArray(value) ? value.join(', ') : value;
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const isList = Array.isArray(valueAt(defaultSettings, key));
		await this.store.change(key, isList ? readWords(String(value)) : value);
	}

	#notConferences(): SettingDefinitionItem {
		const keys = this.store.read().notes.notConferences;
		return {
			type: 'list',
			heading: this.strings.settings.notConferences.heading,
			emptyState: this.strings.settings.notConferences.empty,
			items: keys.map(key => ({ name: this.nameOf(key) })),
			onDelete: index => {
				const left = keys.filter((_, at) => at !== index);
				void this.store.change('notes.notConferences', left).then(() => this.update());
			},
		};
	}

	#askToRestore(): void {
		const text = this.strings.settings.restore;
		const modal = new ConfirmationModal(this.app);
		modal.setTitle(text.confirm).setContent(text.warning);
		modal
			.addButton(restore =>
				restore
					.setButtonText(text.button)
					.setDestructive()
					.onClick(async () => {
						// Where the sample lies is no setting: else nothing would remove it.
						await this.store.adopt({ ...defaultSettings, firstUse: undefined });
						this.update();
						new Notice(text.done);
					}),
			)
			.addCancelButton(this.strings.words.cancel);
		modal.open();
	}

	#showText(): void {
		new SettingsTextModal(this.app, this.store, this.strings, () => this.update()).open();
	}
}

interface ButtonText {
	readonly name: string;
	readonly desc: string;
	readonly button: string;
}

function button({ name, desc, button: label }: ButtonText, onClick: () => void): SettingDefinition {
	return {
		name,
		desc,
		render: (setting: Setting) =>
			void setting.addButton(component => component.setButtonText(label).onClick(onClick)),
	};
}

function readWords(text: string): readonly string[] {
	return [...new Set(text.toLowerCase().match(/[^\s,]+/g))];
}

function valueAt(settings: unknown, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], settings);
}
