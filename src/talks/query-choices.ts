import type { Conference } from '../conference/conference';
import type { Strings } from '../i18n/strings';
import { filters, groupings, sortings, talkKinds, type TalksQuery } from './talks-query';

/** Something to choose in a menu, and the query it leads to. */
export interface QueryChoice {
	/** Heading above it; equal ones stand together. */
	readonly section: string;
	readonly title: string;
	readonly checked: boolean;
	readonly query: TalksQuery;
}

/** What may be left out: talks by what they have, and by their kind where there is more than one. */
export function filterChoices(
	query: TalksQuery,
	conferences: readonly Conference[],
	{ talks: text, names }: Strings,
): readonly QueryChoice[] {
	const all = conferences.flatMap(({ days }) => days.flatMap(({ note }) => note.talks));
	const present = new Set(all.map(({ kind }) => kind ?? 'talk'));
	const kinds = talkKinds.filter(kind => present.has(kind) && (present.size > 1 || kind === query.kind));
	return [
		...filters.map(filter => {
			const checked = query.only.includes(filter);
			const only = checked ? query.only.filter(each => each !== filter) : [...query.only, filter];
			return { section: text.showOnly, title: text.only[filter], checked, query: { ...query, only } };
		}),
		...kinds.map(kind => {
			const checked = query.kind === kind;
			const chosen = { ...query, kind: checked ? null : kind };
			return { section: names.kind, title: names.kinds[kind], checked, query: chosen };
		}),
	];
}

/** What talks can be grouped and sorted by. */
export function arrangeChoices(query: TalksQuery, { talks: text, names }: Strings): readonly QueryChoice[] {
	return [
		...groupings.map(group => ({
			section: text.groupBy,
			title: text.group[group],
			checked: query.group === group,
			query: { ...query, group },
		})),
		...sortings.map(sort => ({
			section: text.sortBy,
			title: text.sort[sort],
			checked: query.sort === sort,
			query: { ...query, sort },
		})),
	];
}

/** In words, what is left of the talks and how they are arranged: `With links · Keynote · Ada Lind · Title`. */
export function queryText(
	{ only, kind, speaker, group, sort }: TalksQuery,
	{ talks: text, names }: Strings,
): string {
	return [
		...only.map(filter => text.only[filter]),
		...(kind === null ? [] : [names.kinds[kind]]),
		...(speaker === null ? [] : [speaker]),
		...(group === 'day' ? [] : [`${text.groupBy}: ${text.group[group]}`]),
		...(sort === 'note' ? [] : [`${text.sortBy}: ${text.sort[sort]}`]),
	].join(' · ');
}

/** Everyone who speaks, by name. */
export function listSpeakers(conferences: readonly Conference[], { formats }: Strings): readonly string[] {
	const talks = conferences.flatMap(({ days }) => days.flatMap(({ note }) => note.talks));
	return [...new Set(talks.flatMap(({ speakers }) => speakers))].sort(formats.compare);
}
