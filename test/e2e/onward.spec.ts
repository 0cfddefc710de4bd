import { expect, test } from './app';
import type { AppPage } from './app-page';
import { Board } from './board';

const day1 = `---
conference: HarborConf 2026
day: 1
---
### Keynote 1

Text.

[//]: # (ask Imke #data 📅 2026-06-15)

More text.

### Locks in practice

[//]: # (=read (all) of "it", twice)
`;
const files = { 'Day 1.md': day1, 'Plan.md': '# Plan\n\n- first\n' };
const asked = '[//]: # (ask Imke #data 📅 2026-06-15)';

/** What is put on the clipboard from now on, and the addresses that are opened. */
async function watchWindow(app: AppPage): Promise<() => Promise<readonly string[]>> {
	await app.page.evaluate(() => {
		const seen: string[] = [];
		Object.assign(window, { seen });
		navigator.clipboard.writeText = async text => void seen.push(text);
		window.open = url => (seen.push(String(url)), null);
	});
	return () => app.page.evaluate(() => (window as unknown as { seen: readonly string[] }).seen);
}

async function promote(board: Board, card: string, way: string): Promise<void> {
	await board.card(card).click({ button: 'right' });
	await board.app.menuItem('Promote or copy').click();
	await board.app.menuItem(way).click();
}

test('the menu of a card makes a visible task, a note of its own or an item of a list, and one undo takes all back', async ({
	openApp,
}) => {
	const app = await openApp({ files });
	const board = await Board.open(app);
	const undo = async (label: string) => {
		await app.notices.filter({ hasText: label }).getByRole('button', { name: 'Undo' }).click();
		await app.expectNote('Day 1.md', day1);
		await expect(board.cardsOf('Inbox').filter({ hasText: 'ask Imke' })).toBeVisible();
	};

	await board.card('ask Imke').click({ button: 'right' });
	await app.menuItem('Promote or copy').click();
	await expect(app.menuItem('Make a task here')).toBeVisible();
	await app.screenshot('onward-menu');
	await app.menuItem('Make a task here').click();
	const inPlace = day1.replace(
		asked,
		'[//]: # ([x] ask Imke #data 📅 2026-06-15 → [[Day 1#Keynote 1]])\n\n- [ ] ask Imke #data 📅 2026-06-15',
	);
	await app.expectNote('Day 1.md', inPlace);
	await expect(board.cardsOf('Done').filter({ hasText: 'ask Imke' })).toBeVisible();
	await undo('Made a task of');

	await promote(board, 'ask Imke', 'Make a note of its own');
	await app.expectNote('ask Imke.md', 'ask Imke #data 📅 2026-06-15\n\nFrom [[Day 1#Keynote 1]]\n');
	await app.expectNote(
		'Day 1.md',
		day1.replace(asked, asked.replace('(', '([x] ').replace(')', ' → [[ask Imke]])')),
	);
	await board.card('ask Imke').click({ button: 'right' });
	await app.menuItem('Open ask Imke').click();
	await expect(app.editor).toContainText('From [[Day 1#Keynote 1]]');
	await Board.open(app);
	await undo('Made a note of');
	await expect.poll(() => app.read('ask Imke.md').catch(() => null)).toBeNull();

	await promote(board, 'ask Imke', 'Add to a list');
	await app.page.locator('.prompt-input').fill('plan');
	await app.page.keyboard.press('Enter');
	await app.expectNote(
		'Plan.md',
		'# Plan\n\n- first\n- [ ] ask Imke [[Day 1#Keynote 1]] #data 📅 2026-06-15\n',
	);
	await app.runCommand('Undo last change to notes');
	await app.expectNote('Plan.md', files['Plan.md']);
	await app.expectNote('Day 1.md', day1);
});

