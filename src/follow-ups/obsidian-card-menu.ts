import { Menu } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { nameLink } from '../links/link-name';
import type { FollowUp } from './board';
import type { CardFieldKind } from './card-field';
import type { Column } from './columns';
import { wayOf } from './onward-text';

/** What the menu of a card does. */
export interface CardMenuActions {
	/** Where it can be moved, those that are hidden too. */
	readonly columns: readonly Column[];
	readonly onMove: (column: Column) => void;
	readonly onOpen: () => void;
	/** Left out where nothing can be written in place. */
	readonly onField?: (kind: CardFieldKind) => void;
	/** Left out where it cannot be selected, or is. */
	readonly onSelect?: (() => void) | undefined;
	/** Left out where nothing is selected. */
	readonly onSelectNothing?: (() => void) | undefined;
	/** Shows where it went: `target` as links of the vault name it. */
	readonly onFollow: (target: string) => void;
	/** Shows the ways on from the board. */
	readonly onPromote: () => void;
}

const fieldIcons = { text: 'pencil', due: 'calendar', tag: 'tag' } as const;

/** Shows what can be done with a card, at the pointer or below an element of it. */
export function showCardMenu(
	{ comment }: FollowUp,
	status: string | null,
	at: MouseEvent | HTMLElement,
	strings: Strings,
	{ columns, onMove, onOpen, onField, onSelect, onSelectNothing, onFollow, onPromote }: CardMenuActions,
): void {
	const menu = new Menu();
	for (const column of columns) {
		menu.addItem(item =>
			item
				.setSection('move')
				.setTitle(strings.followUps.moveTo(column.name))
				.setIcon(column.icon)
				.setChecked(column.mark === status)
				.onClick(() => onMove(column)),
		);
	}
	for (const kind of onField ? (['text', 'due', 'tag'] as const) : []) {
		menu.addItem(item =>
			item
				.setSection('edit')
				.setTitle(strings.followUps.fields[kind])
				.setIcon(fieldIcons[kind])
				.onClick(() => onField?.(kind)),
		);
	}
	const selecting = [
		{ title: strings.followUps.select, icon: 'square-check', onClick: onSelect },
		{ title: strings.followUps.selectNothing, icon: 'square-x', onClick: onSelectNothing },
	];
	for (const { title, icon, onClick } of selecting)
		if (onClick)
			menu.addItem(item => item.setSection('edit').setTitle(title).setIcon(icon).onClick(onClick));
	menu.addItem(item =>
		item.setSection('onward').setTitle(strings.onward.menu).setIcon('forward').onClick(onPromote),
	);
	menu.addItem(item =>
		item.setSection('open').setTitle(strings.followUps.openNote).setIcon('file-text').onClick(onOpen),
	);
	const way = wayOf(comment.text);
	if (way)
		menu.addItem(item =>
			item
				.setSection('open')
				.setTitle(strings.followUps.openLink(way.label))
				.setIcon('arrow-right')
				.onClick(() => onFollow(way.target)),
		);
	for (const link of comment.links) {
		menu.addItem(item =>
			item
				.setSection('open')
				.setTitle(strings.followUps.openLink(nameLink(link).title))
				.setIcon('external-link')
				.onClick(() => window.open(link)),
		);
	}
	showMenu(menu, at);
}

/** Shows a menu at the pointer, or below an element. */
export function showMenu(menu: Menu, at: MouseEvent | HTMLElement): void {
	if (at.instanceOf(HTMLElement)) {
		const { left, bottom } = at.getBoundingClientRect();
		menu.showAtPosition({ x: left, y: bottom }, at.doc);
	} else menu.showAtMouseEvent(at);
}
