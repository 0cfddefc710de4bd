import type { TFile } from 'obsidian';
import { expect, test } from './app';

const files = {
	'A.md': '# A\n\nSee https://example.com/one and [[B#Heading]].\n\n[//]: # (hidden)\n\n- [ ] task\n',
	'Folder/B.md': '+++\ntitle = "B"\n+++\n\n' + 'Filler\n\n'.repeat(60) + '## Heading\n\nText\n',
	'Header.md': '---\nconference: Conf\ntags:\n  - one\n---\n> [!note] Watch out\n> Body\n',
};

test('a built plugin loads, and opens its view from the ribbon and from the palette', async ({ openApp }) => {
	const app = await openApp({ files, plugin: 'sample' });
	await app.ribbon('Open sample');
	await expect(app.view('sample-view').getByText('Clicked 0')).toBeVisible();
	await app.runCommand('Open sample in main area');
	await expect(app.view('sample-view')).toHaveCount(2);
});

test('live preview shows decorations, source mode none, and reading runs post-processors with their lines', async ({
	openApp,
}) => {
	const app = await openApp({ files, plugin: 'sample' });
	await app.openNote('A.md');
	await expect(app.editor).toContainText('chip in A.md');
	await app.openNote('A.md', 'source');
	await expect(app.editor).not.toContainText('chip in');
	await app.openNote('A.md', 'reading');
	await expect(app.reading.locator('a.external-link')).toHaveAttribute('data-lines', '2-2');
	await expect(app.reading).not.toContainText('hidden');
	await expect(app.reading.locator('.task-list-item')).toHaveText('task');
});

test('the reading view shows a YAML header as properties, a TOML header as text, and callouts', async ({
	openApp,
}) => {
	const app = await openApp({ files, plugin: 'sample' });
	await app.openNote('Header.md', 'reading');
	await expect(app.reading.locator('.metadata-property-key')).toHaveText(['conference', 'tags']);
	await expect(app.reading.locator('.callout-title')).toContainText('Watch out');
	await app.openNote('Folder/B.md', 'reading');
	await expect(app.reading.locator('p').first()).toContainText('title = "B"');
});

test('a link in the reading view leads to the heading of the other note', async ({ openApp }) => {
	const app = await openApp({ files, plugin: 'sample' });
	await app.openNote('A.md', 'reading');
	await app.reading.locator('a.internal-link').click();
	await expect(app.reading.locator('h2')).toBeInViewport();
	await app.page.locator('.mod-active').getByLabel('Navigate back').click();
	await expect(app.reading.locator('h1')).toHaveText('A');
});

test('what is typed is saved by itself, and at once when the note is left', async ({ openApp }) => {
	const app = await openApp({ files: { 'A.md': 'a\r\n', 'B.md': 'b' }, plugin: 'sample' });
	await app.openNote('A.md');
	await app.openNote('B.md');
	expect(await app.read('A.md')).toBe('a\r\n');
	await app.setCursor(0);
	await app.page.keyboard.type('typed ');
	expect(await app.read('B.md')).toBe('b');
	await app.openNote('A.md');
	await app.expectNote('B.md', 'typed b');
	await app.setCursor(0);
	await app.page.keyboard.type('more ');
	await app.expectNote('A.md', 'more a\n');
});

test('what another program writes appears, and cursor, unsaved edits and undo survive it', async ({
	openApp,
}) => {
	const app = await openApp({ files: { 'A.md': 'one\ntwo\nthree\n' }, plugin: 'sample' });
	await app.openNote('A.md');
	await app.setCursor(1, 1);
	await app.page.keyboard.type('XX');
	await app.write('A.md', 'zero\none\ntwo\nthree\n');
	await expect.poll(() => app.editorText()).toBe('zero\none\ntXXwo\nthree\n');
	expect(await app.cursorLine()).toBe(2);
	await app.save();
	await app.expectNote('A.md', 'zero\none\ntXXwo\nthree\n');
	await app.page.keyboard.press('Control+z');
	await expect.poll(() => app.editorText()).toBe('zero\none\ntwo\nthree\n');
	await app.save();
	await app.expectNote('A.md', 'zero\none\ntwo\nthree\n');
	// While the view lets go of its note, a write is not for it any more.
	const shown = await app.page.evaluate(async () => {
		const { vault, workspace } = window.app;
		const view = workspace.activeEditor as unknown as {
			file: TFile;
			onUnloadFile(file: TFile): Promise<void>;
			getViewData(): string;
		};
		const { file } = view;
		await view.onUnloadFile(file);
		await vault.modify(file, 'other');
		await vault.read(file);
		return view.getViewData();
	});
	expect(shown).toBe('');
});

