import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { findLinks } from '../../src/links/find-links';
import type { AppPage } from './app-page';
import { expect, test } from './app';

const path = 'HarborConf 2026 Day 01.md';
const golden = await readFile(join(import.meta.dirname, '../link-cards/golden.md'), 'utf8');
const inGolden = findLinks(golden).map(({ shape, url }) => `${shape} ${url}`);
// High enough that the editor draws all of the note.
const all = { width: 1000, height: 4200 };

const drawn = '.conference-notes-link-card, .conference-notes-link-chip';

/** The cards and chips of a view from top to bottom: `card https://…`. */
async function listCards(view: Locator): Promise<string[]> {
	return view
		.locator(drawn)
		.evaluateAll(links =>
			links.map(
				link =>
					`${link.matches('.conference-notes-link-card') ? 'card' : 'chip'} ${link.getAttribute('href')}`,
			),
		);
}

/** What was opened in the browser since: address and target. */
async function watchOpened(app: AppPage): Promise<() => Promise<string[]>> {
	await app.page.evaluate(() => {
		const opened: string[] = [];
		Object.assign(window, { opened });
		window.open = (url, target) => {
			opened.push([url, target].filter(Boolean).join(' '));
			return null;
		};
	});
	return () => app.page.evaluate(() => (window as unknown as { opened: string[] }).opened.splice(0));
}

test('the editor has a card or chip for every bare link of the note, and for nothing else', async ({
	openApp,
}) => {
	const app = await openApp({ files: { [path]: golden }, size: all });
	await app.openNote(path);
	await expect.poll(() => listCards(app.editor)).toEqual(inGolden);
	await app.screenshot('link-cards-golden-editor');
});

test('the reading view has the same', async ({ openApp }) => {
	const app = await openApp({ files: { [path]: golden }, size: all });
	await app.openNote(path, 'reading');
	await expect.poll(() => listCards(app.reading)).toEqual(inGolden);
	await app.screenshot('link-cards-golden-reading');
});

test('the cursor shows the text of its line, and arrow keys stop on every line', async ({ openApp }) => {
	const lines = Array.from({ length: 50 }, (_, index) => `https://example.org/${index}`);
	const app = await openApp({ files: { [path]: ['Start', ...lines, 'End'].join('\n') } });
	await app.openNote(path);
	await app.setCursor(0);
	const { keyboard } = app.page;
	const visited: (number | undefined)[] = [];
	for (let index = 0; index < 51; index++) {
		await keyboard.press('ArrowDown');
		visited.push(await app.cursorLine());
	}
	expect(visited).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
	await keyboard.press('ArrowUp');
	await expect(app.page.locator('.cm-line', { hasText: 'https://example.org/49' })).toBeVisible();
	for (let index = 0; index < 49; index++) await keyboard.press('ArrowUp');
	expect(await app.cursorLine()).toBe(1);
	expect(await app.editorText()).toBe(['Start', ...lines, 'End'].join('\n'));
});

test('what is typed beside a card, or composed in its text, leaves all other cards as they are', async ({
	openApp,
}) => {
	const note = 'Start\nhttps://a.example\nhttps://b.example\nEnd';
	const app = await openApp({ files: { [path]: note } });
	await app.openNote(path);
	await app.setCursor(1, 17);
	const other = await app.editor.locator('a[href="https://b.example"]').elementHandle();
	await app.page.keyboard.type('/x');
	const session = await app.page.context().newCDPSession(app.page);
	await session.send('Input.imeSetComposition', { text: 'みな', selectionStart: 2, selectionEnd: 2 });
	await expect.poll(() => listCards(app.editor)).toEqual(['card https://b.example']);
	await session.send('Input.insertText', { text: '港' });
	await app.setCursor(0);
	await expect
		.poll(() => listCards(app.editor))
		.toEqual(['chip https://a.example/x', 'card https://b.example']);
	expect(await other?.evaluate(link => link.isConnected)).toBe(true);
	expect(await app.editorText()).toBe('Start\nhttps://a.example/x港\nhttps://b.example\nEnd');
});

test('while the mouse selects, no card goes; when it is let go, the selected lines show their text', async ({
	openApp,
}) => {
	const app = await openApp({ files: { [path]: 'Start\nhttps://a.example\nhttps://b.example\nEnd\n\n' } });
	await app.openNote(path);
	await app.setCursor(5);
	const start = await app.page.locator('.cm-line', { hasText: 'Start' }).boundingBox();
	const end = await app.page.locator('.cm-line', { hasText: 'End' }).boundingBox();
	if (!start || !end) throw new Error('The lines are not drawn.');
	const { mouse } = app.page;
	await mouse.move(start.x + 4, start.y + start.height / 2);
	await mouse.down();
	await mouse.move(end.x + 20, end.y + end.height / 2, { steps: 5 });
	expect(await listCards(app.editor)).toHaveLength(2);
	await mouse.up();
	await expect.poll(() => listCards(app.editor)).toEqual([]);
});

for (const mode of ['live-preview', 'reading'] as const) {
	test(`in ${mode} a card opens by click, by middle click and by key, and the cursor stays`, async ({
		openApp,
	}) => {
		const app = await openApp({
			files: { [path]: 'Start\n\nhttps://a.example\n\nat https://b.example' },
		});
		await app.openNote(path, mode);
		const opened = await watchOpened(app);
		const view = mode === 'reading' ? app.reading : app.editor;
		const card = view.locator('.conference-notes-link-card');
		await card.click();
		await card.click({ modifiers: ['Control'] });
		await view.locator('.conference-notes-link-chip').click({ button: 'middle' });
		await card.focus();
		await app.page.keyboard.press('Enter');
		expect(await opened()).toEqual([
			'https://a.example',
			'https://a.example _blank',
			'https://b.example _blank',
			'https://a.example',
		]);
		if (mode === 'live-preview') expect(await app.cursorLine()).toBe(0);
	});
}

