import { toBoard } from '../../src/follow-ups/board';
import { columns } from '../../src/follow-ups/columns';
import { growth } from '../growth';
import { dayNote, readConferences } from './read-conferences';

function boardOf(texts: Record<string, string>) {
	return toBoard(readConferences(texts), columns);
}

function inboxOf(texts: Record<string, string>) {
	return boardOf(texts)[0]?.followUps ?? [];
}

test('a follow-up stands in the column of its mark', () => {
	const note = dayNote(
		'[//]: # (no box)',
		'[//]: # ([ ] blank)',
		'[//]: # ([/] stroke)',
		'[//]: # ([X] cross)',
		'[//]: # ([-] dash)',
	);
	const board = boardOf({ 'Day 1.md': note });
	expect(
		board.map(({ column, followUps }) => [column.id, ...followUps.map(each => each.comment.text)]),
	).toEqual([
		['inbox', 'no box'],
		['next', 'blank'],
		['doing', 'stroke'],
		['done', 'cross'],
		['dropped', 'dash'],
	]);
});

test('a mark without a column does not lose its follow-up', () => {
	const conferences = readConferences({ 'Day 1.md': dayNote('[//]: # ([/] stroke)') });
	const withoutDoing = columns.filter(({ id }) => id !== 'doing');
	expect(toBoard(conferences, withoutDoing)[0]?.followUps).toHaveLength(1);
});

test('text that a comment hides is no follow-up', () => {
	const note = dayNote('[//]: # ()', '[//]: # (The numbers do not add up.)', '', '[//]: # (read it)');
	expect(inboxOf({ 'Day 1.md': note }).map(({ comment }) => comment.text)).toEqual(['read it']);
});

test('cards go by day, then as the note goes, also where a note holds several days', () => {
	const days =
		'# HarborConf 2026\n\n## Day 1\n\n### A\n\n[//]: # (a)\n\n## Day 2\n\n### B\n\n[//]: # (b)\n[//]: # (c)\n';
	const third = '---\nconference: HarborConf 2026\nday: 3\n---\n### C\n\n[//]: # (d)\n';
	const inbox = inboxOf({ 'A third day.md': third, 'HarborConf 2026.md': days });
	expect(inbox.map(({ comment, day }) => `${day.number} ${comment.text}`)).toEqual([
		'1 a',
		'2 b',
		'2 c',
		'3 d',
	]);
});

test('a card knows the talk it stands under, and none before the first', () => {
	const note = dayNote('[//]: # (in a talk)').replace('###', '[//]: # (before)\n\n###');
	expect(inboxOf({ 'Day 1.md': note }).map(({ talk }) => talk?.title ?? null)).toEqual([null, 'Keynote 1']);
});

test('a card keeps its key when its status or its line changes, and equal ones have different keys', () => {
	const keysOf = (...lines: string[]) =>
		boardOf({ 'Day 1.md': dayNote(...lines) }).flatMap(({ followUps }) =>
			followUps.map(({ key }) => key),
		);
	const keys = keysOf('[//]: # (read)', '[//]: # (read)');
	expect(new Set(keys).size).toBe(2);
	expect(keysOf('A line.', '', '[//]: # (read)', '[//]: # ([x] read)')).toEqual(keys);
	expect(keysOf('### Keynote 2', '', '[//]: # (read)')).not.toContain(keys[0]);
});

test('a board of equal follow-ups takes time as they are many, not with the square of that', () => {
	const conferencesOf = (count: number) =>
		readConferences({ 'Day 1.md': dayNote(...Array<string>(count).fill('[//]: # (read it)')) });
	const [some, many] = [conferencesOf(500), conferencesOf(2000)];
	const keys = toBoard(many, columns)[0]?.followUps.map(({ key }) => key);
	expect(new Set(keys).size).toBe(2000);
	expect(growth(size => toBoard(size === 500 ? some : many, columns), 500)).toBeLessThan(9);
});
