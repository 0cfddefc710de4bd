import type { Strings } from '../i18n/strings';
import { noteName } from '../vault/note-name';
import type { NamedDay } from './talks-row';

/** What a day is called: its number, else its date, else the note's own words, else the note's file name. */
export function dayTitle(row: NamedDay, strings: Strings): string {
	if (row.number !== null) return strings.names.day(row.number);
	return dayDate(row, strings) || row.label || noteName(row.path);
}

/** A day's date with its weekday (`Thu, Apr 3`), with the year where the conference does not tell it; empty without. */
export function dayDate({ date, isYearKnown }: NamedDay, { formats }: Strings): string {
	if (date === null) return '';
	return isYearKnown ? formats.weekday(date) : formats.weekdayAndYear(date);
}
