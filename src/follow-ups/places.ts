import type { ConferenceDay } from '../conference/conference';
import type { Talk } from '../conference/day-note';
import type { Strings } from '../i18n/strings';
import { noteName } from '../vault/note-name';

/** What a card calls the talk it comes from: `Keynote #2` where several of a day have no name of their own. */
export function talkName({ title, ordinal }: Talk, strings: Strings): string {
	const name = title || strings.names.untitled;
	return ordinal === null ? name : `${name} ${strings.names.ordinal(ordinal)}`;
}

/** What a card calls its day: by number, else date, else the note's own words, else the note's file name. */
export function dayName({ number, date, label, note }: ConferenceDay, strings: Strings): string {
	if (number !== null) return strings.names.day(number);
	return (date === null ? label : strings.formats.date(date)) || noteName(note.path);
}
