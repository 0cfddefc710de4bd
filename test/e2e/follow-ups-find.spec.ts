import { expect, test } from './app';
import { Board } from './board';

test('cards are searched, filtered and sorted, and the search stays with the board', async ({ openApp }) => {
	const app = await openApp({ now: '2026-06-10T10:00:00Z' });
	const board = await Board.open(app);
	await expect(board.card('send Noor the survey')).toContainText('Soon: due Jun 15, 2026');
	await expect(board.view.getByRole('button', { name: /HarborConf 2026 \d of \d+ done/ })).toBeVisible();
	await app.screenshot('follow-ups-find');

	await app.page.keyboard.press('/');
	await app.page.keyboard.type('crane');
	await expect(board.view.getByText('1 card found')).toBeVisible();
	await expect(board.view.getByRole('listitem')).toHaveText([/ask Imke for the crane dataset/]);
	await expect(board.view.locator('mark')).toHaveText(['crane']);
	await app.page.keyboard.press('Enter');
	await expect(board.card('ask Imke')).toBeFocused();
	await board.restart();
	await expect(board.view.getByRole('searchbox')).toHaveValue('crane');
	await expect(board.view.getByRole('listitem')).toHaveText([/ask Imke for the crane dataset/]);
	await board.view.getByRole('button', { name: 'Clear', exact: true }).click();
	await expect(board.card('read chapter')).toBeVisible();
});

test('cards are looked for by due date, links, what Markdown shows, tag, day and conference', async ({
	openApp,
}) => {
	const app = await openApp({ now: '2026-06-10T10:00:00Z' });
	const board = await Board.open(app);
	const cards = board.view.locator('.conference-notes-card');
	const clear = () => board.view.getByRole('button', { name: 'Clear', exact: true }).click();
	for (const [item, found] of [
		['With a due date', ['send Noor']],
		['Late or due soon', ['send Noor']],
		['With links', ['CONTRIBUTING.md', 'sqlglot']],
	] as const) {
		await board.choose('Filter cards', item);
		await expect(cards).toContainText([...found]);
		await expect(cards).toHaveCount(found.length);
		await clear();
	}
	for (const [item, choice, found] of [
		['Choose a tag…', 'community', ['send Noor']],
		['Choose a day…', 'Day 3 · Harbor', ['send Noor']],
		['Choose a conference…', 'PyTide', ['try PEP 695', 'sqlglot']],
	] as const) {
		await board.choose('Filter cards', item);
		await app.page.locator('.prompt-input').fill(choice);
		await app.page.keyboard.press('Enter');
		await expect(cards).toHaveCount(found.length);
		await expect(cards).toContainText([...found]);
		await clear();
	}
	const harbor = board.view.getByRole('button', { name: /HarborConf 2026 \d of \d+ done/ });
	await harbor.click();
	await expect(harbor).toHaveAttribute('aria-pressed', 'true');
	await expect(board.card('sqlglot')).toHaveCount(0);
	await harbor.click();
	await expect(board.card('sqlglot')).toHaveCount(1);
});

test('cards stand by due date, or the newest first', async ({ openApp }) => {
	const note = (day: number, ...lines: string[]) =>
		`---\nconference: HarborConf 2026\nday: ${day}\ndate: 2026-05-1${day}\n---\n### Talk\n\n${lines.join('\n')}\n`;
	const app = await openApp({
		files: {
			'1.md': note(1, '[//]: # (a)', '[//]: # (b 📅 2026-07-01)'),
			'2.md': note(2, '[//]: # (c 📅 2026-06-01)', '[//]: # (d)', '', 'Text', '[//]: # (e)'),
		},
	});
	const board = await Board.open(app);
	const texts = board.view.locator('.conference-notes-follow-up-text');
	await expect(texts).toHaveText(['a', 'b', 'c', 'd', 'e']);
	await board.choose('Group and sort cards', 'Due date');
	await expect(texts).toHaveText(['c', 'b', 'a', 'd', 'e']);
	await board.choose('Group and sort cards', 'Newest first');
	await expect(texts).toHaveText(['e', 'd', 'c', 'b', 'a']);
	await board.choose('Filter cards', 'Shown by Markdown');
	await expect(texts).toHaveText(['e']);
});

test('from the talks view the board shows the follow-ups of one talk', async ({ openApp }) => {
	const app = await openApp();
	await app.runCommand('Show talks');
	const tree = app.view('conference-notes-talks').getByRole('tree');
	await tree.getByText('Keynote 3', { exact: true }).first().click({ button: 'right' });
	await app.menuItem('Show follow-ups on the board').click();
	const board = new Board(app);
	await expect(board.view.locator('.conference-notes-card')).toContainText([
		'write a lock-step replay',
		'read chapter',
	]);
	await expect(board.view.locator('.conference-notes-card')).toHaveCount(2);
	await expect(board.card('write a lock-step')).toBeFocused();
});

test('where nothing is found the board opens at its search, and what is typed there moves no card', async ({
	openApp,
}) => {
	const note = 'HarborConf 2026 Day 1.md';
	const text = '### Tides\n\n[//]: # (exact tables)\n';
	const app = await openApp({ files: { [note]: text } });
	const board = await Board.open(app);
	const search = board.view.getByRole('searchbox');
	await search.fill('zebra');
	await expect(board.card('exact')).toHaveCount(0);
	await app.runCommand('Open follow-up board');
	await expect(search).toBeFocused();
	await app.page.keyboard.press('Control+a');
	await app.page.keyboard.type('exact', { delay: 50 });
	await expect(search).toBeFocused();
	await expect(search).toHaveValue('exact');
	await expect(board.card('exact')).toBeVisible();
	expect(await app.read(note)).toBe(text);
});
