import { Refusal } from '../../src/refusal';
import type { Settings } from '../../src/settings';
import { SettingsStore } from '../../src/settings-store';
import { dayNote } from '../follow-ups/read-conferences';
import { MemoryNotes } from '../vault/memory-notes';
import { openBoard } from './open-board';

const path = 'Day 1.md';
const target = '[//]: # (read it)';
const done = '[//]: # ([x] read it)';

interface Written {
	/** The note as the board read it. */
	readonly read: string;
	/** As sync, an editor or another program left it since; as it was read when left out. */
	readonly since?: string;
	/** What becomes of it; left out where it is refused and stays as it is. */
	readonly written?: string;
	readonly refused?: Refusal['key'];
	/** Which of equal cards is moved, from 0. */
	readonly which?: number;
}

const written: Record<string, Written> = {
	'lines inserted above': {
		read: dayNote('one', '', target),
		since: dayNote('new', '', 'one', 'more', '', target),
		written: dayNote('new', '', 'one', 'more', '', done),
	},
	'lines deleted above, the note now shorter than the line’s old number': {
		read: dayNote(...Array<string>(40).fill('text'), '', target),
		since: dayNote(target),
		written: dayNote(done),
	},
	'its text edited': {
		read: dayNote(target),
		since: dayNote('[//]: # (read it twice)'),
		refused: 'lineChanged',
	},
	'the line deleted': { read: dayNote('a', '', target), since: dayNote('a'), refused: 'lineChanged' },
	'the note emptied': { read: dayNote(target), since: '', refused: 'lineChanged' },
	'moved under another heading': {
		read: dayNote(target, '', '### Keynote 2'),
		since: dayNote('### Keynote 2', '', target),
		written: dayNote('### Keynote 2', '', done),
	},
	'the second of two equal ones under one heading': {
		read: dayNote(target, '', 'a', '', target, '', 'b'),
		since: dayNote('new', '', target, '', 'a', '', target, '', 'b'),
		written: dayNote('new', '', target, '', 'a', '', done, '', 'b'),
		which: 1,
	},
	'one of two equal ones deleted, the other among its own neighbours': {
		read: dayNote('a', '', target, '', 'b', '', target, '', 'c'),
		since: dayNote('a', '', 'b', '', target, '', 'c'),
		written: dayNote('a', '', 'b', '', done, '', 'c'),
		which: 1,
	},
	'an equal line in another talk, itself deleted': {
		read: dayNote('a', '', target, '', '### Keynote 2', '', 'b', '', target),
		since: dayNote('a', '', '### Keynote 2', '', 'b', '', target),
		refused: 'lineChanged',
	},
	'copied above the original': {
		read: dayNote('a', '', target, '', 'b'),
		since: dayNote(target, '', 'a', '', target, '', 'b'),
		written: dayNote(target, '', 'a', '', done, '', 'b'),
	},
	'copied with all around it': {
		read: dayNote('a', '', target, '', 'b'),
		since: dayNote('a', '', target, '', 'b', '', 'a', '', target, '', 'b'),
		refused: 'lineAmbiguous',
	},
	'sync replaced the note': {
		read: dayNote('a', '', target),
		since: `---\nconference: HarborConf 2026\n---\n# All new\n\n${target}\n\nend`,
		written: `---\nconference: HarborConf 2026\n---\n# All new\n\n${done}\n\nend`,
	},
	'a fence typed above and not closed': {
		read: dayNote('a', '', target),
		since: dayNote('a', '', '```', target),
		refused: 'lineChanged',
	},
	'a comment of Obsidian’s opened above': {
		read: dayNote('a', '', target),
		since: dayNote('a', '', '%%', target, '%%'),
		refused: 'lineChanged',
	},
	'the talk renamed': {
		read: dayNote('a', '', target),
		since: dayNote('a', '', target).replace('Keynote 1', 'Clocks lie'),
		written: dayNote('a', '', done).replace('Keynote 1', 'Clocks lie'),
	},
	'two talks of one name and time, each with the same follow-up': {
		read: dayNote('### 09:00 Keynote', '', 'a', '', target, '', '### 09:00 Keynote', '', 'b', '', target),
		written: dayNote(
			'### 09:00 Keynote',
			'',
			'a',
			'',
			target,
			'',
			'### 09:00 Keynote',
			'',
			'b',
			'',
			done,
		),
		which: 1,
	},
	'another plugin changed the header meanwhile': {
		read: dayNote(target),
		since: dayNote(target).replace('day: 1', 'day: 1\nrating: 5'),
		written: dayNote(done).replace('day: 1', 'day: 1\nrating: 5'),
	},
	'the header broken meanwhile': {
		read: dayNote(target),
		since: dayNote(target).replace('day: 1', 'day: 1\nday: 1\n\tx: :'),
		written: dayNote(done).replace('day: 1', 'day: 1\nday: 1\n\tx: :'),
	},
	'line endings of Windows': {
		read: dayNote('a', '', target, 'b').replaceAll('\n', '\r\n'),
		written: dayNote('a', '', done, 'b').replaceAll('\n', '\r\n'),
	},
	'line endings of both kinds': {
		read: `${dayNote('a\r', '', `${target}\r`)}b\n`,
		written: `${dayNote('a\r', '', `${done}\r`)}b\n`,
	},
	'no final line ending, on the last line': {
		read: dayNote('a', '', target).trimEnd(),
		written: dayNote('a', '', done).trimEnd(),
	},
	'a byte order mark': { read: `\ufeff${dayNote(target)}`, written: `\ufeff${dayNote(done)}` },
	'trailing blanks and tabs': {
		read: dayNote('a', '', `  ${target} \t `),
		written: dayNote('a', '', `  ${done} \t `),
	},
	'right below a line of text': { read: dayNote('text', target), written: dayNote('text', done) },
	'emoji, combining marks and text from right to left around it': {
		read: dayNote('👩‍👩‍👧 e\u0301 הערה \ud83d', '', target, '', '🧵'),
		written: dayNote('👩‍👩‍👧 e\u0301 הערה \ud83d', '', done, '', '🧵'),
	},
	'equal lines in a fence, a comment and the header': {
		read: dayNote('```', target, '```', '', '%%', target, '%%', '', 'a', '', target, '', 'b'),
		written: dayNote('```', target, '```', '', '%%', target, '%%', '', 'a', '', done, '', 'b'),
	},
};

