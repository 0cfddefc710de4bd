import { continuePath, dayDigits } from '../../src/day-template/sibling-path';

const day = (number: number | null, date: string | null = null) => ({ number, date });

test.each([
	['kubecon-eu-2025-day-04.md', 'kubecon-eu-2025-day-05.md'],
	['HarborConf 2026 Day 4.md', 'HarborConf 2026 Day 5.md'],
	['Conf/Day4.md', 'Conf/Day5.md'],
	['2024_04_postgres/day4.md', '2024_04_postgres/day5.md'],
	['posts/conf-day-04/index.md', 'posts/conf-day-05/index.md'],
	['4 Rooms/4/Day 4 of 14.md', '4 Rooms/4/Day 5 of 14.md'],
	['第4天.md', '第5天.md'],
	['day-0004.MD', 'day-0005.MD'],
])('after %s comes %s', (sibling, next) => {
	expect(continuePath(sibling, day(4), day(5))).toBe(next);
});

test('the number may grow by a digit', () => {
	expect(continuePath('day-9.md', day(9), day(10))).toBe('day-10.md');
	expect(continuePath('day-09.md', day(9), day(10))).toBe('day-10.md');
});

test('a date in the name moves on with the day, its marks kept', () => {
	const from = day(2, '2016-12-28');
	const to = day(3, '2016-12-29');
	expect(continuePath('2016-12-28-conf-day-2.md', from, to)).toBe('2016-12-29-conf-day-3.md');
	expect(continuePath('Day 2 (2016.12.28 Wed).md', from, to)).toBe('Day 3 (2016.12.29 Thu).md');
	expect(continuePath('20161228.md', from, to)).toBe('20161229.md');
	expect(continuePath('2016-12-27 Conf/Day 2.md', from, to)).toBe('2016-12-27 Conf/Day 3.md');
	expect(continuePath('Notes/2016-12-28.md', day(null, '2016-12-28'), day(null, '2016-12-29'))).toBe(
		'Notes/2016-12-29.md',
	);
});

test('a date in the name that cannot move on leaves no name', () => {
	expect(continuePath('2016-12-28 Day 2.md', day(2, '2016-12-28'), day(3))).toBeNull();
});

test('a name that does not tell its day leaves no name', () => {
	expect(continuePath('KubeCon EU 2025.md', day(2), day(3))).toBeNull();
	expect(continuePath('Day Two.md', day(2), day(3))).toBeNull();
	expect(continuePath('2025-04-02.md', day(2), day(3))).toBeNull();
});

test('the digits of the day are those of the name', () => {
	expect(dayDigits('conf-day-04.md', 4)).toBe(2);
	expect(dayDigits('conf day 4.md', 4)).toBe(1);
	expect(dayDigits('conf.md', 4)).toBe(1);
	expect(dayDigits('conf.md', null)).toBe(1);
});