test('files that another program makes, moves and deletes are followed', async ({ openApp }) => {
	const app = await openApp({ files, plugin: 'sample' });
	const explorer = app.view('file-explorer');
	await expect(explorer.locator('.nav-file-title')).toHaveText(['B', 'A', 'Header']);
	await app.write('New.md', 'new');
	await expect(explorer.locator('.nav-file-title')).toHaveText(['B', 'A', 'Header', 'New']);
	await app.rename('New.md', 'Zoo.md');
	await expect(explorer.locator('.nav-file-title')).toHaveText(['B', 'A', 'Header', 'Zoo']);
});

test('a command in the background changes the newest text on disk', async ({ openApp }) => {
	const app = await openApp({ files: { 'A.md': 'a' }, plugin: 'sample' });
	await app.write('A.md', 'newer');
	await app.runCommand('Shout the first note');
	await app.expectNote('A.md', 'NEWER');
});

test('commands for the editor are offered only where there is one', async ({ openApp }) => {
	const app = await openApp({ files, plugin: 'sample' });
	await app.page.keyboard.press('Control+p');
	await app.page.keyboard.type('stamp');
	await expect(app.page.locator('.suggestion-item', { hasText: 'Sample: Stamp' })).toHaveCount(0);
	await app.page.keyboard.press('Escape');
	await app.openNote('A.md');
	await app.runCommand('Stamp');
	await expect.poll(() => app.editorText()).toContain('stamped # A');
});

test('a notice stays with its buttons, a menu works by keyboard, a modal gives the focus back', async ({
	openApp,
}) => {
	const app = await openApp({ files, plugin: 'sample' });
	await app.runCommand('Show notice');
	await app.notices.getByRole('button', { name: 'Undo' }).click();
	await expect(app.notices).toHaveText(['Undone']);

	await app.ribbon('Open sample');
	const button = app.view('sample-view').locator('.view-content button');
	await button.click({ button: 'right' });
	await app.page.keyboard.press('ArrowDown');
	await app.page.keyboard.press('ArrowDown');
	await app.page.keyboard.press('Enter');
	await expect(app.notices.last()).toHaveText('Second chosen');
	await expect(app.page.locator('.menu')).toHaveCount(0);

	await button.focus();
	await app.runCommand('Show modal');
	await expect(app.page.locator('.modal-title')).toHaveText('A title');
	await app.page.keyboard.press('Escape');
	await expect(app.page.locator('.modal')).toHaveCount(0);
	await expect(button).toBeFocused();
});

test('one chooses from a list by some of the letters', async ({ openApp }) => {
	const app = await openApp({ files, plugin: 'sample' });
	await app.runCommand('Choose a colour');
	await app.page.keyboard.type('gn');
	await expect(app.page.locator('.suggestion-item')).toHaveText(['green']);
	await app.page.keyboard.press('Enter');
	await expect(app.notices).toHaveText(['You chose green']);
});