test.each(Object.entries(written))('%s: the right line, or nothing', async (_, fault) => {
	const { notes, move, card, columnOf, read, undo } = openBoard({ [path]: fault.read });
	const moved = card('read it', fault.which);
	if (fault.since !== undefined) notes.put(path, fault.since);
	if (fault.refused) {
		await expect(move(moved, 'done')).rejects.toThrow(new Refusal(fault.refused, path));
		expect(notes.texts).toEqual({ [path]: fault.since });
		expect(columnOf('read it')).toBe('inbox');
		expect(undo.last).toBeNull();
		read();
		return;
	}
	await move(moved, 'done');
	expect(notes.texts).toEqual({ [path]: fault.written });
	await undo.undo();
	expect(notes.texts).toEqual({ [path]: fault.since ?? fault.read });
});

const texts = [
	'costs $& and $1 or $` and $$',
	'see f(x), ) or ( or both )(',
	'ends with \\',
	'a ] and [b] and [x](https://example.org/a_(b))',
	'[x] no status',
	'# no heading',
	'one\ntwo\r\nthree',
	'&#40; &amp; 👩‍👩‍👧 e\u0301 \u202eהערה \ud83d',
	'\u00a0between blanks\u00a0',
];

test.each(texts)('the text %j is read back as it was written', async text => {
	const { notes, changes, card, read, undo, board } = openBoard({ [path]: dayNote('a', '', target) });
	const { refused } = await changes.make([{ followUp: card('read it'), text: () => text }], 'Edited');
	expect(refused).toEqual([]);
	read();
	const said = text.replaceAll(/\r?\n/g, ' ').trim();
	expect(board()[0]?.followUps.map(({ comment }) => [comment.text, comment.visible])).toEqual([
		[said, false],
	]);
	await undo.undo();
	expect(notes.texts).toEqual({ [path]: dayNote('a', '', target) });
});

test('a text that would end its comment early is refused', async () => {
	const note = dayNote('<!-- todo: read it -->');
	const { notes, changes, card } = openBoard({ [path]: note });
	const { refused, written: count } = await changes.make(
		[{ followUp: card('todo: read it'), text: () => 'todo: --> shown' }],
		'Edited',
	);
	expect([count, refused.map(({ error }) => error)]).toEqual([0, [new Refusal('textUnwritable', path)]]);
	expect(notes.texts).toEqual({ [path]: note });
});

