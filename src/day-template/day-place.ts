import type { Conference, ConferenceDay } from '../conference/conference';
import { addDays, daysBetween } from '../conference/dates';
import type { Day, DayNote } from '../conference/day-note';
import type { DeviceClock } from './placeholders';
import type { DayInPath } from './sibling-path';
import { venueDate, venueZone } from '../conference/venue-time';
import { Refusal } from '../refusal';

/** A day of a conference, as a place to go on from. */
export interface DayPlace {
	readonly conference: Conference;
	readonly day: ConferenceDay;
}

/** Where the user is: the active note, and the line of the cursor when it is being edited. */
export interface Cursor {
	readonly path: string;
	readonly line: number | null;
}

/** The day the cursor is in: of the days of the active note the last that begins above it. `null` outside day notes. */
export function findActiveDay(conferences: readonly Conference[], cursor: Cursor | null): DayPlace | null {
	const own = listDayPlaces(conferences).filter(({ day }) => day.note.path === cursor?.path);
	const line = cursor?.line ?? Infinity;
	return own.filter(({ day }) => (day.line ?? 0) <= line).at(-1) ?? own[0] ?? null;
}

/**
 * The day to go on from: the active one; else the last one of the conference whose dates lie nearest
 * to now, dated before undated. `null` without a conference.
 */
export function chooseDay(
	conferences: readonly Conference[],
	cursor: Cursor | null,
	clock: DeviceClock,
): DayPlace | null {
	const places = listDayPlaces(conferences);
	const active = findActiveDay(conferences, cursor);
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

/** What a day's note tells of it, its date reckoned from those of the other days where it tells none to trust. */
export function readDay({ conference, day }: DayPlace): DayInPath {
	const { number } = day;
	if (day.dateTrusted) return { number, date: day.date };
	const other = conference.days.find(each => each.dateTrusted && each.number !== null);
	const isReckoned = number !== null && other?.date && other.number !== null;
	return { number, date: isReckoned ? addDays(other.date, number - other.number) : null };
}

/** Whether the day may be that date, `YYYY-MM-DD`: one that nothing dates may be any. */
export function mayBeOn(place: DayPlace, date: string): boolean {
	const day = readDay(place);
	return day.date === null || day.date === date;
}

/** The conference's day of that number, or of that date where days have no numbers; `null` without one. */
export function findDay({ days }: Conference, { number, date }: DayInPath): ConferenceDay | null {
	return days.find(each => (number === null ? each.date === date : each.number === number)) ?? null;
}

/**
 * Which of the days of its note as it is now a day is: the one at its place while that has its number and date, else the
 * first that has, or the only one there is. `Refusal` when none of several has.
 */
export function findDayAgain({ days }: Pick<DayNote, 'days'>, day: ConferenceDay): number {
	const isSame = (each: Day | undefined) => each?.number === day.number && each.date === day.date;
	const index = isSame(days[day.index]) ? day.index : days.findIndex(isSame);
	if (index < 0 && days.length > 1) throw new Refusal('noteChanged', day.note.path);
	return Math.max(index, 0);
}

/** A day that is wanted: one that has a note, or one to be made beside a day that has. */
export type WantedDay =
	| { readonly there: ConferenceDay }
	| { readonly there: null; readonly sibling: DayPlace; readonly day: DayInPath };

/** The day that lies so many days from another one; `null` as in `dayBeside`. */
export function wantDayBeside(sibling: DayPlace, distance: number): WantedDay | null {
	const day = dayBeside(sibling.day, distance);
	if (!day) return null;
	const there = findDay(sibling.conference, day);
	return there ? { there } : { there, sibling, day };
}

/** The day of that number in the conference of another one; `null` as in `dayBeside`, and where no day has a number. */
export function wantDayNumber({ conference, day }: DayPlace, number: number): WantedDay | null {
	const there = findDay(conference, { number, date: null });
	if (there) return { there };
	const sibling = day.number === null ? conference.days.find(each => each.number !== null) : day;
	return sibling ? wantDayBeside({ conference, day: sibling }, number - (sibling.number ?? 0)) : null;
}

/**
 * The day that it is at the venue, of the active conference before others, with a note before without. One without a
 * note lies between the trusted dates of its conference, or right beside them. `null` when no conference is on.
 */
export function wantToday(
	conferences: readonly Conference[],
	cursor: Cursor | null,
	clock: DeviceClock,
): WantedDay | null {
	const active = findActiveDay(conferences, cursor)?.conference;
	const ordered = [...conferences].sort((a, b) => Number(b === active) - Number(a === active));
	const today = (conference: Conference) => venueDate(clock.now, venueZone(conference) ?? clock.deviceZone);
	const wanted = ordered.flatMap(conference => wantDate(conference, today(conference)) ?? []);
	return wanted.find(({ there }) => there) ?? wanted[0] ?? null;
}

/** The conference's day on a date, `YYYY-MM-DD`; `null` when it is not on then, as far as its trusted dates tell. */
export function wantDate(conference: Conference, date: string): WantedDay | null {
	const dated = conference.days.filter(day => day.dateTrusted && day.date);
	const before = dated.filter(day => (day.date ?? '') <= date).at(-1);
	const nearest = before ?? dated[0];
	if (!nearest) return null;
	const distance = daysBetween(nearest.date ?? date, date);
	const isOn = Math.abs(distance) <= 1 || (before && before !== dated.at(-1));
	const wanted = wantDayBeside({ conference, day: nearest }, distance);
	return isOn || wanted?.there ? wanted : null;
}

/** Every day of every conference. */
export function listDayPlaces(conferences: readonly Conference[]): readonly DayPlace[] {
	return conferences.flatMap(conference => conference.days.map(day => ({ conference, day })));
}
