import { expect, test } from './app';
import { page, serve } from './link-pages';

const path = 'HarborConf 2026/HarborConf 2026 Day 01.md';
const url = 'https://talks.example/1';

for (const mode of ['live-preview', 'reading'] as const) {
	test(`in ${mode} a link is turned into [title](address) and back, and nothing else is touched`, async ({
		openApp,
	}) => {
		const note = `# HarborConf 2026 Day 01\n\n- [ ] ${url}\n- twice ${url}, ${url}.\n`;
		const app = await openApp({ files: { [path]: note } });
		await serve(app, { [url]: { body: page('Beyond *the* [limits] #1') } });
		await app.openNote(path, mode);
		await app.runCommand('Look up the links of this note');
		const view = mode === 'reading' ? app.reading : app.editor;
		await expect(view).toContainText('Beyond *the* [limits] #1');
		const title = '[Beyond \\*the\\* \\[limits\\] \\#1]';
		await view.locator('.conference-notes-link-chip').last().click({ button: 'right' });
		await app.menuItem('Turn into [title](address)').click();
		const chip = note.replace(`, ${url}`, `, ${title}(${url})`);
		await app.expectNote(path, chip);
		const undo = app.page.getByRole('button', { name: 'Undo' });
		const undoable = app.notices.filter({ has: undo });
		// Else its button might be taken for that of the next change.
		await undoable.click({ position: { x: 2, y: 2 } });
		await expect(undoable).toHaveCount(0);
		await view.locator('.conference-notes-link-card').click({ button: 'right' });
		await app.menuItem('Turn into [title](address)').click();
		await app.expectNote(path, chip.replace(`] ${url}`, `] ${title}(${url})`));
		await undo.click();
		await app.expectNote(path, chip);
		await app.runCommand('Undo last change to notes');
		await app.expectNote(path, note);
	});
}

test('by keyboard alone a link is shown as text, as a card again, and marked for a follow-up', async ({
	openApp,
}) => {
	const note = `# HarborConf 2026 Day 01\n\n### Keynote\n\n${url}\n\nWords\n`;
	const app = await openApp({ files: { [path]: note } });
	const { keyboard } = app.page;
	await app.openNote(path);
	const card = app.editor.locator('.conference-notes-link-card');
	await expect(card).toHaveCount(1);
	const choose = async (title: string) => {
		await app.setCursor(4, 3);
		await app.runCommand('Show actions for the link at the cursor');
		await expect(app.menuItem(title)).toBeVisible();
		for (
			let at = 0;
			at < 10 && !(await app.menuItem(title).evaluate(item => item.matches('.selected')));
			at++
		)
			await keyboard.press('ArrowDown');
		await keyboard.press('Enter');
	};
	await choose('Show as text here');
	await app.setCursor(6);
	await expect(card).toHaveCount(0);
	await app.openNote(path, 'reading');
	await expect(app.reading.locator('a.external-link')).toHaveCount(1);
	await expect(app.reading.locator('.conference-notes-link')).toHaveCount(0);
	await app.openNote(path);
	await choose('Show as card again');
	await app.setCursor(6);
	await expect(card).toHaveCount(1);
	await choose('Add follow-up');
	await expect(app.page.locator('.modal input')).toHaveValue(url);
	await keyboard.press('Enter');
	await app.expectNote(path, note.replace('Words', `[//]: # (${url})\n\nWords`));
	await app.setCursor(0);
	await card.focus();
	await keyboard.press('ContextMenu');
	await expect(app.menuItem('Copy address')).toBeVisible();
	await keyboard.press('Escape');
	// Also from a button, when nothing is selected any more.
	await app.setCursor(4);
	await app.page.evaluate(() => {
		getSelection()?.removeAllRanges();
		window.app.commands.executeCommandById('conference-notes:show-link-menu');
	});
	await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await app.menuItem('Copy address').click();
	await expect(app.notices.filter({ hasText: 'Address copied' })).toHaveCount(1);
	expect(await app.page.evaluate(() => navigator.clipboard.readText())).toBe(url);
});

test('links with a text of their own are chips when the settings say so, the same in both views', async ({
	openApp,
}) => {
	const note = `Start\n\nSee [the **last** talk](${url}), \`[x](https://b.example)\` and https://d.example.\n`;
	const app = await openApp({ files: { [path]: note } });
	await app.openNote(path);
	const inEditor = app.editor.locator('.conference-notes-link-chip');
	await expect(inEditor).toHaveText(['d.example']);
	await app.openSettings();
	await app.page
		.locator('.setting-item', { hasText: 'Chips for links with a text' })
		.locator('.checkbox-container')
		.click();
	await app.page.keyboard.press('Escape');
	await expect(inEditor).toHaveText(['the last talk', 'd.example']);
	// The text is the user's own.
	await inEditor.first().click({ button: 'right' });
	await expect(app.menuItem('Show as text here')).toBeVisible();
	await expect(app.menuItem('Turn into')).toHaveCount(0);
	await app.page.keyboard.press('Escape');
	await app.openNote(path, 'reading');
	await expect(app.reading.locator('.conference-notes-link-chip')).toHaveText([
		'the last talk',
		'd.example',
	]);
});

test('any note in any header language may say that it wants no cards, and is obeyed at once', async ({
	openApp,
}) => {
	const header = '+++\ntitle = "Reading"\nlink-cards = false\n+++\n';
	const app = await openApp({ files: { 'List.md': `${header}\nText\n\n${url}\n` } });
	await app.openSettings();
	await app.page
		.locator('.setting-item', { hasText: 'Show cards' })
		.locator('select')
		.selectOption({ label: 'In every note' });
	await app.page.keyboard.press('Escape');
	await app.openNote('List.md');
	await expect(app.editor).toContainText('Text');
	await expect(app.editor.locator('.conference-notes-link')).toHaveCount(0);
	await app.openNote('List.md', 'reading');
	await expect(app.reading).toContainText('Text');
	await expect(app.reading.locator('.conference-notes-link')).toHaveCount(0);
	await app.write('List.md', `${header.replace('false', 'true')}\nText\n\n${url}\n`);
	await expect(app.reading.locator('.conference-notes-link-card')).toHaveCount(1);
	await app.openNote('List.md');
	await expect(app.editor.locator('.conference-notes-link-card')).toHaveCount(1);
});

test('on a phone a card has a button for its menu, and looks up by a tap', async ({ openApp }) => {
	const app = await openApp({ files: { [path]: `Start\n\n${url}\n\n- ${url}\n` }, phone: true });
	await serve(app, { [url]: { body: page('Beyond the limits of the pier: what a harbour taught us') } });
	await app.openNote(path);
	const card = app.editor.locator('.conference-notes-link.mod-card').first();
	for (const button of await card.getByRole('button').all()) {
		const size = await button.boundingBox();
		expect(size?.height).toBeGreaterThanOrEqual(44);
	}
	await app.screenshot('link-cards-phone-known');
	await card.getByRole('button', { name: /^Look up/ }).tap();
	await expect(card).toContainText('Beyond the limits');
	await card.getByRole('button', { name: /^Actions for/ }).tap();
	await expect(app.menuItem('Turn into [title](address)')).toBeVisible();
	await app.screenshot('link-cards-phone-menu');
});
