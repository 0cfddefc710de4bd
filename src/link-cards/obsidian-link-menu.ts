import { Menu, MenuItem, Notice } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { reportFailure } from '../report';
import type { MenuLink } from './link-card';
import type { LinkPlace } from './link-place';
import type { LookUps } from './look-ups';

/** What the menu of a link needs. */
export interface LinkMenuNeeds {
	readonly lookUps: LookUps;
	readonly strings: Strings;
	/** The user never wants this site to be asked. */
	readonly onBlock: (url: string) => void;
	readonly onFollowUp: (place: LinkPlace, url: string) => void;
	readonly onTitle: (place: LinkPlace, url: string) => void;
	readonly isText: (path: string, url: string) => boolean;
	readonly onText: (path: string, url: string, isText: boolean) => void;
}

/** The menu of all that can be done with a link. */
export function linkMenu({ url, titled, place: placeNow }: MenuLink, needs: LinkMenuNeeds): Menu {
	const { lookUps, isText, onText } = needs;
	const { words, linkCards } = needs.strings;
	const text = linkCards.menu;
	const { state, why, canAsk } = lookUps.read(url);
	const place = placeNow();
	const menu = new Menu();
	const add = (section: string, title: string, icon: string, onClick: () => void) =>
		menu.addItem((item: MenuItem) =>
			item.setSection(section).setTitle(title).setIcon(icon).onClick(onClick),
		);
	add('open', text.open, 'external-link', () => window.open(url));
	const copy = async () => {
		await navigator.clipboard.writeText(url);
		new Notice(words.addressCopied);
	};
	add('open', words.copyAddress, 'copy', () => reportFailure(copy(), needs.strings));
	const ask = () => void lookUps.ask(url);
	if (canAsk) add('look-up', state === 'found' ? text.reload : linkCards.lookUp, 'refresh-cw', ask);
	if (place) {
		const { path } = place;
		add('note', words.addFollowUp, 'flag', () => needs.onFollowUp(place, url));
		if (!titled) add('note', text.title, 'heading', () => needs.onTitle(place, url));
		const shown = isText(path, url);
		add('note', shown ? text.asCard : text.asText, shown ? 'credit-card' : 'text', () =>
			onText(path, url, !shown),
		);
	}
	if (why !== 'blocked') add('site', text.block(new URL(url).host), 'ban', () => needs.onBlock(url));
	return menu;
}
