import type { WrittenDate } from './written-date';

/** What a note says of when it was: the header's date, and a year from its title, file name or first heading. */
export interface When {
	/** `YYYY-MM-DD` */
	readonly date: string | null;
	readonly year: number | null;
}

const dayLength = 24 * 60 * 60 * 1000;

/** The day part of a date as headers hold it (`2025-03-31T16:38:16+02:00`, `2016-3-10`); `null` when it is none. */
export function datePart(text: string): string | null {
	const match = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
	return match ? toDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** `YYYY-MM-DD`, `null` for a day no month has. */
export function toDate(year: number, month: number, day: number): string | null {
	const time = new Date(Date.UTC(year, month - 1, day));
	if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
	const pad = (value: number, length: number) => String(value).padStart(length, '0');
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Days from one date to another. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/** The date `days` later. */
export function addDays(date: string, days: number): string {
	return new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10);
}

/** A written date with the year it lacks; `null` when nothing tells the year. */
export function completeDate(written: WrittenDate, when: When): string | null {
	const { month, day } = written;
	const year = written.year ?? when.year;
	if (year !== null) return toDate(year, month, day);
	if (when.date === null) return null;
	// Of the years around, the one that brings it nearest to when the note was written.
	const around = Number(when.date.slice(0, 4));
	const dates = [around - 1, around, around + 1].flatMap(each => toDate(each, month, day) ?? []);
	const distance = (date: string) => Math.abs(daysBetween(date, when.date ?? date));
	return dates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The last such weekday on or before the note's date; `null` without one. */
export function lastWeekday(weekday: number, when: When): string | null {
	if (when.date === null) return null;
	const back = (new Date(when.date).getUTCDay() - weekday + 7) % 7;
	return addDays(when.date, -back);
}

/** A year that stands alone in a text: 2025 in `kubecon-eu-2025`, `null` when none does. */
export function findYear(text: string): number | null {
	const match = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text);
	return match ? Number(match[0]) : null;
}