test('cards are in day notes only, until the settings say otherwise; then at once', async ({ openApp }) => {
	const app = await openApp({
		files: {
			[path]: 'Start\n\nhttps://a.example',
			'Reading list.md': 'Start\n\nhttps://b.example',
			'HarborConf 2026 Day 02.md': '---\nlink-cards: false\n---\nhttps://c.example',
		},
	});
	const choose = async (where: string) => {
		await app.openSettings();
		await app.page
			.locator('.setting-item', { hasText: 'Show cards' })
			.locator('select')
			.selectOption({ label: where });
		await app.page.keyboard.press('Escape');
	};
	await app.openNote(path);
	await expect.poll(() => listCards(app.editor)).toEqual(['card https://a.example']);
	await app.openNote('HarborConf 2026 Day 02.md');
	expect(await listCards(app.editor)).toEqual([]);
	await app.openNote('Reading list.md');
	expect(await listCards(app.editor)).toEqual([]);
	await choose('In every note');
	await expect.poll(() => listCards(app.editor)).toEqual(['card https://b.example']);
	await app.openNote('Reading list.md', 'reading');
	await expect.poll(() => listCards(app.reading)).toEqual(['card https://b.example']);
	await choose('Never');
	await expect.poll(() => listCards(app.reading)).toEqual([]);
	await app.openNote(path, 'source');
	expect(await listCards(app.editor)).toEqual([]);
});

test('scrolling up through fifty cards that were not drawn yet moves no visible line', async ({
	openApp,
}) => {
	const lines = Array.from({ length: 600 }, (_, index) =>
		index % 6 ? `Line ${index}` : `https://example.org/${index}`,
	);
	const app = await openApp({ files: { [path]: lines.join('\n') } });
	await app.openNote(path);
	const scroller = app.page.locator('.workspace-leaf.mod-active .cm-scroller');
	await scroller.evaluate(element => (element.scrollTop = element.scrollHeight));
	await expect(app.editor).toContainText('Line 599');
	// Each step is looked at in the very frame it is drawn in, and in those in which its cards are filled.
	const scrolled = await scroller.evaluate(async element => {
		const frame = () => new Promise(done => requestAnimationFrame(done));
		const linesNow = () =>
			[...element.querySelectorAll('.cm-line')].flatMap(line => {
				const { top, bottom } = line.getBoundingClientRect();
				const text = line.textContent ?? '';
				return text.startsWith('Line') && bottom > 0 && top < innerHeight
					? ([[text, top]] as const)
					: [];
			});
		const seen = new Set<string>();
		let most = 0;
		for (let step = 0; step < 90; step++) {
			const before = new Map(linesNow());
			element.scrollBy(0, -120);
			for (let frames = 0; frames < 4; frames++) {
				await frame();
				for (const [text, top] of linesNow()) {
					const was = before.get(text);
					if (was !== undefined) most = Math.max(most, Math.abs(top - was - 120));
				}
				for (const card of element.querySelectorAll('.conference-notes-link a'))
					seen.add(card.getAttribute('href') ?? '');
			}
		}
		return { most, seen: seen.size };
	});
	expect(scrolled.seen).toBeGreaterThan(50);
	expect(scrolled.most).toBeLessThanOrEqual(1);
});

const shown = `# HarborConf 2026 Day 01

## Keynote: building for the fog

Backstage https://github.com/backstage/backstage came up again, and https://clotributor.dev/search !!!

https://static.sched.com/hosted_files/harborconf2026/c6/Beyond%20The%20Limits.pdf
https://github.com/inspektor-gadget/inspektor-gadget/issues/1650
https://www.youtube.com/watch?v=_4JkNbuA2Gg

## Panel

- https://speakerdeck.com/ada/beyond-the-limits-of-the-pier
- [ ] https://docs.google.com/presentation/d/1zThfUB22HHd/edit

> https://en.wikipedia.org/wiki/Pier_(architecture)

הקישור https://example.org/rtl בתוך משפט

https://example.org/a-very-long-path/that-goes-on/and-on/until-it-does-not-fit/into-any-line/of-any-window/at-all
`;

for (const [name, options] of Object.entries({
	light: {},
	dark: { theme: 'dark' },
	phone: { phone: true },
	'phone-dark': { phone: true, theme: 'dark' },
} as const)) {
	test(`cards and chips fit their lines: ${name}`, async ({ openApp }) => {
		const app = await openApp({
			files: { [path]: shown },
			size: options.phone ? undefined : { width: 900, height: 900 },
			...options,
		});
		for (const mode of ['live-preview', 'reading'] as const) {
			await app.openNote(path, mode);
			const view = mode === 'reading' ? app.reading : app.editor;
			await expect(view.locator(drawn)).toHaveCount(findLinks(shown).length);
			await app.screenshot(`link-cards-${mode}-${name}`);
			const width = await view.evaluate(element => element.clientWidth);
			for (const box of await view.locator('.conference-notes-link').all()) {
				const size = await box.boundingBox();
				expect(size?.width).toBeLessThanOrEqual(width);
				if (await box.locator('.conference-notes-link-card').count()) expect(size?.height).toBe(60);
			}
		}
	});
}
