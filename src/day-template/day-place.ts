import type { Conference, ConferenceDay } from '../conference/conference';
import { addDays, daysBetween } from '../conference/dates';
import type { Clock } from './placeholders';
import type { DayInPath } from './sibling-path';
import { venueDate } from './venue-time';

/** A day of a conference, as a place to go on from. */
export interface DayPlace {
	readonly conference: Conference;
	readonly day: ConferenceDay;
}

/**
 * The day to go on from: the last one of the active note; else the last one of the conference whose dates lie nearest
 * to now, dated before undated. `null` without a conference.
 */
export function chooseDay(
	conferences: readonly Conference[],
	activePath: string | null,
	clock: Clock,
): DayPlace | null {
	const places = conferences.flatMap(conference => conference.days.map(day => ({ conference, day })));
	const active = places.filter(({ day }) => day.note.path === activePath).at(-1);
	if (active) return active;
	const today = venueDate(clock.now, clock.deviceZone);
	const distance = ({ days }: Conference) =>
		Math.min(...days.map(({ date }) => (date ? Math.abs(daysBetween(today, date)) : Infinity)));
	const nearest = conferences.reduce<Conference | null>(
		(best, each) => (best && distance(best) < distance(each) ? best : each),
		null,
	);
	return places.filter(({ conference }) => conference === nearest).at(-1) ?? null;
}

/**
 * The day so many days after (or before) another: its number, and its date unless the dates of the conference
 * contradict its day numbers. `null` when the other tells neither, or when it would come before day 1.
 */
export function dayBeside(day: ConferenceDay, distance: number): DayInPath | null {
	const number = day.number === null ? null : day.number + distance;
	const date = day.dateTrusted && day.date ? addDays(day.date, distance) : null;
	return (number === null && date === null) || (number ?? 1) < 1 ? null : { number, date };
}

/** The conference's day of that number, or of that date where days have no numbers; `null` without one. */
export function findDay({ days }: Conference, { number, date }: DayInPath): ConferenceDay | null {
	return days.find(each => (number === null ? each.date === date : each.number === number)) ?? null;
}
