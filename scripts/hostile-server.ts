import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
	brotliCompressSync,
	brotliDecompressSync,
	constants,
	deflateSync,
	gunzipSync,
	gzipSync,
	inflateSync,
} from 'node:zlib';
import type { Generated, HostileAnswer, HostileCase } from './hostile-cases';

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
// What the plugin reads at most, and more: the page would otherwise stand still for our way of handing bodies over.
const mostHandedOver = 6 * 1024 * 1024;
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
		return new Promise((resolve, reject) => {
			const meant = { 'x-meant': url.href.slice(0, 4000) };
			const sent = request(
				{ port: this.port, host: '127.0.0.1', path: '/', headers: { ...headers, ...meant } },
				incoming => {
					const parts: Buffer[] = [];
					let size = 0;
					const done = () => {
						try {
							const encoding = String(incoming.headers['content-encoding'] ?? '');
							const body = inflate(Buffer.concat(parts), encoding).subarray(0, mostHandedOver);
							const named = Object.entries(incoming.headers).map(([k, v]) => [k, String(v)]);
							resolve({
								status: incoming.statusCode ?? 0,
								headers: Object.fromEntries(named) as Record<string, string>,
								body: body.toString('base64'),
							});
						} catch (error) {
							reject(error instanceof Error ? error : new Error(String(error)));
						}
					};
					incoming.on('data', (part: Buffer) => {
						parts.push(part);
						size += part.length;
						if (size > 64 * 1024 * 1024) incoming.destroy();
					});
					incoming.on('end', done);
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
		let body = bodyOf(answer);
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

function bodyOf({ body = '', bodyB64, gen }: HostileAnswer): Buffer {
	if (bodyB64 !== undefined) return Buffer.from(bodyB64, 'base64');
	return gen ? generate(gen) : Buffer.from(body);
}

const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

function generate(gen: Generated): Buffer {
	const { type, before = '', unit = 'x', after = '', bytes = 0, open = '', close = '', depth = 0 } = gen;
	if (type === 'repeat' || type === 'wrap')
		return Buffer.from(before + unit.repeat(Math.ceil(bytes / unit.length)) + after);
	if (type === 'nest') return Buffer.from(before + open.repeat(depth) + close.repeat(depth) + after);
	if (type === 'gzipBomb') return gzipSync(Buffer.alloc(bytes, ' '));
	if (type === 'brotliBomb') return brotliCompressSync(Buffer.alloc(bytes, ' '), fast);
	if (type === 'gzipTruncated') return gzipSync('<title>T</title>'.repeat(100)).subarray(0, 20);
	if (type === 'pngBomb') return pngOf(gen.width ?? 1, gen.height ?? 1);
	if (type === 'endless' || type === 'drip') return Buffer.alloc(0);
	throw new Error(`"${type}" is no kind of body that is known.`);
}

function inflate(body: Buffer, encoding: string): Buffer {
	const limit = { maxOutputLength: 512 * 1024 * 1024 };
	if (encoding === 'gzip') return gunzipSync(body, limit);
	if (encoding === 'br') return brotliDecompressSync(body, limit);
	return encoding === 'deflate' ? inflateSync(body, limit) : body;
}

/** A picture that says how large it is, and holds next to nothing. */
function pngOf(width: number, height: number): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 2, 0, 0, 0], 8);
	const chunk = (type: string, data: Buffer) => {
		const head = Buffer.concat([Buffer.from(type), data]);
		const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
		length.writeUInt32BE(data.length);
		sum.writeUInt32BE(crc32(head));
		return Buffer.concat([length, head, sum]);
	};
	const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(Buffer.alloc(1024))),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function crc32(bytes: Buffer): number {
	let crc = ~0;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc >>> 0;
}
