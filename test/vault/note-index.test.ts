import { NoteIndex } from '../../src/vault/note-index';
import { MemoryNotes } from './memory-notes';

const settle = () => new Promise(resolve => setTimeout(resolve));

async function indexOf(texts: Record<string, string>) {
	const notes = new MemoryNotes(texts);
	const frames: (() => void)[] = [];
	const index = new NoteIndex(
		notes,
		(path, text) => (text.startsWith('#') ? `${path}: ${text}` : null),
		task => frames.push(task),
	);
	await index.load();
	const frame = () => frames.splice(0).forEach(task => task());
	frame();
	return { notes, index, frame };
}

test('it knows the notes that parse, ordered by path', async () => {
	const { index } = await indexOf({ 'b.md': '# B', 'a.md': '# A', 'c.md': 'ordinary' });
	expect(index.list()).toEqual(['a.md: # A', 'b.md: # B']);
	expect(index.get('c.md')).toBeNull();
});

test('a note that stops parsing is forgotten, one that starts is known', async () => {
	const { notes, index } = await indexOf({ 'a.md': '# A', 'c.md': 'ordinary' });
	notes.put('a.md', 'ordinary');
	notes.put('c.md', '# C');
	expect(index.list()).toEqual(['c.md: # C']);
});

test('a renamed note is known by its new path only', async () => {
	const { notes, index } = await indexOf({ 'a.md': '# A' });
	notes.rename('a.md', 'z.md');
	await settle();
	expect(index.list()).toEqual(['z.md: # A']);
});

test('many changes in one frame are told once', async () => {
	const { notes, index, frame } = await indexOf({ 'a.md': '# A' });
	let told = 0;
	index.onChange(() => told++);
	notes.put('a.md', '# A1');
	notes.put('a.md', '# A2');
	notes.remove('a.md');
	frame();
	expect(told).toBe(1);
});

test('it asks for the next notes while one is on its way, for a few at once', async () => {
	const paths = Array.from({ length: 20 }, (_, index) => `${index}.md`);
	const notes = new MemoryNotes(Object.fromEntries(paths.map(path => [path, `# ${path}`])));
	const read = notes.read.bind(notes);
	let onTheWay = 0;
	let most = 0;
	let asked = 0;
	jest.spyOn(notes, 'read').mockImplementation(async path => {
		asked++;
		most = Math.max(most, ++onTheWay);
		await settle();
		onTheWay--;
		return read(path);
	});
	const index = new NoteIndex(
		notes,
		(_path, text) => text,
		task => task(),
	);
	await index.load();
	expect(index.list()).toHaveLength(20);
	expect(asked).toBe(20);
	expect(most).toBeGreaterThan(1);
	expect(most).toBeLessThan(10);
});

test('a note deleted while it is being loaded does not come back', async () => {
	const notes = new MemoryNotes({ 'a.md': '# A', 'b.md': '# B' });
	const index = new NoteIndex(
		notes,
		(_path, text) => text,
		task => task(),
	);
	const loading = index.load();
	notes.remove('b.md');
	await loading;
	expect(index.list()).toEqual(['# A']);
});

test('a note changed while it is being read keeps the newer text', async () => {
	const notes = new MemoryNotes({ 'a.md': '# old' });
	const index = new NoteIndex(
		notes,
		(_path, text) => text,
		task => task(),
	);
	const read = notes.read.bind(notes);
	notes.read = async path => {
		const old = await read(path);
		notes.put(path, '# new');
		return old;
	};
	await index.load();
	expect(index.get('a.md')).toBe('# new');
});

test('the list is the same array until a note changes', async () => {
	const { notes, index } = await indexOf({ 'a.md': '# A' });
	const list = index.list();
	expect(index.list()).toBe(list);
	notes.put('a.md', '# B');
	expect(index.list()).not.toBe(list);
});

