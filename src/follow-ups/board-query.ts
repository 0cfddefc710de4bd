import type { Strings } from '../i18n/strings';
import { foldText, searchWords } from '../lists/search-words';
import type { BoardColumn, FollowUp, Place } from './board';
import { isOpenColumn } from './columns';
import { dueMark } from './due-mark';
import { placeKey, placeKinds, placeNames, type PlaceKind } from './place-keys';

/** What one looks for on the board, and how its cards are arranged. */
export interface BoardQuery {
	/** As typed into the search box. */
	readonly text: string;
	/** The conference, day or talk that cards come from, by its `placeKey`. */
	readonly place: { readonly kind: PlaceKind; readonly key: string } | null;
	readonly tag: string | null;
	/** All of them have to hold. */
	readonly only: readonly (typeof filters)[number][];
	readonly sort: (typeof sortings)[number];
	/** What the board is parted into, from the top to the bottom. */
	readonly lanes: (typeof lanings)[number];
	/** Ordinary tasks below talks are cards too. */
	readonly tasks: boolean;
}

/** What cards may be asked to have, in the order it is offered; `soon`: late too; `visible`: Markdown shows the line. */
export const filters = ['due', 'soon', 'links', 'visible'] as const;
/** In the order they are offered; `newest` puts the last day first. */
export const sortings = ['note', 'due', 'newest'] as const;
/** In the order they are offered. */
export const lanings = ['none', ...placeKinds] as const;

/** Every card, as in the notes. */
export const wholeQuery: BoardQuery = {
	text: '',
	place: null,
	tag: null,
	only: [],
	sort: 'note',
	lanes: 'none',
	tasks: false,
};

/** A query from whatever was kept; what cannot be read looks for nothing in particular. */
export function readBoardQuery(value: unknown): BoardQuery {
	type Kept<T> = Partial<Record<keyof T, unknown>>;
	const { text, place, tag, only, sort, lanes, tasks } = (value ?? {}) as Kept<BoardQuery>;
	const { kind, key } = (place ?? {}) as Kept<NonNullable<BoardQuery['place']>>;
	const placed = placeKinds.find(each => each === kind);
	return {
		text: typeof text === 'string' ? text : '',
		place: placed && typeof key === 'string' ? { kind: placed, key } : null,
		tag: typeof tag === 'string' ? tag : null,
		only: filters.filter(each => Array.isArray(only) && only.includes(each)),
		sort: sortings.find(each => each === sort) ?? 'note',
		lanes: lanings.find(each => each === lanes) ?? 'none',
		tasks: tasks === true,
	};
}

/** Whether some cards may be left out. */
export function isFiltering({ text, place, tag, only }: BoardQuery): boolean {
	return text.trim() !== '' || place !== null || tag !== null || only.length > 0;
}

/** What a search knows beside the cards. */
export interface BoardContext {
	readonly strings: Strings;
	/** `YYYY-MM-DD` */
	readonly today: string;
	/** Paths of notes of which what is shown may be old. */
	readonly unread?: () => readonly string[];
}

/** The board with only the cards that are looked for, arranged as asked. */
export function findCards(
	board: readonly BoardColumn[],
	query: BoardQuery,
	context: BoardContext,
): readonly BoardColumn[] {
	const isPlain = !isFiltering(query) && query.sort === 'note';
	if (isPlain) return board;
	const isThere = placeFilter(query, context);
	const fits = (followUp: FollowUp, isOpen: boolean): boolean => {
		const { due, tags, links, visible, text } = followUp.comment;
		if (query.tag !== null && !hasTag(tags, query.tag)) return false;
		const has = {
			due: due !== null,
			soon: isOpen && due !== null && dueMark(due, context.today) !== null,
			links: links.length > 0,
			visible,
		};
		return query.only.every(each => has[each]) && isThere(followUp, text);
	};
	return board.map(({ column, followUps }) => ({
		column,
		followUps: arrange(
			followUps.filter(followUp => fits(followUp, isOpenColumn(column))),
			query.sort,
		),
	}));
}

/** Tells whether something that says `text` comes from the place, and has the words, that are looked for. */
export function placeFilter(
	{ text, place }: Pick<BoardQuery, 'text' | 'place'>,
	{ strings }: BoardContext,
): (at: Place, text: string) => boolean {
	const words = searchWords(text);
	return (at, says) => {
		if (place !== null && placeKey(at, place.kind) !== place.key) return false;
		if (words.length === 0) return true;
		const said = foldText([says, ...placeNames(at, 'talk', strings)].join('\n'));
		return words.every(word => said.includes(word));
	};
}

function arrange(followUps: readonly FollowUp[], sort: BoardQuery['sort']): readonly FollowUp[] {
	if (sort === 'note') return followUps;
	const later = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1);
	return sort === 'due'
		? [...followUps].sort((a, b) => later(a.comment.due ?? '9', b.comment.due ?? '9'))
		: [...followUps].reverse().sort((a, b) => later(b.day.date, a.day.date));
}

/** Whether one of the tags is the one wanted or below it (`docs/api` below `docs`), in whatever case, as in the app. */
export function hasTag(tags: readonly string[], wanted: string): boolean {
	const name = wanted.toLowerCase();
	return tags.some(tag => `${tag.toLowerCase()}/`.startsWith(`${name}/`));
}

/** Every tag on the board, by name; as it is first written where its case differs. */
export function listTags(board: readonly BoardColumn[], { formats }: Strings): readonly string[] {
	const tags = board.flatMap(({ followUps }) => followUps.flatMap(({ comment }) => comment.tags));
	return [...new Map(tags.reverse().map(tag => [tag.toLowerCase(), tag])).values()].sort(formats.compare);
}

/** Every conference, day or talk that a card comes from, as the notes go, each with one of its cards. */
export function listOrigins(board: readonly BoardColumn[], kind: PlaceKind): ReadonlyMap<string, FollowUp> {
	const cards = board.flatMap(({ followUps }) => followUps).sort((a, b) => a.order - b.order);
	const places = new Map<string, FollowUp>();
	for (const card of cards) {
		const key = placeKey(card, kind);
		if (!places.has(key) && (kind !== 'talk' || card.talk)) places.set(key, card);
	}
	return places;
}

/** In words, what cards have to have: `Keynote 3`, `#docs`, `With links`. A place without cards has no name left. */
export function queryNames(
	board: readonly BoardColumn[],
	{ place, tag, only }: BoardQuery,
	strings: Strings,
): readonly string[] {
	const { find } = strings.followUps;
	const isThere = (card: FollowUp) => place !== null && placeKey(card, place.kind) === place.key;
	const cards = place && board.map(({ followUps }) => followUps.find(isThere));
	const card = cards?.find(each => each !== undefined);
	const name = place && ((card && placeNames(card, place.kind, strings)[0]) ?? find.places[place.kind]);
	return [name, tag === null ? null : `#${tag}`, ...only.map(each => find.only[each])].filter(
		each => each !== null,
	);
}
