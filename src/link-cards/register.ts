import { MarkdownView, type Plugin } from 'obsidian';
import type { Strings } from '../i18n/strings';
import type { Settings } from '../settings';
import { linkCardsExtension } from './link-cards-extension';
import { linkCardsReading } from './link-cards-reading';

/** What link cards need to know of the rest. */
export interface LinkCardsNeeds {
	readonly settings: () => Settings;
	readonly isDayNote: (path: string) => boolean;
	/** Does the header of this note say `link-cards: false`? */
	readonly linkCardsOff: (path: string) => boolean;
	/** Calls back whenever the answers may be others. Returns its undo. */
	readonly onChange: (listener: () => void) => () => void;
	readonly strings: Strings;
}

/** Bare links become cards and chips, in live preview and the reading view; the notes' text is never touched. */
export function registerLinkCards(plugin: Plugin, needs: LinkCardsNeeds): void {
	const { settings, isDayNote, linkCardsOff, onChange, strings } = needs;
	const isOn = (path: string) => {
		const { where } = settings().linkCards;
		if (where === 'never' || linkCardsOff(path)) return false;
		return where === 'every-note' || isDayNote(path);
	};
	plugin.registerEditorExtension(linkCardsExtension({ isOn, onChange, strings }));

	const drawnOn = new Map<string, boolean>();
	const isOnNow = (path: string) => {
		const on = isOn(path);
		drawnOn.set(path, on);
		return on;
	};
	plugin.registerMarkdownPostProcessor(linkCardsReading({ isOn: isOnNow, strings }));
	const redrawReading = () => {
		plugin.app.workspace.iterateAllLeaves(({ view }) => {
			if (!(view instanceof MarkdownView) || view.getMode() !== 'preview' || !view.file) return;
			const drawn = drawnOn.get(view.file.path);
			if (drawn !== undefined && drawn !== isOn(view.file.path)) view.previewMode.rerender(true);
		});
	};
	plugin.register(onChange(redrawReading));
}
