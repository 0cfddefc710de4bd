import type { Strings } from '../i18n/strings';
import type { NamedDay } from './talks-row';

/** What a day is called: its number, else its date, else the note's own words, else the note's file name. */
export function dayTitle(row: NamedDay, strings: Strings, language: string): string {
	if (row.number !== null) return strings.names.day(row.number);
	return dayDate(row, language) || row.label || fileName(row.path);
}

// To make one takes longer than to draw the row.
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day's date with its weekday (`Thu, Apr 3`), with the year where the conference does not tell it; empty without. */
export function dayDate({ date, isYearKnown }: NamedDay, language: string): string {
	if (date === null) return '';
	const key = `${language} ${isYearKnown}`;
	let format = formats.get(key);
	if (!format) {
		const year = isYearKnown ? undefined : 'numeric';
		const parts = { weekday: 'short', day: 'numeric', month: 'short', year, timeZone: 'UTC' } as const;
		formats.set(key, (format = new Intl.DateTimeFormat(language, parts)));
	}
	return format.format(new Date(`${date}T00:00Z`));
}

function fileName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
