import type { Setting, SettingDefinitionItem } from 'obsidian';
import type { Strings } from '../i18n/strings';
import type { SettingsStore } from '../settings-store';
import type { LinkStore } from './link-store';
import { readSites } from './read-sites';

/** The rows of the settings dialog that are about link cards. @param onClear all that was kept is forgotten */
export function linkCardsSettings(
	store: SettingsStore,
	links: LinkStore,
	strings: Strings,
	onClear: () => void,
): SettingDefinitionItem {
	const text = strings.linkCards.settings;
	const sites = (key: 'allowedSites' | 'blockedSites') => ({
		...text[key],
		render: (setting: Setting) =>
			void setting.addTextArea(area => {
				area.inputEl.setAttr('aria-label', text[key].name);
				area.setPlaceholder('example.org')
					.setValue(store.read().linkCards[key].join('\n'))
					.onChange(lines => {
						const { hosts, others } = readSites(lines);
						setting.setErrorMessage(others[0] === undefined ? null : text.noSite(others[0]));
						void store.change(`linkCards.${key}`, hosts);
					});
			}),
	});
	return {
		type: 'group',
		heading: text.heading,
		items: [
			{ ...text.where, control: { type: 'dropdown', key: 'linkCards.where', options: text.wheres } },
			{ ...text.titledLinks, control: { type: 'toggle', key: 'linkCards.titledLinks' } },
			{
				...text.lookUp,
				control: { type: 'dropdown', key: 'linkCards.lookUp', options: { ...text.whens } },
			},
			{ ...text.venueWifi, control: { type: 'toggle', key: 'linkCards.venueWifi' } },
			sites('allowedSites'),
			sites('blockedSites'),
			{
				...text.kept,
				render: setting => {
					const show = async () => {
						const { links: count, bytes } = await links.size();
						setting.setDesc(text.size(count, bytes / 1024 / 1024));
					};
					setting.addButton(button =>
						button.setButtonText(text.clear).onClick(async () => {
							await links.clear();
							onClear();
							await show();
						}),
					);
					void show();
				},
			},
		],
	};
}
