import { watch } from 'node:fs';
import type { StoredChange, StoredEntry } from '../page/storage';
import type { VaultFolder } from './folder';

// A burst of events of one save becomes one look.
const settleTime = 25;
// What the system's watching misses (network folders, new subfolders) is found this much later.
const lookAgainEvery = 2000;

/** Follows a folder: looks again whenever the system says something changed, and every two seconds. */
export class FolderWatch {
	readonly #known = new Map<string, StoredEntry>();
	readonly #listeners = new Set<(changes: readonly StoredChange[]) => void>();
	readonly #stops: (() => void)[] = [];
	#looking: Promise<void> = Promise.resolve();
	#timer: NodeJS.Timeout | undefined;

	constructor(private readonly folder: VaultFolder) {}

	async start(): Promise<void> {
		for (const entry of await this.folder.list()) this.#known.set(entry.path, entry);
		const soon = (): void => {
			this.#timer ??= setTimeout(() => {
				this.#timer = undefined;
				void this.#look();
			}, settleTime);
		};
		const watcher = watch(this.folder.root, { recursive: true }, soon);
		watcher.on('error', () => {});
		const again = setInterval(() => void this.#look(), lookAgainEvery);
		this.#stops.push(
			() => watcher.close(),
			() => clearInterval(again),
			() => clearTimeout(this.#timer),
		);
	}

	stop(): void {
		for (const stop of this.#stops) stop();
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
		if (changes.length > 0) for (const listener of this.#listeners) listener(changes);
	}
}

function nothing(): void {}
