import type * as O from 'obsidian';
import { Events } from './events';
import { FileTree } from './file-tree';
import { TFile, TFolder, type TAbstractFile } from './files';
import { notBuilt } from './not-built';
import type { Storage, StoredChange } from './storage';

/** The vault over a storage. Events come after the storage has done the thing and before the promise resolves, as in the app. */
export class Vault extends Events implements O.Vault {
	readonly configDir = '.obsidian';
	readonly #tree = new FileTree(this);

	constructor(
		private readonly name: string,
		private readonly storage: Storage,
	) {
		super();
	}

	/** Reads what is there. `create` is triggered for every file and folder, as the app does at its start. */
	async load(): Promise<void> {
		for (const entry of await this.storage.list()) this.trigger('create', this.#tree.put(entry));
		this.storage.onChange(changes => changes.forEach(change => this.#follow(change)));
	}

	/** Only the removal of an empty folder; whatever else is asked of it is not built. */
	readonly adapter = new Proxy({} as O.DataAdapter, {
		get: (_, name) =>
			name === 'rmdir'
				? async (path: string, recursive: boolean) => {
						if (recursive) notBuilt('DataAdapter.rmdir of a whole folder');
						await this.storage.removeFolder(path);
						const folder = this.#tree.get(path);
						if (folder) this.#forget(folder);
					}
				: notBuilt(`DataAdapter.${String(name)}`),
	});

	getName(): string {
		return this.name;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.#tree.get(path);
	}

	getFileByPath(path: string): TFile | null {
		const file = this.#tree.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const file = this.#tree.get(path);
		return file instanceof TFolder ? file : null;
	}

	getRoot(): TFolder {
		return this.#tree.root;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return this.#tree.all();
	}

	getFiles(): TFile[] {
		return this.#tree.all().filter(file => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter(file => file.extension === 'md');
	}

	getAllFolders(includeRoot = false): TFolder[] {
		const folders = this.#tree.all().filter(file => file instanceof TFolder);
		return includeRoot ? folders : folders.filter(folder => !folder.isRoot());
	}

	async create(path: string, data: string): Promise<TFile> {
		this.#requireFree(path, 'File already exists.');
		const file = this.#tree.put(await this.storage.write(path, data)) as TFile;
		this.trigger('create', file);
		return file;
	}

	async createFolder(path: string): Promise<TFolder> {
		this.#requireFree(path, 'Folder already exists.');
		const folder = this.#tree.put(await this.storage.makeFolder(path)) as TFolder;
		this.trigger('create', folder);
		return folder;
	}

	async read(file: O.TFile): Promise<string> {
		return this.storage.read(file.path);
	}

	async cachedRead(file: O.TFile): Promise<string> {
		return this.storage.read(file.path);
	}

	async modify(file: O.TFile, data: string): Promise<void> {
		this.#requireThere(file);
		this.#tree.put(await this.storage.write(file.path, data));
		this.trigger('modify', file);
	}

	async append(file: O.TFile, data: string): Promise<void> {
		await this.process(file, text => text + data);
	}

	async process(file: O.TFile, edit: (data: string) => string): Promise<string> {
		this.#requireThere(file);
		const { text, entry } = await this.storage.process(file.path, edit);
		this.#tree.put(entry);
		this.trigger('modify', file);
		return text;
	}

	async delete(file: O.TAbstractFile): Promise<void> {
		this.#requireThere(file);
		await this.storage.remove(file.path);
		this.#forget(file as TAbstractFile);
	}

	/** The host keeps no trash: what is thrown away is gone. */
	async trash(file: O.TAbstractFile, _system: boolean): Promise<void> {
		await this.delete(file);
	}

	async rename(file: O.TAbstractFile, path: string): Promise<void> {
		this.#requireThere(file);
		this.#requireFree(path, 'Destination file already exists!');
		await this.storage.rename(file.path, path);
		for (const moved of this.#tree.move(file as TAbstractFile, path))
			this.trigger('rename', moved.file, moved.from);
	}

	static recurseChildren(root: O.TFolder, callback: (file: O.TAbstractFile) => unknown): void {
		callback(root);
		for (const child of root.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, callback);
			else callback(child);
		}
	}

	createBinary(): Promise<O.TFile> {
		return notBuilt('Vault.createBinary');
	}
	readBinary(): Promise<ArrayBuffer> {
		return notBuilt('Vault.readBinary');
	}
	modifyBinary(): Promise<void> {
		return notBuilt('Vault.modifyBinary');
	}
	appendBinary(): Promise<void> {
		return notBuilt('Vault.appendBinary');
	}
	getResourcePath(): string {
		return notBuilt('Vault.getResourcePath');
	}
	copy<T extends O.TAbstractFile>(): Promise<T> {
		return notBuilt('Vault.copy');
	}

	#follow(change: StoredChange): void {
		if (change.kind === 'deleted') {
			const file = this.#tree.get(change.path);
			if (file) this.#forget(file);
			return;
		}
		const kind = this.#tree.get(change.entry.path) ? 'modify' : 'create';
		const file = this.#tree.put(change.entry);
		if (kind === 'create' || file instanceof TFile) this.trigger(kind, file);
	}

	#forget(file: TAbstractFile): void {
		if (file instanceof TFolder) for (const child of [...file.children]) this.#forget(child);
		this.#tree.remove(file);
		this.trigger('delete', file);
	}

	#requireFree(path: string, otherwise: string): void {
		if (this.#tree.get(path)) throw new Error(otherwise);
		const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
		if (!this.getFolderByPath(folder))
			throw new Error(`ENOENT: no such file or directory, open '${path}'`);
	}

	#requireThere(file: O.TAbstractFile): void {
		if (this.#tree.get(file.path) !== file)
			throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
	}
}
