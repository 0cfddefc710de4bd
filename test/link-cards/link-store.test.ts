import { deleteDB, openDB } from 'idb';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { LinkStore, type LinkEntry } from '../../src/link-cards/link-store';

let now = 1_000_000;
const store = (limits = { links: 3, bytes: 10_000 }) => new LinkStore('links', () => now++, limits);

beforeEach(() => (globalThis.indexedDB = new IDBFactory()));

function entry(name: string, more: Partial<LinkEntry> = {}): LinkEntry {
	const details = {
		title: name,
		description: '',
		site: '',
		author: '',
		date: '',
		duration: '',
		image: '',
		icon: '',
	};
	const url = `https://${name}.example/`;
	return { url, at: 1000, until: 0, failure: null, details, image: null, icon: null, ...more };
}

/** Puts things there that we would not write. */
async function plant(...things: readonly object[]): Promise<void> {
	const made = store();
	await made.size();
	await made.close();
	const db = await openDB('links');
	for (const thing of things) await db.put('links', thing);
	db.close();
}

test('what was put there is found by another window, pictures too', async () => {
	const image = new Blob(['x'.repeat(10)], { type: 'image/png' });
	await store().put(entry('a', { image }));
	const found = await store().get('https://a.example/');
	expect(found).toEqual(entry('a', { image: expect.any(Blob) as Blob }));
	expect(found?.image?.size).toBe(10);
	expect(await store().get('https://b.example/')).toBeNull();
});

test('the least recently used go first', async () => {
	const first = store();
	for (const name of ['a', 'b', 'c', 'd']) await first.put(entry(name));
	await first.get('https://a.example/');
	await first.size();
	const second = store();
	expect((await second.size()).links).toBe(3);
	expect(await second.get('https://b.example/')).toBeNull();
	expect(await second.get('https://a.example/')).not.toBeNull();
});

test('so they do when they are too large', async () => {
	const image = new Blob(['x'.repeat(6000)], { type: 'image/png' });
	for (const name of ['a', 'b']) await store().put(entry(name, { image }));
	const second = store();
	expect((await second.size()).links).toBe(1);
	expect(await second.get('https://b.example/')).not.toBeNull();
});

test('a long day ends with no more than is allowed', async () => {
	const day = store({ links: 10, bytes: 1_000_000 });
	for (let n = 0; n < 100; n++) await day.put(entry(`h${n}`));
	expect((await day.size()).links).toBe(10);
});

test('what others wrote is checked: wrong kinds, other pictures, a time to come', async () => {
	const kept = { ...entry('a'), used: 1, size: 1 };
	const details = { title: 'a\u202eb', image: ['javascript:alert(1)'] };
	await plant(
		{ ...kept, details, image: 'javascript:alert(1)', failure: 'x' },
		{ ...kept, url: 'https://b.example/', at: 1e15 },
	);
	const found = await store().get('https://a.example/');
	expect(found).toEqual(entry('ab', { url: 'https://a.example/' }));
	expect(await store().get('https://b.example/')).toBeNull();
});

test('what can not be ours, or is far too much, all goes', async () => {
	await plant({ url: 'https://a.example/', title: { x: 1 } });
	const other = await openDB('links');
	await store().size();
	expect(await other.count('links')).toBe(0);
	await plant(...Array.from({ length: 57 }, (_, n) => ({ ...entry(`h${n}`), used: n, size: 1 })));
	await store().size();
	expect(await other.count('links')).toBe(0);
});

test('a store of another version is dropped once, with a word in the console', async () => {
	const warn = jest.spyOn(console, 'warn').mockImplementation(() => null);
	(await openDB('links', 7)).close();
	const fresh = store();
	await fresh.put(entry('a'));
	expect(await fresh.get('https://a.example/')).not.toBeNull();
	expect(warn).toHaveBeenCalledTimes(1);
	warn.mockRestore();
});

test('where nothing can be kept nothing fails', async () => {
	globalThis.indexedDB = {
		open: () => {
			throw new Error('denied');
		},
	} as unknown as IDBFactory;
	const warn = jest.spyOn(console, 'warn').mockImplementation(() => null);
	const refused = store();
	await refused.put(entry('a'));
	expect(await refused.get('https://a.example/')).toBeNull();
	expect(await refused.size()).toEqual({ links: 0, bytes: 0 });
	await refused.clear();
	warn.mockRestore();
});

test('when another window drops the store nothing fails, and it is begun anew', async () => {
	const first = store();
	await first.put(entry('a'));
	await deleteDB('links');
	expect(await first.size()).toEqual({ links: 0, bytes: 0 });
	await first.put(entry('b'));
	expect(await store().get('https://b.example/')).not.toBeNull();
	await deleteDB('links');
	await first.clear();
	expect((await first.size()).links).toBe(0);
});

test('a window with another version of the store keeps it, and here nothing fails', async () => {
	const first = store();
	await first.put(entry('a'));
	const other = await openDB('links', 7);
	await first.put(entry('b'));
	await first.clear();
	expect(await first.size()).toEqual({ links: 0, bytes: 0 });
	expect(await other.count('links')).toBe(1);
});

test('all is forgotten when told', async () => {
	const full = store();
	await full.put(entry('a'));
	await full.clear();
	expect(await full.size()).toEqual({ links: 0, bytes: 0 });
});
