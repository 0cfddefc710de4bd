import type { Conference } from './conference';
import { daysBetween } from './dates';
import type { Talk } from './day-note';

/** `now`: it is on; `next`: nothing begins before it. */
export type TalkTime = 'now' | 'next';

/** The date and time at the venue, `2026-05-19T10:30…`, in the zone a note names; `null` for that of this device. */
export type VenueNow = (zone: string | null) => string;

/**
 * Which talks of today are on, and which come next. A talk without an end lasts until the next begins, the last one an
 * hour. Days whose dates cannot be relied on have neither.
 */
export function talkTimes(
	conferences: readonly Conference[],
	venueNow: VenueNow,
): ReadonlyMap<Talk, TalkTime> {
	const times = new Map<Talk, TalkTime>();
	const todayHere = venueNow(null).slice(0, 10);
	for (const { days } of conferences) {
		const zone = days.find(({ note }) => note.timezone !== null)?.note.timezone ?? null;
		// Nowhere is it more than a day earlier or later than here.
		const dated = days.filter(
			({ date, dateTrusted }) =>
				dateTrusted && date !== null && Math.abs(daysBetween(todayHere, date)) < 2,
		);
		if (dated.length === 0) continue;
		const now = venueNow(zone);
		const [today, time] = [now.slice(0, 10), now.slice(11, 16)];
		const talks = dated
			.filter(({ date }) => date === today)
			.flatMap(({ note, index }) =>
				note.talks.filter(({ day, start }) => day === index && start !== null),
			);
		const starts = talks.map(({ start }) => start ?? '').sort();
		const next = starts.find(start => start > time);
		for (const talk of talks) {
			const start = talk.start ?? '';
			const end = talk.end ?? starts.find(other => other > start) ?? anHourAfter(start);
			if (start <= time && time < end) times.set(talk, 'now');
			else if (start === next) times.set(talk, 'next');
		}
	}
	return times;
}

function anHourAfter(time: string): string {
	return `${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}${time.slice(2)}`;
}
