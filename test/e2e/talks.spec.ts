import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './app';
import { openTalks, outline, talkRow, talksViewType } from './talks-page';

const day2 = 'HarborConf 2026/harborconf-2026-day-02.md';

test('every talk of every day stands in one list', async ({ openApp }) => {
	const app = await openApp({ size: { width: 1280, height: 1400 } });
	const tree = await openTalks(app);
	await expect
		.poll(() => outline(tree))
		.toEqual([
			'HarborConf 2026',
			'  Day 1',
			'    Opening',
			'    What is Quayside?',
			'    Measuring a queue you cannot see',
			'    Untitled talk',
			'    Backpressure for humans',
			'    Perennial: gardens as code v0.7',
			'  Day 2',
			'    Keynote 1',
			'    Keynote 2',
			'    Keynote 3',
			'    keynote',
			'    Beyond the breakwater',
			'    Workshop: build a tiny scheduler with Jun Ito',
			'    ContribFest Quayside',
			'    Lunch with the docs team',
			'  Day 3',
			'    Closing keynote',
			'    Lightning talks',
			'      Clocks lie',
			'      A parser in a lunch break',
			'      港の地図',
			'    Panel: who maintains the maintainers?',
			'PyTide 2025',
			'  Day 1',
			'    Opening: slow software',
			'    Types at the edges',
			'    Panel: packaging in 2030',
			'  Day 2',
			'    SQL is a compiler',
			'    Lightning talks',
		]);
	await expect(talkRow(tree, 'Keynote 1').getByRole('img', { name: '2 open follow-ups' })).toBeVisible();
	await expect(talkRow(tree, 'Workshop').getByRole('img', { name: '2 links' })).toBeVisible();
	await expect(talkRow(tree, 'Measuring a queue')).toContainText('10:30–10:55 · Hall B');
	await expect(talkRow(tree, 'keynote').filter({ hasText: 'Sponsored keynote: Ten years' })).toHaveCount(1);
});

test('the view opens in the right side dock, and only once', async ({ openApp }) => {
	const app = await openApp();
	await openTalks(app);
	await app.runCommand('Show talks');
	await expect(app.view(talksViewType)).toHaveCount(1);
	await expect(app.page.locator('.mod-right-split').getByRole('tree')).toBeVisible();
});

test('a click opens the note at the talk, with Ctrl or the middle button in a new tab', async ({
	openApp,
}) => {
	const app = await openApp();
	const tree = await openTalks(app);
	await talkRow(tree, 'Keynote 2').click();
	await expect.poll(() => app.cursorLine()).toBe(21);
	expect(await app.editorText()).toBe(await app.read(day2));
	const tabs = app.page.locator('.mod-root .workspace-tab-header');
	const before = await tabs.count();
	await talkRow(tree, 'Panel: who').click({ modifiers: ['Control'] });
	await expect(tabs).toHaveCount(before + 1);
	await talkRow(tree, 'What is Quayside?').click({ button: 'middle' });
	await expect(tabs).toHaveCount(before + 2);
	await expect.poll(() => app.editorText()).toContain('HarborConf 2026 Day 01');
});

test('by keyboard: one tab stop, arrows walk and fold, Enter opens', async ({ openApp }) => {
	const app = await openApp();
	const tree = await openTalks(app);
	await app.runCommand('Show talks');
	await expect(talkRow(tree, 'HarborConf 2026')).toBeFocused();
	for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowDown']) await app.page.keyboard.press(key);
	await expect(talkRow(tree, 'Day 2').first()).toBeFocused();
	await expect(talkRow(tree, 'Day 1').first()).toHaveAttribute('aria-expanded', 'false');
	await expect(talkRow(tree, 'What is Quayside?')).toHaveCount(0);
	await app.page.keyboard.press('ArrowRight');
	await expect(talkRow(tree, 'Keynote 1')).toBeFocused();
	await expect(tree.locator('[tabindex="0"]')).toHaveCount(1);
	await app.page.keyboard.press('End');
	await expect(talkRow(tree, 'Lightning talks').last()).toBeFocused();
	await app.page.keyboard.press('Home');
	await app.page.keyboard.press('ArrowDown');
	await app.page.keyboard.press('ArrowDown');
	await app.page.keyboard.press('ArrowDown');
	await app.page.keyboard.press('Enter');
	await expect.poll(() => app.editorText()).toBe(await app.read(day2));
	await expect.poll(() => app.cursorLine()).toBe(10);
});

