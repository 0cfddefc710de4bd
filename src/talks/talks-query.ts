import type { TalkKind } from '../conference/day-note';

/** What one looks for in the talks view, and how it is arranged. */
export interface TalksQuery {
	/** As typed into the search box. */
	readonly text: string;
	/** All of them have to hold. */
	readonly only: readonly TalksFilter[];
	readonly kind: TalkKind | 'talk' | null;
	readonly speaker: string | null;
	readonly group: (typeof groupings)[number];
	readonly sort: (typeof sortings)[number];
}

/** `unseen`: no link leads to slides or a video yet. */
export type TalksFilter = (typeof filters)[number];

/** In the order they are offered. */
export const filters = ['open', 'links', 'unseen'] as const;
/** What talks stand below in their conference; `none` for one list. In the order they are offered. */
export const groupings = ['day', 'kind', 'speaker', 'none'] as const;
/** In the order they are offered. */
export const sortings = ['note', 'time', 'title'] as const;
/** Every kind of talk, `talk` for those of none, in the order they are shown. */
export const talkKinds = [
	'keynote',
	'sponsored-keynote',
	'talk',
	'panel',
	'lightning',
	'workshop',
	'contribfest',
] as const;

/** Every talk, by day, as in the notes. */
export const wholeQuery: TalksQuery = {
	text: '',
	only: [],
	kind: null,
	speaker: null,
	group: 'day',
	sort: 'note',
};

/** Whether some talks may be left out. */
export function isFiltering({ text, only, kind, speaker }: TalksQuery): boolean {
	return text.trim() !== '' || only.length > 0 || kind !== null || speaker !== null;
}

/** Whether there is anything to clear. */
export function isWhole(query: TalksQuery): boolean {
	return !isFiltering(query) && query.text === '' && query.group === 'day' && query.sort === 'note';
}

/** A query from whatever was kept; what cannot be read looks for nothing in particular. */
export function readTalksQuery(value: unknown): TalksQuery {
	const { text, only, kind, speaker, group, sort } = (value ?? {}) as {
		readonly [key in keyof TalksQuery]?: unknown;
	};
	return {
		text: typeof text === 'string' ? text : '',
		only: filters.filter(each => Array.isArray(only) && only.includes(each)),
		kind: talkKinds.find(each => each === kind) ?? null,
		speaker: typeof speaker === 'string' ? speaker : null,
		group: groupings.find(each => each === group) ?? 'day',
		sort: sortings.find(each => each === sort) ?? 'note',
	};
}
