import fc from 'fast-check';
import { rememberFormer, restoreFormer } from '../../src/markdown/former-lines';
import { Refusal } from '../../src/refusal';
import { UndoHistory } from '../../src/vault/undo';
import { MemoryNotes } from './memory-notes';

const follow =
	'## eBPF by example\n\n[//]: # (write eBPF node agent )\n[//]: # (read intro)\n\n## Falco\n\ntext\n';
const done = (text: string) => text.replace('(write', '([x] write');

function start(texts: Record<string, string> = { 'Day 1.md': follow }) {
	const notes = new MemoryNotes(texts);
	return { notes, history: new UndoHistory(notes) };
}

test('an undone action gives the note its bytes back', async () => {
	const { notes, history } = start();
	await history.run('Moved', each => each.rewrite('Day 1.md', done));
	expect(notes.texts['Day 1.md']).toBe(done(follow));
	expect(await history.undo()).toBe('Moved');
	expect(notes.texts['Day 1.md']).toBe(follow);
});

test('what was typed elsewhere since stays', async () => {
	const { notes, history } = start();
	await history.run('Moved', each => each.rewrite('Day 1.md', done));
	notes.put('Day 1.md', `# KubeCon\n\n${done(follow)}more\n`);
	await history.undo();
	expect(notes.texts['Day 1.md']).toBe(`# KubeCon\n\n${follow}more\n`);
});

test('undo is refused in a sentence once the line has changed, and holds up no other action', async () => {
	const { notes, history } = start({ 'Day 1.md': follow, 'Day 2.md': follow });
	await history.run('first', each => each.rewrite('Day 2.md', done));
	await history.run('second', each => each.rewrite('Day 1.md', done));
	const changed = follow.replace('(write', '([x] wrote');
	notes.put('Day 1.md', changed);
	await expect(history.undo()).rejects.toThrow(
		'“Day 1.md” has changed since: that line is no longer there. Nothing was written.',
	);
	expect(notes.texts['Day 1.md']).toBe(changed);
	expect(await history.undo()).toBe('first');
	notes.put('Day 1.md', done(follow));
	expect(await history.undo()).toBe('second');
	expect(notes.texts).toEqual({ 'Day 1.md': follow, 'Day 2.md': follow });
	await expect(history.undo()).rejects.toThrow(new Refusal('nothingToUndo'));
});

test('several changes of one note are undone together or not at all', async () => {
	const { notes, history } = start();
	const read = (text: string) => text.replace('(read', '([/] read');
	await history.run('both', async each => {
		await each.rewrite('Day 1.md', done);
		await each.rewrite('Day 1.md', read);
	});
	const torn = read(follow).replace('(write', '([x] wrote');
	notes.put('Day 1.md', torn);
	await expect(history.undo()).rejects.toThrow(Refusal);
	expect(notes.texts['Day 1.md']).toBe(torn);
	notes.put('Day 1.md', read(done(follow)));
	await history.undo();
	expect(notes.texts['Day 1.md']).toBe(follow);
});

test('of an action over many notes the refused ones are named and the rest undone', async () => {
	const days = ['Day 1.md', 'Day 2.md', 'Day 3.md', 'Day 4.md'];
	const { notes, history } = start(Object.fromEntries(days.map(path => [path, follow])));
	await history.run('Moved 4', async each => {
		for (const path of notes.list()) await each.rewrite(path, done);
	});
	notes.put('Day 2.md', 'gone\n');
	notes.put('Day 4.md', 'gone\n');
	await expect(history.undo()).rejects.toThrow(
		'Undone: Moved 4, but not in “Day 2.md, Day 4.md”, which has changed since.',
	);
	expect(notes.texts).toEqual({
		'Day 1.md': follow,
		'Day 2.md': 'gone\n',
		'Day 3.md': follow,
		'Day 4.md': 'gone\n',
	});
});