test('a note that sync replaces between the question and the write is written as it is by then', async () => {
	const { notes, move } = openBoard({ [path]: dayNote(target) });
	const rewrite = notes.rewrite.bind(notes);
	notes.rewrite = async (to, edit) => {
		notes.put(to, dayNote('from sync', '', target));
		return rewrite(to, edit);
	};
	await move('read it', 'done');
	expect(notes.texts).toEqual({ [path]: dayNote('from sync', '', done) });
});

test('a copy made by a sync conflict is a note of its own', async () => {
	const copy = 'Day 1 (conflict).md';
	const { notes, move } = openBoard({ [path]: dayNote(target), [copy]: dayNote(target) });
	await move('read it', 'done', 1);
	expect(notes.texts).toEqual({ [copy]: dayNote(target), [path]: dayNote(done) });
});

test('notes whose names differ only in how an accent is written are two', async () => {
	const [composed, decomposed] = ['Caf\u00e9 1.md', 'Cafe\u0301 1.md'];
	const { notes, move, card } = openBoard({ [composed]: dayNote(target), [decomposed]: dayNote(target) });
	const moved = [card('read it', 0), card('read it', 1)].find(({ day }) => day.note.path === decomposed);
	await move(moved ?? card('read it'), 'done');
	expect(notes.texts).toEqual({ [composed]: dayNote(target), [decomposed]: dayNote(done) });
});

test('a note renamed since is written under its new name, and nothing is made under the old one', async () => {
	const { notes, move } = openBoard({ [path]: dayNote(target) });
	notes.rename(path, 'Archive/Day 1.md');
	await move('read it', 'done');
	expect(notes.texts).toEqual({ 'Archive/Day 1.md': dayNote(done) });
});

test('a new note under the old name of a renamed one is not taken for it', async () => {
	const { notes, move, card } = openBoard({ [path]: dayNote(target) });
	const moved = card('read it');
	notes.rename(path, 'Archive/Day 1.md');
	notes.put(path, dayNote('another'));
	await expect(move(moved, 'done')).rejects.toThrow(new Refusal('lineChanged', path));
	expect(notes.texts).toEqual({ 'Archive/Day 1.md': dayNote(target), [path]: dayNote('another') });
});

test('a note that is gone, or became a folder, is refused and not made again', async () => {
	const { notes, move } = openBoard({ [path]: dayNote(target) });
	notes.remove(path);
	notes.put(`${path}/inner.md`, 'text');
	await expect(move('read it', 'done')).rejects.toThrow(new Refusal('noteMissing', path));
	expect(notes.texts).toEqual({ [`${path}/inner.md`]: 'text' });
});

test('a disk that is full is told with the note’s name; the card goes back, and a second try succeeds', async () => {
	const { notes, move, columnOf, undo } = openBoard({ [path]: dayNote(target) });
	const rewrite = notes.rewrite.bind(notes);
	notes.rewrite = (to, edit) =>
		notes.read(to).then(text => {
			edit(text);
			throw new Error('ENOSPC: no space left on device');
		});
	await expect(move('read it', 'done')).rejects.toThrow('“Day 1.md” could not be written: ENOSPC');
	expect([notes.texts, columnOf('read it'), undo.last]).toEqual([
		{ [path]: dayNote(target) },
		'inbox',
		null,
	]);
	notes.rewrite = rewrite;
	await move('read it', 'done');
	expect(notes.texts).toEqual({ [path]: dayNote(done) });
});

test('a move under way ends when the plugin is turned off', async () => {
	const { notes, move, changes, undo } = openBoard({ [path]: dayNote(target) });
	const moving = move('read it', 'done');
	changes.close();
	undo.close();
	await moving;
	expect(notes.texts).toEqual({ [path]: dayNote(done) });
});

test('after typing elsewhere, undo takes back the move alone', async () => {
	const { notes, move, undo } = openBoard({ [path]: dayNote('a', '', target) });
	await move('read it', 'done');
	notes.put(path, dayNote('typed', '', 'a', '', done, '', 'typed'));
	await undo.undo();
	expect(notes.texts).toEqual({ [path]: dayNote('typed', '', 'a', '', target, '', 'typed') });
});

test('undo is refused when the line has changed since, and writes nothing', async () => {
	const { notes, move, undo } = openBoard({ [path]: dayNote('a', '', target) });
	await move('read it', 'done');
	const changed = dayNote('a', '', '[//]: # ([x] read it all)');
	notes.put(path, changed);
	await expect(undo.undo()).rejects.toThrow(new Refusal('lineChanged', path));
	expect(notes.texts).toEqual({ [path]: changed });
});

