/** What the page asks for with `requestUrl`; a body is text or base64. */
export interface PageRequest {
	readonly url: string;
	readonly method?: string;
	readonly contentType?: string;
	readonly headers?: Record<string, string>;
	readonly body?: { readonly text?: string; readonly base64?: string };
}

/** Who may be asked. Called for every hop. */
export type AllowUrl = (url: URL) => boolean;

const mostHops = 10;

/** In tests nothing but this machine itself is asked. */
export const loopbackOnly: AllowUrl = url => ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);

/** Makes a request for the page, hop by hop. The answer's body is base64. @throws a sentence when a hop is not allowed */
export async function requestForPage(
	{ url, method = 'GET', contentType, headers = {}, body }: PageRequest,
	allow: AllowUrl,
): Promise<{ status: number; headers: Record<string, string>; body: string }> {
	let place = new URL(url);
	let how: RequestInit = {
		method,
		headers: { ...(contentType && { 'content-type': contentType }), ...headers },
		body: body && (body.base64 === undefined ? body.text : Buffer.from(body.base64, 'base64')),
	};
	for (let hop = 0; hop < mostHops; hop++) {
		if (!/^https?:$/.test(place.protocol) || !allow(place))
			throw new Error(`"${place.origin}" may not be asked from here.`);
		const response = await fetch(place, { ...how, redirect: 'manual' });
		const next = response.headers.get('location');
		if (response.status < 300 || response.status > 399 || next === null) {
			const bytes = Buffer.from(await response.arrayBuffer());
			return {
				status: response.status,
				headers: Object.fromEntries(response.headers),
				body: bytes.toString('base64'),
			};
		}
		place = new URL(next, place);
		// As browsers do: after a redirect the body is asked for, not sent again, unless the server insists.
		if (response.status !== 307 && response.status !== 308)
			how = { method: how.method === 'HEAD' ? 'HEAD' : 'GET', headers };
	}
	throw new Error('Too many redirects.');
}