test('an edit changes its own rows and leaves scroll, focus and folds as they are', async ({ openApp }) => {
	const app = await openApp({ size: { width: 1280, height: 500 } });
	const tree = await openTalks(app);
	await talkRow(tree, 'Day 1').first().locator('.conference-notes-talks-chevron').click();
	await talkRow(tree, 'Beyond the breakwater').focus();
	const scroller = app.view(talksViewType).locator('.conference-notes-list');
	await scroller.evaluate(list => (list.scrollTop = 90));
	const topOf = async () => (await talkRow(tree, 'Beyond the breakwater').boundingBox())?.y ?? 0;
	const top = await topOf();
	await tree.evaluate(list => {
		for (const each of list.children) each.setAttribute('data-was-here', '');
	});

	const text = await app.read(day2);
	await app.write(day2, text.replace('### Keynote 1\n', '### Welcome back\n\n### Keynote 1\n'));
	await expect(talkRow(tree, 'Welcome back')).toHaveCount(1);

	await expect(talkRow(tree, 'Beyond the breakwater')).toBeFocused();
	// A scroll position is a whole number of pixels, the height of a row is not.
	expect(Math.abs((await topOf()) - top)).toBeLessThan(1);
	await expect(talkRow(tree, 'Day 1').first()).toHaveAttribute('aria-expanded', 'false');
	for (const title of ['Keynote 1', 'Keynote 2', 'Beyond the breakwater']) {
		await expect(talkRow(tree, title)).toHaveAttribute('data-was-here', '');
	}
});

test('what one types in the note shows in the list', async ({ openApp }) => {
	const app = await openApp();
	const tree = await openTalks(app);
	await app.openNote(day2);
	await app.setCursor(21, '### Keynote 2'.length);
	await app.page.keyboard.type(' about tides');
	await app.save();
	await expect(talkRow(tree, 'Keynote 2 about tides')).toBeVisible();
	await expect(app.editor).toBeFocused();
});

test('a hidden view does no work, and is up to date when it is shown', async ({ openApp }) => {
	const app = await openApp();
	const tree = await openTalks(app);
	const collapse = (hidden: boolean) =>
		app.page.evaluate(hidden => {
			const { rightSplit } = window.app.workspace;
			if (hidden) rightSplit.collapse();
			else rightSplit.expand();
		}, hidden);
	await collapse(true);
	await expect(tree).toBeHidden();
	await app.openNote(day2);
	await app.write(day2, (await app.read(day2)).replace('### Keynote 1\n', '### Welcome back\n'));
	await expect.poll(() => app.editorText()).toContain('### Welcome back');
	await app.page.evaluate(
		() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
	);
	expect((await outline(app.view(talksViewType))).map(line => line.trim())).toContain('Keynote 1');
	await collapse(false);
	await expect(talkRow(tree, 'Welcome back')).toBeVisible();
});

test('behind another tab the view is not even made, and is up to date when its tab is shown', async ({
	openApp,
}) => {
	const app = await openApp();
	await openTalks(app);
	const reveal = (type: string) =>
		app.page.evaluate(async type => {
			const { workspace } = window.app;
			const [open] = workspace.getLeavesOfType(type);
			const leaf = open ?? workspace.getRightLeaf(false);
			if (!open) await leaf?.setViewState({ type });
			if (leaf) await workspace.revealLeaf(leaf);
		}, type);
	await reveal('other');
	await app.page.evaluate(() => window.app.workspace.requestSaveLayout.run());
	await app.reload();
	const isDeferred = () =>
		app.page.evaluate(type => window.app.workspace.getLeavesOfType(type)[0]?.isDeferred, talksViewType);
	expect(await isDeferred()).toBe(true);
	await app.write(day2, (await app.read(day2)).replace('### Keynote 1\n', '### Welcome back\n'));
	await app.openNote(day2);
	await expect.poll(() => app.editorText()).toContain('### Welcome back');
	expect(await isDeferred()).toBe(true);
	await reveal(talksViewType);
	expect(await isDeferred()).toBe(false);
	await expect(talkRow(app.view(talksViewType), 'Welcome back')).toBeVisible();
});

test('a mark tells what is wrong with a day, on hover and on focus', async ({ openApp }) => {
	const app = await openApp();
	const tree = await openTalks(app);
	const sentence = talkRow(tree, 'Day 2').first().getByText('The header, title or file name also says');
	await expect(sentence).toHaveCSS('opacity', '0');
	await talkRow(tree, 'Day 2').first().locator('[class*=warning] svg').hover();
	await expect(sentence).toHaveCSS('opacity', '1');
	await talkRow(tree, 'What is Quayside?').hover();
	await expect(sentence).toHaveCSS('opacity', '0');
	await app.runCommand('Show talks');
	await app.page.keyboard.press('ArrowDown');
	await expect(talkRow(tree, 'Day 1').first().getByText('The dates of this conference')).toHaveCSS(
		'opacity',
		'1',
	);
	await app.screenshot('talks-warning');
});

