import type { Conference } from '../conference/conference';

/** The conferences of some notes alone, with only the days that those tell. */
export function conferencesIn(
	conferences: readonly Conference[],
	paths: ReadonlySet<string>,
): readonly Conference[] {
	return conferences
		.map(conference => ({
			...conference,
			days: conference.days.filter(({ note }) => paths.has(note.path)),
		}))
		.filter(({ days }) => days.length > 0);
}
