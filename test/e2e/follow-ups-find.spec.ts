import { expect, test } from './app';
import { Board } from './board';

test('cards are searched, filtered and sorted, and the search stays with the board', async ({ openApp }) => {
	const app = await openApp({ now: '2026-06-10T10:00:00Z' });
	const board = await Board.open(app);
	await expect(board.card('send Noor the survey')).toContainText('Soon: due Jun 15, 2026');
	await expect(board.view.getByRole('button', { name: /HarborConf 2026 \d of \d+ done/ })).toBeVisible();
	await app.screenshot('follow-ups-find');

	await board.view.getByLabel('Search follow-ups').fill('crane');
	await expect(board.view.getByText('1 card found')).toBeVisible();
	await expect(board.view.getByRole('listitem')).toHaveText([/ask Imke for the crane dataset/]);
	const state = await app.page.evaluate(() =>
		JSON.stringify(
			window.app.workspace.getLeavesOfType('conference-notes-follow-ups')[0]?.getViewState(),
		),
	);
	expect(state).toContain('"text":"crane"');
	await app.page.keyboard.press('Enter');
	await expect(board.card('ask Imke')).toBeFocused();
	await board.view.getByRole('button', { name: 'Clear', exact: true }).click();
	await expect(board.card('read chapter')).toBeVisible();

	await board.choose('Filter cards', 'With a due date');
	await expect(board.view.getByRole('listitem')).toHaveCount(1);
	await board.view.getByRole('button', { name: 'Clear', exact: true }).click();
	const harbor = board.view.getByRole('button', { name: /HarborConf 2026 \d of \d+ done/ });
	await harbor.click();
	await expect(harbor).toHaveAttribute('aria-pressed', 'true');
});
