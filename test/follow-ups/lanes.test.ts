import { toBoard } from '../../src/follow-ups/board';
import { columns } from '../../src/follow-ups/columns';
import { listDrafts } from '../../src/follow-ups/drafts';
import { joinLanes, toLanes } from '../../src/follow-ups/lanes';
import { en } from '../../src/i18n/en';
import { readConferences } from './read-conferences';

const notes = {
	'HarborConf 2026 Day 2.md': '### Keynote\n\n[//]: # (e)\n\n### Keynote\n\n[//]: # ([x] f)\n[//]: # (g)\n',
	'HarborConf 2026 Day 1.md':
		'[//]: # (before)\n\n### Tides\n\n[//]: # ([x] a)\n\n### Clocks\n\n[//]: # (b)\n[//]: # (c)\n',
	'PyCoast 2026 Day 1.md': '### Types\n\n[//]: # (p)\n',
};
const board = toBoard(readConferences(notes), columns);
const shown = (by: 'conference' | 'day' | 'talk') =>
	toLanes(board, by, en).map(
		({ names, count, board: cells }) =>
			`${names.join(' < ')} (${count}): ${cells
				.flatMap(({ column, followUps }) =>
					followUps.map(({ comment }) => `${column.id} ${comment.text}`),
				)
				.join(', ')}`,
	);

test('lanes stand as the notes go, whatever column their first card is in', () => {
	expect(shown('conference')).toEqual([
		'HarborConf 2026 (7): inbox before, inbox b, inbox c, inbox e, inbox g, done a, done f',
		'PyCoast 2026 (1): inbox p',
	]);
	expect(shown('day')).toEqual([
		'Day 1 < HarborConf 2026 (4): inbox before, inbox b, inbox c, done a',
		'Day 2 < HarborConf 2026 (3): inbox e, inbox g, done f',
		'Day 1 < PyCoast 2026 (1): inbox p',
	]);
});

test('talks of one name have lanes of their own, and what stands before the first talk has that of its day', () => {
	expect(shown('talk')).toEqual([
		'Day 1 < HarborConf 2026 (1): inbox before',
		'Tides < Day 1 < HarborConf 2026 (1): done a',
		'Clocks < Day 1 < HarborConf 2026 (2): inbox b, inbox c',
		'Keynote #1 < Day 2 < HarborConf 2026 (1): inbox e',
		'Keynote #2 < Day 2 < HarborConf 2026 (2): inbox g, done f',
		'Types < Day 1 < PyCoast 2026 (1): inbox p',
	]);
});

test('joined again, lanes are the board', () => {
	expect(joinLanes(toLanes(board, 'talk', en))).toEqual(board);
	expect(joinLanes([])).toEqual([]);
});

test('directly following draft lines are one draft, with its first words and where it stands', () => {
	const drafts = listDrafts(
		readConferences({
			'HarborConf 2026 Day 1.md':
				'### Tides\n\n[//]: # (read)\n[//]: # (### Why tides?)\n[//]: # (Because.)\n\n[//]: # ()\n[//]: # (Not sure.)\n\n[//]: # ()\n',
		}),
	);
	expect(drafts.map(({ text, line, lines, talk }) => [text, line, lines, talk?.title])).toEqual([
		['Why tides?', 3, 2, 'Tides'],
		['Not sure.', 6, 2, 'Tides'],
		['', 9, 1, 'Tides'],
	]);
	expect(new Set(drafts.map(({ key }) => key)).size).toBe(3);
});
