import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app';
import type { AppPage } from './app-page';

const now = '2026-05-20T09:30:00Z';
const files = { 'Shopping.md': '# Shopping\n', 'Trips/KnotConf/Ropes.md': '# Ropes\n\nby Mina Holm\n' };
const talks = (app: AppPage) => app.view('conference-notes-talks');

test('the first thing seen are the ways in, and a sample comes and goes as a whole', async ({ openApp }) => {
	const app = await openApp({ files, now, firstUse: true });
	const ways = talks(app).getByRole('button');
	await expect(ways).toHaveText([
		'Set up a conference',
		'Try it on a sample',
		'Use a folder of mine',
		'Show help',
	]);
	await app.screenshot('first-use-light');

	await ways.filter({ hasText: 'sample' }).click();
	await expect(talks(app)).toContainText('What a heading tells');
	await expect(app.editor).toContainText('What a heading tells');
	expect((await readdir(join(app.folder, 'Sample conference'))).sort()).toEqual([
		'Sample conference Day 1.md',
		'Sample conference Day 2.md',
	]);
	const day1 = 'Sample conference/Sample conference Day 1.md';
	const text = await app.read(day1);
	await app.screenshot('first-use-sample-light');

	// One is changed: it goes only when asked.
	await app.setCursor(text.split('\n').length - 1);
	await app.page.keyboard.type('mine');
	await app.save();
	await app.expectNote(day1, `${text}mine`);
	await app.runCommand('Remove the sample conference');
	const dialog = app.page.getByRole('dialog');
	await expect(dialog).toContainText('You have changed “Sample conference/Sample conference Day 1.md”.');
	await app.screenshot('first-use-remove-light');
	await dialog.getByRole('button', { name: 'Keep these' }).click();
	await expect
		.poll(() => readdir(join(app.folder, 'Sample conference')))
		.toEqual(['Sample conference Day 1.md']);

	// A second one has a folder of its own, and what is left of the first goes with it.
	await app.runCommand('Create a sample conference');
	await expect.poll(() => readdir(app.folder)).toContain('Sample conference 2');
	// Also when the settings were restored meanwhile, and the folder was renamed.
	await app.openSettings();
	await app.page.getByRole('button', { name: 'Restore', exact: true }).click();
	await app.page.getByRole('button', { name: 'Restore', exact: true }).last().click();
	await expect(app.notices).toContainText(['All settings are at their defaults.']);
	await app.page.keyboard.press('Escape');
	await app.page.evaluate(async () => {
		const folder = window.app.vault.getFolderByPath('Sample conference 2');
		return folder && window.app.fileManager.renameFile(folder, 'Elsewhere');
	});
	await app.runCommand('Remove the sample conference');
	await dialog.getByRole('button', { name: 'Remove all' }).click();
	await expect.poll(() => readdir(app.folder)).not.toContain('Elsewhere');
	expect(await readdir(app.folder)).not.toContain('Sample conference');

	// And all of it can be taken back.
	await app.runCommand('Undo last change to notes');
	await app.expectNote(day1, `${text}mine`);
	expect(await readdir(join(app.folder, 'Elsewhere'))).toHaveLength(2);
});

test('a folder of one’s own is pointed at, and the help is a key away', async ({ openApp }) => {
	const app = await openApp({ files, firstUse: true, theme: 'dark' });
	await app.screenshot('first-use-dark');
	await talks(app).getByRole('button', { name: 'Use a folder of mine' }).click();
	await app.page.locator('.suggestion-item').filter({ hasText: 'Trips/KnotConf' }).click();
	await expect(talks(app)).toContainText('Ropes');
	await talks(app).getByRole('button', { name: 'Show help' }).click();
	const help = app.page.getByRole('dialog');
	await expect(help).toContainText('Unfold and fold');
	await expect(help).toContainText('[//]: # ([/] …)');
	await app.screenshot('help-dark');
	await app.page.keyboard.press('Escape');
	await app.runCommand('Show help');
	await expect(help).toContainText('Keys of the board');
});

test('the ways in fit on a phone', async ({ openApp }) => {
	const app = await openApp({ files, firstUse: true, phone: true });
	await expect(talks(app).getByRole('button', { name: 'Try it on a sample' })).toBeInViewport();
	await app.screenshot('first-use-phone');
	await talks(app).getByRole('button', { name: 'Show help' }).click();
	await expect(app.page.getByRole('dialog')).toContainText('Unfold and fold');
	await app.screenshot('help-phone');
});
