import type { Conference } from '../../src/conference/conference';
import {
	chooseDay,
	dayBeside,
	findActiveDay,
	findDay,
	findDayAgain,
	listDayPlaces,
	mayBeOn,
	readDay,
	wantDayBeside,
	wantToday,
} from '../../src/day-template/day-place';
import { clockAt } from './clock';
import { conferenceOf, type SomeDay } from './conferences';

const clock = clockAt('2026-05-22T10:00:00Z');

describe('the day to go on from', () => {
	const past = conferenceOf('Past', [{ path: 'p1.md', number: 1, date: '2025-01-10' }]);
	const coming = conferenceOf('Coming', [
		{ path: 'c1.md', number: 1, date: '2026-05-25' },
		{ path: 'c2.md', number: 2, date: '2026-05-26' },
	]);
	const undated = conferenceOf('Undated', [{ path: 'u1.md', number: 1 }]);
	const chosen = (conferences: readonly Conference[], active: string | null) =>
		chooseDay(conferences, active === null ? null : { path: active, line: null }, clock)?.day.note.path ??
		null;

	test('is the active note’s', () => {
		expect(chosen([past, coming, undated], 'c1.md')).toBe('c1.md');
	});

	test('is else the last one of the conference nearest to today', () => {
		expect(chosen([past, coming, undated], 'Elsewhere.md')).toBe('c2.md');
		expect(chosen([undated, past], null)).toBe('p1.md');
		expect(chosen([undated], null)).toBe('u1.md');
		expect(chosen([], null)).toBeNull();
	});
});

describe('the day beside another', () => {
	const beside = (day: Omit<SomeDay, 'path'>, distance: number) => {
		const [from] = conferenceOf('Conf', [{ path: 'x.md', ...day }]).days;
		return from && dayBeside(from, distance);
	};

	test('has the next number and, where dates are trusted, the next date', () => {
		expect(beside({ number: 2, date: '2026-02-28' }, 1)).toEqual({ number: 3, date: '2026-03-01' });
		expect(beside({ number: 2, date: '2026-02-28' }, -1)).toEqual({ number: 1, date: '2026-02-27' });
		expect(beside({ number: 2, date: '2026-02-28', dateTrusted: false }, 1)).toEqual({
			number: 3,
			date: null,
		});
		expect(beside({ date: '2026-02-28' }, 1)).toEqual({ number: null, date: '2026-03-01' });
	});

	test('is none before the first, and none of a day that tells nothing to go on from', () => {
		expect(beside({ number: 1, date: '2026-02-28' }, -1)).toBeNull();
		expect(beside({ date: '2026-02-28', dateTrusted: false, label: 'Friday' }, 1)).toBeNull();
	});
});

test('a note without a date has the one that the dates of the other days give it', () => {
	const conference = conferenceOf('Conf', [
		{ path: '1.md', number: 1, date: '2026-03-30' },
		{ path: '3.md', number: 3 },
		{ path: 'x.md', label: 'Friday' },
	]);
	const read = conference.days.map(day => readDay({ conference, day }));
	expect(read).toEqual([
		{ number: 1, date: '2026-03-30' },
		{ number: 3, date: '2026-04-01' },
		{ number: null, date: null },
	]);
});

test('a day is found by its number, or by its date where it has none', () => {
	const conference = conferenceOf('Conf', [
		{ path: '1.md', number: 1, date: '2026-03-01' },
		{ path: '2.md', date: '2026-03-02' },
	]);
	const found = (number: number | null, date: string | null) =>
		findDay(conference, { number, date })?.note.path ?? null;
	expect(found(1, '2026-03-09')).toBe('1.md');
	expect(found(null, '2026-03-02')).toBe('2.md');
	expect(found(3, null)).toBeNull();
});

test('in a note of several days the active one is where the cursor stands', () => {
	const conference = conferenceOf('Conf', [
		{ path: 'all.md', number: 1, line: 4 },
		{ path: 'all.md', number: 2, line: 20 },
		{ path: 'other.md', number: 3 },
	]);
	const active = (line: number | null) => findActiveDay([conference], { path: 'all.md', line })?.day.number;
	expect([0, 4, 19, 20, 99, null].map(active)).toEqual([1, 1, 1, 2, 2, 2]);
	expect(findActiveDay([conference], { path: 'x.md', line: 0 })).toBeNull();
	expect(findActiveDay([conference], null)).toBeNull();
});

