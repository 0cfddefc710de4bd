import type { Conference } from '../conference/conference';
import type { Strings } from '../i18n/strings';
import { anyOf, oneOf, type MenuEntry } from '../lists/menu-entries';
import { filters, groupings, sortings, talkKinds, type TalksQuery } from './talks-query';

/** What may be left out: talks by what they have, and by their kind where there is more than one. */
export function filterChoices(
	query: TalksQuery,
	conferences: readonly Conference[],
	{ talks: text, names, words }: Strings,
	onQuery: (query: TalksQuery) => void,
): readonly MenuEntry[] {
	const all = conferences.flatMap(({ days }) => days.flatMap(({ note }) => note.talks));
	const present = new Set(all.map(({ kind }) => kind ?? 'talk'));
	const kinds = talkKinds.filter(kind => present.has(kind) && (present.size > 1 || kind === query.kind));
	return [
		...anyOf(words.showOnly, filters, text.only, query.only, only => onQuery({ ...query, only })),
		...oneOf(names.kind, kinds, names.kinds, query.kind, kind =>
			onQuery({ ...query, kind: kind === query.kind ? null : kind }),
		),
	];
}

/** What talks can be grouped and sorted by. */
export function arrangeChoices(
	query: TalksQuery,
	{ talks: text, words }: Strings,
	onQuery: (query: TalksQuery) => void,
): readonly MenuEntry[] {
	return [
		...oneOf(text.groupBy, groupings, text.group, query.group, group => onQuery({ ...query, group })),
		...oneOf(words.sortBy, sortings, text.sort, query.sort, sort => onQuery({ ...query, sort })),
	];
}

/** In words, what is left of the talks and how they are arranged: `With links · Keynote · Ada Lind · Title`. */
export function queryText(
	{ only, kind, speaker, group, sort }: TalksQuery,
	{ talks: text, names, words }: Strings,
): string {
	return [
		...only.map(filter => text.only[filter]),
		...(kind === null ? [] : [names.kinds[kind]]),
		...(speaker === null ? [] : [speaker]),
		...(group === 'day' ? [] : [`${text.groupBy}: ${text.group[group]}`]),
		...(sort === 'note' ? [] : [`${words.sortBy}: ${text.sort[sort]}`]),
	].join(' · ');
}

/** Everyone who speaks, by name. */
export function listSpeakers(conferences: readonly Conference[], { formats }: Strings): readonly string[] {
	const talks = conferences.flatMap(({ days }) => days.flatMap(({ note }) => note.talks));
	return [...new Set(talks.flatMap(({ speakers }) => speakers))].sort(formats.compare);
}
