import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StoredEntry } from '../page/storage';
import type { VaultFolder } from './folder';
import { readBody, sendJson, sendText } from './request';
import type { FolderWatch } from './watch';

/** The vault over HTTP: `/vault/list`, `/vault/file?path=`, `/vault/folder?path=`, `/vault/rename?path=`, `/vault/changes`. */
export class VaultRoutes {
	constructor(
		private readonly folder: VaultFolder,
		private readonly watch: FolderWatch,
		private readonly readOnly: boolean,
	) {}

	async answer(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
		const path = url.searchParams.get('path') ?? '';
		if (this.readOnly && request.method !== 'GET')
			return sendText(response, 403, 'This vault is only to be read.');
		switch (`${request.method} ${url.pathname}`) {
			case 'GET /vault/list':
				return sendJson(response, await this.folder.list());
			case 'GET /vault/file': {
				const { text, version } = await this.folder.read(path);
				response
					.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', etag: version })
					.end(text);
				return;
			}
			case 'PUT /vault/file': {
				const text = await readBody(request);
				const write = (): Promise<StoredEntry> =>
					this.folder.write(path, text, request.headers['if-match']);
				return sendJson(response, await this.watch.own(write, put));
			}
			case 'DELETE /vault/file':
				await this.watch.own(
					() => this.folder.remove(path),
					known => move(known, path, null),
				);
				return sendText(response, 200, '');
			case 'PUT /vault/folder':
				return sendJson(response, await this.watch.own(() => this.folder.makeFolder(path), put));
			case 'DELETE /vault/folder':
				await this.watch.own(
					() => this.folder.removeFolder(path),
					known => move(known, path, null),
				);
				return sendText(response, 200, '');
			case 'POST /vault/rename': {
				const to = (await readBody(request)).toString();
				await this.watch.own(
					() => this.folder.rename(path, to),
					known => move(known, path, to),
				);
				return sendText(response, 200, '');
			}
			case 'GET /vault/changes':
				return this.#stream(response);
			default:
				return sendText(response, 404, 'There is no such thing.');
		}
	}

	/** One JSON line per batch of changes, until the page goes. */
	#stream(response: ServerResponse): void {
		response.writeHead(200, { 'content-type': 'application/x-ndjson' });
		response.write('[]\n');
		const stop = this.watch.onChange(changes => response.write(`${JSON.stringify(changes)}\n`));
		response.on('close', stop);
	}
}

function put(known: Map<string, StoredEntry>, entry: StoredEntry): void {
	known.set(entry.path, entry);
}

/** Takes an entry and all in it to another path, or away. */
function move(known: Map<string, StoredEntry>, path: string, to: string | null): void {
	for (const [each, entry] of [...known]) {
		if (each !== path && !each.startsWith(`${path}/`)) continue;
		known.delete(each);
		if (to !== null) put(known, { ...entry, path: to + each.slice(path.length) });
	}
}
