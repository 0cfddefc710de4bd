import type { NoteChange, Notes } from './notes';
import { ownTexts } from './own-texts';

// While one note is parsed, the next are on their way; a few are enough for that, and hold little memory.
const readsAtOnce = 4;

/** What is kept about the notes: for each path what `parse` made of its text; notes that gave `null` are left out. */
export class NoteIndex<T> {
	readonly #values = new Map<string, T>();
	readonly #listeners = new Set<() => void>();
	readonly #stop: () => void;
	/** Notes that could not be read when it was last tried. */
	readonly #unread = new Set<string>();
	/** How often each note was told of: when that is more after a read than before, what was read is old. */
	readonly #changes = new Map<string, number>();
	#list: readonly T[] | null = null;
	/** Loads under way: listeners hear of them once, when the last one ends. */
	#loading = 0;
	#told = true;
	#isLoaded = false;
	#onLoaded = () => {};
	/** Resolves once all notes have been read for the first time. */
	readonly loaded = new Promise<void>(resolve => (this.#onLoaded = resolve));

	/**
	 * @param parse reads one note; must not throw
	 * @param nextFrame runs a task once before the next picture is drawn, so that many changes are told as one
	 * @param mayBeOurs says without the text whether `parse` may make anything of a note; the others are never read
	 */
	constructor(
		private readonly notes: Notes,
		private readonly parse: (path: string, text: string) => T | null,
		private readonly nextFrame: (task: () => void) => void,
		private readonly mayBeOurs: (path: string) => boolean = () => true,
	) {
		this.#stop = notes.onChange(change => this.#apply(change));
	}

	/** Reads every note that may be ours once; later changes are followed by themselves. A note that cannot be read is left as it was. */
	async load(): Promise<void> {
		this.#loading++;
		const paths = this.notes.list().values();
		const readOn = async () => {
			for (const path of paths) await this.#read(path);
		};
		await Promise.all(Array.from({ length: readsAtOnce }, readOn));
		this.#loading--;
		this.#isLoaded = true;
		this.#onLoaded();
		this.#tell();
	}

	/** All notes have been read; before that what is known is not all. */
	get isLoaded(): boolean {
		return this.#isLoaded;
	}

	/** What is known of one note, `null` when nothing is. */
	get(path: string): T | null {
		return this.#values.get(path) ?? null;
	}

	/** Everything known, ordered by path; the same array until something changes. */
	list(): readonly T[] {
		this.#list ??= [...this.#values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
		return this.#list;
	}

	/**
	 * Reads all notes again, as when settings that `parse` follows have changed. What was known of a note that cannot be
	 * read now stays.
	 */
	async reload(): Promise<void> {
		for (const path of [...this.#values.keys()]) if (!this.mayBeOurs(path)) this.#forget(path);
		await this.load();
	}

	/** Paths of the notes of which something is known but that could not be read again: it may be old. */
	unread(): readonly string[] {
		return [...this.#unread].filter(path => this.#values.has(path));
	}

	/** Calls back after changes, at most once per frame. Returns its undo. */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Stops following the notes. */
	close(): void {
		this.#stop();
		this.#listeners.clear();
	}

	#apply(change: NoteChange): void {
		const { path } = change;
		const gone = change.kind === 'renamed' ? change.from : path;
		for (const told of new Set([path, gone])) this.#changes.set(told, (this.#changes.get(told) ?? 0) + 1);
		if (change.kind === 'changed') this.#put(path, change.text);
		else this.#forget(gone);
		if (change.kind === 'renamed') void this.#read(path).then(() => this.#tell());
		this.#tell();
	}

	async #read(path: string): Promise<void> {
		if (!this.mayBeOurs(path)) return;
		const changes = this.#changes.get(path);
		const text = await this.notes.read(path).catch(() => null);
		if (this.#changes.get(path) !== changes) return;
		if (text === null) this.#unread.add(path);
		else this.#put(path, text);
	}

	#put(path: string, text: string): void {
		this.#unread.delete(path);
		const value = this.parse(path, text);
		if (value === null) this.#forget(path);
		else this.#values.set(path, ownTexts(value));
		this.#list = null;
	}

	#forget(path: string): void {
		this.#values.delete(path);
		this.#unread.delete(path);
		this.#list = null;
	}

	#tell(): void {
		if (!this.#told || this.#loading > 0) return;
		this.#told = false;
		this.nextFrame(() => {
			this.#told = true;
			for (const listener of this.#listeners) listener();
		});
	}
}
