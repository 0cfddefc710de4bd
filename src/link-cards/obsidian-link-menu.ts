import { Menu } from 'obsidian';
import type { CardSource } from './link-card';

/** Shows what can be done with a link, at the pointer. @param onBlock the user never wants this site to be asked */
export function showLinkMenu(
	url: string,
	event: MouseEvent,
	{ lookUps, strings }: Omit<CardSource, 'onMenu'>,
	onBlock: () => void,
): void {
	const text = strings.linkCards.menu;
	const { state, why, canAsk } = lookUps.read(url);
	const menu = new Menu();
	const add = (title: string, icon: string, onClick: () => void) =>
		menu.addItem(item => item.setTitle(title).setIcon(icon).onClick(onClick));
	add(text.open, 'external-link', () => window.open(url));
	add(text.copy, 'copy', () => void navigator.clipboard.writeText(url));
	if (canAsk) add(state === 'found' ? text.reload : text.lookUp, 'refresh-cw', () => void lookUps.ask(url));
	if (why !== 'blocked') add(text.block(new URL(url).host), 'ban', onBlock);
	menu.showAtMouseEvent(event);
}
