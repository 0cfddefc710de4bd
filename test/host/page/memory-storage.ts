import type { Storage, StoredChange, StoredEntry } from './storage';

/** Files in memory: gone when the page is. */
export class MemoryStorage implements Storage {
	readonly #entries = new Map<string, StoredEntry>();
	readonly #texts = new Map<string, string>();
	#listener: (changes: readonly StoredChange[]) => void = () => {};

	/** A copy of another storage as it is now. */
	static async copyOf(other: Storage): Promise<MemoryStorage> {
		const copy = new MemoryStorage();
		const entries = await other.list();
		await Promise.all(
			entries.map(async entry => {
				copy.#entries.set(entry.path, entry);
				if (entry.kind === 'file') copy.#texts.set(entry.path, await other.read(entry.path));
			}),
		);
		return copy;
	}

	async list(): Promise<readonly StoredEntry[]> {
		return [...this.#entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
	}

	async read(path: string): Promise<string> {
		return this.#text(path);
	}

	async write(path: string, text: string): Promise<StoredEntry> {
		return this.#put(path, text);
	}

	async process(
		path: string,
		edit: (text: string) => string,
	): Promise<{ text: string; entry: StoredEntry }> {
		const text = edit(this.#text(path));
		return { text, entry: this.#put(path, text) };
	}

	async makeFolder(path: string): Promise<StoredEntry> {
		const now = Date.now();
		const entry: StoredEntry = { path, kind: 'folder', ctime: now, mtime: now, size: 0 };
		this.#entries.set(path, entry);
		return entry;
	}

	async remove(path: string): Promise<void> {
		for (const each of this.#within(path)) {
			this.#entries.delete(each);
			this.#texts.delete(each);
		}
	}

	async removeFolder(path: string): Promise<void> {
		if (this.#within(path).length !== 1) throw new Error(`"${path}" is no empty folder.`);
		await this.remove(path);
	}

	async rename(path: string, to: string): Promise<void> {
		for (const each of this.#within(path)) {
			const moved = to + each.slice(path.length);
			const entry = this.#entries.get(each);
			const text = this.#texts.get(each);
			if (entry) this.#entries.set(moved, { ...entry, path: moved });
			if (text !== undefined) this.#texts.set(moved, text);
			this.#entries.delete(each);
			this.#texts.delete(each);
		}
	}

	onChange(listener: (changes: readonly StoredChange[]) => void): void {
		this.#listener = listener;
	}

	/** Someone else (sync, another program) writes a file. */
	writeFromOutside(path: string, text: string): void {
		const kind = this.#entries.has(path) ? 'modified' : 'created';
		this.#listener([{ kind, entry: this.#put(path, text) }]);
	}

	#text(path: string): string {
		const text = this.#texts.get(path);
		if (text === undefined) throw new Error(`There is no file "${path}".`);
		return text;
	}

	#within(path: string): string[] {
		return [...this.#entries.keys()].filter(each => each === path || each.startsWith(`${path}/`));
	}

	#put(path: string, text: string): StoredEntry {
		const now = Date.now();
		const size = new TextEncoder().encode(text).length;
		const entry: StoredEntry = {
			path,
			kind: 'file',
			ctime: this.#entries.get(path)?.ctime ?? now,
			mtime: now,
			size,
		};
		this.#entries.set(path, entry);
		this.#texts.set(path, text);
		return entry;
	}
}
