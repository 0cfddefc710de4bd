import type { Strings } from '../i18n/strings';
import { foldText, searchWords } from '../lists/search-words';
import type { BoardColumn, FollowUp } from './board';
import { dayName, talkName } from './places';

/** What one looks for on the board, and how its cards are arranged. */
export interface BoardQuery {
	/** As typed into the search box. */
	readonly text: string;
	/** Key of a conference. */
	readonly conference: string | null;
	readonly tag: string | null;
	/** All of them have to hold. */
	readonly only: readonly (typeof filters)[number][];
	readonly sort: (typeof sortings)[number];
}

/** What cards may be asked to have, in the order it is offered; `visible`: Markdown shows the comment. */
export const filters = ['due', 'links', 'visible'] as const;
/** In the order they are offered; `newest` puts the last day first. */
export const sortings = ['note', 'due', 'newest'] as const;

/** Every card, as in the notes. */
export const wholeQuery: BoardQuery = { text: '', conference: null, tag: null, only: [], sort: 'note' };

/** A query from whatever was kept; what cannot be read looks for nothing in particular. */
export function readBoardQuery(value: unknown): BoardQuery {
	const { text, conference, tag, only, sort } = (value ?? {}) as Partial<Record<keyof BoardQuery, unknown>>;
	return {
		text: typeof text === 'string' ? text : '',
		conference: typeof conference === 'string' ? conference : null,
		tag: typeof tag === 'string' ? tag : null,
		only: filters.filter(each => Array.isArray(only) && only.includes(each)),
		sort: sortings.find(each => each === sort) ?? 'note',
	};
}

/** Whether some cards may be left out. */
export function isFiltering({ text, conference, tag, only }: BoardQuery): boolean {
	return text.trim() !== '' || conference !== null || tag !== null || only.length > 0;
}

/** The board with only the cards that are looked for, arranged as asked. */
export function findCards(
	board: readonly BoardColumn[],
	query: BoardQuery,
	strings: Strings,
	language: string,
): readonly BoardColumn[] {
	const words = searchWords(query.text);
	const fits = ({ comment, talk, day, conference }: FollowUp): boolean => {
		if (query.conference !== null && conference.key !== query.conference) return false;
		if (query.tag !== null && !comment.tags.includes(query.tag)) return false;
		const has = { due: comment.due !== null, links: comment.links.length > 0, visible: comment.visible };
		if (!query.only.every(each => has[each])) return false;
		if (words.length === 0) return true;
		const place = [talk && talkName(talk, strings), conference.name, dayName(day, strings, language)];
		const said = foldText([comment.text, ...place].join('\n'));
		return words.every(word => said.includes(word));
	};
	const isPlain = !isFiltering(query) && query.sort === 'note';
	return isPlain
		? board
		: board.map(({ column, followUps }) => ({
				column,
				followUps: arrange(followUps.filter(fits), query.sort),
			}));
}

function arrange(followUps: readonly FollowUp[], sort: BoardQuery['sort']): readonly FollowUp[] {
	if (sort === 'note') return followUps;
	const later = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1);
	return sort === 'due'
		? [...followUps].sort((a, b) => later(a.comment.due ?? '9', b.comment.due ?? '9'))
		: [...followUps].reverse().sort((a, b) => later(b.day.date, a.day.date));
}

/** Every tag on the board, by name. */
export function listTags(board: readonly BoardColumn[]): readonly string[] {
	const tags = board.flatMap(({ followUps }) => followUps.flatMap(({ comment }) => comment.tags));
	return [...new Set(tags)].sort((a, b) => a.localeCompare(b));
}

/** How far one is with the follow-ups of a conference; those dropped do not count. */
export interface Progress {
	/** Its key. */
	readonly conference: string;
	readonly name: string;
	readonly done: number;
	readonly of: number;
}

/** How far one is with each conference that has follow-ups. */
export function listProgress(board: readonly BoardColumn[]): readonly Progress[] {
	const found = new Map<string, { conference: string; name: string; done: number; of: number }>();
	for (const { column, followUps } of board) {
		if (column.id === 'dropped') continue;
		for (const { conference } of followUps) {
			const { key, name } = conference;
			const each = found.get(key) ?? { conference: key, name, done: 0, of: 0 };
			each.of++;
			if (column.id === 'done') each.done++;
			found.set(key, each);
		}
	}
	return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** Days before it is due that a follow-up is due soon: time to plan a week. */
const soon = 7;

/** Whether something is late or due soon, seen on a day (`YYYY-MM-DD`). */
export function dueMark(due: string, today: string): 'late' | 'soon' | null {
	if (due < today) return 'late';
	const days = (Date.parse(due) - Date.parse(today)) / 86_400_000;
	return days <= soon ? 'soon' : null;
}
