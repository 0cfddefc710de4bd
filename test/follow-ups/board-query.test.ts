import { toBoard } from '../../src/follow-ups/board';
import {
	findCards,
	listOrigins,
	listTags,
	queryNames,
	readBoardQuery,
	wholeQuery,
	type BoardQuery,
} from '../../src/follow-ups/board-query';
import { columns } from '../../src/follow-ups/columns';
import { dueMark } from '../../src/follow-ups/due-mark';
import { placeKey } from '../../src/follow-ups/place-keys';
import { listProgress } from '../../src/follow-ups/progress';
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

const context = { strings: en, today: '2026-06-10' };

/** The first words of the cards that are found, in order. */
function found(query: Partial<BoardQuery>): string {
	return findCards(board, { ...wholeQuery, ...query }, context)
		.flatMap(({ followUps }) => followUps.map(({ comment }) => comment.text.split(' ')[0]))
		.join(' ');
}

test('without a query the board is the very same', () => {
	expect(findCards(board, wholeQuery, context)).toBe(board);
});

test('words are found in the text, the talk, the conference and the day, whatever their case and accents', () => {
	for (const text of ['cafe', 'CAFÉ']) expect(found({ text })).toBe('read write');
	expect(found({ text: 'docs harbor' })).toBe('read ask');
	expect(found({ text: 'tides day 2' })).toBe('ask');
	expect(found({ text: 'nowhere' })).toBe('');
});

test('cards are looked for by tag, due date, links and whether Markdown shows them', () => {
	expect(found({ tag: 'docs' })).toBe('read ask');
	expect(found({ only: ['due'] })).toBe('read try');
	expect(found({ only: ['links'] })).toBe('ask');
	expect(found({ only: ['visible'] })).toBe('ask');
	expect(found({ only: ['due', 'links'] })).toBe('');
	expect(found({ only: ['soon'] })).toBe('read try');
	expect(
		findCards(board, { ...wholeQuery, only: ['soon'] }, { ...context, today: '2026-05-27' })[0]
			?.followUps,
	).toHaveLength(1);
});

test('what is done or dropped is neither late nor due soon', () => {
	const closed = toBoard(
		readConferences({
			'1.md': note(
				'HarborConf 2026',
				1,
				'### Tides',
				'',
				'[//]: # ([x] read 📅 2026-06-01)',
				'[//]: # ([-] ask 📅 2026-06-11)',
				'[//]: # ([/] write 📅 2026-06-11)',
			),
		}),
		columns,
	);
	const late = findCards(closed, { ...wholeQuery, only: ['soon'] }, context);
	expect(late.map(({ followUps }) => followUps.length)).toEqual([0, 0, 1, 0, 0]);
});

test('a tag stands for those below it, is offered once and found whatever its case', () => {
	const tagged = toBoard(
		readConferences({
			'1.md': note('HarborConf 2026', 1, '### Tides', '', '[//]: # (a #Docs)', '[//]: # (b #docs/api)'),
			'2.md': note('HarborConf 2026', 2, '### Clocks', '', '[//]: # (c #docs)', '[//]: # (d #docsy)'),
		}),
		columns,
	);
	expect(listTags(tagged, en)).toEqual(['Docs', 'docs/api', 'docsy']);
	const [inbox] = findCards(tagged, { ...wholeQuery, tag: 'docs' }, context);
	expect(inbox?.followUps.map(({ comment }) => comment.text[0])).toEqual(['a', 'b', 'c']);
});

test('cards are looked for by their conference, day or talk', () => {
	const [card] = board[0]?.followUps.filter(({ comment }) => comment.text.startsWith('ask')) ?? [];
	if (!card) throw new Error('no card');
	const at = (kind: 'conference' | 'day' | 'talk') => found({ place: { kind, key: placeKey(card, kind) } });
	expect(at('conference')).toBe('read ask write');
	expect(at('day')).toBe('ask');
	expect(at('talk')).toBe('ask');
	expect(found({ place: { kind: 'talk', key: 'gone' } })).toBe('');
	const names = (kind: 'conference' | 'day' | 'talk') =>
		Array.from(listOrigins(board, kind).values(), ({ talk, day, conference }) =>
			kind === 'talk' ? talk?.title : kind === 'day' ? day.number : conference.name,
		);
	expect(names('conference')).toEqual(['HarborConf 2026', 'PyCoast 2026']);
	expect(names('day')).toEqual([1, 2, 1]);
	expect(names('talk')).toEqual(['Café lies', 'Tides', 'Types']);
});

test('what is looked for is said in words', () => {
	const [card] = board[0]?.followUps ?? [];
	if (!card) throw new Error('no card');
	const query = {
		...wholeQuery,
		place: { kind: 'talk', key: placeKey(card, 'talk') },
		tag: 'docs',
		only: ['links'],
	} as const;
	expect(queryNames(board, query, en)).toEqual(['Café lies', '#docs', 'With links']);
	expect(queryNames(board, { ...query, place: { kind: 'day', key: 'gone' } }, en)[0]).toBe('One day');
	expect(queryNames(board, wholeQuery, en)).toEqual([]);
});

test('cards are sorted by due date, those without one last, and by day, the last first', () => {
	expect(found({ sort: 'due' })).toBe('try read ask write forget');
	expect(found({ sort: 'newest' }).startsWith('ask')).toBe(true);
});

test('every tag is offered once', () => {
	expect(listTags(board, en)).toEqual(['docs', 'people']);
});

test('progress counts what is done of what was not dropped', () => {
	expect(listProgress(board, en).map(({ name, done, of }) => `${name}: ${done} of ${of}`)).toEqual([
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
	const query: BoardQuery = {
		text: 'a',
		place: { kind: 'day', key: 'b' },
		tag: 'c',
		only: ['links'],
		sort: 'due',
		lanes: 'talk',
		tasks: true,
	};
	expect(readBoardQuery(JSON.parse(JSON.stringify(query)))).toEqual(query);
	for (const broken of [
		null,
		7,
		{ text: 1, only: 'due', sort: 'x', place: { kind: 'room', key: 1 }, lanes: 3 },
	])
		expect(readBoardQuery(broken)).toEqual(wholeQuery);
});
