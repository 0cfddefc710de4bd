import { readFileSync } from 'node:fs';
import { columns } from '../../src/follow-ups/columns';
import { Refusal } from '../../src/refusal';
import { dayNote } from '../follow-ups/read-conferences';
import { openBoard } from './open-board';

const day2 = 'HarborConf 2026/harborconf-2026-day-02.md';
const fixture = () => ({ [day2]: readFileSync(`test/fixtures/vault/${day2}`, 'utf8') });

test('a card moved to done gets its box, and no other byte changes', async () => {
	const { move, diff, columnOf, read } = openBoard(fixture());
	await move('write a lock-step replay for the agent', 'done');
	expect(diff()).toEqual([
		`${day2}: - [//]: # (write a lock-step replay for the agent )`,
		`${day2}: + [//]: # ([x] write a lock-step replay for the agent )`,
	]);
	read();
	expect(columnOf('write a lock-step replay for the agent')).toBe('done');
});

test('through all columns and back to the inbox gives the same bytes', async () => {
	const { notes, move, read } = openBoard(fixture());
	for (const { id } of [...columns.slice(1), ...columns.slice(0, 1)]) {
		await move('read chapter on tides and clocks', id);
		read();
	}
	expect(notes.texts).toEqual(fixture());
});

test('line endings, a byte order mark and blanks stay as they are', async () => {
	const text = `\ufeff${dayNote('\t[comment]:# "read it"  ', 'end')}`.replaceAll('\n', '\r\n');
	const { notes, move } = openBoard({ 'Day 1.md': text });
	await move('read it', 'doing');
	expect(notes.texts['Day 1.md']).toBe(text.replace('"read it"', '"[/] read it"'));
});

test('undo brings the former bytes back, one move at a time', async () => {
	const { notes, undo, move, read, columnOf } = openBoard(fixture());
	await move('ask Imke for the crane dataset', 'next');
	read();
	await move('read chapter on tides and clocks', 'done');
	await undo.undo();
	read();
	expect([
		columnOf('ask Imke for the crane dataset'),
		columnOf('read chapter on tides and clocks'),
	]).toEqual(['next', 'inbox']);
	await undo.undo();
	expect(notes.texts).toEqual(fixture());
});

test('a move into its own column writes nothing and is nothing to undo', async () => {
	const { notes, undo, move } = openBoard(fixture());
	notes.rewrite = () => Promise.reject(new Error('asked to write'));
	await expect(move('ask Imke for the crane dataset', 'inbox')).resolves.toBeNull();
	expect(undo.last).toBeNull();
});

test('the right line is found when lines came and went above it', async () => {
	const { notes, move } = openBoard({ 'Day 1.md': dayNote('one', '', '[//]: # (read it)') });
	const changed = dayNote('A new line.', '', '[//]: # (another)', '', 'one', '', '[//]: # (read it)');
	notes.put('Day 1.md', changed);
	await move('read it', 'done');
	expect(notes.texts['Day 1.md']).toBe(changed.replace('(read it)', '([x] read it)'));
});

test('of two equal ones the moved one is written', async () => {
	const { move, notes } = openBoard({ 'Day 1.md': dayNote('[//]: # (read)', '', '[//]: # (read)') });
	await move('read', 'done', 1);
	expect(notes.texts['Day 1.md']).toBe(dayNote('[//]: # (read)', '', '[//]: # ([x] read)'));
});

test('a line that changed meanwhile is refused, nothing is written, and the card goes back', async () => {
	const { notes, undo, move, columnOf } = openBoard({ 'Day 1.md': dayNote('[//]: # (read it)') });
	const changed = dayNote('[//]: # (read it twice)');
	notes.put('Day 1.md', changed);
	const moving = move('read it', 'done');
	expect(columnOf('read it')).toBe('done');
	await expect(moving).rejects.toThrow(new Refusal('lineChanged', 'Day 1.md'));
	expect(notes.texts['Day 1.md']).toBe(changed);
	expect(columnOf('read it')).toBe('inbox');
	expect(undo.last).toBeNull();
});

