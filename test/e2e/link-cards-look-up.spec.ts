import type { AppPage } from './app-page';
import { expect, test } from './app';

const path = 'HarborConf 2026/HarborConf 2026 Day 01.md';
const start = 'Start\n\n';

interface Served {
	readonly status?: number;
	readonly headers?: Record<string, string>;
	readonly body?: string;
	readonly base64?: string;
	readonly hangs?: boolean;
}

// A picture of one black dot.
const dot =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const page = (title: string) =>
	`<title>${title}</title><meta property="og:description" content="A keynote."><meta property="og:image" content="/a.png">`;

/** Answers what the plugin asks for with `requestUrl`, by address; resolves what was asked so far. */
async function serve(app: AppPage, answers: Readonly<Record<string, Served>>): Promise<readonly string[]> {
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

for (const mode of ['live-preview', 'reading'] as const) {
	test(`in ${mode} nothing is asked until the user says so; then the card tells what the page is`, async ({
		openApp,
	}) => {
		const app = await openApp({ files: { [path]: `${start}https://talks.example/1\n` } });
		const asked = await serve(app, {
			'https://talks.example/1': { body: page('Beyond the limits') },
			'https://talks.example/a.png': { base64: dot },
		});
		await app.openNote(path, mode);
		const view = mode === 'reading' ? app.reading : app.editor;
		const card = view.locator('.conference-notes-link.mod-card');
		const before = await card.boundingBox();
		expect(asked).toEqual([]);
		await card.getByRole('button').click();
		await expect(card).toContainText('Beyond the limits');
		await expect(card).toContainText('talks.example');
		await expect(card.locator('img')).toHaveAttribute('src', /^blob:/);
		expect((await card.boundingBox())?.height).toBe(before?.height);
		expect(asked).toEqual(['https://talks.example/1', 'https://talks.example/a.png']);
		await app.screenshot(`link-cards-looked-up-${mode}`);
	});
}

test('what was looked up is there again after a restart, offline', async ({ openApp }) => {
	const app = await openApp({ files: { [path]: `${start}https://talks.example/1\n` } });
	await serve(app, {
		'https://talks.example/1': { body: page('Beyond the limits') },
		'https://talks.example/a.png': { base64: dot },
	});
	await app.openNote(path);
	await app.editor.locator('.conference-notes-link.mod-card').getByRole('button').click();
	await expect(app.editor.locator('.conference-notes-link-picture')).toHaveAttribute('src', /^blob:/);
	await app.page.reload();
	await app.untilStarted();
	const asked = await serve(app, {});
	await app.openNote(path);
	await expect(app.editor).toContainText('Beyond the limits');
	await expect(app.editor.locator('.conference-notes-link-picture')).toHaveAttribute('src', /^blob:/);
	expect(asked).toEqual([]);
});

test('the links of a note are looked up by one command, with its outcome', async ({ openApp }) => {
	const app = await openApp({
		files: {
			[path]: `${start}https://a.example\n\nhttps://b.example\n\nhttp://10.0.0.1\n\nhttps://a.example\n`,
		},
	});
	const asked = await serve(app, { 'https://a.example': { body: '<title>Page A</title>' } });
	await app.openNote(path);
	await app.runCommand('Look up the links of this note');
	await expect(app.notices).toContainText('1 link looked up, 1 failed, 1 left as they are.');
	expect([...asked].sort()).toEqual(['https://a.example', 'https://b.example']);
	await expect(app.editor).toContainText('Page not found');
	await app.screenshot('link-cards-states');
});

test('looking up many links can be stopped, and what has not begun is not asked', async ({ openApp }) => {
	const urls = Array.from({ length: 20 }, (_, n) => `https://h${n}.example`);
	const app = await openApp({ files: { [path]: `${start}${urls.join('\n\n')}\n` } });
	const asked = await serve(app, Object.fromEntries(urls.map(url => [url, { hangs: true }])));
	await app.openNote(path);
	await app.runCommand('Look up the links of this note');
	await app.notices.getByRole('button', { name: 'Cancel' }).click();
	await expect(app.notices).toContainText('0 links looked up', { timeout: 15_000 });
	expect(asked).toHaveLength(6);
});

test('a site that is blocked is not asked any more, and its card says so', async ({ openApp }) => {
	const app = await openApp({ files: { [path]: `${start}https://a.example\n` } });
	await serve(app, {});
	await app.openNote(path);
	const card = app.editor.locator('.conference-notes-link.mod-card');
	await card.locator('a').click({ button: 'right' });
	await app.menuItem('Never look up a.example').click();
	await expect(card).toContainText('Site is blocked');
	await expect(card.getByRole('button')).toHaveCount(0);
});

test('whenever shown, only what is on the screen is asked', async ({ openApp }) => {
	const lines = Array.from({ length: 300 }, (_, n) => `https://h${n}.example`);
	const app = await openApp({ files: { [path]: `${start}${lines.join('\n\n')}\n` } });
	const asked = await serve(app, {});
	await app.openSettings();
	await app.page
		.locator('.setting-item', { hasText: 'Look links up' })
		.locator('select')
		.selectOption({ label: 'Whenever shown' });
	await app.page.keyboard.press('Escape');
	expect(asked).toEqual([]);
	await app.openNote(path);
	await expect.poll(() => asked.length).toBeGreaterThan(5);
	await expect(app.editor.locator('[data-state="waiting"]')).toHaveCount(0);
	expect(asked.length).toBeLessThan(100);
});
