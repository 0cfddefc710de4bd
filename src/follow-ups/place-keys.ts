import type { Talk } from '../conference/day-note';
import type { Strings } from '../i18n/strings';
import type { Place } from './board';
import { dayName, talkName } from './places';

/** What cards can be looked for by and laned by, from the widest to the narrowest. */
export const placeKinds = ['conference', 'day', 'talk'] as const;
/** A conference, a day of one or a talk. */
export type PlaceKind = (typeof placeKinds)[number];

/** Tells a conference, a day or a talk from all others, also after lines elsewhere in the note have changed. */
export function placeKey({ conference, day, talk }: Place, kind: PlaceKind): string {
	if (kind === 'conference') return conference.key;
	return kind === 'talk' && talk ? talkKey(day.note.path, talk) : `${day.note.path}\n${day.index}`;
}

/** The key of a talk of a note. */
export function talkKey(
	path: string,
	{ headingPath, ordinal }: Pick<Talk, 'headingPath' | 'ordinal'>,
): string {
	return JSON.stringify([path, headingPath, ordinal]);
}

/** The names of a place from the narrowest to the widest: `Keynote 1`, `Day 2`, `HarborConf 2026`. */
export function placeNames(
	{ conference, day, talk }: Place,
	kind: PlaceKind,
	strings: Strings,
): readonly string[] {
	if (kind === 'conference') return [conference.name];
	const names = [dayName(day, strings), conference.name];
	return kind === 'talk' && talk ? [talkName(talk, strings), ...names] : names;
}
