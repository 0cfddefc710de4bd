import { createHash, randomUUID } from 'node:crypto';
import type { Dirent } from 'node:fs';
import {
	chmod,
	lstat,
	mkdir,
	readdir,
	readFile,
	realpath,
	rename,
	rm,
	rmdir,
	stat,
	writeFile,
} from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { StoredEntry } from '../page/storage';

/** Why something was not done, with the HTTP status that says it. */
export class FolderRefusal extends Error {
	constructor(
		readonly status: 400 | 403 | 404 | 409 | 412,
		message: string,
	) {
		super(message);
	}
}

/**
 * A folder of notes. Nothing outside is reached: real paths are checked before every read and write, symlinks that lead
 * out are refused, and names that begin with a dot do not exist. Paths are relative, with `/`.
 */
export class VaultFolder {
	private constructor(readonly root: string) {}

	/** @throws when there is no such folder */
	static async open(path: string): Promise<VaultFolder> {
		const found = await stat(path).catch(() => null);
		if (!found) throw new Error(`"${path}" does not exist.`);
		if (!found.isDirectory()) throw new Error(`"${path}" is not a folder.`);
		return new VaultFolder(await realpath(path));
	}

	/** Everything in it; folders before what is in them. */
	async list(): Promise<StoredEntry[]> {
		return this.#listIn('');
	}

	async read(path: string): Promise<{ text: Buffer; version: string }> {
		const text = await readFile(await this.#existing(path));
		return { text, version: versionOf(text) };
	}

	/**
	 * Puts a file, all or nothing, and keeps the mode of one that is there.
	 * @param version writes only while the file still has it; 412 otherwise
	 */
	async write(path: string, text: Buffer, version?: string): Promise<StoredEntry> {
		const file = await this.#placeFor(path);
		const known = await stat(file).catch(() => null);
		if (known?.isDirectory()) throw new FolderRefusal(409, `"${path}" is a folder.`);
		if (version !== undefined && (!known || versionOf(await readFile(file)) !== version)) {
			throw new FolderRefusal(412, `"${path}" has changed meanwhile.`);
		}
		const fresh = join(dirname(file), `.${randomUUID()}.tmp`);
		try {
			await writeFile(fresh, text);
			if (known) await chmod(fresh, known.mode);
			await rename(fresh, file);
		} finally {
			await rm(fresh, { force: true });
		}
		return this.#entry(path, file);
	}

	async makeFolder(path: string): Promise<StoredEntry> {
		const folder = await this.#placeFor(path);
		await mkdir(folder);
		return this.#entry(path, folder);
	}

	async remove(path: string): Promise<void> {
		await this.#existing(path);
		// A symlink goes, not what it leads to.
		await rm(join(this.root, checked(path)), { recursive: true });
	}

	async removeFolder(path: string): Promise<void> {
		await this.#existing(path);
		await rmdir(join(this.root, checked(path))).catch(() => {
			throw new FolderRefusal(409, `"${path}" is no empty folder.`);
		});
	}

	async rename(path: string, to: string): Promise<void> {
		await this.#existing(path);
		const target = await this.#placeFor(to);
		if (await lstat(target).catch(() => null)) throw new FolderRefusal(409, `"${to}" exists already.`);
		await rename(join(this.root, checked(path)), target);
	}

	async #listIn(folder: string): Promise<StoredEntry[]> {
		const found = await readdir(join(this.root, folder), { withFileTypes: true }).catch(() => []);
		const shown = found
			.filter(({ name }) => !name.startsWith('.'))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
		// What is gone meanwhile or leads out is not shown.
		const entries = await Promise.all(shown.map(each => this.#listOne(folder, each).catch(() => [])));
		return entries.flat();
	}

	async #listOne(folder: string, found: Dirent): Promise<StoredEntry[]> {
		const path = folder ? `${folder}/${found.name}` : found.name;
		const real = found.isSymbolicLink() ? await this.#existing(path) : join(this.root, path);
		const entry = await this.#entry(path, real);
		const isLoop = found.isSymbolicLink() && join(this.root, path).startsWith(real + sep);
		return entry.kind === 'folder' && !isLoop ? [entry, ...(await this.#listIn(path))] : [entry];
	}

	async #entry(path: string, real: string): Promise<StoredEntry> {
		const found = await stat(real);
		const kind = found.isDirectory() ? 'folder' : 'file';
		return { path, kind, ctime: found.birthtimeMs, mtime: found.mtimeMs, size: found.size };
	}

	/** The real path of what is there. */
	async #existing(path: string): Promise<string> {
		const real = await realpath(join(this.root, checked(path))).catch(() => null);
		if (real === null) throw new FolderRefusal(404, `There is no "${path}".`);
		return this.#inside(real, path);
	}

	/** The real path of what is or will be there; its folder exists. */
	async #placeFor(path: string): Promise<string> {
		const wanted = join(this.root, checked(path));
		const real = await realpath(wanted).catch(() => null);
		if (real !== null) return this.#inside(real, path);
		if (await lstat(wanted).catch(() => null))
			throw new FolderRefusal(403, `"${path}" leads to nothing.`);
		const folder = await realpath(dirname(wanted)).catch(() => null);
		if (folder === null) throw new FolderRefusal(404, `There is no folder for "${path}".`);
		return join(this.#inside(folder, path), wanted.slice(dirname(wanted).length + 1));
	}

	#inside(real: string, path: string): string {
		const within = relative(this.root, real);
		// `..` begins with a dot too; another drive is absolute.
		if (isAbsolute(within) || within.split(sep).some(name => name.startsWith('.'))) {
			throw new FolderRefusal(403, `"${path}" leads out of the folder.`);
		}
		return real;
	}
}

/** Refuses paths that name the folder itself, go up, are absolute, or hold a hidden name. */
function checked(path: string): string {
	const bad =
		path === '' ||
		/[\0\\]/.test(path) ||
		path.split('/').some(name => name === '' || name.startsWith('.'));
	if (bad) throw new FolderRefusal(403, `"${path}" is no path in the folder.`);
	return path;
}

function versionOf(text: Buffer): string {
	return `"${createHash('sha256').update(text).digest('base64url')}"`;
}
