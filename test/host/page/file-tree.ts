import type * as O from 'obsidian';
import { TFile, TFolder, type TAbstractFile } from './files';
import type { StoredEntry } from './storage';

/** The vault's files and folders by path; every one but the root has its parent. */
export class FileTree {
	readonly root: TFolder;
	readonly #byPath = new Map<string, TAbstractFile>();

	constructor(private readonly vault: O.Vault) {
		this.root = new TFolder(vault);
		this.root.path = '/';
	}

	/** `''` and `/` are the root. */
	get(path: string): TAbstractFile | null {
		return path === '' || path === '/' ? this.root : (this.#byPath.get(path) ?? null);
	}

	all(): TAbstractFile[] {
		return [this.root, ...this.#byPath.values()];
	}

	/** Adds an entry, or takes its new times and size over. */
	put(entry: StoredEntry): TAbstractFile {
		const known = this.#byPath.get(entry.path);
		const file = known ?? (entry.kind === 'file' ? new TFile(this.vault) : new TFolder(this.vault));
		if (file instanceof TFile) file.stat = { ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
		if (!known) this.#place(file, entry.path);
		return file;
	}

	/** Takes a file, or a folder with all in it, out. */
	remove(file: TAbstractFile): void {
		for (const each of within(file)) this.#byPath.delete(each.path);
		this.#leaveParent(file);
		file.parent = null;
	}

	/** Gives a file, or a folder with all in it, a new path. Returns what moved and from where. */
	move(file: TAbstractFile, path: string): { file: TAbstractFile; from: string }[] {
		const before = file.path;
		this.#leaveParent(file);
		return within(file).map(each => {
			const from = each.path;
			this.#byPath.delete(from);
			if (each === file) this.#place(each, path);
			else {
				each.moveTo(path + from.slice(before.length));
				this.#byPath.set(each.path, each);
			}
			return { file: each, from };
		});
	}

	#place(file: TAbstractFile, path: string): void {
		file.moveTo(path);
		const parent = this.get(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
		if (!(parent instanceof TFolder)) throw new Error(`"${path}" has no folder to be in.`);
		file.parent = parent;
		parent.children.push(file);
		this.#byPath.set(path, file);
	}

	#leaveParent(file: TAbstractFile): void {
		if (file.parent) file.parent.children = file.parent.children.filter(each => each !== file);
	}
}

function within(file: TAbstractFile): TAbstractFile[] {
	return file instanceof TFolder ? [file, ...file.children.flatMap(within)] : [file];
}
