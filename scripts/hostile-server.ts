import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { bodyOf } from './hostile-bodies';
import type { HostileAnswer, HostileCase } from './hostile-cases';

/** A request as it came in, under the name it was meant for. */
export interface Asked {
	readonly url: string;
	readonly host: string;
	readonly headers: Readonly<Record<string, unknown>>;
}

/** What the app's `requestUrl` gets: inflated, redirects followed. The body is base64. */
export interface Given {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

const secret: HostileAnswer = {
	headers: { 'content-type': 'text/html' },
	body: '<!doctype html><title>SECRET</title>',
};
// Of a longer answer so much more than was asked for is handed over: the page would otherwise stand still for our way of
// handing bodies over.
const moreThanAsked = 128 * 1024;
const mostHops = 20;

/** Serves the answers of a case from loopback, whatever host is meant, and records every address it was asked for. */
export class HostileServer {
	readonly asked: Asked[] = [];
	running = 0;
	mostRunning = 0;
	mostPerHost = 0;
	#perHost = new Map<string, number>();
	#case: HostileCase | null = null;

	private constructor(
		private readonly server: Server,
		private readonly port: number,
	) {}

	static async start(): Promise<HostileServer> {
		const server = createServer((incoming, response) => void started.#answer(incoming, response));
		await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
		const started = new HostileServer(server, (server.address() as AddressInfo).port);
		return started;
	}

	stop(): void {
		this.server.closeAllConnections();
		this.server.close();
	}

	/** Serves this case from now on, with an empty record. */
	serve(each: HostileCase): void {
		this.server.closeAllConnections();
		this.#case = each;
		this.asked.length = 0;
		this.running = this.mostRunning = this.mostPerHost = 0;
		this.#perHost.clear();
	}

	/** Makes a request as the app's `requestUrl` does. Rejects when nothing comes back. */
	async request(address: string, headers: Readonly<Record<string, string>>): Promise<Given> {
		if (this.#case?.offline) throw new Error('offline');
		const { host } = new URL(address);
		this.mostRunning = Math.max(this.mostRunning, ++this.running);
		const ofHost = (this.#perHost.get(host) ?? 0) + 1;
		this.#perHost.set(host, ofHost);
		this.mostPerHost = Math.max(this.mostPerHost, ofHost);
		try {
			return await this.#follow(new URL(address), headers);
		} finally {
			this.running--;
			this.#perHost.set(host, (this.#perHost.get(host) ?? 1) - 1);
		}
	}

	async #follow(first: URL, headers: Readonly<Record<string, string>>): Promise<Given> {
		let url = first;
		for (let hop = 0; hop < mostHops; hop++) {
			if (!/^https?:$/.test(url.protocol)) throw new Error('ERR_UNKNOWN_URL_SCHEME');
			this.asked.push({ url: url.href, host: url.hostname.replace(/^\[|\]$/g, ''), headers });
			const given = await this.#fetch(url, headers);
			const { location } = given.headers;
			if (given.status < 301 || given.status > 308 || given.status === 304 || !location) return given;
			url = new URL(location, url);
		}
		throw new Error('ERR_TOO_MANY_REDIRECTS');
	}

	#fetch(url: URL, headers: Readonly<Record<string, string>>): Promise<Given> {
		const most = Number(/\d+$/.exec(headers.range ?? '')?.[0] ?? 0);
		return new Promise((resolve, reject) => {
			const meant = { 'x-meant': url.href.slice(0, 4000) };
			const sent = request(
				{ port: this.port, host: '127.0.0.1', path: '/', headers: { ...headers, ...meant } },
				incoming => {
					const parts: Buffer[] = [];
					let size = 0;
					const done = async () => {
						const encoding = String(incoming.headers['content-encoding'] ?? '');
						const body = await unpack(Buffer.concat(parts), encoding);
						const named = Object.entries(incoming.headers).map(([k, v]) => [k, String(v)]);
						resolve({
							status: incoming.statusCode ?? 0,
							headers: Object.fromEntries(named) as Record<string, string>,
							body: body.subarray(0, most + moreThanAsked).toString('base64'),
						});
					};
					incoming.on('data', (part: Buffer) => {
						parts.push(part);
						size += part.length;
						if (size > 64 * 1024 * 1024) incoming.destroy();
					});
					incoming.on('end', () => void done().catch(reject));
					incoming.on('error', reject);
					incoming.on('aborted', () => reject(new Error('ERR_CONNECTION_RESET')));
				},
			);
			sent.on('error', reject);
			sent.end();
		});
	}

	async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
		const url = new URL(String(incoming.headers['x-meant']));
		const answer = this.#answerFor(url);
		const { status = 200, headers = {}, delayMs = 0, hang, reset, redirectCounter, echoHeaders } = answer;
		await new Promise(resolve => setTimeout(resolve, delayMs));
		if (hang) return;
		const hop = Number(url.pathname.slice(1)) || 0;
		if (redirectCounter !== undefined && hop < redirectCounter) {
			response.writeHead(302, { location: `/${hop + 1}` }).end();
			return;
		}
		const { type = '', unit = 'x', text = '', everyMs = 1000 } = answer.gen ?? { type: '' };
		let body = await bodyOf(answer);
		if (echoHeaders) body = Buffer.concat([body, Buffer.from(JSON.stringify(incoming.headers))]);
		if (reset === 0) return void incoming.socket.resetAndDestroy();
		response.writeHead(status, headers);
		if (type === 'endless' || type === 'drip') {
			let at = 0;
			const timer = setInterval(
				() => {
					if (type === 'drip' && at >= text.length) response.end();
					else response.write(type === 'drip' ? text.charAt(at++) : unit.repeat(1000));
				},
				type === 'drip' ? everyMs : 20,
			);
			response.on('close', () => clearInterval(timer));
		} else if (reset !== undefined) {
			response.write(body.subarray(0, reset), () => incoming.socket.resetAndDestroy());
		} else response.end(body);
	}

	#answerFor(url: URL): HostileAnswer {
		const each = this.#case;
		if (!each || !hostsOf(each).has(url.hostname)) return secret;
		return each.routes?.[url.pathname] ?? each.routes?.['*'] ?? each.serve ?? secret;
	}
}

function hostsOf({ url, noteUrls = 1 }: HostileCase): ReadonlySet<string> {
	const hosts = new Set<string>();
	for (let n = 0; n < noteUrls; n++) {
		try {
			hosts.add(new URL(url.replace('{i}', String(n))).hostname);
		} catch {
			// An address that is none has no host.
		}
	}
	return hosts;
}

const inflaters = {
	gzip: promisify(gunzip),
	br: promisify(brotliDecompress),
	deflate: promisify(inflate),
} as const;

async function unpack(body: Buffer, encoding: string): Promise<Buffer> {
	const inflater = Object.entries(inflaters).find(([name]) => name === encoding)?.[1];
	return inflater
		? (inflater as (body: Buffer, options: object) => Promise<Buffer>)(body, {
				maxOutputLength: 512 * 1024 * 1024,
			})
		: body;
}
