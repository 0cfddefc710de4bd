import type { AppPage } from './app-page';

/** What answers at an address. */
export interface Served {
	readonly status?: number;
	readonly headers?: Record<string, string>;
	readonly body?: string;
	readonly base64?: string;
	readonly hangs?: boolean;
}

/** A picture of one black dot, base64. */
export const dot =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
/** A page with a title, a description and a picture. */
export const page = (title: string) =>
	`<title>${title}</title><meta property="og:description" content="A keynote."><meta property="og:image" content="/a.png">`;

/** Answers what the plugin asks for with `requestUrl`, by address; resolves what was asked so far. */
export async function serve(
	app: AppPage,
	answers: Readonly<Record<string, Served>>,
): Promise<readonly string[]> {
	const asked: string[] = [];
	await app.page.route('**/request', async route => {
		const { url } = route.request().postDataJSON() as { readonly url: string };
		asked.push(url);
		const { status = 200, headers, body = '', base64, hangs } = answers[url] ?? { status: 404 };
		if (hangs) return;
		await route.fulfill({
			json: {
				status,
				headers: { 'content-type': base64 ? 'image/png' : 'text/html; charset=utf-8', ...headers },
				body: base64 ?? Buffer.from(body).toString('base64'),
			},
		});
	});
	return asked;
}
