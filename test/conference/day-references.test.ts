import { findDayReferences } from '../../src/conference/day-references';

const find = (line: string, ...defined: string[]) =>
	findDayReferences(line, label => defined.includes(label)).map(({ from, to, number }) => [
		line.slice(from, to),
		number,
	]);

test('days in brackets are references', () => {
	expect(find('[day01]')).toEqual([['[day01]', 1]]);
	expect(find('see [Day 2] and [day-03].')).toEqual([
		['[Day 2]', 2],
		['[day-03]', 3],
	]);
	expect(find('- [Tag 1]')).toEqual([['[Tag 1]', 1]]);
});

test('links, images, tasks, definitions and other words are not', () => {
	expect(find('[day01](https://example.org)')).toEqual([]);
	expect(find('[day01][ref] [text][day01]')).toEqual([]);
	expect(find('[[day01]] ![day01] \\[day01] [^day01]')).toEqual([]);
	expect(find('[day01]: https://example.org')).toEqual([]);
	expect(find('[x] [today] [day after day 2]')).toEqual([]);
});

test('a label that the note defines is a link of its own', () => {
	expect(find('[day01] [day02]', 'day01')).toEqual([['[day02]', 2]]);
});
