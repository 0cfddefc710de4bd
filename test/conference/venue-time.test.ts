import { atVenue, isTimeZone, listTimeZones, venueClock, venueDate } from '../../src/conference/venue-time';

test('a morning carries the offset of that very day, across a clock change', () => {
	expect(atVenue('2025-03-29', '09:00', 'Europe/London')).toBe('2025-03-29T09:00:00+00:00');
	expect(atVenue('2025-03-30', '09:00', 'Europe/London')).toBe('2025-03-30T09:00:00+01:00');
	expect(atVenue('2025-10-26', '09:00', 'Europe/London')).toBe('2025-10-26T09:00:00+00:00');
	expect(atVenue('2026-04-05', '09:00', 'Pacific/Auckland')).toBe('2026-04-05T09:00:00+12:00');
	expect(atVenue('2026-03-08', '09:00', 'America/Los_Angeles')).toBe('2026-03-08T09:00:00-07:00');
});

test('offsets that are no whole hours are written as they are', () => {
	expect(atVenue('2026-01-05', '09:00', 'Asia/Kolkata')).toBe('2026-01-05T09:00:00+05:30');
	expect(atVenue('2026-01-05', '09:00', 'America/St_Johns')).toBe('2026-01-05T09:00:00-03:30');
	expect(atVenue('2026-01-05', '09:00', 'UTC')).toBe('2026-01-05T09:00:00+00:00');
});

test('a time the clocks skip has the offset before, one they show twice its first', () => {
	expect(atVenue('2025-03-30', '01:30', 'Europe/London')).toBe('2025-03-30T01:30:00+00:00');
	expect(atVenue('2025-10-26', '01:30', 'Europe/London')).toBe('2025-10-26T01:30:00+01:00');
});

test('the date and the clock are those of the venue', () => {
	const now = new Date('2026-05-20T23:30:05.700Z');
	expect(venueDate(now, 'Asia/Tokyo')).toBe('2026-05-21');
	expect(venueDate(now, 'America/Los_Angeles')).toBe('2026-05-20');
	expect(venueClock(now, 'Asia/Tokyo')).toBe('2026-05-21T08:30:05+09:00');
	expect(venueClock(new Date('2026-05-20T22:00:00Z'), 'Europe/Berlin')).toBe('2026-05-21T00:00:00+02:00');
});

test('only zones this device can reckon with are time zones', () => {
	expect(isTimeZone('Europe/Lisbon')).toBe(true);
	expect(isTimeZone('Middle/Earth')).toBe(false);
	expect(isTimeZone('')).toBe(false);
});

test('a zone is listed by the name it has today, once, and UTC is too', () => {
	const zones = listTimeZones();
	expect(zones).toEqual(expect.arrayContaining(['Asia/Kolkata', 'Europe/Kyiv', 'Europe/Lisbon', 'UTC']));
	expect(zones).toEqual([...new Set(zones)].sort());
	expect(zones.filter(zone => !isTimeZone(zone))).toEqual([]);
});
