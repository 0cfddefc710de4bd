import { Notice, type Plugin } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { findLinks } from '../links/find-links';
import type { SettingsStore } from '../settings-store';
import { onBetterNetwork, type NetworkInformation } from './better-network';
import { linkMenu, type LinkMenuNeeds } from './obsidian-link-menu';

/** What the commands need. */
export interface LinkCommandsNeeds {
	readonly store: SettingsStore;
	readonly strings: Strings;
	readonly menu: LinkMenuNeeds;
}

/** The commands for the link at the cursor and for the network; the latter also goes by what the device tells of it. */
export function registerLinkCommands(plugin: Plugin, { store, strings, menu }: LinkCommandsNeeds): void {
	const text = strings.linkCards;
	plugin.addCommand({
		id: 'show-link-menu',
		name: text.menuHere,
		editorCheckCallback: (checking, editor, { file }) => {
			const { line, ch } = editor.getCursor();
			const note = editor.getValue();
			const here = findLinks(note, true).filter(each => each.line === line);
			const link = here.find(({ from, to }) => from <= ch && ch <= to) ?? here[0];
			if (link && file && !checking) {
				const place = { ...link, path: file.path, text: note };
				const selection = activeDocument.getSelection();
				const caret = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : null;
				linkMenu(
					{ url: link.url, titled: link.text !== null, place: () => place },
					menu,
				).showAtPosition({
					x: caret?.left ?? 0,
					y: caret?.bottom ?? 0,
				});
			}
			return link !== undefined && file !== null;
		},
	});
	const setVenueWifi = async (on: boolean) => {
		await store.change('linkCards.venueWifi', on);
		new Notice(on ? text.venueWifi.on : text.venueWifi.off);
	};
	plugin.addCommand({
		id: 'venue-wifi',
		name: text.venueWifi.command,
		callback: () => void setVenueWifi(!store.read().linkCards.venueWifi),
	});
	const { connection } = navigator as { readonly connection?: NetworkInformation };
	plugin.register(
		onBetterNetwork(connection, () => {
			if (store.read().linkCards.venueWifi) void setVenueWifi(false);
		}),
	);
}
