import { askServer } from './server-requests';
import type { Storage, StoredChange, StoredEntry } from './storage';

/** Files of a real folder, through the serving process. */
export class HttpStorage implements Storage {
	constructor(private readonly key: string) {}

	async list(): Promise<readonly StoredEntry[]> {
		return (await (await this.#ask('list')).json()) as StoredEntry[];
	}

	async read(path: string): Promise<string> {
		return textOf(await this.#ask('file', path));
	}

	async write(path: string, text: string): Promise<StoredEntry> {
		return entryOf(await this.#ask('file', path, { method: 'PUT', body: text }));
	}

	async process(
		path: string,
		edit: (text: string) => string,
	): Promise<{ text: string; entry: StoredEntry }> {
		for (;;) {
			const found = await this.#ask('file', path);
			const text = edit(await textOf(found));
			const headers = { 'if-match': found.headers.get('etag') ?? '' };
			const written = await this.#ask('file', path, { method: 'PUT', body: text, headers });
			if (written.ok) return { text, entry: await entryOf(written) };
		}
	}

	async makeFolder(path: string): Promise<StoredEntry> {
		return entryOf(await this.#ask('folder', path, { method: 'PUT' }));
	}

	async remove(path: string): Promise<void> {
		await this.#ask('file', path, { method: 'DELETE' });
	}

	async removeFolder(path: string): Promise<void> {
		await this.#ask('folder', path, { method: 'DELETE' });
	}

	async rename(path: string, to: string): Promise<void> {
		await this.#ask('rename', path, { method: 'POST', body: to });
	}

	onChange(listener: (changes: readonly StoredChange[]) => void): void {
		void this.#listen(listener);
	}

	/** One JSON line per batch of changes, for as long as the server lives. */
	async #listen(listener: (changes: readonly StoredChange[]) => void): Promise<void> {
		const body = (await this.#ask('changes')).body?.pipeThrough(new TextDecoderStream()).getReader();
		let rest = '';
		for (;;) {
			const chunk = await body?.read().catch(() => null);
			if (!chunk || chunk.done) return;
			const lines = (rest + chunk.value).split('\n');
			rest = lines.pop() ?? '';
			for (const line of lines) listener(JSON.parse(line) as StoredChange[]);
		}
	}

	#ask(what: string, path?: string, init?: RequestInit): Promise<Response> {
		const query = path === undefined ? '' : `?path=${encodeURIComponent(path)}`;
		return askServer(this.key, `/vault/${what}${query}`, init);
	}
}

async function entryOf(response: Response): Promise<StoredEntry> {
	return (await response.json()) as StoredEntry;
}

/** The bytes as text; unlike `Response.text` a byte order mark stays. */
async function textOf(response: Response): Promise<string> {
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}
