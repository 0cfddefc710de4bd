import { slug } from '../vault/safe-name';
import { atVenue, venueClock } from '../conference/venue-time';

/** What a template is filled with: one day of a conference. */
export interface DayValues {
	readonly title: string;
	readonly conference: string;
	readonly day: number | null;
	/** `YYYY-MM-DD` */
	readonly date: string | null;
	/** IANA zone of the venue, `null` when nobody has named it. */
	readonly timezone: string | null;
	/** Links to the days before and after as they stand in the note; empty at the ends. */
	readonly previous: string;
	readonly next: string;
}

/** The moment of writing, and how this device tells time. */
export interface DeviceClock {
	readonly now: Date;
	/** Stands in for the venue's zone when that is unknown. */
	readonly deviceZone: string;
	/** Writes `2025-04-03T09:00:00+01:00` in a Moment format, in its own offset. */
	readonly format: (instant: string, format: string) => string;
}

/** Where the cursor goes while a template is being filled: a character that no text may hold. */
export const cursorMark = '\uFDD0';

/** A placeholder with what it stands for: `text` needs quotes in a header, `number` (also dates and times) may need none. */
export interface Filled {
	readonly value: string;
	readonly kind: 'text' | 'number';
}

/** What the inside of a placeholder stands for; `null` when it is none of ours. */
export type Fill = (inside: string) => Filled | null;

/** The source of a pattern that finds placeholders: `{{conference}}`, `{{date:YYYY}}`. */
export const placeholder = String.raw`\{\{[^{}\n]+\}\}`;

/** Puts in what placeholders stand for, each written by `write`; those that are none of ours stay. */
export function replacePlaceholders(text: string, fill: Fill, write = ({ value }: Filled) => value): string {
	return text.replace(new RegExp(placeholder, 'g'), whole => {
		const filled = fill(whole.slice(2, -2));
		return filled ? write(filled) : whole;
	});
}

/** What the inside of a placeholder (`day:02`) stands for; `null` when it is none of ours. */
export function fillPlaceholder(inside: string, values: DayValues, clock: DeviceClock): Filled | null {
	const [, name = '', format = ''] = /^\s*([a-z]+)\s*(?::\s*(.*?))?\s*$/is.exec(inside) ?? [];
	const key = name.toLowerCase();
	const zone = values.timezone ?? clock.deviceZone;
	const onTheDay = (as: string) =>
		values.date ? clock.format(atVenue(values.date, '09:00', zone), as) : '';
	if (key === 'date') return number(format ? onTheDay(format) : (values.date ?? ''));
	if (key === 'time') return number(clock.format(venueClock(clock.now, zone), format || 'HH:mm'));
	if (key === 'conference' && format === 'slug') return text(slug(values.conference));
	if (key === 'day' && /^0\d$/.test(format)) return number(padDay(values.day, Number(format)));
	if (format !== '') return null;
	switch (key) {
		case 'title':
		case 'conference':
		case 'previous':
		case 'next':
			return text(values[key]);
		case 'timezone':
			return text(values.timezone ?? '');
		case 'weekday':
			return text(onTheDay('dddd'));
		case 'day':
			return number(padDay(values.day, 1));
		case 'cursor':
			return number(cursorMark);
		default:
			return null;
	}
}

/** What each placeholder of a text stands for, in order; `null` for those that are none of ours. */
export function listFilled(text: string, fill: Fill): readonly (Filled | null)[] {
	return (text.match(new RegExp(placeholder, 'g')) ?? []).map(whole => fill(whole.slice(2, -2)));
}

/** A day's number with at least so many digits; empty without a number. */
export function padDay(day: number | null, digits: number): string {
	return day === null ? '' : String(day).padStart(digits, '0');
}

const text = (value: string): Filled => ({ value, kind: 'text' });
const number = (value: string): Filled => ({ value, kind: 'number' });