test('commands take all selected cards on, by keyboard alone; copies are quoted and no spreadsheet runs them', async ({
	openApp,
}) => {
	const app = await openApp({ files, theme: 'dark' });
	const seen = await watchWindow(app);
	const board = await Board.open(app);
	const { keyboard } = app.page;
	await board.card('ask Imke').focus();
	await keyboard.press('Shift+ArrowDown');
	await app.runCommand('Follow-ups: Copy as Markdown');
	await app.runCommand('Follow-ups: Copy as CSV');
	await expect(app.notices.filter({ hasText: '2 follow-ups copied' })).toHaveCount(2);
	const search = board.view.getByRole('searchbox', { name: 'Search follow-ups' });
	await search.fill('Imke');
	await expect(board.card('twice')).toHaveCount(0);
	await app.runCommand('Follow-ups: Copy as Markdown');
	await expect(app.notices.filter({ hasText: '1 follow-up copied' })).toHaveCount(1);
	await search.fill('');
	await expect(board.card('twice')).toBeVisible();
	const [markdown = '', csv = ''] = await seen();
	expect(markdown).toBe(
		'- [ ] ask Imke (Keynote 1, Day 1, HarborConf 2026) #data 📅 2026-06-15\n' +
			'- [ ] =read (all) of "it", twice (Locks in practice, Day 1, HarborConf 2026)\n',
	);
	expect(csv.split('\r\n').slice(1)).toEqual([
		'"ask Imke #data 📅 2026-06-15","Inbox","2026-06-15","data","","HarborConf 2026","1","","Keynote 1","Day 1.md","9"',
		`"'=read (all) of ""it"", twice","Inbox","","","","HarborConf 2026","1","","Locks in practice","Day 1.md","15"`,
		'',
	]);
	await app.runCommand('Follow-ups: Make a task at the end of the talk');
	await app.expectNote(
		'Day 1.md',
		day1
			.replace(asked, '[//]: # ([x] ask Imke #data 📅 2026-06-15 → [[Day 1#Keynote 1]])')
			.replace('More text.\n', 'More text.\n\n- [ ] ask Imke #data 📅 2026-06-15\n')
			.replace(
				/\[.*twice\)\n/,
				text =>
					`${text.replace('(=', '([x] =').replace(')\n', ' → [[Day 1#Locks in practice]])\n')}\n- [ ] =read (all) of "it", twice\n`,
			),
	);
	await app.runCommand('Undo last change to notes');
	await app.expectNote('Day 1.md', day1);
});

test('an issue is only opened when told to, filled in, and its repository is remembered on this device', async ({
	openApp,
}) => {
	const app = await openApp({ files });
	const seen = await watchWindow(app);
	await app.openNote('Day 1.md');
	await app.setCursor(8, 4);
	await app.runCommand('Follow-ups: Fill in a GitHub issue');
	const dialog = app.page.locator('.modal');
	await expect(dialog.getByRole('button', { name: 'Open in browser' })).toBeDisabled();
	await dialog.getByRole('textbox', { name: 'Repository' }).fill('no repository');
	await expect(dialog.getByRole('status')).toHaveText('Write the repository as owner/name.');
	await dialog.getByRole('textbox', { name: 'Repository' }).fill('https://github.com/harbor/cranes.git');
	await app.screenshot('onward-issue');
	expect(await seen()).toEqual([]);
	await dialog.getByRole('button', { name: 'Open in browser' }).click();
	expect(await seen()).toEqual([
		'https://github.com/harbor/cranes/issues/new?title=ask%20Imke&body=' +
			encodeURIComponent('ask Imke #data 📅 2026-06-15\n\nFrom Keynote 1, Day 1, HarborConf 2026\n'),
	]);
	await app.setCursor(8, 4);
	await app.runCommand('Follow-ups: Fill in a GitHub issue');
	await expect(dialog.getByRole('textbox', { name: 'Repository' })).toHaveValue(/cranes/);
	await app.page.keyboard.press('Escape');
	await app.setCursor(6);
	await app.runCommand('Follow-ups: Make a task here');
	await expect(app.notices).toContainText('is on no follow-up');
	expect(await app.read('Day 1.md')).toBe(day1);
});

test('on a phone a card is promoted by its button, and the task stands in the note', async ({ openApp }) => {
	const app = await openApp({ files, phone: true });
	const board = await Board.open(app);
	await board.card('ask Imke').getByRole('button').tap();
	await app.menuItem('Promote or copy').tap();
	await app.screenshot('onward-phone');
	await app.menuItem('Make a task here').tap();
	await expect
		.poll(() => app.read('Day 1.md'))
		.toContain('\n\n- [ ] ask Imke #data 📅 2026-06-15\n\nMore text.');
});
