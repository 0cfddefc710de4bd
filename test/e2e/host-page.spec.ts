import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './app';

test('every script that the fonts are for has ink', async ({ openApp }) => {
	const app = await openApp({ files: { 'A.md': '' }, plugin: 'sample' });
	const fonts = {
		'Noto Sans': 'Å',
		'Noto Sans JP': '日',
		'Noto Sans Arabic': 'ض',
		'Noto Sans Hebrew': 'ש',
		'Noto Color Emoji': '📅',
	};
	for (const [font, letter] of Object.entries(fonts)) {
		const painted = await app.page.evaluate(
			async ([font, letter]) => {
				const faces = await document.fonts.load(`40px "${font}"`, letter);
				const context = document.createElement('canvas').getContext('2d');
				if (!context) return null;
				context.font = `40px "${font}"`;
				context.fillText(letter, 10, 60);
				const { data } = context.getImageData(0, 0, 120, 100);
				return {
					faces: faces.length,
					ink: data.filter((value, index) => index % 4 === 3 && value > 0).length,
				};
			},
			[font, letter] as const,
		);
		expect(painted?.faces, `${font} has a face for ${letter}`).toBe(1);
		expect(painted?.ink, `${letter} in ${font}`).toBeGreaterThan(50);
	}
});

test('a page of another origin cannot read the vault, by any way that browsers offer', async ({
	openApp,
	page,
}) => {
	const app = await openApp({ files: { 'Secret.md': 'the secret text' }, plugin: 'sample' });
	app.errors.length = 0;
	const { origin, hash } = new URL(app.page.url());
	const web = createServer((_, answer) =>
		answer.writeHead(200, { 'content-type': 'text/html' }).end('<h1>evil</h1>'),
	);
	await new Promise<void>(resolve => web.listen(0, '127.0.0.1', resolve));
	await page.goto(`http://127.0.0.1:${(web.address() as AddressInfo).port}/`);
	// The worst case: even with the key.
	const seen = await page.evaluate(
		async ({ origin, key }) => {
			const url = `${origin}/vault/file?path=Secret.md`;
			const read = async (init: RequestInit) => {
				try {
					return await (await fetch(url, init)).text();
				} catch (error) {
					return String(error);
				}
			};
			const load = (tag: 'img' | 'script' | 'iframe') =>
				new Promise<string>(resolve => {
					const el = document.createElement(tag);
					el.onload = () =>
						resolve(
							el instanceof HTMLIFrameElement
								? String(el.contentDocument?.body.textContent)
								: 'loaded',
						);
					el.onerror = () => resolve('error');
					el.src = tag === 'iframe' ? origin : url;
					document.body.append(el);
				});
			const popup = window.open(origin);
			await new Promise(resolve => setTimeout(resolve, 300));
			let popupText = 'error';
			try {
				popupText = String(popup?.document.body.textContent);
			} catch {
				// As it should be.
			}
			return [
				await read({}),
				await read({ headers: { 'x-host-key': key } }),
				await read({ mode: 'no-cors' }),
				await load('img'),
				await load('script'),
				await load('iframe'),
				popupText,
			];
		},
		{ origin, key: hash.slice(1) },
	);
	for (const text of seen) expect(text).not.toMatch(/secret|loaded|Conference Notes/);
	web.close();
});

test('the page runs no text as code', async ({ openApp }) => {
	const app = await openApp({ files: { 'A.md': '' }, plugin: 'sample' });
	const result = await app.page.addScriptTag({ content: 'window.pwned = 1' }).then(
		() => 'ran',
		() => 'refused',
	);
	expect(result).toBe('refused');
	expect(await app.page.evaluate(() => 'pwned' in window)).toBe(false);
	app.errors.length = 0;
});