test('an action that breaks off stays undoable as far as it came', async () => {
	const { notes, history } = start({ 'Day 1.md': follow, 'Day 2.md': follow });
	const broken = history.run('Moved 2', async each => {
		await each.rewrite('Day 1.md', done);
		await each.rewrite('Day 3.md', done);
	});
	await expect(broken).rejects.toThrow('“Day 3.md” does not exist any more.');
	await history.undo();
	expect(notes.texts['Day 1.md']).toBe(follow);
});

test('a note that was created goes to the trash, unless someone wrote in it since', async () => {
	const { notes, history } = start({});
	await history.run('Created', async each => {
		await each.create('Day 1.md', '# KubeCon Day 1\n');
		await each.rewrite('Day 1.md', text => `${text}\n## Keynote\n`);
	});
	notes.put('Day 1.md', '# KubeCon Day 1\n\n## Keynote\nhello\n');
	await expect(history.undo()).rejects.toThrow('“Day 1.md” has changed since. It was left as it is.');
	notes.put('Day 1.md', '# KubeCon Day 1\n\n## Keynote\n');
	await history.undo();
	expect(notes.texts).toEqual({});
});

test('the folders that were made for a note go with it, once they are empty; all others stay', async () => {
	const { notes, history } = start({});
	notes.folders.add('Events');
	const make = () =>
		history.run('Created', async each => {
			await each.create('Events/2026/Ports/Day 1.md', 'a');
			await each.create('Events/2026/Ports/Day 2.md', 'b');
		});
	await make();
	await history.undo();
	expect([...notes.folders]).toEqual(['Events']);
	await make();
	notes.put('Events/2026/Ports/mine.md', '');
	await history.undo();
	expect([notes.list(), [...notes.folders]]).toEqual([
		['Events/2026/Ports/mine.md'],
		['Events', 'Events/2026', 'Events/2026/Ports'],
	]);
});

test('a renamed note is followed', async () => {
	const { notes, history } = start();
	await history.run('Moved', each => each.rewrite('Day 1.md', done));
	notes.rename('Day 1.md', 'KubeCon/Day 1.md');
	await history.undo();
	expect(notes.texts).toEqual({ 'KubeCon/Day 1.md': follow });
});

test('nothing changed is nothing to undo, and what is undone is no longer the last', async () => {
	const { history } = start();
	await history.run('Moved', each => each.rewrite('Day 1.md', done));
	const nothing = await history.run('nothing', each => each.rewrite('Day 1.md', text => text));
	expect([nothing.action, history.last?.label]).toEqual([null, 'Moved']);
	await history.undo();
	expect(history.last).toBeNull();
});

test('a notice undoes its own action, not the newest', async () => {
	const { notes, history } = start();
	const { action: older } = await history.run('older', each => each.rewrite('Day 1.md', done));
	await history.run('newer', each => each.rewrite('Day 1.md', text => text.replace('(read', '([/] read')));
	expect(await history.undo(older ?? undefined)).toBe('older');
	expect(notes.texts['Day 1.md']).toBe(follow.replace('(read', '([/] read'));
	await expect(history.undo(older ?? undefined)).rejects.toThrow(new Refusal('nothingToUndo'));
});

test('an undo that comes while the newest action is being written takes back that one', async () => {
	const { notes, history } = start({ 'Day 1.md': follow, 'Day 2.md': follow });
	await history.run('first', each => each.rewrite('Day 2.md', done));
	let shown = () => {};
	const showing = new Promise<void>(resolve => (shown = resolve));
	const second = history.run('second', async each => {
		await each.rewrite('Day 1.md', done);
		await showing;
	});
	const undone = history.undo();
	shown();
	await second;
	expect(await undone).toBe('second');
	expect(notes.texts).toEqual({ 'Day 1.md': follow, 'Day 2.md': done(follow) });
});

test('two quick undos take back two actions, and the last hundred are kept', async () => {
	const { notes, history } = start({ 'Day 1.md': 'a\n' });
	for (let count = 0; count < 102; count++) {
		await history.run(`${count}`, each => each.rewrite('Day 1.md', text => `${text}line ${count}\n`));
	}
	expect(await Promise.all([history.undo(), history.undo()])).toEqual(['101', '100']);
	for (let count = 0; count < 98; count++) await history.undo();
	expect(notes.texts['Day 1.md']).toBe('a\nline 0\nline 1\n');
	expect(history.last).toBeNull();
});

