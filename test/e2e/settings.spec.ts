import { expect, test } from './app';
import type { AppPage } from './app-page';

const files = {
	'Events/KnotConf/Ropes.md': '# Ropes\n\nby Mina Holm\n',
	'Templates/day.md': '# {{title}}\n',
};

const row = (app: AppPage, name: string) => app.page.locator('.setting-item').filter({ hasText: name });
const kept = (app: AppPage) =>
	app.page.evaluate(async () => window.app.plugins.plugins['conference-notes']?.loadData());

/** What another device has written arrives. */
async function sync(app: AppPage, data: object): Promise<void> {
	await app.page.evaluate(async data => {
		const plugin = window.app.plugins.plugins['conference-notes'] as unknown as {
			saveData(data: object): Promise<void>;
			onExternalSettingsChange(): Promise<void>;
		};
		await plugin.saveData(data);
		await plugin.onExternalSettingsChange();
	}, data);
}

test('settings are checked at the field, restored, copied and pasted, and follow the sync', async ({
	openApp,
}) => {
	const app = await openApp({ files });
	await app.runCommand('Show talks');
	const talks = app.view('conference-notes-talks');
	await expect(talks).toContainText('No day notes yet');
	await app.openSettings();
	await app.screenshot('settings-light');
	// Each field that we draw ourselves says what it is for.
	for (const name of ['File name', 'Allowed sites', 'Blocked sites'])
		await expect(app.page.getByRole('textbox', { name, exact: true })).toHaveCount(1);
	await expect(app.page.getByRole('checkbox', { name: 'On the board' })).toHaveCount(5);

	const folder = row(app, 'Conference folder');
	await folder.locator('input').fill('Evenst');
	await expect(folder.getByRole('alert')).toHaveText('There is no folder “Evenst”.');
	const template = row(app, 'A note of yours with placeholders');
	await template.locator('input').fill('Templates/none.md');
	await expect(template.getByRole('alert')).toHaveText('There is no note “Templates/none.md”.');
	await app.screenshot('settings-wrong-light');
	expect(await kept(app)).toBeNull();
	await template.locator('input').fill('Templates/day.md');
	await expect(template.getByRole('alert')).toHaveCount(0);
	await folder.locator('input').fill('Events');
	await expect(talks).toContainText('Ropes');
	const blocked = row(app, 'Blocked sites');
	await blocked.getByRole('textbox').fill('tracker.example\n%%%');
	await expect(blocked.getByRole('alert')).toHaveText('“%%%” is no site.');
	await expect.poll(() => kept(app)).toMatchObject({ linkCards: { blockedSites: ['tracker.example'] } });
	await blocked.getByRole('textbox').fill('tracker.example');
	await expect(blocked.getByRole('alert')).toHaveCount(0);
	await row(app, 'First words').getByRole('textbox').fill('Todo, lesen  prüfen');
	await expect
		.poll(() => kept(app))
		.toMatchObject({
			notes: { conferenceFolder: 'Events', keywords: ['todo', 'lesen', 'prüfen'] },
			dayTemplate: { template: 'Templates/day.md' },
		});

	// As text: what cannot be is said at once and stays.
	await row(app, 'Settings as text').getByRole('button').click();
	const dialog = app.page.getByRole('dialog').filter({ hasText: 'Settings as text' }).last();
	const text = dialog.getByRole('textbox');
	const { firstUse, ...copied } = (await kept(app)) as Record<string, unknown>;
	expect(firstUse).toBeDefined();
	expect(JSON.parse(await text.inputValue())).toEqual(copied);
	await text.fill('{ "notes": ');
	await expect(dialog.getByRole('button', { name: 'Apply' })).toBeDisabled();
	await text.fill('{ "linkCards": { "where": "never", "lookUp": "always" }, "old": 1 }');
	await expect(dialog.getByRole('listitem')).toHaveText([
		'There is no setting “old”. It is left out.',
		'“linkCards.lookUp” cannot be "always" and stays as it is.',
	]);
	await app.screenshot('settings-text-light');
	await dialog.getByRole('button', { name: 'Apply' }).click();
	await expect(app.notices).toContainText('Settings applied');
	await expect(row(app, 'Show cards').getByRole('combobox')).toHaveValue('never');
	expect(await kept(app)).toMatchObject({ linkCards: { where: 'never', lookUp: 'when-asked' } });

	// Another device: applied at once, in the dialog too; what cannot be is told.
	await sync(app, { notes: { conferenceFolder: '' }, linkCards: { where: 'every-note', lookUp: 7 } });
	await expect(app.notices.filter({ hasText: 'are at their defaults: linkCards.lookUp' })).toHaveCount(1);
	await expect(folder.locator('input')).toHaveValue('');
	await expect(talks).toContainText('No day notes yet');

	await row(app, 'Restore defaults').getByRole('button').click();
	await expect(app.page.getByRole('dialog').last()).toContainText('Your notes stay as they are.');
	await app.screenshot('settings-restore-light');
	await app.page.getByRole('button', { name: 'Restore', exact: true }).last().click();
	await expect(row(app, 'Show cards').getByRole('combobox')).toHaveValue('day-notes');
});

test('a damaged file of settings is repaired once, and said once', async ({ openApp }) => {
	const app = await openApp({ files, theme: 'dark' });
	await sync(app, { notes: { conferenceFolder: 'Events', keywords: 'todo' }, dayTemplate: 3 });
	const said = 'Some settings of Conference Notes could not be read';
	await expect(app.notices).toContainText(said);
	await app.reload();
	await app.runCommand('Show talks');
	await expect(app.view('conference-notes-talks')).toContainText('Ropes');
	await expect(app.notices.filter({ hasText: said })).toHaveCount(0);
	await app.openSettings();
	await app.screenshot('settings-dark');
	await row(app, 'Restore defaults').scrollIntoViewIfNeeded();
	await app.screenshot('settings-end-dark');
});

test('while the file of settings cannot be read all stay as they were, also after a change', async ({
	openApp,
}) => {
	const app = await openApp({ files });
	await sync(app, { notes: { conferenceFolder: 'Events' }, linkCards: { lookUp: 'never' } });
	await app.page.evaluate(async () => {
		const plugin = window.app.plugins.plugins['conference-notes'] as unknown as {
			loadData?: () => Promise<unknown>;
			onExternalSettingsChange(): Promise<void>;
		};
		plugin.loadData = () => Promise.reject(new SyntaxError('Unexpected end of JSON input'));
		await plugin.onExternalSettingsChange();
		delete plugin.loadData;
	});
	await expect(app.notices).toContainText('All stay as they were');
	await app.openSettings();
	await row(app, 'Show cards').getByRole('combobox').selectOption('never');
	await expect
		.poll(() => kept(app))
		.toMatchObject({
			notes: { conferenceFolder: 'Events' },
			linkCards: { where: 'never', lookUp: 'never' },
		});
});

test('settings fit on a phone', async ({ openApp }) => {
	const app = await openApp({ files, phone: true });
	await app.page.evaluate(() => window.app.setting.openTabById('conference-notes'));
	await expect(row(app, 'Conference folder')).toBeVisible();
	await app.screenshot('settings-phone');
	await row(app, 'Dropped').scrollIntoViewIfNeeded();
	await app.screenshot('settings-columns-phone');
	await row(app, 'Settings as text').getByRole('button').click();
	await app.screenshot('settings-text-phone');
});
