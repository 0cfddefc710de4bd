import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Why a request is refused, `null` when it is not. The server is for its own page alone: a page of another site must not
 * reach it under any name (`Host`), from its own origin (`Origin`), or by a link, image or form (`Sec-Fetch-Site`).
 * @param address `127.0.0.1:PORT`
 */
export function refuseStranger({ headers }: IncomingMessage, address: string): string | null {
	if (headers.host !== address) return `This is ${address}, not ${headers.host ?? 'nothing'}.`;
	if (headers.origin !== undefined && headers.origin !== `http://${address}`)
		return 'Asked from another origin.';
	const site = headers['sec-fetch-site'];
	if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'Asked from another site.';
	return null;
}

/** Whether a request carries the key that this start of the server drew. */
export function hasKey({ headers }: IncomingMessage, key: string): boolean {
	const given = Buffer.from(String(headers['x-host-key'] ?? ''));
	const wanted = Buffer.from(key);
	return given.length === wanted.length && timingSafeEqual(given, wanted);
}