test.each([
	['a line added at an end without line ending', 'a', 'a\n[//]: # (x)'],
	['a final line ending added', 'a', 'a\n'],
	['a final line ending removed', 'a\n', 'a'],
	['a line removed', 'a\nb\nc\n', 'a\nc\n'],
	['the first line removed', 'a\nb\n', 'b\n'],
	['everything removed', 'a\nb\n', ''],
	['written into an empty note', '', 'a\n'],
	['a blank line added', 'a\nb\n', 'a\n\nb\n'],
	['a blank line at the top', 'a\n', '\na\n'],
	['Windows line endings', 'a\r\nb\r\n', 'a\r\n[//]: # (x)\r\nb\r\n'],
	['two places at once', 'a\nb\nc\nd\n', 'A\nb\nc\nD\n'],
	['one of equal lines', 'x\nx\nx\n', 'x\nx\ny\nx\n'],
])('%s is taken back to the byte', (_, before, after) => {
	expect(restoreFormer(after, rememberFormer(before, after), 'n.md')).toBe(before);
});

test('a taken back line keeps its own end where the note now ends or goes on', () => {
	expect(restoreFormer('a\n[//]: # (x)\nmore\n', rememberFormer('a', 'a\n[//]: # (x)'), 'n.md')).toBe(
		'a\nmore\n',
	);
	expect(restoreFormer('A', rememberFormer('a\nb\n', 'A\nb\n'), 'n.md')).toBe('a');
});

const someLines = fc.array(
	fc.constantFrom('# A', '## B', '', '', '  ', 'x', 'y', '[//]: # (x)', '```', '---'),
	{ maxLength: 9 },
);
const someText = fc
	.tuple(someLines, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\ufeff'))
	.map(([lines, ending, mark]) => mark + lines.join(ending));

test('any change is taken back to the byte, also after lines were added above and below', () => {
	fc.assert(
		fc.property(someText, someText, (before, after) => {
			const former = rememberFormer(before, after);
			expect(restoreFormer(after, former, 'n.md')).toBe(before);
		}),
		{ numRuns: 3000 },
	);
	fc.assert(
		fc.property(someLines, fc.nat(), fc.nat(), (some, which, more) => {
			const lines = ['first', ...some, 'last'];
			const at = 1 + (which % (some.length + 1));
			const before = lines.join('\n');
			const after = [...lines.slice(0, at), 'written', ...lines.slice(at + (more % 3))].join('\n');
			const now = restoreFormer(`new\n${after}\nnew`, rememberFormer(before, after), 'n.md');
			expect(now).toBe(`new\n${before}\nnew`);
		}),
		{ numRuns: 3000 },
	);
});

test('a note that went to the trash comes back as it was, unless something else has its place', async () => {
	const { notes, history } = start({ 'Day 1.md': follow, 'Day 2.md': follow });
	await history.run('Removed', async each => {
		await each.trash('Day 1.md', follow);
		await each.trash('Day 2.md', follow);
	});
	expect(notes.texts).toEqual({});
	notes.put('Day 2.md', 'new\n');
	await expect(history.undo()).rejects.toThrow('Undone: Removed, but not in “Day 2.md”');
	expect(notes.texts).toEqual({ 'Day 1.md': follow, 'Day 2.md': 'new\n' });
});

test('of two lines that were changed together each is found again, whatever is typed between them since', async () => {
	const notes = new MemoryNotes({ 'a.md': 'one\n\nmiddle\n\none\n' });
	const undo = new UndoHistory(notes);
	await undo.run('Both', tracked => tracked.rewrite('a.md', text => text.replaceAll('one', 'two')));
	notes.put('a.md', 'two\n\nmiddle, and more\n\ntwo\n');
	await undo.undo();
	expect(notes.texts).toEqual({ 'a.md': 'one\n\nmiddle, and more\n\none\n' });
});