test('of many moved together all that can be are written, the others are named, and one undo takes all back', async () => {
	const [a, b, c] = ['Day 1.md', 'Day 2.md', 'Day 3.md'];
	const all = dayNote('[//]: # (1)', '[//]: # (2)', '[//]: # (2)', '', 'a', '', '[//]: # (3)');
	const { notes, moveCards, board, undo } = openBoard({ [a]: all, [b]: all, [c]: all });
	const cards = board()[0]?.followUps ?? [];
	notes.put(b, all.replace('(3)', '(4)'));
	notes.remove(c);
	const { written: count, refused } = await moveCards(cards, 'doing');
	expect(count).toBe(7);
	expect(refused.map(({ followUp, error }) => [followUp.comment.text, error])).toEqual([
		['3', new Refusal('lineChanged', b)],
		...['1', '2', '2', '3'].map(text => [text, new Refusal('noteMissing', c)]),
	]);
	const moved = all.replaceAll('# (', '# ([/] ');
	expect(notes.texts).toEqual({ [a]: moved, [b]: moved.replace('([/] 3)', '(4)') });
	await undo.undo();
	expect(notes.texts).toEqual({ [a]: all, [b]: all.replace('(3)', '(4)') });
});

test('a line of 1 MB is no obstacle, a note of 5 MB is refused with its size', async () => {
	const long = 'x'.repeat(1_000_000);
	const { notes, move } = openBoard({ [path]: `${dayNote(target)}\n${long}` });
	await move('read it', 'done');
	expect(notes.texts[path] === `${dayNote(done)}\n${long}`).toBe(true);
	const large = `${dayNote(done)}\n${'A line of text.\n'.repeat(312_500)}`;
	notes.put(path, large);
	await expect(move('read it', 'inbox')).rejects.toThrow(new Refusal('noteTooLarge', path, 6));
	expect(notes.texts[path] === large).toBe(true);
});

test('columns that another device has added stay when a setting is changed here', async () => {
	const saved: Settings[] = [];
	const store = new SettingsStore(async settings => void saved.push(settings));
	await store.change('followUps.columns', [{ mark: '!', name: 'Ask', hidden: false }]);
	const theirs = [
		{ mark: '!', name: 'Ask', hidden: true },
		{ mark: '?', name: 'Check', hidden: false },
	];
	store.take({ ...saved[0], followUps: { columns: theirs, views: [] } });
	await store.change('linkCards.where', 'never');
	expect(saved.at(-1)).toMatchObject({ followUps: { columns: theirs }, linkCards: { where: 'never' } });
});

test('a follow-up with a long text keeps it', async () => {
	const text = 'x'.repeat(100_000);
	const { notes, move } = openBoard({ [path]: dayNote(`[//]: # (${text})`) });
	await move(text, 'done');
	expect(notes.texts[path] === dayNote(`[//]: # ([x] ${text})`)).toBe(true);
});

test('two actions on different lines come to the same in either order', async () => {
	const note = dayNote('[//]: # (one)', '[//]: # (two)', '', 'a', '', '[//]: # (one)');
	const after = async (...moves: readonly (readonly [string, string, number])[]) => {
		const { notes, move } = openBoard({ [path]: note }, new MemoryNotes({ [path]: note }));
		for (const each of moves) await move(...each);
		return notes.texts;
	};
	const [first, second] = [['one', 'done', 1] as const, ['two', 'doing', 0] as const];
	expect(await after(first, second)).toEqual(await after(second, first));
});

test('a refused move takes back nothing that was done or undone while it waited for its note', async () => {
	const { notes, moveCards, card, undo } = openBoard({ [path]: dayNote(target), 'mine.md': 'a\n' });
	const moved = card('read it');
	notes.put(path, dayNote('gone'));
	const rewrite = notes.rewrite.bind(notes);
	const add = (line: string) => undo.run(line, to => to.rewrite('mine.md', text => `${text}${line}\n`));
	const meanwhile = async (act: () => Promise<unknown>) => {
		notes.rewrite = async (...asked) => {
			notes.rewrite = rewrite;
			await act();
			return rewrite(...asked);
		};
		return moveCards([moved], 'done');
	};
	expect(await meanwhile(() => add('captured'))).toMatchObject({ action: null, written: 0 });
	expect(notes.texts['mine.md']).toBe('a\ncaptured\n');
	await add('added');
	expect(await meanwhile(() => undo.undo())).toMatchObject({ action: null, written: 0 });
	expect(notes.texts['mine.md']).toBe('a\ncaptured\n');
	expect(undo.last?.label).toBe('captured');
});
