import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { displayText } from '../links/display-text';
import type { FoundPage } from './look-up';
import { detailNames, type PageDetails } from './page-details';
import type { Failure } from './request-queue';

/** What is remembered of an address. Times are milliseconds since 1970. */
export interface LinkEntry extends FoundPage {
	readonly url: string;
	/** When it was asked for. */
	readonly at: number;
	/** Why it brought nothing, and until when that is remembered. */
	readonly failure: Failure | null;
	readonly until: number;
}

/** How much is kept, at most. */
export interface StoreLimits {
	readonly links: number;
	readonly bytes: number;
}

interface Kept extends LinkEntry {
	readonly used: number;
	/** In bytes. */
	readonly size: number;
}

interface Schema extends DBSchema {
	links: { key: string; value: Kept; indexes: { use: [used: number, size: number] } };
}

const version = 1;
// Looking through all that is kept at each write would cost more than a few entries too many.
const trimmedEvery = 50;

/**
 * Remembers links on this device, for all windows of a vault; the least recently used go first. Where nothing can be
 * kept it forgets and never fails. A store that is broken or of another version is dropped and begun anew.
 */
export class LinkStore {
	#opened: Promise<IDBPDatabase<Schema> | null> | null = null;
	#writes = 0;

	/** Nothing is opened before it is asked for. */
	constructor(
		private readonly name: string,
		private readonly now: () => number,
		private readonly limits: StoreLimits = { links: 2000, bytes: 50 * 1024 * 1024 },
	) {}

	/** What is remembered; `null` also for what is not as we write it. */
	async get(url: string): Promise<LinkEntry | null> {
		const db = await this.#db;
		const kept = await db?.get('links', url).catch(() => null);
		const entry = readEntry(url, kept, this.now());
		if (entry && db) void this.#keep(db, entry);
		return entry;
	}

	/** Remembers an entry. */
	async put(entry: LinkEntry): Promise<void> {
		const db = await this.#db;
		if (!db) return;
		await this.#keep(db, entry);
		if (++this.#writes % trimmedEvery === 0) await trim(db, this.limits).catch(() => null);
	}

	/** How much is kept. */
	async size(): Promise<StoreLimits> {
		const nothing = { links: 0, bytes: 0 };
		const db = await this.#db;
		return db ? measure(db).catch(() => nothing) : nothing;
	}

	/** Forgets everything. */
	async clear(): Promise<void> {
		await (await this.#db)?.clear('links').catch(() => null);
	}

	/** Lets go of the store. */
	async close(): Promise<void> {
		(await this.#opened)?.close();
	}

	get #db(): Promise<IDBPDatabase<Schema> | null> {
		const { name } = this;
		const onLost = () => (this.#opened = null);
		this.#opened ??= open(name, onLost)
			.catch(async () => {
				await deleteDB(name);
				console.warn('Conference Notes: what was kept of links could not be read and was dropped.');
				return open(name, onLost);
			})
			.then(async db => {
				await trim(db, this.limits);
				return db;
			})
			.catch(() => null);
		return this.#opened;
	}

	/** Pictures apart, an entry is small: its text is at most some thousand characters. */
	async #keep(db: IDBPDatabase<Schema>, entry: LinkEntry): Promise<void> {
		const text = JSON.stringify(entry.details).length + entry.url.length;
		const size = text + (entry.image?.size ?? 0) + (entry.icon?.size ?? 0);
		await db.put('links', { ...entry, used: this.now(), size }).catch(() => null);
	}
}

/** @param onLost another window has dropped the store, or the device has taken it away */
async function open(name: string, onLost: () => void): Promise<IDBPDatabase<Schema>> {
	return openDB<Schema>(name, version, {
		upgrade(db) {
			db.createObjectStore('links', { keyPath: 'url' }).createIndex('use', ['used', 'size']);
		},
		blocking: (_, otherVersion, event) => {
			(event.target as IDBDatabase).close();
			// Of two versions that each begin the store anew, neither would keep anything.
			if (otherVersion === null) onLost();
		},
		terminated: onLost,
	});
}

async function measure(db: IDBPDatabase<Schema>): Promise<StoreLimits> {
	let [links, bytes] = [0, 0];
	let at = await db.transaction('links').store.index('use').openKeyCursor();
	for (; at; at = await at.continue()) {
		links++;
		bytes += at.key[1];
	}
	return { links, bytes };
}

/** Far more than we ever keep, or entries that we did not write, were put there by others: these all go. */
async function trim(db: IDBPDatabase<Schema>, limits: StoreLimits): Promise<void> {
	const { store } = db.transaction('links', 'readwrite');
	const use = store.index('use');
	const count = await store.count();
	if (count > 2 * limits.links + trimmedEvery || count !== (await use.count())) return store.clear();
	let [links, bytes] = [0, 0];
	for (let at = await use.openKeyCursor(null, 'prev'); at; at = await at.continue()) {
		links++;
		bytes += at.key[1];
		if (links > limits.links || bytes > limits.bytes) await store.delete(at.primaryKey);
	}
}

const failures: readonly unknown[] = ['held', 'busy', 'slow', 'unreachable', 'refused', 'failed'];

function readEntry(url: string, kept: unknown, now: number): LinkEntry | null {
	const { at, until, failure, details, image, icon } = (kept ?? {}) as Record<string, unknown>;
	if (typeof at !== 'number' || at > now || typeof until !== 'number') return null;
	return {
		url,
		at,
		until,
		failure: failures.includes(failure) ? (failure as Failure) : null,
		details: readDetails(details),
		image: readPicture(image),
		icon: readPicture(icon),
	};
}

function readDetails(kept: unknown): PageDetails | null {
	if (typeof kept !== 'object' || kept === null) return null;
	const texts = detailNames.map(name => {
		const text = (kept as Record<string, unknown>)[name];
		return [name, typeof text === 'string' ? displayText(text) : ''];
	});
	const details = Object.fromEntries(texts) as unknown as PageDetails;
	return details.title ? details : null;
}

function readPicture(kept: unknown): Blob | null {
	return kept instanceof Blob && /^image\/(?!svg)/.test(kept.type) ? kept : null;
}
