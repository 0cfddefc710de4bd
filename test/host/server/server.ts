import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { FolderRefusal, VaultFolder } from './folder';
import { hasKey, refuseStranger } from './guard';
import { readBody, sendJson, sendText } from './request';
import { requestForPage, type AllowUrl, type PageRequest } from './request-url';
import { VaultRoutes } from './vault-routes';
import { FolderWatch } from './watch';

/** What to serve. */
export interface HostOptions {
	/** Folder of notes. */
	readonly vault: string;
	/** Nothing is written. */
	readonly readOnly: boolean;
	/** Folder of the built page. */
	readonly page: string;
	/** Folder with the built `main.js`, `manifest.json` and `styles.css`. */
	readonly plugin: string;
	/** 0 for any that is free. */
	readonly port: number;
	readonly allowUrl: AllowUrl;
}

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.map': 'application/json',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2',
};

const headers = {
	'content-security-policy': [
		"default-src 'none'",
		"script-src 'self'",
		// CodeMirror writes its style sheets into the page.
		"style-src 'self' 'unsafe-inline'",
		"font-src 'self'",
		"img-src 'self' data: blob:",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	].join('; '),
	'cross-origin-resource-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'cache-control': 'no-store',
};

/** The serving process: the page, the built plugin, a folder of notes, and requests to the web for them. */
export class HostServer {
	/** Secret of this start: who has it may read and write the notes. */
	readonly key = randomBytes(24).toString('base64url');
	readonly #server: Server;

	private constructor(
		private readonly options: HostOptions,
		private readonly vault: VaultRoutes,
		private readonly watch: FolderWatch,
	) {
		this.#server = createServer((request, response) => void this.#answer(request, response));
	}

	/** @throws a sentence when the folder is missing or the port is taken */
	static async start(options: HostOptions): Promise<HostServer> {
		const folder = await VaultFolder.open(options.vault);
		const watch = new FolderWatch(folder);
		const host = new HostServer(options, new VaultRoutes(folder, watch, options.readOnly), watch);
		await new Promise<void>((resolve, reject) => {
			host.#server.once('error', reject);
			host.#server.listen(options.port, '127.0.0.1', resolve);
		});
		await watch.start();
		return host;
	}

	/** `127.0.0.1:PORT` */
	get address(): string {
		return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	/** The page's address with its key. `query` such as `memory&theme=dark`. */
	url(query = ''): string {
		return `http://${this.address}/${query && `?${query}`}#${this.key}`;
	}

	async stop(): Promise<void> {
		this.watch.stop();
		this.#server.closeAllConnections();
		await new Promise(resolve => this.#server.close(resolve));
	}

	async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		try {
			const refusal = refuseStranger(request, this.address);
			if (refusal !== null) return sendText(response, 403, refusal);
			const url = new URL(request.url ?? '/', `http://${this.address}`);
			const isSecret = url.pathname.startsWith('/vault/') || url.pathname === '/request';
			if (isSecret && !hasKey(request, this.key))
				return sendText(
					response,
					403,
					'The key is missing: open the address that was printed at the start.',
				);
			if (url.pathname.startsWith('/vault/')) return await this.vault.answer(request, url, response);
			if (url.pathname === '/request' && request.method === 'POST')
				return await this.#ask(request, response);
			if (request.method !== 'GET') return sendText(response, 405, 'Only to be read.');
			await this.#sendFile(url.pathname, response);
		} catch (error) {
			const status = error instanceof FolderRefusal ? error.status : 500;
			if (!response.headersSent)
				sendText(response, status, error instanceof Error ? error.message : String(error));
			else response.destroy();
		}
	}

	async #ask(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const asked = JSON.parse((await readBody(request)).toString()) as PageRequest;
		sendJson(response, await requestForPage(asked, this.options.allowUrl));
	}

	async #sendFile(path: string, response: ServerResponse): Promise<void> {
		const name = path === '/' ? '/index.html' : decodeURIComponent(path);
		const isPlugin = /^\/plugin\/(?:main\.js|manifest\.json|styles\.css)$/.test(name);
		const isPage = /^\/(?:fonts\/)?[\w-]+(?:\.[\w-]+)+$/.test(name);
		const file = isPlugin
			? join(this.options.plugin, name.slice('/plugin/'.length))
			: join(this.options.page, name);
		const content = isPlugin || isPage ? await readFile(file).catch(() => null) : null;
		if (content === null) return sendText(response, 404, 'There is no such file.');
		const type = types[extname(name)] ?? 'application/octet-stream';
		// The app runs the file's text as a function; a policy without `unsafe-eval` needs it written as one.
		const body =
			name === '/plugin/main.js'
				? `definePlugin(function (require, module, exports) {\n${content.toString()}\n});`
				: content;
		response.writeHead(200, { 'content-type': type }).end(body);
	}
}
