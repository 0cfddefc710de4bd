import { Notice, type Plugin } from 'obsidian';
import type { Strings } from './i18n/strings';
import { defaultSettings } from './settings';
import type { SettingsStore } from './settings-store';

/**
 * Takes what `data.json` holds now. Fields that cannot be read are back at their defaults: the user is told which, and
 * the repaired settings are kept, so that it is told once. A file of which nothing can be read is left as it is, and so
 * are the settings.
 */
export async function takeSettings(plugin: Plugin, store: SettingsStore, strings: Strings): Promise<void> {
	const data: unknown = await plugin.loadData().catch(() => '');
	const fields = store.take(data).map(({ path }) => path);
	if (fields.length === 0) return;
	const { reset, unreadable } = strings.settings;
	const isNothingRead = fields.includes('');
	const how = store.read() === defaultSettings ? unreadable.atFirst : unreadable.later;
	new Notice(isNothingRead ? how : reset(strings.formats.list(fields)));
	if (!isNothingRead) await plugin.saveData(store.read());
}
