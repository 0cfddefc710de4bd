import type { FollowUp } from '../../src/follow-ups/board';
import { Refusal } from '../../src/refusal';
import { dayNote } from '../follow-ups/read-conferences';
import { openBoard } from './open-board';

const path = 'Day 1.md';
const asked = '[//]: # (ask Ahmad #ebpf 📅 2026-06-15)';

const cards = (board: ReturnType<typeof openBoard>): readonly FollowUp[] =>
	board.board().flatMap(({ followUps }) => followUps);

test('a task in place keeps due date and tags; its comment is done and says where it went; one undo takes both back', async () => {
	const note = dayNote('a', '', asked, '', 'b');
	const board = openBoard({ [path]: note });
	const { label, written } = await board.promote(cards(board), { kind: 'task' });
	expect([label, written]).toEqual(['Made a task of “ask Ahmad #ebpf 📅 2026-06-15”', 1]);
	expect(board.notes.texts).toEqual({
		[path]: dayNote(
			'a',
			'',
			'[//]: # ([x] ask Ahmad #ebpf 📅 2026-06-15 → [[#Keynote 1]])',
			'',
			'- [ ] ask Ahmad #ebpf 📅 2026-06-15',
			'',
			'b',
		),
	});
	expect(await board.undo.undo()).toBe(label);
	expect(board.notes.texts).toEqual({ [path]: note });
	expect(board.undo.last).toBeNull();
});

test('many tasks at the ends of their talks, in the order of the note, with lines typed above meanwhile', async () => {
	const note = dayNote(
		'[//]: # (one)',
		'',
		'a',
		'',
		'[//]: # (two)',
		'',
		'### Keynote 2',
		'',
		'[//]: # (three)',
	);
	const board = openBoard({ [path]: note });
	const all = cards(board);
	board.notes.put(path, note.replace('### Keynote 1\n', '### Keynote 1\n\ntyped\n'));
	const { refused } = await board.promote(all, { kind: 'task-at-end' });
	expect(refused).toEqual([]);
	expect(board.notes.texts[path]).toBe(
		dayNote(
			'typed',
			'',
			'[//]: # ([x] one → [[#Keynote 1]])',
			'',
			'a',
			'',
			'[//]: # ([x] two → [[#Keynote 1]])',
			'',
			'- [ ] one',
			'- [ ] two',
			'',
			'### Keynote 2',
			'',
			'[//]: # ([x] three → [[#Keynote 2]])',
			'',
			'- [ ] three',
		),
	);
	await board.undo.undo();
	expect(board.notes.texts[path]).toBe(note.replace('### Keynote 1\n', '### Keynote 1\n\ntyped\n'));
});

test('notes of their own link back, get names of their own, and go again with one undo', async () => {
	const texts = { [path]: dayNote(asked, '', 'a', '', '[//]: # (ask Ahmad)'), 'ask Ahmad.md': 'mine' };
	const board = openBoard(texts);
	const { label, action } = await board.promote(cards(board), { kind: 'note' });
	expect(label).toBe('Made a note of 2 follow-ups');
	expect(board.notes.texts).toEqual({
		'ask Ahmad.md': 'mine',
		'ask Ahmad 2.md': 'ask Ahmad #ebpf 📅 2026-06-15\n\nFrom [[Day 1#Keynote 1]]\n',
		'ask Ahmad 3.md': 'ask Ahmad\n\nFrom [[Day 1#Keynote 1]]\n',
		[path]: dayNote(
			'[//]: # ([x] ask Ahmad #ebpf 📅 2026-06-15 → [[ask Ahmad 2]])',
			'',
			'a',
			'',
			'[//]: # ([x] ask Ahmad → [[ask Ahmad 3]])',
		),
	});
	await board.undo.undo(action ?? undefined);
	expect(board.notes.texts).toEqual(texts);
});

test('a note that was written in since stays when the rest is undone', async () => {
	const board = openBoard({ [path]: dayNote(asked) });
	await board.promote(cards(board), { kind: 'note' });
	board.notes.put('ask Ahmad.md', 'what he said');
	await expect(board.undo.undo()).rejects.toThrow(/but not in “ask Ahmad.md”/);
	expect(board.notes.texts).toEqual({ [path]: dayNote(asked), 'ask Ahmad.md': 'what he said' });
});

