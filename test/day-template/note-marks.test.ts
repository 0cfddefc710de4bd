import { wantDayNumber } from '../../src/day-template/day-place';
import { findMarks } from '../../src/day-template/note-marks';
import { conferenceOf } from './conferences';

const marks = (text: string) =>
	findMarks(text, { keywords: [] }).map(({ from, to, day }) => [text.slice(from, to), day]);

test('references to days and visible comments are marked where they stand', () => {
	expect(marks('---\nx: [day01]\n---\nSee [day01] and [Day 2].\n[//]: # (ask)\n')).toEqual([
		['[day01]', 1],
		['[Day 2]', 2],
		['[//]: # (ask)', null],
	]);
});

test('a definition wins, and code, links and hidden comments have no references', () => {
	expect(marks('[day01]\n\n[Day01]: https://example.com\n')).toEqual([]);
	expect(marks('[Day 2]\n\n[ day  2 ]: https://example.com\n')).toEqual([]);
	expect(marks('`[day01]` [day01](x.md) [[day01]] ![day01]\n\n```\n[day01]\n```\n')).toEqual([]);
	expect(marks('[//]: # (see \\(day\\) [day01])\n')).toEqual([]);
});

test('a day is found by its number, or is to be made beside one that has a number', () => {
	const conference = conferenceOf('Ports 2026', [
		{ path: 'a.md', number: 1, date: '2026-06-01' },
		{ path: 'b.md', number: 2, date: '2026-06-02' },
	]);
	const [day] = conference.days;
	if (!day) throw new Error('no day');
	expect(wantDayNumber({ conference, day }, 2)?.there?.note.path).toBe('b.md');
	expect(wantDayNumber({ conference, day }, 4)).toMatchObject({
		there: null,
		day: { number: 4, date: '2026-06-04' },
	});
	expect(wantDayNumber({ conference, day }, 0)).toBeNull();
});