test('of three thousand talks only those in view are in the page, and all are reached', async ({
	openApp,
}) => {
	const files = Object.fromEntries(
		Array.from({ length: 50 }, (_, day) => [
			`LongConf 2026 Day ${day + 1}.md`,
			Array.from({ length: 60 }, (_, talk) => `## Talk ${day + 1}.${talk + 1}\n\nNotes.\n`).join('\n'),
		]),
	);
	const app = await openApp({ files });
	const tree = await openTalks(app);
	await expect(talkRow(tree, 'LongConf 2026')).toContainText('50 days · 3,000 talks', { timeout: 20_000 });
	await app.runCommand('Show talks');
	await app.page.keyboard.press('End');
	await expect(talkRow(tree, 'Talk 50.60')).toBeFocused();
	await expect(talkRow(tree, 'Talk 50.60')).toBeInViewport();
	await expect(talkRow(tree, 'Talk 50.60')).toHaveAttribute('aria-setsize', '60');
	await expect(talkRow(tree, 'Talk 50.50')).toBeVisible();
	expect(await tree.getByRole('treeitem').count()).toBeLessThan(80);
	await app.screenshot('talks-long');
	await app.page.keyboard.press('Home');
	await expect(talkRow(tree, 'LongConf 2026')).toBeInViewport();
});

test('without day notes the view says what makes one', async ({ openApp }) => {
	const app = await openApp({ files: { 'Groceries.md': '# Groceries\n\n- milk\n' } });
	await app.ribbon('Show talks');
	await expect(app.view(talksViewType)).toContainText('No day notes yet');
	await app.screenshot('talks-empty');
	await app.write('HarborConf 2026 Day 1.md', '### Opening\n');
	await expect(app.view(talksViewType).getByRole('treeitem').last()).toContainText('Opening');
});

for (const theme of ['light', 'dark'] as const) {
	test(`pictures of the talks view, ${theme}`, async ({ openApp }) => {
		const app = await openApp({ theme });
		await openTalks(app);
		await talkRow(app.view(talksViewType), 'Keynote 2').click();
		await expect.poll(() => app.editorText()).toContain('Keynote 2');
		await expect(app.view(talksViewType).locator('[aria-current=location]')).toContainText('Keynote 2');
		await app.page.mouse.move(0, 0);
		await app.screenshot(`talks-${theme}`);
	});
}

test('on a phone a tap opens the note and the list gives way', async ({ openApp }) => {
	const app = await openApp({ phone: true });
	const tree = await openTalks(app);
	await app.screenshot('talks-phone');
	for (const each of await tree.getByRole('treeitem').all()) {
		expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	}
	await talkRow(tree, 'What is Quayside?').tap();
	await expect.poll(() => app.editorText()).toContain('### What is Quayside?');
	await expect(tree).not.toBeInViewport();
});

const corpus = process.env.CORPUS;
if (corpus) {
	test('real day notes: days from file names and first lines, and the eleven talks of day 3', async ({
		openApp,
	}) => {
		const posts = join(corpus, 'andriisoldatenko+asoldatenko.org/content/en/posts');
		const folder = await mkdtemp(join(tmpdir(), 'kubecon-'));
		for (const name of await readdir(posts)) {
			if (/^kubecon-eu-2025-day-0\d\.md$/.test(name))
				await copyFile(join(posts, name), join(folder, name));
		}
		const app = await openApp({ folder, size: { width: 1280, height: 2000 } });
		await rm(folder, { recursive: true });
		const tree = await openTalks(app);
		const lines = await outline(tree);
		expect(lines.filter(line => !line.startsWith('    '))).toEqual([
			'KubeCon EU 2025',
			'  Day 1',
			'  Day 2',
			'  Day 3',
			'  Day 4',
		]);
		expect(
			lines.slice(lines.indexOf('  Day 3') + 1, lines.indexOf('  Day 4')).map(line => line.trim()),
		).toEqual([
			'Keynote 1',
			'Keynote 2',
			'Keynote 3',
			'Keynote 4',
			'Keynote 5',
			'keynote',
			'Keynote',
			'Talk by COmmonly quey method',
			'Beyond Limts k8s',
			'Contribfest about Inspektor Gadget',
			'ContribFest KubeStellar',
		]);
		await app.screenshot('talks-real');
	});
}
