import { readNote } from './read-notes';

const day = 'Events/HarborConf 2026/day1.md';

test('a talk ends where the next heading stands that is none of its sections', () => {
	const { talks } = readNote(day, '### A', 'x', '#### Intro', 'x', '### B', 'x', '## C');
	expect(talks.map(({ line, to, level, headingPath }) => ({ line, to, level, headingPath }))).toEqual([
		{ line: 0, to: 4, level: 3, headingPath: ['A'] },
		{ line: 4, to: 6, level: 3, headingPath: ['B'] },
		{ line: 6, to: 7, level: 2, headingPath: ['C'] },
	]);
});

test('bare titles get a place within their day, and the line below', () => {
	const { talks } = readNote(
		'Events/HarborConf 2026/notes.md',
		...[
			'## Day 1',
			'### Keynote',
			'',
			'- Ropes **hold**',
			'### keynote',
			'### ',
			'Recording',
			'### Boats',
		],
		...['## Day 2', '### Keynote', 'Knots'],
	);
	expect(talks.map(({ title, ordinal, subtitle, day }) => [title, ordinal, subtitle, day])).toEqual([
		['Keynote', 1, '- Ropes hold', 0],
		['keynote', 2, null, 0],
		['', 1, 'Recording', 0],
		['Boats', null, null, 0],
		['Keynote', 1, 'Knots', 1],
	]);
});

test('links are those of the heading and the text, each once, without code and comments', () => {
	const { talks } = readNote(
		day,
		...[
			'### A https://a.example/1',
			'https://a.example/2 https://a.example/1',
			'```',
			'https://a.example/3',
			'```',
		],
		...[
			'[//]: # (https://a.example/4)',
			'- www.a.example/5',
			'#### Section',
			'https://a.example/6',
			'### B',
		],
	);
	expect(talks.map(({ links }) => links)).toEqual([
		['https://a.example/1', 'https://a.example/2', 'https://www.a.example/5', 'https://a.example/6'],
		[],
	]);
});

test('time and speakers may stand in the lines below', () => {
	const { talks } = readNote(
		day,
		...['### A', '> 10:30 - 11:00, Room 3', 'Speaker: Ada Lind'],
		...['### B', '', 'by [Bo Sample](https://example.org)'],
		...['### C', 'speaker:: Cleo Example'],
		...['### D', '**Dmitri Muster (Acme)**'],
		...['### E', '- Presenter: Eva Beispiel'],
		...['### F', 'One', 'Two', 'Three', 'by Fay Example'],
		...['### 9:00 G by Gil Muster', '10:30', 'Ada Lind'],
	);
	expect(talks.map(({ start, end, speakers }) => [start, end, speakers.join()])).toEqual([
		['10:30', '11:00', 'Ada Lind'],
		[null, null, 'Bo Sample'],
		[null, null, 'Cleo Example'],
		[null, null, 'Dmitri Muster (Acme)'],
		[null, null, 'Eva Beispiel'],
		[null, null, ''],
		['09:00', null, 'Gil Muster'],
	]);
});

test('a talk knows its group and its day', () => {
	const { talks, days } = readNote(
		'Events/HarborConf 2026/notes.md',
		...['## Day 1', '### Keynotes', '#### 9:00 A', '#### 9:30 B', '### C', '## Day 2', '### D'],
	);
	expect(days.map(({ number, line }) => [number, line])).toEqual([
		[1, 0],
		[2, 5],
	]);
	expect(talks.map(({ title, group, day }) => [title, group, day])).toEqual([
		['A', 'Keynotes', 0],
		['B', 'Keynotes', 0],
		['C', null, 0],
		['D', null, 1],
	]);
});

test('a talk before the first named day stands in a day of its own', () => {
	const { talks, days } = readNote(
		'Events/HarborConf 2026/notes.md',
		'## Arriving',
		'## Day 1',
		'## A',
		'## Day 2',
		'## B',
	);
	expect(days.map(({ number }) => number)).toEqual([null, 1, 2]);
	expect(talks.map(({ day }) => day)).toEqual([0, 1, 2]);
});

test('a note that is one talk is told by header, title and the lines below', () => {
	const { talks, oneTalk } = readNote(
		'Events/HarborConf 2026/ropes.md',
		...['---', 'speakers: [Ada Lind, Bo Sample]', 'start: 10:30', 'room: Hall 1', 'track: Ropes', '---'],
		...['# Keynote: how ropes hold', 'https://a.example', '## Notes'],
	);
	expect(oneTalk).toBe(true);
	expect(talks).toMatchObject([
		{
			...{
				line: 6,
				to: 9,
				level: 1,
				title: 'Keynote: how ropes hold',
				speakers: ['Ada Lind', 'Bo Sample'],
			},
			...{
				start: '10:30',
				room: 'Hall 1',
				group: 'Ropes',
				kind: 'keynote',
				links: ['https://a.example'],
				day: 0,
			},
		},
	]);
});

test('people as the subtitle of a note that is one talk give it', () => {
	const { talks } = readNote(
		'Events/HarborConf 2026/ropes.md',
		...['---', 'title: Ropes that hold', 'subtitle: Ada Lind, Bo Sample, and Tess Hunt', '---'],
		...['How ropes hold.', '## Notes'],
	);
	expect(talks).toMatchObject([
		{ title: 'Ropes that hold', speakers: ['Ada Lind', 'Bo Sample', 'Tess Hunt'] },
	]);
});

test('comments know their talk, day and headings', () => {
	const { comments } = readNote(
		'Events/HarborConf 2026/notes.md',
		...[
			'[//]: # (before)',
			'',
			'## Day 1',
			'### A',
			'#### Demo',
			'',
			'[//]: # (in a section)',
			'',
			'## Day 2',
			'',
			'[//]: # (in no talk)',
		],
	);
	expect(comments.map(({ talk, day, headingPath }) => [talk, day, headingPath])).toEqual([
		[null, 0, []],
		[0, 0, ['Day 1', 'A', 'Demo']],
		[null, 1, ['Day 2']],
	]);
});
