import { toBoard } from '../../src/follow-ups/board';
import { columns } from '../../src/follow-ups/columns';
import { readTalkTasks, toTalkTasks } from '../../src/follow-ups/talk-tasks';
import { readTasks } from '../../src/markdown/tasks';
import { readConferences } from './read-conferences';

const text = [
	'# HarborConf 2026',
	'',
	'- [ ] before the first talk',
	'',
	'## Day 1',
	'',
	'### Tides',
	'',
	'- [ ] book a room #travel https://example.org 📅 2026-06-15',
	'[//]: # (read)',
	'- [x] register',
	'- [>] later',
	'',
	'## Day 2',
	'',
	'### Clocks',
	'',
	'- [/] ask Noor',
	'',
].join('\n');

test('tasks below talks stand among the follow-ups, in the column of their checkbox', () => {
	const conferences = readConferences({ 'HarborConf 2026.md': text });
	const board = toBoard(conferences, columns, undefined, note => toTalkTasks(note, readTasks(text)));
	expect(
		board.map(({ column, followUps }) => [
			column.id,
			...followUps.map(
				({ comment, day, talk }) => `${talk?.title} ${day.number} ${comment.text.slice(0, 8)}`,
			),
		]),
	).toEqual([
		['inbox', 'Tides 1 read', 'Tides 1 later'],
		['next', 'Tides 1 book a r'],
		['doing', 'Clocks 2 ask Noor'],
		['done', 'Tides 1 register'],
		['dropped'],
	]);
	const [room] = board[1]?.followUps ?? [];
	expect(room?.isTask).toBe(true);
	expect(room?.comment).toMatchObject({
		due: '2026-06-15',
		tags: ['travel'],
		links: ['https://example.org'],
		visible: true,
	});
	expect(board[0]?.followUps.map(({ isTask }) => isTask)).toEqual([false, true]);
});

test('a note is read for its tasks once, and again when it has changed; until then it has those it had', async () => {
	const noteOf = (now: string) => readConferences({ 'HarborConf 2026.md': now })[0]?.days[0]?.note;
	let now = text;
	let reads = 0;
	let told = 0;
	const tasksOf = readTalkTasks(
		async () => {
			reads++;
			return now;
		},
		() => told++,
	);
	const settle = () => new Promise(resolve => setTimeout(resolve));
	const [first, second] = [noteOf(text), noteOf(text)];
	if (!first || !second) throw new Error('no note');
	expect(tasksOf(first)).toEqual([]);
	expect(tasksOf(first)).toEqual([]);
	await settle();
	expect([reads, told, tasksOf(first).length]).toEqual([1, 1, 4]);
	now = text.replace('- [>] later\n', '');
	expect(tasksOf(second)).toHaveLength(4);
	await settle();
	expect([reads, told, tasksOf(second).length]).toEqual([2, 2, 3]);
});
