import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AppPage } from './app-page';
import { expect, test } from './app';
import { openTalks, outline, talkRow, talksViewType } from './talks-page';

const day2 = 'HarborConf 2026/harborconf-2026-day-02.md';

/** What was put on the clipboard last. */
async function followClipboard(app: AppPage): Promise<() => Promise<string>> {
	await app.page.evaluate(() => {
		navigator.clipboard.writeText = async text => {
			document.body.dataset.copied = text;
		};
	});
	return async () => (await app.page.locator('body').getAttribute('data-copied')) ?? '';
}

test('the menu of a talk opens it beside, and copies its link and its text', async ({ openApp }) => {
	const app = await openApp();
	const tree = await openTalks(app);
	const copied = await followClipboard(app);
	const choose = async (item: string) => {
		await talkRow(tree, 'Keynote 1').click({ button: 'right' });
		await app.menuItem(item).click();
	};
	await choose('Copy link');
	expect(await copied()).toBe('[[harborconf-2026-day-02#Keynote 1|Keynote 1]]');
	await choose('Copy as Markdown');
	await expect(app.notices.last()).toContainText('without its comments');
	const text = await copied();
	expect(text).toMatch(/^### Keynote 1\n\nShips/);
	expect(text).not.toContain('[//]:');
	expect(text).not.toContain('### Keynote 2');
	await choose('Open to the right');
	await expect(app.page.locator('.mod-root .workspace-tabs')).toHaveCount(2);
	await choose('Show follow-ups on the board');
	await expect(app.view('conference-notes-follow-ups')).toBeVisible();
});

test('a follow-up is added to a talk without opening it, and taken back', async ({ openApp }) => {
	const app = await openApp();
	const tree = await openTalks(app);
	const before = await app.read(day2);
	await talkRow(tree, 'Beyond the breakwater').click({ button: 'right' });
	await app.menuItem('Add follow-up').click();
	await app.page.keyboard.type('ask for (all) slides');
	await app.screenshot('talks-add-follow-up');
	await app.page.keyboard.press('Enter');
	const flag = talkRow(tree, 'Beyond the breakwater').getByRole('img', { name: '1 open follow-up' });
	await expect(flag).toBeVisible();
	expect(await app.read(day2)).toContain('[//]: # (ask for \\(all\\) slides)\n');
	await app.notices.getByRole('button', { name: 'Undo' }).click();
	await app.expectNote(day2, before);
	await expect(flag).toHaveCount(0);
});

test('what is no conference goes, and comes back from the settings', async ({ openApp }) => {
	const app = await openApp();
	const tree = await openTalks(app);
	await talkRow(tree, 'PyTide 2025').click({ button: 'right' });
	await app.menuItem('Not a conference').click();
	await expect(talkRow(tree, 'PyTide 2025')).toHaveCount(0);
	await expect(talkRow(tree, 'HarborConf 2026')).toBeVisible();
	await app.reload();
	await expect(talkRow(tree, 'HarborConf 2026')).toBeVisible();
	await expect(talkRow(tree, 'PyTide 2025')).toHaveCount(0);
	await app.openSettings();
	const kept = app.page.locator('.setting-item', { hasText: 'PyTide 2025' });
	await kept.getByRole('button', { name: 'Delete' }).click();
	await app.page.keyboard.press('Escape');
	await expect(talkRow(tree, 'PyTide 2025')).toBeVisible();
});

test('a row dragged into a note leaves a link there', async ({ openApp }) => {
	const app = await openApp({ size: { width: 1280, height: 1200 } });
	const tree = await openTalks(app);
	await app.openNote('Reading list.md');
	await expect(app.editor).toBeVisible();
	await talkRow(tree, 'Keynote 2').dragTo(app.page.locator('.mod-root .cm-line').last());
	await expect.poll(() => app.editorText()).toContain('[[harborconf-2026-day-02#Keynote 2|Keynote 2]]');
});

test('the page preview is asked for on hover, and by Space', async ({ openApp }) => {
	const app = await openApp();
	const tree = await openTalks(app);
	await app.page.evaluate(() => {
		window.app.workspace.on(
			'hover-link',
			(asked: { linktext: string; source: string; event: MouseEvent }) => {
				document.body.dataset.hovered = `${asked.source} ${asked.linktext} ${asked.event.ctrlKey}`;
			},
		);
	});
	const hovered = () => app.page.locator('body').getAttribute('data-hovered');
	await talkRow(tree, 'Keynote 2').hover();
	expect(await hovered()).toBe(`${talksViewType} ${day2}#Keynote 2 false`);
	await talkRow(tree, 'Keynote 1').focus();
	await app.page.keyboard.press('Space');
	expect(await hovered()).toBe(`${talksViewType} ${day2}#Keynote 1 true`);
});

test('by keyboard alone: search, walk, jump by letters, open siblings, menu, and back to the note', async ({
	openApp,
}) => {
	const app = await openApp();
	await app.openNote(day2);
	await app.runCommand('Show talks');
	const view = app.view(talksViewType);
	const tree = view.getByRole('tree');
	await expect(talkRow(tree, 'HarborConf 2026')).toBeFocused();
	const press = async (...keys: string[]) => {
		for (const key of keys) await app.page.keyboard.press(key);
	};
	await press('ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowLeft');
	await expect(talkRow(tree, 'Day 2').first()).toHaveAttribute('aria-expanded', 'false');
	await press('*');
	await expect(talkRow(tree, 'Day 1').first()).toHaveAttribute('aria-expanded', 'true');
	await expect(talkRow(tree, 'Day 2').first()).toHaveAttribute('aria-expanded', 'true');
	await app.page.keyboard.type('bey', { delay: 20 });
	await expect(talkRow(tree, 'Beyond the breakwater')).toBeFocused();
	await press('Shift+F10');
	await expect(app.menuItem('Copy link')).toBeVisible();
	await press('Escape', '/');
	await expect(view.getByRole('searchbox')).toBeFocused();
	await app.page.keyboard.type('quay');
	await press('ArrowDown');
	await expect(tree.locator(':focus')).toHaveCount(1);
	await press('End');
	await expect(talkRow(tree, 'ContribFest Quayside')).toBeFocused();
	await press('Escape');
	await expect(view.getByRole('searchbox')).toHaveValue('');
	await expect(talkRow(tree, 'ContribFest Quayside')).toBeFocused();
	await press('Escape');
	await expect(app.editor).toBeFocused();
});

test('on the command line the talks are text, Markdown or JSON', async ({ openApp }) => {
	const app = await openApp();
	await openTalks(app);
	const run = (params: Record<string, string>) =>
		app.page.evaluate(params => window.app.cliHandlers.get('conference-notes:talks')?.(params), params);
	expect(await run({})).toContain('HarborConf 2026, Day 2\n  Keynote 1\n');
	expect(await run({ conference: 'pytide', day: '2', format: 'md' })).toMatch(
		/^## PyTide 2025, Day 2\n\n- /,
	);
	const talks = JSON.parse((await run({ day: '2', format: 'json' })) ?? '') as {
		title: string;
		path: string;
	}[];
	expect(talks[0]).toMatchObject({ title: 'Keynote 1', path: day2, line: 11 });
});

test('asked on the command line just after the start, it waits for the notes to be read', async ({
	openApp,
}) => {
	const app = await openApp();
	const listed = await app.page.evaluate(async () => {
		await window.app.plugins.disablePlugin('conference-notes');
		await window.app.plugins.enablePlugin('conference-notes');
		return window.app.cliHandlers.get('conference-notes:talks')?.({});
	});
	expect(listed).toContain('HarborConf 2026, Day 2\n  Keynote 1\n');
});

test('a base shows the talks of its files with the same rows', async ({ openApp }) => {
	const app = await openApp();
	await openTalks(app);
	await app.page.evaluate(path => {
		const element = document.body.createDiv({ attr: { id: 'base' } });
		element.setCssProps({ position: 'fixed', inset: '0', height: '500px' });
		element.addClass('mod-test');
		window.app.showBase('conference-notes-talks', [path, 'Welcome.md'], element);
	}, day2);
	const tree = app.page.locator('#base').getByRole('tree');
	expect((await outline(tree)).slice(0, 3)).toEqual(['HarborConf 2026', '  Day 2', '    Keynote 1']);
	await app.write(day2, (await app.read(day2)).replace('### Keynote 1\n', '### Welcome back\n'));
	await expect(talkRow(tree, 'Welcome back')).toBeVisible();
	await app.page.evaluate(() => {
		const element = document.body.createDiv({ attr: { id: 'other' } });
		window.app.showBase('conference-notes-talks', ['Welcome.md'], element);
	});
	await expect(app.page.locator('#other')).toHaveText(/None of the notes in this base/);
});

for (const theme of ['light', 'dark'] as const) {
	for (const state of ['rows', 'query', 'empty'] as const) {
		test(`no rule of accessibility is broken: ${state}, ${theme}`, async ({ openApp }) => {
			const files = { 'Groceries.md': '- milk\n' };
			const app = await openApp({ theme, ...(state === 'empty' && { files }) });
			await app.ribbon('Show talks');
			const view = app.view(talksViewType);
			if (state !== 'empty') await expect(view.getByRole('treeitem').first()).toBeVisible();
			if (state === 'query') {
				await app.openNote(day2);
				await app.setCursor(10);
				await view.getByRole('searchbox').fill('keynote');
				await expect(view.locator('[aria-current]')).toBeVisible();
			}
			const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
			await app.page.evaluate(await readFile(axe, 'utf8'));
			const faults = await app.page.evaluate(async type => {
				const { axe } = window as unknown as { axe: typeof import('axe-core') };
				const { violations } = await axe.run(`.workspace-leaf-content[data-type="${type}"]`);
				return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
			}, talksViewType);
			expect(faults).toEqual([]);
		});
	}
}
