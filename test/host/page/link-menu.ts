import type * as O from 'obsidian';

/** What a menu offers for a link within the vault. */
export function addLinkItems(menu: O.Menu, open: (where: 'tab' | 'split' | false) => unknown): void {
	const items = [
		['Open link', 'file', false],
		['Open in new tab', 'file-plus', 'tab'],
		['Open to the right', 'separator-vertical', 'split'],
	] as const;
	for (const [title, icon, where] of items) {
		menu.addItem(item =>
			item
				.setTitle(title)
				.setIcon(icon)
				.onClick(() => open(where)),
		);
	}
}
