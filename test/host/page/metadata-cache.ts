import type * as O from 'obsidian';
import { Events } from './events';
import { TFile } from './files';
import { parseMetadata } from './metadata';
import type { Vault } from './vault';

// Long enough that nothing can count on the cache being there right after a write; the app's is of this order.
const latency = 20;

/** What is known about the notes. It lags behind the vault, and a rename triggers no `changed`, as in the app. */
export class MetadataCache extends Events implements O.MetadataCache {
	resolvedLinks: Record<string, Record<string, number>> = {};
	unresolvedLinks: Record<string, Record<string, number>> = {};
	readonly #caches = new Map<string, O.CachedMetadata>();
	readonly #waiting = new Set<O.TFile>();
	#isWorking = false;

	constructor(private readonly vault: Vault) {
		super();
		vault.on('create', (file: O.TAbstractFile) => this.#enqueue(file));
		vault.on('modify', (file: O.TAbstractFile) => this.#enqueue(file));
		vault.on('delete', (file: O.TAbstractFile) => this.#forget(file));
		vault.on('rename', (file: O.TAbstractFile, from: string) => this.#move(file, from));
	}

	getCache(path: string): O.CachedMetadata | null {
		return this.#caches.get(path) ?? null;
	}

	getFileCache(file: O.TFile): O.CachedMetadata | null {
		return this.getCache(file.path);
	}

	/** Path first, then beside the source, then the note of that name with the shortest path. */
	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		const folder = sourcePath.slice(0, sourcePath.lastIndexOf('/') + 1);
		const wanted = linkpath.normalize('NFC').replace(/^\.?\//, '');
		for (const path of [wanted, `${wanted}.md`, folder + wanted, `${folder}${wanted}.md`]) {
			const file = this.vault.getFileByPath(path);
			if (file) return file;
		}
		const lower = wanted.toLowerCase();
		const isWanted = (path: string): boolean =>
			[lower, `${lower}.md`].some(
				end => path.toLowerCase() === end || path.toLowerCase().endsWith(`/${end}`),
			);
		const named = this.vault.getFiles().filter(file => isWanted(file.path));
		return named.sort((a, b) => a.path.length - b.path.length)[0] ?? null;
	}

	/** The shortest text that leads to the file. */
	fileToLinktext(file: O.TFile, _sourcePath: string, omitMdExtension = true): string {
		const cut = (text: string): string => (omitMdExtension ? text.replace(/\.md$/, '') : text);
		const namesakes = this.vault.getFiles().filter(each => each.name === file.name);
		return cut(namesakes.length === 1 ? file.name : file.path);
	}

	#enqueue(file: O.TAbstractFile): void {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		this.#waiting.add(file);
		if (this.#isWorking) return;
		this.#isWorking = true;
		window.setTimeout(() => void this.#work(), latency);
	}

	async #work(): Promise<void> {
		for (const file of this.#waiting) {
			this.#waiting.delete(file);
			const text = await this.vault.cachedRead(file).catch(() => null);
			if (text === null || this.vault.getFileByPath(file.path) !== file) continue;
			const cache = parseMetadata(text);
			this.#caches.set(file.path, cache);
			this.trigger('changed', file, text, cache);
			this.#resolve(file, cache);
		}
		this.#isWorking = false;
		this.trigger('resolved');
	}

	#resolve(file: O.TFile, cache: O.CachedMetadata): void {
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		for (const { link } of [...(cache.links ?? []), ...(cache.embeds ?? [])]) {
			const path = link.replace(/#.*$/s, '');
			const target = this.getFirstLinkpathDest(path, file.path);
			const [counts, key] = target ? [resolved, target.path] : [unresolved, path];
			counts[key] = (counts[key] ?? 0) + 1;
		}
		this.resolvedLinks[file.path] = resolved;
		this.unresolvedLinks[file.path] = unresolved;
		this.trigger('resolve', file);
	}

	#forget(file: O.TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		const known = this.getCache(file.path);
		this.#waiting.delete(file);
		this.#caches.delete(file.path);
		delete this.resolvedLinks[file.path];
		delete this.unresolvedLinks[file.path];
		this.trigger('deleted', file, known);
	}

	#move(file: O.TAbstractFile, from: string): void {
		const known = this.#caches.get(from);
		this.#caches.delete(from);
		if (known) this.#caches.set(file.path, known);
		for (const links of [this.resolvedLinks, this.unresolvedLinks]) {
			const counts = links[from];
			delete links[from];
			if (counts) links[file.path] = counts;
		}
	}
}
