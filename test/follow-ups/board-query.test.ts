import { toBoard } from '../../src/follow-ups/board';
import {
	dueMark,
	findCards,
	listProgress,
	listTags,
	readBoardQuery,
	wholeQuery,
	type BoardQuery,
} from '../../src/follow-ups/board-query';
import { columns } from '../../src/follow-ups/columns';
import { en } from '../../src/i18n/en';
import { readConferences } from './read-conferences';

const note = (conference: string, day: number, ...lines: readonly string[]) =>
	[`---\nconference: ${conference}\nday: ${day}\ndate: 2026-05-1${day}\n---`, ...lines, ''].join('\n');

const board = toBoard(
	readConferences({
		'1.md': note(
			'HarborConf 2026',
			1,
			'### Café lies',
			'',
			'[//]: # (read #docs 📅 2026-06-15)',
			'[//]: # ([x] write)',
		),
		'2.md': note(
			'HarborConf 2026',
			2,
			'### Tides',
			'text',
			'[//]: # (ask https://example.org #docs #people)',
		),
		'3.md': note(
			'PyCoast 2026',
			1,
			'### Types',
			'',
			'[//]: # (try 📅 2026-06-01)',
			'[//]: # ([-] forget)',
		),
	}),
	columns,
);

/** The first words of the cards that are found, in order. */
function found(query: Partial<BoardQuery>): string {
	return findCards(board, { ...wholeQuery, ...query }, en, 'en')
		.flatMap(({ followUps }) => followUps.map(({ comment }) => comment.text.split(' ')[0]))
		.join(' ');
}

test('without a query the board is the very same', () => {
	expect(findCards(board, wholeQuery, en, 'en')).toBe(board);
});

test('words are found in the text, the talk, the conference and the day, whatever their case and accents', () => {
	for (const text of ['cafe', 'CAFÉ']) expect(found({ text })).toBe('read write');
	expect(found({ text: 'docs harbor' })).toBe('read ask');
	expect(found({ text: 'tides day 2' })).toBe('ask');
	expect(found({ text: 'nowhere' })).toBe('');
});

test('cards are looked for by conference, tag, due date, links and whether Markdown shows them', () => {
	expect(found({ tag: 'docs' })).toBe('read ask');
	expect(found({ only: ['due'] })).toBe('read try');
	expect(found({ only: ['links'] })).toBe('ask');
	expect(found({ only: ['visible'] })).toBe('ask');
	expect(found({ only: ['due', 'links'] })).toBe('');
	const key = board[0]?.followUps.find(({ conference }) => conference.name === 'PyCoast 2026')?.conference
		.key;
	expect(found({ conference: key ?? '' })).toBe('try forget');
});

test('cards are sorted by due date, those without one last, and by day, the last first', () => {
	expect(found({ sort: 'due' })).toBe('try read ask write forget');
	expect(found({ sort: 'newest' }).startsWith('ask')).toBe(true);
});

test('every tag is offered once', () => {
	expect(listTags(board)).toEqual(['docs', 'people']);
});

test('progress counts what is done of what was not dropped', () => {
	expect(listProgress(board).map(({ name, done, of }) => `${name}: ${done} of ${of}`)).toEqual([
		'HarborConf 2026: 1 of 3',
		'PyCoast 2026: 0 of 1',
	]);
});

test('a card is late from the day after, and due soon a week before', () => {
	expect(dueMark('2026-06-15', '2026-06-16')).toBe('late');
	expect(dueMark('2026-06-15', '2026-06-15')).toBe('soon');
	expect(dueMark('2026-06-15', '2026-06-08')).toBe('soon');
	expect(dueMark('2026-06-15', '2026-06-07')).toBeNull();
});

test('a query is read from whatever was kept', () => {
	const query: BoardQuery = { text: 'a', conference: 'b', tag: 'c', only: ['links'], sort: 'due' };
	expect(readBoardQuery(JSON.parse(JSON.stringify(query)))).toEqual(query);
	for (const broken of [null, 7, { text: 1, only: 'due', sort: 'x' }])
		expect(readBoardQuery(broken)).toEqual(wholeQuery);
});
