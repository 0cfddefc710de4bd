import type { Conference, ConferenceDay } from './conference';
import { addDays, daysBetween } from './dates';
import type { Talk } from './day-note';
import { venueZone } from './venue-time';

/** `now`: it is on; `next`: nothing begins before it. */
export type TalkTime = 'now' | 'next';

/** The date and time at the venue, `2026-05-19T10:30…`, in a zone that this device knows; `null` for its own. */
export type VenueNow = (zone: string | null) => string;

/**
 * Which talks are on, and which come next today, or tonight past midnight. A talk without an end, or with a mistyped
 * one, lasts until the next of its day begins, the last one an hour. Days whose dates cannot be relied on have neither.
 */
export function talkTimes(
	conferences: readonly Conference[],
	venueNow: VenueNow,
): ReadonlyMap<Talk, TalkTime> {
	const times = new Map<Talk, TalkTime>();
	const todayHere = venueNow(null).slice(0, 10);
	for (const conference of conferences) {
		const zone = venueZone(conference);
		// Nowhere is it more than a day earlier or later than here, and a night began the day before.
		const dated = conference.days.filter(
			({ date, dateTrusted }) =>
				dateTrusted && date !== null && Math.abs(daysBetween(todayHere, date)) < 3,
		);
		if (dated.length === 0) continue;
		const venue = venueNow(zone);
		const today = venue.slice(0, 10);
		const now = toMinutes(venue.slice(11, 16));
		const spans = [today, addDays(today, -1)].flatMap((day, daysAgo) =>
			listSpans(
				dated.filter(({ date }) => date === day),
				-daysAgo * dayLength,
			),
		);
		const next = Math.min(...spans.map(({ from }) => from).filter(from => from > now));
		for (const { talk, from, to } of spans) {
			if (from <= now && now < to) times.set(talk, 'now');
			else if (from === next) times.set(talk, 'next');
		}
	}
	return times;
}

/**
 * When the talks of a note begin, in minutes since the midnight of their day; those without a time are left out. A talk
 * before five in the morning that the note has behind one of the afternoon is past the next midnight.
 */
export function startsOf<T extends Pick<Talk, 'start' | 'day'>>(talks: readonly T[]): ReadonlyMap<T, number> {
	const starts = new Map<T, number>();
	const afternoons = new Set<number>();
	for (const talk of talks) {
		if (talk.start === null) continue;
		const start = toMinutes(talk.start);
		if (start >= halfDay) afternoons.add(talk.day);
		starts.set(talk, start < 5 * hour && afternoons.has(talk.day) ? start + dayLength : start);
	}
	return starts;
}

const hour = 60;
const halfDay = 12 * hour;
const dayLength = 2 * halfDay;

/** When a talk is on, in minutes since today's midnight. */
interface Span {
	readonly talk: Talk;
	readonly from: number;
	readonly to: number;
}

/** Of the talks of a day, which began at `midnight`. */
function listSpans(days: readonly ConferenceDay[], midnight: number): readonly Span[] {
	const begins = days.flatMap(({ note, index }) =>
		[...startsOf(note.talks)].filter(([{ day }]) => day === index),
	);
	const starts = begins.map(([, start]) => start).sort((a, b) => a - b);
	return begins.map(([talk, start]) => {
		const next = starts.find(other => other > start) ?? start + hour;
		const end = (talk.end === null ? null : endAfter(start, talk.end)) ?? next;
		return { talk, from: midnight + start, to: midnight + end };
	});
}

/**
 * The first time behind the start that a clock's face shows so: `23:00 - 00:30` ends past midnight, `11:30 - 1:00` at
 * 13:00. `null` where that is over six hours later, as in `11:00 - 10:30`: it is mistyped.
 */
function endAfter(start: number, time: string): number | null {
	const written = toMinutes(time);
	let end = written;
	while (end < start) end += halfDay;
	return end > written && end - start > 6 * hour ? null : end;
}

function toMinutes(time: string): number {
	return Number(time.slice(0, 2)) * hour + Number(time.slice(3));
}
