import type { Conference, ConferenceDay } from '../../src/conference/conference';
import type { DayNote } from '../../src/conference/day-note';

/** A day as a test tells it; the rest is as in most notes. */
export interface SomeDay extends Partial<
	Pick<ConferenceDay, 'line' | 'number' | 'date' | 'label' | 'dateTrusted'>
> {
	readonly path: string;
	readonly note?: Partial<Pick<DayNote, 'headerLanguage' | 'timezone'>>;
}

/** A conference with a note for each day. */
export function conferenceOf(name: string, days: readonly SomeDay[]): Conference {
	return { key: name.toLowerCase(), name, days: days.map(day => conferenceDay(name, day)) };
}

function conferenceDay(conference: string, { path, note, ...told }: SomeDay): ConferenceDay {
	const day = { line: null, number: null, date: null, label: '', ...told };
	return {
		...day,
		dateTrusted: told.dateTrusted ?? day.date !== null,
		index: 0,
		note: {
			path,
			conference,
			claim: 'name',
			spelledBy: 'file',
			days: [day],
			talks: [],
			headings: [],
			comments: [],
			headerLanguage: 'toml',
			timezone: null,
			oneTalk: false,
			warnings: [],
			...note,
		},
	};
}