test('settings that are declared are drawn, checked and kept over a reload', async ({ openApp }) => {
	const app = await openApp({ files, plugin: 'sample' });
	await app.openSettings('Sample');
	const row = (name: string) => app.page.locator('.setting-item').filter({ hasText: name });
	await row('Shout').locator('.checkbox-container').click();
	await row('Colour').locator('select').selectOption('Blue');
	await row('Folder').locator('input').fill('Folder');
	await row('Name').locator('input').fill('bad');
	await expect(row('Name')).toContainText('Not that one.');
	await row('Name').locator('input').fill('good');
	await expect(row('Name')).not.toContainText('Not that one.');
	await app.reload();
	await app.openSettings('Sample');
	await expect(row('Shout').locator('.checkbox-container')).toHaveClass(/is-enabled/);
	await expect(row('Colour').locator('select')).toHaveValue('blue');
	await expect(row('Name').locator('input')).toHaveValue('good');
	await expect(row('Folder').locator('input')).toHaveValue('Folder');
});

test('after a reload the layout is as it was, and views behind other tabs are made when they are looked at', async ({
	openApp,
}) => {
	const app = await openApp({ files, plugin: 'sample' });
	await app.ribbon('Open sample');
	await app.view('sample-view').locator('.view-content button').click();
	await app.openNote('A.md');
	await app.runCommand('Open sample in main area');
	await app.page.getByRole('tab', { name: 'A', exact: true }).click();
	await app.page.waitForTimeout(700);
	await app.reload();
	await expect(app.page.locator('.mod-right-split').getByText('Clicked 1')).toBeVisible();
	await expect(app.editor).toContainText('chip in A.md');
	const deferred = () =>
		app.page.evaluate(() => window.app.workspace.allLeaves().filter(leaf => leaf.isDeferred).length);
	expect(await deferred()).toBe(1);
	await app.page.locator('.mod-root .workspace-tab-header', { hasText: /sample/i }).click();
	await expect(app.page.locator('.mod-root').getByText('Clicked 0')).toBeVisible();
	expect(await deferred()).toBe(0);
});

test('on a phone the docks are drawers, the ribbon is a menu, and code sees a phone', async ({ openApp }) => {
	const app = await openApp({ files, plugin: 'sample', phone: true });
	await expect(app.page.locator('body')).toHaveClass(/is-mobile is-phone/);
	await app.ribbon('Open sample');
	const drawer = app.page.locator('.workspace-drawer.mod-right');
	await expect(drawer.getByText('Clicked 0')).toBeInViewport();
	await app.page.locator('.workspace-drawer-backdrop').click({ position: { x: 20, y: 400 } });
	await expect(drawer).toBeHidden();
	await app.page.locator('.mod-root').getByLabel('Open left sidebar').click();
	await app.page.locator('[data-path="A.md"]').tap();
	await expect(app.editor).toContainText('chip in A.md');
	expect(await app.page.evaluate(() => 'ontouchstart' in window)).toBe(true);
});

test('what is not built says so', async ({ openApp }) => {
	const app = await openApp({ files, plugin: 'sample' });
	const message = await app.page.evaluate(() => {
		try {
			return window.app.secretStorage.listSecrets().join();
		} catch (error) {
			return String(error);
		}
	});
	expect(message).toBe('Error: not built in the test host: App.secretStorage');
});

test('a plugin that is switched off leaves nothing behind, and back on finds its view where it was', async ({
	openApp,
}) => {
	const app = await openApp({ files, plugin: 'sample' });
	await app.openNote('A.md');
	await app.ribbon('Open sample');
	await app.view('sample-view').locator('.view-content button').click();
	await app.page.evaluate(() => window.app.plugins.disablePlugin('sample'));
	await expect(app.page.locator('.side-dock-ribbon-action')).toHaveCount(0);
	await expect(app.view('sample-view').locator('.view-content')).toHaveCount(0);
	await expect(app.page.locator('.cm-content')).not.toContainText('chip in');
	expect(await app.page.evaluate(() => window.app.commands.executeCommandById('sample:open'))).toBe(false);
	await app.page.evaluate(() => window.app.plugins.enablePlugin('sample'));
	await expect(app.view('sample-view').getByText('Clicked 1')).toBeVisible();
	await expect(app.page.locator('.cm-content')).toContainText('chip in A.md');
});
