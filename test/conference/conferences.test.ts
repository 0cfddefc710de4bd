import { conferenceKey } from '../../src/conference/conference-name';
import { listConferences } from '../../src/conference/conferences';
import type { DayNote } from '../../src/conference/day-note';
import { readNote } from './read-notes';

const list = (notes: readonly DayNote[], notConferences: readonly string[] = []) =>
	listConferences(notes, { notConferences });

/** `HarborConf: 1 2026-03-10!, 2` — the days of each conference, `!` behind dates that may be used. */
const show = (notes: readonly DayNote[]) =>
	list(notes).map(
		({ name, days }) =>
			`${name}: ${days.map(day => [day.number ?? '-', day.date ?? '', day.dateTrusted ? '!' : ''].join(' ').trim().replace(' !', '!')).join(', ')}`,
	);

const dated = (path: string, conference: string, day: number | '', date: string) =>
	readNote(
		path,
		'---',
		`conference: ${conference}`,
		...(day === '' ? [] : [`day: ${day}`]),
		`date: ${date}`,
		'---',
		'## A',
	);

test.each([
	['KubeCon EU 2025', 'kubecon-eu-2025', true],
	['Café Conf', 'CAFE CONF', true],
	['C++ Now', 'C Now', false],
	['F# Days', 'F Days', false],
	['日本カンファレンス', '日本 カンファレンス', true],
])('%s and %s are one conference: %s', (a, b, same) => {
	expect(conferenceKey(a) === conferenceKey(b)).toBe(same);
});

test('notes of one name are one conference, their days by number', () => {
	const notes = [
		readNote('b/harborconf-2026-day-02.md', '## A'),
		readNote('a/HarborConf 2026 Day 1.md', '## A'),
		readNote('c.md', '# HarborConf 2026 Day 3', '## A'),
	];
	expect(show(notes)).toEqual(['HarborConf 2026: 1, 2, 3']);
});

test('shown is the spelling of the best source, then the most frequent, then the first by path', () => {
	const title = (path: string, name: string) => readNote(path, '---', `title: ${name}`, '---', '## A');
	const files = [1, 2, 3].map(day => readNote(`x/harborconf-2026-day-${day}.md`, '## A'));
	expect(list(files)[0]?.name).toBe('harborconf-2026');
	const titles = [title('y/b.md', 'HarborConf 2026 Day 1'), title('y/a.md', 'HARBORCONF 2026 Day 2')];
	expect(list([...files, ...titles])[0]?.name).toBe('HARBORCONF 2026');
	expect(list([...files, ...titles, title('y/c.md', 'HarborConf 2026 Day 3')])[0]?.name).toBe(
		'HarborConf 2026',
	);
	expect(list([...files, ...titles, dated('z.md', 'Harborconf 2026', 1, '2026-03-10')])[0]?.name).toBe(
		'Harborconf 2026',
	);
});

test('a trip is no conference, until it has a year or a second day', () => {
	const second = readNote('Italy trip Day 2.md', '## Rome');
	expect(show([second])).toEqual([]);
	expect(show([second, readNote('Italy trip Day 2 copy/Italy trip Day 2.md', '## Rome')])).toEqual([]);
	expect(show([second, readNote('Italy trip Day 3.md', '## Rome')])).toEqual(['Italy trip: 2, 3']);
	expect(show([readNote('Italy trip 2026 Day 2.md', '## Rome')])).toEqual(['Italy trip 2026: 2']);
});

test('in the conference folder notes that tell no day are left alone where another tells one', () => {
	const day = readNote('Events/HarborConf 2026/day1.md', '## A');
	const other = readNote('Events/HarborConf 2026/packing.md', '## A', '## B');
	expect(list([day, other])[0]?.days.map(({ note }) => note.path)).toEqual([day.path]);
	expect(list([other])[0]?.days.map(({ note }) => note.path)).toEqual([other.path]);
});

test('a name without a year stands for one conference an edition', () => {
	const notes = [
		dated('a.md', 'HarborDays', 1, '2024-06-10'),
		dated('b.md', 'HarborDays', 2, '2024-06-11'),
		dated('c.md', 'HarborDays', 1, '2025-06-09'),
	];
	expect(show(notes)).toEqual([
		'HarborDays 2025: 1 2025-06-09!',
		'HarborDays 2024: 1 2024-06-10!, 2 2024-06-11!',
	]);
	expect(list(notes).map(({ key }) => key)).toEqual(['harbordays 2025', 'harbordays 2024']);
	expect(list(notes, ['harbordays'])).toEqual([]);
	expect(list(notes, ['harbordays 2024'])).toHaveLength(1);
});

test('two editions of one year are told apart by their months', () => {
	const notes = [
		dated('a.md', 'HarborDays', 1, '2025-03-10'),
		dated('b.md', 'HarborDays', 1, '2025-11-09'),
	];
	expect(list(notes).map(({ name }) => name)).toEqual(['HarborDays 2025-11', 'HarborDays 2025-03']);
});

test('dates are of use only when they differ as the days do', () => {
	const first = dated('a.md', 'HarborConf 2026', 1, '2026-03-10');
	expect(show([first, dated('b.md', 'HarborConf 2026', 2, '2026-03-11')])).toEqual([
		'HarborConf 2026: 1 2026-03-10!, 2 2026-03-11!',
	]);
	expect(show([first, dated('b.md', 'HarborConf 2026', 2, '2026-03-10')])).toEqual([
		'HarborConf 2026: 1 2026-03-10, 2 2026-03-10',
	]);
});

test('what the user said is no conference is not listed', () => {
	const note = readNote('harborconf-2026-day-02.md', '## A');
	expect(list([note], ['harborconf2026'])).toEqual([]);
});

test('the latest conference comes first, those without dates follow by name', () => {
	const notes = [
		dated('a.md', 'Old 2020', 1, '2020-01-01'),
		readNote('B 2026 Day 1.md', '## A'),
		dated('c.md', 'New 2026', 1, '2026-01-01'),
		readNote('A 10 2026 Day 1.md', '## A'),
		readNote('A 9 2026 Day 1.md', '## A'),
	];
	expect(list(notes).map(({ name }) => name)).toEqual([
		...['New 2026', 'Old 2020'],
		...['A 9 2026', 'A 10 2026', 'B 2026'],
	]);
});
