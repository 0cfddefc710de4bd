import { expect, test } from './app';
import type { AppPage } from './app-page';
import { Board } from './board';

const day2 = 'HarborConf 2026/harborconf-2026-day-02.md';
const day3 = 'HarborConf 2026/harborconf-2026-day-03.md';

test('in swimlanes cards are walked, moved by keys and dragged, and never leave their talk', async ({
	openApp,
}) => {
	const app = await openApp();
	const board = await Board.open(app);
	const before = await app.read(day2);
	const { keyboard } = app.page;
	await board.choose('Group and sort cards', 'Talk');
	await expect(board.lane('Keynote 1')).toContainText('ask Imke');
	await expect(board.lane('Keynote 3')).toContainText('write a lock-step replay');
	await expect(board.lane('Keynote 1')).not.toContainText('lock-step');

	await board.card('ask Imke').focus();
	await keyboard.press('ArrowDown');
	await expect(board.card('write a lock-step')).toBeFocused();
	await keyboard.press('ArrowUp');
	await expect(board.card('ask Imke')).toBeFocused();
	await keyboard.press('Shift+ArrowRight');
	const next = before.replace('(ask Imke', '([ ] ask Imke');
	await app.expectNote(day2, next);
	await expect(board.card('ask Imke')).toBeFocused();
	await keyboard.press('ArrowLeft');
	await expect(board.card('CONTRIBUTING.md')).toBeFocused();

	await board.moveByDrag('write a lock-step', 'Doing', board.lane('Keynote 1'));
	const doing = next.replace('(write a lock-step', '([/] write a lock-step');
	await app.expectNote(day2, doing);
	await expect(board.lane('Keynote 3')).toContainText('lock-step');
	await expect(board.lane('Keynote 1')).not.toContainText('lock-step');

	const keynote = board.lane('Keynote 3').getByRole('button', { name: /^Keynote 3/ });
	await keynote.click();
	await expect(board.card('lock-step')).toBeHidden();
	await expect(keynote).toHaveAttribute('aria-expanded', 'false');
	await app.screenshot('follow-ups-lanes');
	await board.choose('Group and sort cards', 'Conference');
	await expect(board.view.locator('.conference-notes-lane')).toHaveCount(2);
	await board.choose('Group and sort cards', 'Day');
	await expect(board.lane('Day 2').first()).toContainText('ask Imke');
	await board.restart();
	await expect(board.lane('Day 2').first()).toContainText('ask Imke');
});

test('hidden drafts are opened in the note and brought back, and undone', async ({ openApp }) => {
	const app = await openApp();
	const board = await Board.open(app);
	const strip = board.view.getByRole('region', { name: /hidden drafts?$/ });
	await strip.getByRole('button', { name: /hidden drafts?$/ }).click();
	await app.screenshot('follow-ups-drafts');
	const draft = strip.getByRole('listitem').first();
	const path = day3;
	const before = await app.read(path);
	await draft.getByRole('button', { name: /^Bring back/ }).click();
	await expect(app.notices).toContainText('Brought');
	await expect.poll(async () => (await app.read(path)) !== before).toBe(true);
	await app.notices.getByRole('button', { name: 'Undo' }).click();
	await app.expectNote(path, before);
	await draft.getByRole('button', { name: /^Open in note/ }).click();
	await expect(app.editor).toBeVisible();
	await expect(app.editor.locator('.conference-notes-flash')).toHaveCount(1);
});

const files = {
	'HarborConf 2026 Day 1.md':
		'# HarborConf\n\n### Keynote\n\n- [ ] book a room #travel\n- [x] register\n\n[//]: # (read the paper)\n',
	'HarborConf 2026 Day 2.md': '### Tides\n\n[//]: # (ask Noor #people)\n[//]: # ([?] wait for slides)\n',
};

