import { MarkdownView, Platform, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { Conference } from '../conference/conference';
import { headerSaysOff } from '../links/header-says-off';
import { findHeaderBlock } from '../markdown/header-block';
import type { SettingsStore } from '../settings-store';
import type { Notes } from '../vault/notes';
import type { MenuLink } from './link-card';
import { linkCardsExtension } from './link-cards-extension';
import { linkCardsReading } from './link-cards-reading';
import { registerLinkCommands } from './link-commands';
import { LinkStore } from './link-store';
import { registerLookUpCommands } from './look-up-commands';
import { LookUps } from './look-ups';
import { linkActions, type LinkActionsNeeds } from './obsidian-link-actions';
import { linkMenu } from './obsidian-link-menu';
import { askWithApp, scalePicture } from './obsidian-requests';
import { linkCardsSettings } from './obsidian-settings';
import { RequestQueue } from './request-queue';
import { TypingPause } from './typing-pause';

/** What link cards need to know of the rest. */
export interface LinkCardsNeeds extends LinkActionsNeeds {
	readonly notes: Pick<Notes, 'read'>;
	readonly conferences: () => readonly Conference[];
	readonly isDayNote: (path: string) => boolean;
	/** Calls back whenever the answers may be others. Returns its undo. */
	readonly onChange: (listener: () => void) => () => void;
}

/**
 * Bare links become cards and chips, in live preview and the reading view; the notes' text is never touched unless the
 * user turns a link into another. Returns what makes the rows of the settings dialog.
 */
export function registerLinkCards(plugin: Plugin, needs: LinkCardsNeeds): () => SettingDefinitionItem {
	const { store, isDayNote, onChange, strings } = needs;
	const settings = () => store.read().linkCards;
	const links = new LinkStore(`conference-notes-links-${vaultId(plugin)}`, Date.now);
	plugin.register(() => void links.close());
	const typing = new TypingPause(timer);
	const lookUps = makeLookUps(store, links, typing);

	const texts = new Set<string>();
	const keyOf = (path: string, url: string) => `${path}\n${url}`;
	const isText = (path: string, url: string) => texts.has(keyOf(path, url));
	const redraws = new Set<() => void>();
	const redraw = () => {
		for (const each of redraws) each();
		redrawReading(plugin, () => true);
	};
	const menu = {
		...linkActions(needs, lookUps),
		lookUps,
		strings,
		isText,
		onText: (path: string, url: string, asText: boolean) => {
			if (asText) texts.add(keyOf(path, url));
			else texts.delete(keyOf(path, url));
			redraw();
		},
	};
	registerLookUpCommands(plugin, { ...needs, lookUps });
	registerLinkCommands(plugin, { store, strings, menu });
	plugin.register(
		store.onChange(({ linkCards: before }) => {
			if (before === settings()) return;
			if (before.titledLinks !== settings().titledLinks) redraw();
			lookUps.refresh();
		}),
	);

	const isOn = (path: string) => {
		const { where } = settings();
		return where === 'every-note' || (where === 'day-notes' && isDayNote(path));
	};
	const source = {
		isText,
		titled: () => settings().titledLinks,
		cards: {
			lookUps,
			strings,
			hasMenuButtons: Platform.isMobile,
			onMenu: (link: MenuLink, event: MouseEvent) => void linkMenu(link, menu).showAtMouseEvent(event),
		},
	};
	plugin.registerEditorExtension(
		linkCardsExtension({
			...source,
			isOn,
			onChange,
			onRedraw: listener => {
				redraws.add(listener);
				return () => redraws.delete(listener);
			},
			onTyped: () => typing.typed(),
			onAdded: () => (settings().lookUp === 'when-added' ? url => void lookUps.ask(url, false) : null),
		}),
	);
	const drawnOn = new Map<string, boolean>();
	const isOnNow = (path: string) => {
		const on = isOn(path);
		drawnOn.set(path, on);
		return on;
	};
	plugin.registerMarkdownPostProcessor(linkCardsReading({ ...source, isOn: isOnNow }));
	plugin.register(
		onChange(() => redrawReading(plugin, path => drawnOn.has(path) && drawnOn.get(path) !== isOn(path))),
	);
	redrawWithHeaders(plugin);
	return () => linkCardsSettings(store, links, strings, () => lookUps.refresh(true));
}

/** The reading view draws anew only what was edited, but a header may have wanted all of a note's cards to go or come. */
function redrawWithHeaders(plugin: Plugin): void {
	const off = new Set<string>();
	plugin.registerEvent(
		plugin.app.metadataCache.on('changed', ({ path }, text) => {
			const isOff = headerSaysOff(text, findHeaderBlock(text));
			if (isOff === off.has(path)) return;
			if (isOff) off.add(path);
			else off.delete(path);
			redrawReading(plugin, each => each === path);
		}),
	);
}

function redrawReading(plugin: Plugin, isStale: (path: string) => boolean): void {
	plugin.app.workspace.iterateAllLeaves(({ view }) => {
		if (!(view instanceof MarkdownView) || view.getMode() !== 'preview' || !view.file) return;
		if (isStale(view.file.path)) view.previewMode.rerender(true);
	});
}

/** Two vaults of one name on one device have stores of their own; so has one vault on two devices. */
function vaultId({ app }: Plugin): string {
	const key = 'conference-notes-store';
	const kept: unknown = app.loadLocalStorage(key);
	if (typeof kept === 'string') return kept;
	const id = crypto.randomUUID();
	app.saveLocalStorage(key, id);
	return id;
}

const timer = {
	now: Date.now,
	wait: (ms: number) => new Promise<void>(resolve => window.setTimeout(resolve, ms)),
};

function makeLookUps(store: SettingsStore, links: LinkStore, typing: TypingPause): LookUps {
	return new LookUps({
		queue: new RequestQueue(askWithApp, timer),
		store: links,
		settings: () => store.read().linkCards,
		now: Date.now,
		isOnline: () => navigator.onLine,
		typingOver: () => typing.over(),
		parseHtml: html => new DOMParser().parseFromString(html, 'text/html'),
		scale: scalePicture,
	});
}
