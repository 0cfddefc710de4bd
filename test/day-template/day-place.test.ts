import type { Conference } from '../../src/conference/conference';
import { chooseDay, dayBeside, findDay } from '../../src/day-template/day-place';
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
		chooseDay(conferences, active, clock)?.day.note.path ?? null;

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
