import type { App } from 'obsidian';
import { choose } from '../lists/choose-modal';
import { anyOf, oneOf, type MenuEntry } from '../lists/menu-entries';
import { showMenu } from '../lists/obsidian-menus';
import type { BoardColumn } from './board';
import {
	filters,
	lanings,
	listOrigins,
	listTags,
	sortings,
	type BoardContext,
	type BoardQuery,
} from './board-query';
import type { ToolbarMenu } from './board-toolbar';
import { placeKinds, placeNames } from './place-keys';

/** What the menus of the toolbar offer, and what they tell. */
export interface BoardMenuProps {
	readonly app: App;
	readonly board: readonly BoardColumn[];
	readonly query: BoardQuery;
	readonly context: BoardContext;
	/** Saved views, by name. */
	readonly views: readonly { readonly name: string; readonly query: BoardQuery }[];
	readonly onQuery: (query: BoardQuery) => void;
	/** Lets the user name a view. */
	readonly onName: () => void;
}

/** Shows below its button what cards can be looked for by, how they can be arranged, or the views that were saved. */
export function showBoardMenu(menu: ToolbarMenu, event: MouseEvent, props: BoardMenuProps): void {
	const entries = { filter: filterEntries, arrange: arrangeEntries, views: viewEntries }[menu](props);
	showMenu(entries, event, true);
}

function filterEntries(props: BoardMenuProps): readonly MenuEntry[] {
	const { app, board, query, context, onQuery } = props;
	const { words } = context.strings;
	const { find } = context.strings.followUps;
	const tags = listTags(board, context.strings);
	return [
		...anyOf(words.showOnly, filters, find.only, query.only, only => onQuery({ ...query, only })),
		...placeKinds.map(kind => {
			const places = listOrigins(board, kind);
			const isChosen = query.place?.kind === kind;
			const textOf = (key = '') => {
				const card = places.get(key);
				return card ? placeNames(card, kind, context.strings).join(' · ') : find.places[kind];
			};
			return {
				section: find.from,
				title: isChosen ? textOf(query.place?.key) : find.choose[kind],
				checked: isChosen,
				act: () => {
					if (isChosen) return onQuery({ ...query, place: null });
					void choose(app, [...places.keys()], find.choose[kind], textOf).then(key => {
						if (key !== null) onQuery({ ...query, place: { kind, key } });
					});
				},
			};
		}),
		...(tags.length === 0
			? []
			: [
					{
						section: find.from,
						title: query.tag === null ? find.choose.tag : `#${query.tag}`,
						checked: query.tag !== null,
						act: () => {
							if (query.tag !== null) return onQuery({ ...query, tag: null });
							void choose(app, tags, find.choose.tag, tag => `#${tag}`).then(tag => {
								if (tag !== null) onQuery({ ...query, tag });
							});
						},
					},
				]),
	];
}

function arrangeEntries({ query, context, onQuery }: BoardMenuProps): readonly MenuEntry[] {
	const { words } = context.strings;
	const { find } = context.strings.followUps;
	return [
		...oneOf(find.lanesBy, lanings, find.lanes, query.lanes, lanes => onQuery({ ...query, lanes })),
		...oneOf(words.sortBy, sortings, find.sort, query.sort, sort => onQuery({ ...query, sort })),
		{
			section: find.cards,
			title: find.tasks,
			checked: query.tasks,
			act: () => onQuery({ ...query, tasks: !query.tasks }),
		},
	];
}

function viewEntries({ query, context, views, onQuery, onName }: BoardMenuProps): readonly MenuEntry[] {
	const text = context.strings.followUps.views;
	const now = JSON.stringify(query);
	return [
		...views.map(({ name, query: saved }) => ({
			section: text.saved,
			title: name,
			checked: JSON.stringify(saved) === now,
			act: () => onQuery(saved),
		})),
		{ section: text.saved, title: text.save, icon: 'bookmark-plus', act: onName },
	];
}