test('items of a list in another note link back before their dates and tags, and stand in the order of the cards', async () => {
	const [day1, day2, list] = [
		dayNote(asked),
		dayNote('[//]: # (read)').replace('day: 1', 'day: 2'),
		'# Plan\n\n* one\n',
	];
	const board = openBoard({ [path]: day1, 'Day 2.md': day2, 'Plan.md': list });
	const { label } = await board.promote(cards(board), { kind: 'list', path: 'Plan.md' });
	expect(label).toBe('Added 2 follow-ups to “Plan.md”');
	expect(board.notes.texts).toEqual({
		[path]: dayNote('[//]: # ([x] ask Ahmad #ebpf 📅 2026-06-15 → [[Plan]])'),
		'Day 2.md': day2.replace('(read)', '([x] read → [[Plan]])'),
		'Plan.md':
			'# Plan\n\n* one\n* [ ] ask Ahmad [[Day 1#Keynote 1]] #ebpf 📅 2026-06-15\n* [ ] read [[Day 2#Keynote 1]]\n',
	});
	await board.undo.undo();
	expect(board.notes.texts).toEqual({ [path]: day1, 'Day 2.md': day2, 'Plan.md': list });
});

test.each([
	['is gone', null, new Refusal('noteMissing', 'Plan.md')],
	['ends in code that nothing closes', '```\ncode\n', new Refusal('noPlaceForTask', 'Plan.md')],
])('where the list’s note %s all stays as it was, and the card too', async (_, plan, reason) => {
	const texts = {
		[path]: dayNote(asked, '', 'a', '', '[//]: # (read)'),
		...(plan !== null && { 'Plan.md': plan }),
	};
	const board = openBoard(texts);
	const { refused, written, action } = await board.promote(cards(board), { kind: 'list', path: 'Plan.md' });
	expect([written, action, refused.map(({ error }) => error)]).toEqual([0, null, [reason, reason]]);
	expect(board.notes.texts).toEqual(texts);
	expect(board.columnOf('read')).toBe('inbox');
	expect(board.undo.last).toBeNull();
	await board.move('read', 'done');
	expect(board.notes.texts[path]).toBe(texts[path]?.replace('(read)', '([x] read)'));
});

test('what has changed since is refused and written nowhere, the others are', async () => {
	const note = dayNote('[//]: # (one)', '', 'a', '', '[//]: # (two)');
	const board = openBoard({ [path]: note, 'Plan.md': '' });
	const all = cards(board);
	board.notes.put(path, note.replace('(one)', '(one and more)'));
	const { refused, written } = await board.promote(all, { kind: 'list', path: 'Plan.md' });
	expect([written, refused.map(({ error }) => error)]).toEqual([1, [new Refusal('lineChanged', path)]]);
	expect(board.notes.texts).toEqual({
		[path]: dayNote('[//]: # (one and more)', '', 'a', '', '[//]: # ([x] two → [[Plan]])'),
		'Plan.md': '- [ ] two [[Day 1#Keynote 1]]',
	});
});

test('promoted again, a follow-up says only where it went last', async () => {
	const board = openBoard({ [path]: dayNote('[//]: # ([x] read → [[Old plan]])'), 'Plan.md': '' });
	await board.promote(cards(board), { kind: 'list', path: 'Plan.md' });
	expect(board.notes.texts).toEqual({
		[path]: dayNote('[//]: # ([x] read → [[Plan]])'),
		'Plan.md': '- [ ] read [[Day 1#Keynote 1]]',
	});
});

test('a note renamed since it was read is written under its new name, after several renames too', async () => {
	const board = openBoard({ [path]: dayNote('[//]: # (read)') });
	const all = cards(board);
	board.notes.rename(path, 'A.md');
	board.notes.rename('A.md', 'B.md');
	await board.promote(all, { kind: 'task' });
	expect(board.notes.texts).toEqual({
		'B.md': dayNote('[//]: # ([x] read → [[#Keynote 1]])', '', '- [ ] read'),
	});
});
