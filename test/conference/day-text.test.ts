import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDayText, type DayText } from '../../src/conference/day-text';

const [, , ...rows] = readFileSync(join(__dirname, 'day-text.examples.md'), 'utf8')
	.split('\n')
	.filter(line => line.startsWith('|'))
	.map(line =>
		line
			.slice(1, -1)
			.split('|')
			.map(cell => cell.trim()),
	);

const two = (value: number) => String(value).padStart(2, '0');

function showDate({ date, weekday, number }: DayText): string {
	if (date) return `${date.year ?? '-'}-${two(date.month)}-${two(date.day)}${date.either ? '?' : ''}`;
	return weekday !== null && number === null ? `weekday ${weekday}` : '';
}

test.each(rows)('%s', (text, number, date, how) => {
	const day = readDayText(text ?? '');
	const flags = day && [
		...(day.exact ? ['exact'] : day.leads ? ['leads'] : []),
		...(day.parted ? ['parted'] : []),
		...(day.timed ? ['timed'] : []),
	];
	expect([String(day?.number ?? ''), day ? showDate(day) : '', flags ? flags.join(' ') : 'none']).toEqual([
		number,
		date,
		how,
	]);
});

test('a text that is long names no day', () => {
	expect(readDayText(`Day 1 ${'and more '.repeat(30)}`)).toBe(null);
});
