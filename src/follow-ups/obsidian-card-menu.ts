import type { Strings } from '../i18n/strings';
import { nameLink } from '../links/link-name';
import type { MenuEntry } from '../lists/menu-entries';
import { showMenu } from '../lists/obsidian-menus';
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

const fields = [
	['text', 'pencil'],
	['due', 'calendar'],
	['tag', 'tag'],
] as const;

/** Shows what can be done with a card, at the pointer or below an element of it. */
export function showCardMenu(
	{ comment }: FollowUp,
	status: string | null,
	at: MouseEvent | HTMLElement,
	strings: Strings,
	{ columns, onMove, onOpen, onField, onSelect, onSelectNothing, onFollow, onPromote }: CardMenuActions,
): void {
	const text = strings.followUps;
	const way = wayOf(comment.text);
	const add = (section: string, icon: string, title: string, act: (() => void) | undefined) =>
		act ? [{ section, icon, title, act }] : [];
	const entries: readonly MenuEntry[] = [
		...columns.map(column => ({
			section: 'move',
			icon: column.icon,
			title: text.moveTo(column.name),
			checked: column.mark === status,
			act: () => onMove(column),
		})),
		...fields.flatMap(([kind, icon]) =>
			add('edit', icon, text.fields[kind], onField && (() => onField(kind))),
		),
		...add('edit', 'square-check', text.select, onSelect),
		...add('edit', 'square-x', text.selectNothing, onSelectNothing),
		...add('onward', 'forward', strings.onward.menu, onPromote),
		...add('open', 'file-text', text.openNote, onOpen),
		...(way ? add('open', 'arrow-right', strings.words.open(way.label), () => onFollow(way.target)) : []),
		...comment.links.flatMap(link =>
			add('open', 'external-link', strings.words.open(nameLink(link).title), () => window.open(link)),
		),
	];
	showMenu(entries, at);
}
