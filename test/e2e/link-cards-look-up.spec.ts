import { expect, test } from './app';
import { dot, page, serve } from './link-pages';

const path = 'HarborConf 2026/HarborConf 2026 Day 01.md';
const start = 'Start\n\n';

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
	await expect(app.notices).toContainText('1 link looked up, 1 failed, 1 unchanged.');
	expect([...asked].sort()).toEqual(['https://a.example', 'https://b.example']);
	await expect(app.editor).toContainText('Page not found');
	await app.screenshot('link-cards-states');
});

test('where no link may be looked up the command says so', async ({ openApp }) => {
	const app = await openApp({ files: { [path]: `${start}http://10.0.0.1\n` } });
	await app.openNote(path);
	await app.runCommand('Look up the links of this note');
	await expect(app.notices).toHaveText('There is no link here that may be looked up.');
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

test('a link is looked up when it is added, and the links that were there are not', async ({ openApp }) => {
	const there = 'https://there.example';
	const app = await openApp({ files: { [path]: `${start}${there}\n\n\n` } });
	const asked = await serve(app, {});
	await app.openSettings();
	await app.page
		.locator('.setting-item', { hasText: 'Look links up' })
		.locator('select')
		.selectOption({ label: 'When I add a link' });
	await app.page.keyboard.press('Escape');
	await app.openNote(path);
	await app.setCursor(2, there.length);
	await app.page.keyboard.type('/1');
	await app.page.keyboard.press('Backspace');
	await app.page.keyboard.press('Backspace');
	await app.setCursor(4);
	await app.page.keyboard.type('https://typed.example');
	expect(asked).toEqual([]);
	await app.page.keyboard.press('Enter');
	await expect.poll(() => asked).toEqual(['https://typed.example']);
	await app.editor.evaluate(editor => {
		const data = new DataTransfer();
		data.setData('text/plain', 'https://a.example\nhttps://b.example\nhttps://there.example\n');
		editor.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
		);
	});
	await expect
		.poll(() => [...asked].sort())
		.toEqual(['https://a.example', 'https://b.example', 'https://typed.example']);
});

test('in venue wifi all waits, over a restart too, until the user or the network says so', async ({
	openApp,
}) => {
	const app = await openApp({ files: { [path]: `${start}https://a.example\n\nhttps://b.example\n` } });
	const answers = {
		'https://a.example': { body: page('Page A') },
		'https://b.example': { body: page('Page B') },
	};
	const asked = await serve(app, answers);
	await app.openNote(path);
	await app.runCommand('Turn venue wifi on or off');
	await expect(app.notices).toContainText('Venue wifi: look-ups wait');
	await app.runCommand('Look up the links of this note');
	await expect(app.notices.last()).toContainText('2 waiting for the network');
	await expect(app.editor).toContainText('Waits for network');
	await app.screenshot('link-cards-venue-wifi');
	await app.reload();
	await app.openNote(path);
	await expect(app.editor.getByText('Waits for network')).toHaveCount(2);
	expect(asked).toEqual([]);
	await app.page.evaluate(() => {
		const { connection } = navigator as unknown as { connection: EventTarget };
		for (const effectiveType of ['2g', '4g']) {
			Object.defineProperty(connection, 'effectiveType', { value: effectiveType, configurable: true });
			connection.dispatchEvent(new Event('change'));
		}
	});
	await expect(app.notices).toContainText('Venue wifi is over');
	await expect(app.editor).toContainText('Page A');
	await expect(app.editor).toContainText('Page B');
});

test('the links of a whole conference are looked up by one command, which tells how far it is', async ({
	openApp,
}) => {
	const app = await openApp({
		files: {
			[path]: '# HarborConf 2026 Day 01\n\nhttps://a.example\n',
			'HarborConf 2026/HarborConf 2026 Day 02.md':
				'# HarborConf 2026 Day 02\n\nhttps://b.example https://slow.example\n',
			'Other.md': 'https://other.example\n',
		},
	});
	const asked = await serve(app, {
		'https://a.example': { body: page('Page A') },
		'https://b.example': { body: page('Page B') },
		'https://slow.example': { hangs: true },
	});
	await app.openNote(path);
	await app.runCommand('Look up the links of this conference');
	await expect(app.notices).toContainText('Looking up links: 2 of 3');
	await app.screenshot('link-cards-progress');
	await expect(app.notices).toContainText('2 links looked up, 1 failed', { timeout: 15_000 });
	expect(asked.filter(url => !url.endsWith('.png')).sort()).toEqual([
		'https://a.example',
		'https://b.example',
		'https://slow.example',
	]);
});

test('unplugged everything works and says so, and cards that were known stay known', async ({ openApp }) => {
	const note = `${start}https://a.example\n\nhttps://b.example and https://c.example\n`;
	const app = await openApp({ files: { [path]: note } });
	await serve(app, { 'https://a.example': { body: page('Page A') } });
	await app.openNote(path);
	await app.editor.locator('.conference-notes-link.mod-card').getByRole('button').click();
	await expect(app.editor).toContainText('Page A');
	await app.page.unroute('**/request');
	await app.page.route('**/request', route => route.abort());
	await app.runCommand('Look up the links of this note');
	await expect(app.notices).toContainText('1 link looked up, 2 failed');
	for (const mode of ['live-preview', 'reading'] as const) {
		await app.openNote(path, mode);
		const view = mode === 'reading' ? app.reading : app.editor;
		await expect(view).toContainText('Page A');
		await expect(view.locator('.conference-notes-link-chip[data-state="failed"]')).toHaveCount(2);
	}
	await app.page.context().setOffline(true);
	await app.openNote(path);
	await app.editor.locator('.conference-notes-link-card').click({ button: 'right' });
	await app.menuItem('Look up again').click();
	await expect(app.editor).toContainText('You are offline');
	await expect(app.editor).toContainText('Page A');
	await app.page.context().setOffline(false);
	app.errors.length = 0;
});

const states = {
	'known.example/talk': {},
	'found.example/talk': {
		body: page('Beyond the limits of the pier: what a harbour taught us about queues'),
	},
	'busy.example/talk': { status: 503 },
	'none.example/talk': { status: 404 },
	'slow.example/talk': { hangs: true },
	'blocked.example/talk': {},
	'rtl.example/talk': { body: page('מעבר לגבולות המזח') },
};
const stateNote = [
	'# HarborConf 2026 Day 01',
	'Start',
	...Object.keys(states).map(each => `https://${each}`),
	'http://192.168.1.1/printer',
	'- https://found.example/talk',
	'- [ ] https://none.example/talk',
	'> https://found.example/talk',
	'> and https://busy.example/talk in a quote',
	'הקישור https://rtl.example/talk בתוך משפט, ו https://none.example/talk',
].join('\n\n');

for (const [name, options] of Object.entries({
	light: {},
	dark: { theme: 'dark' },
	phone: { phone: true },
	'phone-dark': { phone: true, theme: 'dark' },
} as const)) {
	test(`every state of a card in every place keeps its size and stays in its column: ${name}`, async ({
		openApp,
	}) => {
		const app = await openApp({
			files: { [path]: stateNote },
			size: options.phone ? { width: 390, height: 1500 } : { width: 800, height: 1400 },
			...options,
		});
		await serve(
			app,
			Object.fromEntries([
				...Object.entries(states).map(([each, answer]) => [`https://${each}`, answer] as const),
				...['found', 'rtl'].map(each => [`https://${each}.example/a.png`, { base64: dot }] as const),
			]),
		);
		await app.openNote(path);
		await app.setCursor(0);
		const card = (host: string) => app.editor.locator(`.conference-notes-link:has(a[href*="${host}."])`);
		const heights = () =>
			app.editor
				.locator('.conference-notes-link.mod-card')
				.evaluateAll(cards => cards.map(each => each.getBoundingClientRect().height));
		const before = await heights();
		await card('blocked').first().locator('a').click({ button: 'right' });
		await app.menuItem('Never look up').click();
		for (const host of ['found', 'busy', 'none', 'slow', 'rtl'])
			await card(host).first().getByRole('button', { name: 'Look up' }).click();
		await expect(card('rtl').first()).toContainText('מעבר');
		await expect(card('none').first()).toContainText('Page not found');
		await app.screenshot(`link-cards-states-editor-${name}`);
		expect(await heights()).toEqual(before);
		await app.openNote(path, 'reading');
		await expect(app.reading.locator('.conference-notes-link').first()).toBeVisible();
		await app.screenshot(`link-cards-states-reading-${name}`);
		const { right } = await app.reading.evaluate(reading => reading.getBoundingClientRect());
		for (const box of await app.reading.locator('.conference-notes-link').all()) {
			const size = await box.boundingBox();
			expect((size?.x ?? 0) + (size?.width ?? 0)).toBeLessThanOrEqual(right);
		}
		// Whatever stands beside them, in a list too.
		for (const words of await app.reading.locator('.conference-notes-link-text').all())
			expect((await words.boundingBox())?.width).toBeGreaterThan(100);
	});
}