test('ordinary tasks are cards when asked for, and move by their own checkbox', async ({ openApp }) => {
	const app = await openApp({ files });
	const board = await Board.open(app);
	await expect(board.card('book a room')).toHaveCount(0);
	await board.choose('Group and sort cards', 'Ordinary tasks below talks');
	await expect(board.cardsOf('Next')).toContainText(['book a room']);
	await expect(board.cardsOf('Done')).toContainText(['register']);
	await board.moveByMenu('book a room', 'Doing');
	const note = files['HarborConf 2026 Day 1.md'];
	await app.expectNote('HarborConf 2026 Day 1.md', note.replace('- [ ] book', '- [/] book'));
	await expect(board.cardsOf('Doing')).toContainText(['book a room']);
	await board.moveByMenu('book a room', 'Inbox');
	await expect(app.notices).toContainText(['never in the inbox']);
	await app.runCommand('Undo last change to notes');
	await app.expectNote('HarborConf 2026 Day 1.md', note);
	await expect(board.cardsOf('Next')).toContainText(['book a room']);

	await app.rename('HarborConf 2026 Day 1.md', 'HarborConf 2026 Day 3.md');
	await expect(board.card('book a room')).toContainText('Day 3');
	await board.moveByMenu('book a room', 'Done');
	await app.expectNote('HarborConf 2026 Day 3.md', note.replace('- [ ] book', '- [x] book'));
});

async function openColumns(app: AppPage) {
	await app.openSettings();
	const rows = app.page
		.locator('.setting-item')
		.filter({ has: app.page.getByRole('checkbox', { name: 'On the board' }) });
	return rows;
}

test('columns are named, ordered, hidden and added in the settings, and a mark that cannot be is refused', async ({
	openApp,
}) => {
	const app = await openApp({ files });
	const rows = await openColumns(app);
	await expect(rows).toHaveCount(5);
	await rows.nth(1).getByLabel('Name').fill('This week');
	await app.page.getByRole('button', { name: 'Add a column' }).click();
	const own = rows.nth(5);
	await expect(own.getByLabel('Mark')).toHaveValue('?');
	await own.getByLabel('Name').fill('Waiting');
	for (const [mark, why] of [
		['x', 'Another column has the mark “x”'],
		['q', '“q” cannot be a mark'],
		['(', '“(” cannot be a mark'],
	] as const) {
		await own.getByLabel('Mark').fill(mark);
		await expect(own).toContainText(why);
	}
	await own.getByLabel('Mark').fill('?');
	await expect(own).not.toContainText('cannot be');
	await rows.nth(3).getByRole('checkbox').click();
	await own.scrollIntoViewIfNeeded();
	await app.screenshot('follow-ups-settings');
	await app.page.keyboard.press('Escape');

	const board = await Board.open(app);
	await expect(board.view.getByRole('heading', { level: 3 })).toContainText([
		'Inbox',
		'This week',
		'Doing',
		'Dropped',
		'Waiting',
	]);
	await expect(board.cardsOf('Waiting')).toContainText(['wait for slides']);
	await board.moveByMenu('ask Noor', 'Waiting');
	await app.expectNote(
		'HarborConf 2026 Day 2.md',
		files['HarborConf 2026 Day 2.md'].replace('(ask Noor', '([?] ask Noor'),
	);
	await expect(board.cardsOf('Waiting')).toHaveCount(2);
	await board.restart();
	await expect(board.cardsOf('Waiting')).toHaveCount(2);
});

test('a view is saved by name, survives a restart, and is deleted in the settings', async ({ openApp }) => {
	const app = await openApp();
	const board = await Board.open(app);
	await board.choose('Filter cards', 'Choose a talk…');
	await app.page.locator('.prompt-input').fill('Keynote 3');
	await app.page.keyboard.press('Enter');
	await expect(board.view.getByRole('status').first()).toHaveText('2 cards found · Keynote 3');
	await board.choose('Saved views', 'Save this view…');
	await expect(board.view.getByLabel('Name of the view')).toBeFocused();
	await app.page.keyboard.type('Third keynote');
	await app.page.keyboard.press('Enter');
	await expect(board.said).toHaveText('Saved the view “Third keynote”');
	await board.view.getByRole('button', { name: 'Clear', exact: true }).click();
	await expect(board.card('ask Imke')).toBeVisible();

	await board.restart();
	await expect(board.card('ask Imke')).toBeVisible();
	await board.choose('Saved views', 'Third keynote');
	await expect(board.card('read chapter')).toBeVisible();
	await expect(board.card('ask Imke')).toHaveCount(0);
	await board.restart();
	await expect(board.card('read chapter')).toBeVisible();
	await expect(board.card('ask Imke')).toHaveCount(0);

	await app.openSettings();
	const view = app.page.locator('.setting-item').filter({ hasText: 'Third keynote' });
	await view.getByLabel('Delete').click();
	await expect(view).toHaveCount(0);
});
