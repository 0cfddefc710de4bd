import type * as O from 'obsidian';
import { askServer } from './server-requests';

let serverKey = '';

/** Lets `requestUrl` ask the serving process. */
export function allowRequests(key: string): void {
	serverKey = key;
}

interface Answer {
	readonly status: number;
	readonly headers: Record<string, string>;
	/** Base64. */
	readonly body: string;
}

/** A request that knows no CORS: the serving process makes it. Rejects on 400 and above unless `throw` is false, as in the app. */
export function requestUrl(request: O.RequestUrlParam | string): O.RequestUrlResponsePromise {
	const answer = ask(typeof request === 'string' ? { url: request } : request);
	return Object.assign(answer, {
		arrayBuffer: lazily(answer.then(response => response.arrayBuffer)),
		json: lazily(answer.then(response => response.json as unknown)),
		text: lazily(answer.then(response => response.text)),
	});
}

export async function request(request: O.RequestUrlParam | string): Promise<string> {
	return (await requestUrl(request)).text;
}

async function ask({ body, ...rest }: O.RequestUrlParam): Promise<O.RequestUrlResponse> {
	const sent = body instanceof ArrayBuffer ? { base64: encode(new Uint8Array(body)) } : { text: body };
	const response = await askServer(serverKey, '/request', {
		method: 'POST',
		body: JSON.stringify({ ...rest, body: body === undefined ? undefined : sent }),
	});
	const answer = (await response.json()) as Answer;
	if (answer.status >= 400 && rest.throw !== false) {
		throw Object.assign(new Error(`Request failed, status ${answer.status}`), {
			status: answer.status,
			headers: answer.headers,
		});
	}
	const bytes = Uint8Array.from(atob(answer.body), letter => letter.charCodeAt(0));
	const text = new TextDecoder().decode(bytes);
	return {
		status: answer.status,
		headers: answer.headers,
		arrayBuffer: bytes.buffer,
		text,
		get json(): unknown {
			return JSON.parse(text) as unknown;
		},
	};
}

/** Nobody asked for it yet: that it fails is not an error. */
function lazily<T>(promise: Promise<T>): Promise<T> {
	promise.catch(() => {});
	return promise;
}

function encode(bytes: Uint8Array): string {
	return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
}
