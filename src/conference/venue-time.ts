import type { Conference } from './conference';

/** Whether the name is a time zone this device knows (`Europe/Berlin`, `UTC`). */
export function isTimeZone(zone: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}

/** Every time zone this device knows, also those it lists under a former name alone, and `UTC`, which it does not list. */
export function listTimeZones(): readonly string[] {
	const listed = Intl.supportedValuesOf('timeZone');
	return [...new Set([...listed, ...`UTC ${renamed}`.split(' ').filter(isTimeZone)])].sort();
}

// What https://data.iana.org/time-zones/tzdb/zone.tab names, and browsers do not list.
const renamed =
	'Africa/Asmara America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/Mendoza America/Atikokan America/Indiana/Indianapolis America/Kentucky/Louisville America/Nuuk Asia/Ho_Chi_Minh Asia/Kathmandu Asia/Kolkata Asia/Yangon Atlantic/Faroe Europe/Kyiv Pacific/Chuuk Pacific/Kanton Pacific/Pohnpei';

/** The zone this device is set to, where nothing tells another. */
export function deviceZone(): string {
	return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The zone that a note of the conference names, `null` when none does or when this device does not know it. */
export function venueZone({ days }: Conference): string | null {
	return days.map(({ note }) => note.timezone).find(zone => zone && isTimeZone(zone)) ?? null;
}

/** A moment on the venue's clocks, with their offset: `2025-04-03T09:00:12+01:00`. */
export function venueClock(instant: Date, zone: string): string {
	return `${venueReading(instant, zone)}${formatOffset(offsetAt(instant, zone))}`;
}

/** The venue's calendar date, `YYYY-MM-DD`: at 23:00 UTC it is tomorrow in Tokyo. */
export function venueDate(instant: Date, zone: string): string {
	return venueReading(instant, zone).slice(0, 10);
}

/**
 * When the venue's clocks show that time on that date, with the offset of that very day: `2025-03-30T09:00:00+02:00`
 * in Berlin, a day after `+01:00`. A time that the clocks skip is read with the offset before.
 * @param time `HH:MM`
 */
export function atVenue(date: string, time: string, zone: string): string {
	const reading = `${date}T${time}:00`;
	const asUtc = Date.parse(`${reading}Z`);
	const before = offsetAt(new Date(asUtc - dayLength), zone);
	const guess = offsetAt(new Date(asUtc - before * minute), zone);
	const there = (offset: number) => offsetAt(new Date(asUtc - offset * minute), zone) === offset;
	return `${reading}${formatOffset(there(before) || !there(guess) ? before : guess)}`;
}

const minute = 60_000;
const dayLength = 24 * 60 * minute;

/** Minutes that the venue's clocks are ahead of UTC. */
function offsetAt(instant: Date, zone: string): number {
	const wholeSecond = Math.floor(instant.getTime() / 1000) * 1000;
	return Math.round((Date.parse(`${venueReading(instant, zone)}Z`) - wholeSecond) / minute);
}

function venueReading(instant: Date, zone: string): string {
	const parts = new Intl.DateTimeFormat('en', {
		timeZone: zone,
		calendar: 'gregory',
		numberingSystem: 'latn',
		hourCycle: 'h23',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		second: '2-digit',
	}).formatToParts(instant);
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(each => each.type === type)?.value ?? '';
	const year = part('year').padStart(4, '0');
	return `${year}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
}

function formatOffset(minutes: number): string {
	const size = Math.abs(minutes);
	const two = (n: number) => String(n).padStart(2, '0');
	return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