test('changes while all notes are being read are told once, when all are read', async () => {
	const notes = new MemoryNotes({ 'a.md': '# A', 'b.md': '# B' });
	const index = new NoteIndex(
		notes,
		(_path, text) => text,
		task => task(),
	);
	const heard: (readonly string[])[] = [];
	index.onChange(() => heard.push(index.list()));
	const loading = index.load();
	notes.put('c.md', '# C');
	await loading;
	expect(heard).toEqual([['# A', '# B', '# C']]);
});

test('notes that cannot be ours are never read, unless their text is told', async () => {
	const notes = new MemoryNotes({ 'a.md': '# A', 'b.md': '# B' });
	const read = jest.spyOn(notes, 'read');
	const index = new NoteIndex(
		notes,
		(_path, text) => text,
		task => task(),
		path => path === 'a.md',
	);
	await index.load();
	expect(read.mock.calls).toEqual([['a.md']]);
	expect(index.list()).toEqual(['# A']);
	notes.put('b.md', '# B now');
	expect(index.list()).toEqual(['# A', '# B now']);
});

test('after the settings have changed, a note that no longer may be ours is forgotten', async () => {
	let folder = 'A/';
	const index = new NoteIndex(
		new MemoryNotes({ 'A/a.md': '# A' }),
		(_, text) => text,
		task => task(),
		path => path.startsWith(folder),
	);
	await index.load();
	expect(index.list()).toEqual(['# A']);
	folder = 'B/';
	await index.reload();
	expect(index.list()).toEqual([]);
});

test('a note that cannot be read again keeps what was known of it, and is told as unread until it can', async () => {
	const notes = new MemoryNotes({ 'a.md': '# A', 'b.md': '# B', 'c.md': '# C' });
	let level = '#';
	const index = new NoteIndex(
		notes,
		(_, text) => (text.startsWith(level) ? level + text : null),
		task => task(),
	);
	await index.load();
	const read = notes.read.bind(notes);
	notes.read = path => (path === 'a.md' ? Promise.reject(new Error('EBUSY: resource busy')) : read(path));
	notes.put('c.md', '## C');
	level = '##';
	await index.reload();
	expect(index.list()).toEqual(['## A', '#### C']);
	expect(index.unread()).toEqual(['a.md']);
	notes.read = read;
	await index.reload();
	expect(index.list()).toEqual(['#### C']);
	expect(index.unread()).toEqual([]);
});

test('a note changed while it is read twice at once keeps the newer text, whichever read ends last', async () => {
	const notes = new MemoryNotes({ 'a.md': '# old' });
	const index = new NoteIndex(
		notes,
		(_, text) => text,
		task => task(),
	);
	const ends: ((text: string) => void)[] = [];
	notes.read = () => new Promise(resolve => ends.push(resolve));
	const first = index.load();
	notes.put('a.md', '# new');
	const second = index.reload();
	ends[1]?.('# new');
	await settle();
	ends[0]?.('# old');
	await Promise.all([first, second]);
	expect(index.list()).toEqual(['# new']);
});

test('a note that is renamed while it is being read is known by its new path only', async () => {
	const notes = new MemoryNotes({ 'a.md': '# A' });
	const index = new NoteIndex(
		notes,
		(path, text) => `${path}: ${text}`,
		task => task(),
	);
	const loading = index.load();
	notes.rename('a.md', 'z.md');
	await loading;
	await settle();
	expect(index.list()).toEqual(['z.md: # A']);
});

test('it tells whether all notes have been read once, and those who wait when', async () => {
	const index = new NoteIndex(
		new MemoryNotes({ 'a.md': '# A' }),
		(_, text) => text,
		task => task(),
	);
	const heard: boolean[] = [];
	index.onChange(() => heard.push(index.isLoaded));
	const waiting = index.loaded.then(() => index.list());
	expect(index.isLoaded).toBe(false);
	await index.load();
	expect(await waiting).toEqual(['# A']);
	expect([index.isLoaded, heard]).toEqual([true, [true]]);
});