test('a day beside is the one that is there, or one to make beside its sibling', () => {
	const conference = conferenceOf('Conf', [
		{ path: '1.md', number: 1 },
		{ path: '3.md', number: 3 },
	]);
	const [day] = conference.days;
	if (!day) throw new Error('no day');
	const sibling = { conference, day };
	expect(wantDayBeside(sibling, 2)?.there?.note.path).toBe('3.md');
	expect(wantDayBeside(sibling, 1)).toEqual({ there: null, sibling, day: { number: 2, date: null } });
	expect(wantDayBeside(sibling, -1)).toBeNull();
});

describe('today', () => {
	const berlin = { timezone: 'Europe/Berlin' };
	const spring = conferenceOf('Spring', [
		{ path: 's1.md', number: 1, date: '2026-05-20', note: berlin },
		{ path: 's2.md', number: 2, date: '2026-05-21', note: berlin },
		{ path: 's4.md', number: 4, date: '2026-05-23', note: berlin },
	]);
	const tokyo = conferenceOf('Tokyo', [
		{ path: 't1.md', number: 1, date: '2026-05-22', note: { timezone: 'Asia/Tokyo' } },
	]);
	const untrusted = conferenceOf('Untrusted', [
		{ path: 'u1.md', number: 1, date: '2026-05-21', dateTrusted: false },
	]);
	const today = (now: string, conferences: readonly Conference[], path = '') => {
		const wanted = wantToday(conferences, { path, line: null }, clockAt(now));
		return wanted && (wanted.there ? wanted.there.note.path : wanted.day);
	};

	test('is the day by the calendar of the venue', () => {
		expect(today('2026-05-20T21:59:00Z', [spring])).toBe('s1.md');
		expect(today('2026-05-20T22:01:00Z', [spring])).toBe('s2.md');
	});

	test('is of the active conference before others', () => {
		const now = '2026-05-21T18:00:00Z';
		expect(today(now, [spring, tokyo])).toBe('s2.md');
		expect(today(now, [spring, tokyo], 't1.md')).toBe('t1.md');
	});

	test('is to be made between the days that have a note, and right beside them', () => {
		expect(today('2026-05-22T10:00:00Z', [spring])).toEqual({ number: 3, date: '2026-05-22' });
		expect(today('2026-05-24T10:00:00Z', [spring])).toEqual({ number: 5, date: '2026-05-24' });
		expect(today('2026-05-25T10:00:00Z', [spring])).toBeNull();
		expect(today('2026-05-19T10:00:00Z', [spring])).toBeNull();
	});

	test('is unknown where no date can be trusted', () => {
		expect(today('2026-05-21T10:00:00Z', [untrusted])).toBeNull();
	});
});

test('a day without a date to go by is today unless the other days tell its date', () => {
	const first: SomeDay = { path: '1.md', number: 1, date: '2026-05-22' };
	const fourth: SomeDay = { path: '4.md', number: 4 };
	const isOn = (days: readonly SomeDay[], at: number, date: string) => {
		const place = listDayPlaces([conferenceOf('Conf', days)])[at];
		return place && mayBeOn(place, date);
	};
	expect(isOn([first, fourth], 0, '2026-05-22')).toBe(true);
	expect(isOn([first, fourth], 0, '2026-05-23')).toBe(false);
	expect(isOn([first, fourth], 1, '2026-05-22')).toBe(false);
	expect(isOn([first, fourth], 1, '2026-05-25')).toBe(true);
	expect(isOn([fourth], 0, '2026-05-22')).toBe(true);
});

describe('a day of a note that has changed', () => {
	const [monday, tuesday] = [
		{ line: 4, number: null, date: null, label: 'Monday' },
		{ line: 8, number: null, date: null, label: 'Tuesday' },
	];
	const [third, fourth] = [
		{ line: 4, number: 3, date: null, label: 'Day 3' },
		{ line: 8, number: 4, date: null, label: 'Day 4' },
	];
	const dayOf = (day: typeof monday | typeof third, index: number) => {
		const [told] = conferenceOf('Conf', [{ path: 'Conf.md', ...day }]).days;
		if (!told) throw new Error('no day');
		return { ...told, index };
	};

	test('is the one at its place while that tells the same, else the one that does', () => {
		expect(findDayAgain({ days: [monday, tuesday] }, dayOf(tuesday, 1))).toBe(1);
		expect(findDayAgain({ days: [fourth] }, dayOf(fourth, 1))).toBe(0);
		expect(findDayAgain({ days: [monday, third, fourth] }, dayOf(third, 0))).toBe(1);
	});

	test('is the only one there is, and refused where none of several tells the same', () => {
		expect(findDayAgain({ days: [third] }, dayOf(fourth, 0))).toBe(0);
		expect(() => findDayAgain({ days: [monday, fourth] }, dayOf(third, 0))).toThrow('has changed since');
	});
});
