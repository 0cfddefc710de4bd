import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import type { StoredChange, StoredEntry } from '../page/storage';
import type { VaultFolder } from './folder';

// A burst of events of one save becomes one look.
const settleTime = 25;
// What the system's watching misses (network folders) is found this much later.
const lookAgainAfter = 2000;

/** Follows a folder: looks again whenever the system says something changed, and every two seconds. */
export class FolderWatch {
	readonly #known = new Map<string, StoredEntry>();
	readonly #listeners = new Set<(changes: readonly StoredChange[]) => void>();
	/** One a folder: watching a whole tree loses sight of files that are replaced, as those of `VaultFolder.write` are. */
	readonly #watchers = new Map<string, FSWatcher>();
	#again: NodeJS.Timeout | undefined;
	#looking: Promise<void> = Promise.resolve();
	#timer: NodeJS.Timeout | undefined;

	constructor(
		private readonly folder: VaultFolder,
		private readonly lookAgainEvery = lookAgainAfter,
	) {}

	async start(): Promise<void> {
		for (const entry of await this.folder.list()) this.#known.set(entry.path, entry);
		this.#again = setInterval(() => void this.#look(), this.lookAgainEvery);
		this.#watchFolders();
	}

	stop(): void {
		clearInterval(this.#again);
		this.#again = undefined;
		clearTimeout(this.#timer);
		for (const watcher of this.#watchers.values()) watcher.close();
		this.#watchers.clear();
	}

	/** Calls back with what others changed. Returns its undo. */
	onChange(listener: (changes: readonly StoredChange[]) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/**
	 * Does a change of our own, which is not told. One at a time, so that what a change checks first still holds when it writes.
	 * @param note puts what the change did into what is known
	 */
	own<T>(change: () => Promise<T>, note: (known: Map<string, StoredEntry>, result: T) => void): Promise<T> {
		const done = this.#looking.then(async () => {
			const result = await change();
			note(this.#known, result);
			return result;
		});
		this.#looking = done.then(nothing, nothing);
		return done;
	}

	#watchFolders(): void {
		if (!this.#again) return;
		const folders = [...this.#known.values()].filter(({ kind }) => kind === 'folder');
		const paths = new Set(['', ...folders.map(({ path }) => path)]);
		for (const [path, watcher] of this.#watchers)
			if (!paths.has(path)) {
				watcher.close();
				this.#watchers.delete(path);
			}
		for (const path of paths) if (!this.#watchers.has(path)) this.#watch(path);
	}

	#watch(path: string): void {
		const soon = (): void => {
			this.#timer ??= setTimeout(() => {
				this.#timer = undefined;
				void this.#look();
			}, settleTime);
		};
		try {
			// A folder that is gone meanwhile is told by the one it was in.
			this.#watchers.set(path, watch(join(this.folder.root, path), soon).on('error', nothing));
		} catch {
			// Too many folders for the system: then looking again has to do.
		}
	}

	#look(): Promise<void> {
		this.#looking = this.#looking.then(() => this.#compare()).catch(nothing);
		return this.#looking;
	}

	async #compare(): Promise<void> {
		const now = new Map((await this.folder.list()).map(entry => [entry.path, entry]));
		const changes: StoredChange[] = [...this.#known.keys()]
			.filter(path => now.get(path)?.kind !== this.#known.get(path)?.kind)
			.reverse()
			.map(path => ({ kind: 'deleted', path }));
		for (const [path, entry] of now) {
			const known = this.#known.get(path);
			if (known?.kind !== entry.kind) changes.push({ kind: 'created', entry });
			else if (entry.kind === 'file' && (known.mtime !== entry.mtime || known.size !== entry.size))
				changes.push({ kind: 'modified', entry });
		}
		this.#known.clear();
		for (const [path, entry] of now) this.#known.set(path, entry);
		this.#watchFolders();
		if (changes.length > 0) for (const listener of this.#listeners) listener(changes);
	}
}

function nothing(): void {}