test('a note that is gone is refused and not made again', async () => {
	const { notes, move } = openBoard({ 'Day 1.md': dayNote('[//]: # (read it)') });
	notes.remove('Day 1.md');
	await expect(move('read it', 'done')).rejects.toThrow(new Refusal('noteMissing', 'Day 1.md'));
	expect(notes.texts).toEqual({});
});

test('of two quick moves of one card the last wins, before the note is read again', async () => {
	const { notes, move, columnOf } = openBoard({ 'Day 1.md': dayNote('[//]: # (read it)') });
	await Promise.all([move('read it', 'doing'), move('read it', 'done')]);
	expect(columnOf('read it')).toBe('done');
	await move('read it', 'next');
	expect(notes.texts['Day 1.md']).toBe(dayNote('[//]: # ([ ] read it)'));
});

test('fifty quick moves in one note are all written', async () => {
	const names = Array.from({ length: 50 }, (_, index) => `read ${index}`);
	const note = dayNote(...names.map(name => `[//]: # (${name})`));
	const { notes, move } = openBoard({ 'Day 1.md': note });
	await Promise.all(names.map(name => move(name, 'done')));
	expect(notes.texts['Day 1.md']).toBe(note.replaceAll('(read', '([x] read'));
});

test('what the note says wins over what was asked as soon as it is read again', async () => {
	const { notes, move, read, columnOf } = openBoard({ 'Day 1.md': dayNote('[//]: # (read it)') });
	await move('read it', 'done');
	notes.put('Day 1.md', dayNote('[//]: # ([-] read it)'));
	read();
	expect(columnOf('read it')).toBe('dropped');
});

test('a card with other words stays the same card, and takes more changes before its note is read again', async () => {
	const { notes, changes, card, read, board } = openBoard({ 'Day 1.md': dayNote('[//]: # (read)') });
	const followUp = card('read');
	await changes.make([{ followUp, text: () => 'read it' }], 'Edited');
	await changes.make([{ followUp, text: now => `${now} #docs` }], 'Tagged');
	await changes.make([{ followUp, mark: 'x' }], 'Moved');
	expect(notes.texts['Day 1.md']).toBe(dayNote('[//]: # ([x] read it #docs)'));
	read();
	expect(board()[3]?.followUps.map(({ key }) => key)).toEqual([followUp.key]);
	notes.put('Day 1.md', dayNote('[//]: # (read)', '[//]: # ([x] read it #docs)'));
	read();
	expect(new Set(board().flatMap(({ followUps }) => followUps.map(({ key }) => key))).size).toBe(2);
});

test('a comment that is a follow-up for its first word keeps one, and says which there are', async () => {
	const { changes, card, diff } = openBoard({ 'Day 1.md': dayNote('<!-- todo: read it -->') });
	const say = (text: string) =>
		changes.make([{ followUp: card('todo: read it'), text: () => text }], 'Edited');
	const { refused } = await say('look at it');
	expect(refused.map(({ error }) => error.message)).toEqual([
		'That comment in “Day 1.md” is a follow-up only while it begins with one of these words: follow-up, todo, fixme, check, idea, ask, read. Nothing was written.',
	]);
	expect((await say('Ask: for it')).refused).toEqual([]);
	expect(diff()).toEqual(['Day 1.md: - <!-- todo: read it -->', 'Day 1.md: + <!-- Ask: for it -->']);
});

test.each([
	['[//]: # ([ ])', '[//]: # ([ ] read it)'],
	['[//]: # ( [x] )', '[//]: # ( [x] read it )'],
	['<!-- [-] -->', '<!-- [-] read it -->'],
	['%%[ ]%%', '%%[ ] read it%%'],
])('a follow-up of a box alone is given its words: %s', async (line, written) => {
	const { changes, card, notes } = openBoard({ 'Day 1.md': dayNote(line) });
	const { refused } = await changes.make([{ followUp: card(''), text: () => 'read it' }], 'Edited');
	expect(refused).toEqual([]);
	expect(notes.texts).toEqual({ 'Day 1.md': dayNote(written) });
});
