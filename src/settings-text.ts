import type { Strings } from './i18n/strings';
import { readSettings, type SettingFault, type Settings } from './settings';

/** The settings as text that people can read and change, and `readSettingsText` reads; without what is true of this vault alone. */
export function formatSettings(settings: Settings): string {
	return JSON.stringify({ ...settings, firstUse: undefined }, null, '  ');
}

/** What a text says about settings, `null` when it says nothing, and a sentence on all that cannot be taken. */
export function readSettingsText(
	text: string,
	now: Settings,
	strings: Strings,
): { readonly data: unknown; readonly problems: readonly string[] } {
	const says = strings.settings.text;
	try {
		const data: unknown = JSON.parse(text);
		const { faults } = readSettings(data, now);
		if (data === null || faults.some(({ path }) => path === ''))
			return { data: null, problems: [says.noSettings] };
		return { data, problems: faults.map(fault => problemOf(fault, strings)) };
	} catch (error) {
		return { data: null, problems: [says.unreadable((error as Error).message)] };
	}
}

// A value that is longer tells no more.
const longest = 60;

function problemOf({ path, value, isUnknown }: SettingFault, { settings: { text } }: Strings): string {
	const shown = JSON.stringify(value);
	if (isUnknown) return text.unknown(path);
	return text.wrong(path, shown.length > longest ? `${shown.slice(0, longest)}…` : shown);
}
