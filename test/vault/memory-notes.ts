import { Refusal } from '../../src/refusal';
import { refuseNote } from '../../src/vault/refuse-note';
import type { NoteChange, Notes, OpenOptions, Rewrite } from '../../src/vault/notes';

/** Notes in memory, for tests: what the vault does, and nothing of the app. */
export class MemoryNotes implements Notes {
	readonly folders = new Set<string>();
	readonly opened: { path: string; options: OpenOptions }[] = [];
	readonly #texts: Map<string, string>;
	readonly #listeners = new Set<(change: NoteChange) => void>();

	constructor(texts: Readonly<Record<string, string>> = {}) {
		this.#texts = new Map(Object.entries(texts));
	}

	/** All notes as they are now, by path. */
	get texts(): Record<string, string> {
		return Object.fromEntries(this.#texts);
	}

	list(): readonly string[] {
		return [...this.#texts.keys()];
	}

	async read(path: string): Promise<string> {
		const text = this.#texts.get(path);
		if (text === undefined) throw new Refusal('noteMissing', path);
		return text;
	}

	async rewrite(path: string, edit: (text: string) => string): Promise<Rewrite> {
		const before = await this.read(path);
		refuseNote(before, path);
		const after = edit(before);
		if (after !== before) this.put(path, after);
		return { before, after };
	}

	async create(path: string, text: string): Promise<readonly string[]> {
		if (this.#texts.has(path)) throw new Refusal('noteExists', path);
		const made = foldersAbove(path).filter(folder => this.#isEmpty(folder) && !this.folders.has(folder));
		for (const folder of made) this.folders.add(folder);
		this.put(path, text);
		return made;
	}

	async trash(path: string, text: string): Promise<void> {
		if ((await this.read(path)) !== text) throw new Refusal('noteChanged', path);
		this.remove(path);
	}

	async removeEmptyFolder(path: string): Promise<void> {
		if (this.#isEmpty(path)) this.folders.delete(path);
	}

	async open(path: string, options: OpenOptions = {}): Promise<void> {
		await this.read(path);
		this.opened.push({ path, options });
	}

	onChange(listener: (change: NoteChange) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Someone else (sync, another program) writes a note. */
	put(path: string, text: string): void {
		this.#texts.set(path, text);
		this.#tell({ kind: 'changed', path, text });
	}

	/** Someone else deletes a note. */
	remove(path: string): void {
		this.#texts.delete(path);
		this.#tell({ kind: 'deleted', path });
	}

	/** Someone else renames a note. */
	rename(from: string, path: string): void {
		this.#texts.set(path, this.#texts.get(from) ?? '');
		this.#texts.delete(from);
		this.#tell({ kind: 'renamed', path, from });
	}

	#isEmpty(folder: string): boolean {
		return ![...this.#texts.keys(), ...this.folders].some(path => path.startsWith(`${folder}/`));
	}

	#tell(change: NoteChange): void {
		for (const listener of this.#listeners) listener(change);
	}
}

/** `a` and `a/b` above `a/b/c.md`. */
function foldersAbove(path: string): readonly string[] {
	const parts = path.split('/').slice(0, -1);
	return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
