import { MarkdownView, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { Conference } from '../conference/conference';
import type { Strings } from '../i18n/strings';
import { parseUrl } from '../links/parse-url';
import type { SettingsStore } from '../settings-store';
import type { Notes } from '../vault/notes';
import { linkCardsExtension } from './link-cards-extension';
import type { CardSource } from './link-card';
import { linkCardsReading } from './link-cards-reading';
import { LinkStore } from './link-store';
import { registerLookUpCommands } from './look-up-commands';
import { LookUps } from './look-ups';
import { showLinkMenu } from './obsidian-link-menu';
import { askWithApp, scalePicture } from './obsidian-requests';
import { linkCardsSettings } from './obsidian-settings';
import { RequestQueue } from './request-queue';

/** What link cards need to know of the rest. */
export interface LinkCardsNeeds {
	readonly store: SettingsStore;
	readonly notes: Pick<Notes, 'read'>;
	readonly conferences: () => readonly Conference[];
	readonly isDayNote: (path: string) => boolean;
	/** Does the header of this note say `link-cards: false`? */
	readonly linkCardsOff: (path: string) => boolean;
	/** Calls back whenever the answers may be others. Returns its undo. */
	readonly onChange: (listener: () => void) => () => void;
	readonly strings: Strings;
}

/**
 * Bare links become cards and chips, in live preview and the reading view; the notes' text is never touched. Returns
 * what makes the rows of the settings dialog.
 */
export function registerLinkCards(plugin: Plugin, needs: LinkCardsNeeds): () => SettingDefinitionItem {
	const { store, isDayNote, linkCardsOff, onChange, strings } = needs;
	const links = new LinkStore(`conference-notes-links-${plugin.app.vault.getName()}`, Date.now);
	plugin.register(() => void links.close());
	const cards = makeCards(store, links, strings);
	const { lookUps } = cards;
	registerLookUpCommands(plugin, { ...needs, lookUps });
	plugin.register(
		store.onChange(before => {
			if (before.linkCards !== store.read().linkCards) lookUps.refresh();
		}),
	);
	const isOn = (path: string) => {
		const { where } = store.read().linkCards;
		if (where === 'never' || linkCardsOff(path)) return false;
		return where === 'every-note' || isDayNote(path);
	};
	plugin.registerEditorExtension(linkCardsExtension({ isOn, onChange, cards }));

	const drawnOn = new Map<string, boolean>();
	const isOnNow = (path: string) => {
		const on = isOn(path);
		drawnOn.set(path, on);
		return on;
	};
	plugin.registerMarkdownPostProcessor(linkCardsReading({ isOn: isOnNow, cards }));
	const redrawReading = () => {
		plugin.app.workspace.iterateAllLeaves(({ view }) => {
			if (!(view instanceof MarkdownView) || view.getMode() !== 'preview' || !view.file) return;
			const drawn = drawnOn.get(view.file.path);
			if (drawn !== undefined && drawn !== isOn(view.file.path)) view.previewMode.rerender(true);
		});
	};
	plugin.register(onChange(redrawReading));
	return () => linkCardsSettings(store, links, strings, () => lookUps.refresh(true));
}

function makeCards(store: SettingsStore, links: LinkStore, strings: Strings): CardSource {
	const wait = (ms: number) => new Promise<void>(resolve => window.setTimeout(resolve, ms));
	const lookUps = new LookUps({
		queue: new RequestQueue(askWithApp, { now: Date.now, wait }),
		store: links,
		settings: () => store.read().linkCards,
		now: Date.now,
		isOnline: () => navigator.onLine,
		parseHtml: html => new DOMParser().parseFromString(html, 'text/html'),
		scale: scalePicture,
	});
	const block = (url: string) => {
		const host = parseUrl(url)?.host ?? '';
		void store.change('linkCards.blockedSites', [...store.read().linkCards.blockedSites, host]);
	};
	return {
		lookUps,
		strings,
		onMenu: (url, event) => showLinkMenu(url, event, { lookUps, strings }, () => block(url)),
	};
}
