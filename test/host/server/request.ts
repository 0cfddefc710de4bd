import type { IncomingMessage, ServerResponse } from 'node:http';

/** A page may not make the server hold more than this. */
const largestBody = 64 * 1024 * 1024;

export async function readBody(request: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > largestBody) throw new Error('The request is too large.');
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

export function sendText(response: ServerResponse, status: number, text: string): void {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

export function sendJson(response: ServerResponse, value: unknown): void {
	response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
