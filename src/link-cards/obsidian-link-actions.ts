import type { Strings } from '../i18n/strings';
import { nameLink } from '../links/link-name';
import { parseUrl } from '../links/parse-url';
import { reportFailure } from '../report';
import type { SettingsStore } from '../settings-store';
import { offerUndo } from '../vault/obsidian-undo-notice';
import type { UndoHistory } from '../vault/undo';
import { rememberPlace, turnIntoTitled, type LinkPlace } from './link-place';
import type { LookUps } from './look-ups';
import type { LinkMenuNeeds } from './obsidian-link-menu';

/** What the actions need. */
export interface LinkActionsNeeds {
	readonly store: SettingsStore;
	readonly undo: UndoHistory;
	/** Asks for a follow-up that begins with `text`, and writes it at a line of a note. */
	readonly addFollowUp: (path: string, line: number, text: string) => Promise<void>;
	readonly strings: Strings;
}

/** What the menu of a link does beyond showing and asking. */
export function linkActions(
	{ store, undo, addFollowUp, strings }: LinkActionsNeeds,
	lookUps: LookUps,
): Pick<LinkMenuNeeds, 'onBlock' | 'onFollowUp' | 'onTitle'> {
	const titleOf = (url: string) => lookUps.read(url).found?.details?.title ?? nameLink(url).title;
	/** The address alone where nothing but its site is known. */
	const followUpOf = (url: string) =>
		titleOf(url) === nameLink(url).site ? url : `${titleOf(url)} ${url}`;
	const run = (action: Promise<unknown>) => reportFailure(action, strings);
	const turnInto = async (place: LinkPlace, url: string) => {
		const title = titleOf(url);
		const remembered = rememberPlace(place);
		const label = strings.linkCards.titled(title);
		const { action } = await undo.run(label, notes =>
			notes.rewrite(place.path, text => turnIntoTitled(text, remembered, title, url)),
		);
		offerUndo(label, action, undo, strings);
	};
	return {
		onBlock: url => {
			const blocked = store.read().linkCards.blockedSites;
			void store.change('linkCards.blockedSites', [...blocked, parseUrl(url)?.host ?? '']);
		},
		onTitle: (place, url) => run(turnInto(place, url)),
		onFollowUp: ({ path, line }, url) => run(addFollowUp(path, line, followUpOf(url))),
	};
}
