import { join } from 'node:path';
import { expect, test } from './app';
import { Board, middleOf } from './board';

const day2 = 'HarborConf 2026/harborconf-2026-day-02.md';

test('every follow-up stands in its column with its talk and day', async ({ openApp }) => {
	const board = await Board.open(await openApp());
	await expect(board.cardsOf('Inbox')).toContainText([
		/^CONTRIBUTING\.md .* good model for our own guide/,
		'ask Imke for the crane dataset',
		'write a lock-step replay for the agent',
		'read chapter on tides and clocks',
	]);
	await expect(board.cardsOf('Doing')).toContainText(['try PEP 695 in the importer']);
	await expect(board.cardsOf('Done')).toContainText(['sqlglot compare with ours']);
	await expect(board.card('ask Imke for the crane dataset')).toContainText(
		'Keynote 1HarborConf 2026 · Day 2',
	);
	await expect(board.card('send Noor the survey')).toContainText(/due Jun 15, 2026/i);
	await expect(board.view).not.toContainText('do not add up');
	await expect(board.view).not.toContainText('private remark');
});

test('the menu and a drag write the status into the line, the rest of the file stays, and undo brings it back', async ({
	openApp,
}) => {
	const app = await openApp();
	const board = await Board.open(app);
	const before = await app.read(day2);

	await board.moveByMenu('write a lock-step replay', 'Done');
	const once = before.replace(
		'[//]: # (write a lock-step replay for the agent )',
		'[//]: # ([x] write a lock-step replay for the agent )',
	);
	await app.expectNote(day2, once);
	await expect(board.cardsOf('Done').filter({ hasText: 'lock-step' })).toBeVisible();

	await board.moveByDrag('ask Imke', 'Next');
	await app.expectNote(day2, once.replace('(ask Imke', '([ ] ask Imke'));
	await expect(board.cardsOf('Next')).toHaveCount(1);

	await app.notices.filter({ hasText: 'ask Imke' }).getByRole('button', { name: 'Undo' }).click();
	await app.expectNote(day2, once);
	await app.runCommand('Undo last change to notes');
	await app.expectNote(day2, before);
	await expect(board.cardsOf('Inbox').filter({ hasText: 'lock-step' })).toBeVisible();
});

test('Escape, a drop outside the board and one on its own column write nothing', async ({ openApp }) => {
	const app = await openApp();
	const board = await Board.open(app);
	const before = await app.read(day2);
	const { keyboard, mouse } = app.page;

	await board.drag('ask Imke', 'Done');
	await expect(board.column('Done')).toHaveClass(/is-target/);
	await keyboard.press('Escape');
	await expect(board.picture).toBeHidden();
	const { x, y } = await middleOf(board.card('ask Imke'));
	await mouse.move(x, y);
	await mouse.up();
	await expect(board.view).toBeVisible();

	await board.drag('ask Imke', 'Done');
	await mouse.move(5, 5);
	await mouse.up();
	await board.moveByDrag('ask Imke', 'Inbox');

	await expect(board.cardsOf('Inbox').filter({ hasText: 'ask Imke' })).toBeVisible();
	await expect(app.notices).toHaveCount(0);
	expect(await app.read(day2)).toBe(before);
});

test('a line that changed while its card was held is refused in a sentence, and nothing is written', async ({
	openApp,
}) => {
	const app = await openApp();
	const board = await Board.open(app);
	const changed = (await app.read(day2)).replace(
		'(ask Imke for the crane dataset)',
		'(ask Imke for the tide dataset)',
	);

	await board.drag('crane dataset', 'Done');
	await app.write(day2, changed);
	await expect(board.card('tide dataset')).toBeVisible();
	await app.page.mouse.up();

	await expect(app.notices).toContainText(
		'has changed since: that line is no longer there. Nothing was written.',
	);
	await expect(board.said).toContainText('Nothing was written.');
	await expect(board.cardsOf('Inbox').filter({ hasText: 'tide dataset' })).toBeVisible();
	expect(await app.read(day2)).toBe(changed);
});

test('a click and Enter jump to the line, and the command comes back to the same board', async ({
	openApp,
}) => {
	const app = await openApp();
	const board = await Board.open(app);
	await board.card('ask Imke').click();
	await expect(app.editor).toContainText('ask Imke');
	expect(await app.cursorLine()).toBe(17);

	await app.runCommand('Open follow-up board');
	await expect(board.view).toHaveCount(1);
	await expect(board.cardsOf('Inbox').first()).toBeFocused();
	await app.page.keyboard.press('ArrowDown');
	await app.page.keyboard.press('ArrowDown');
	await app.page.keyboard.press('Enter');
	await expect.poll(() => app.cursorLine()).toBe(27);
	// The note that is open already is not opened in one more tab.
	expect(await app.page.evaluate(() => window.app.workspace.getLeavesOfType('markdown').length)).toBe(1);
	await expect(app.editor.locator('.conference-notes-flash')).toHaveCount(1);
});

test('a move in a note that is being edited keeps what was typed', async ({ openApp }) => {
	const app = await openApp();
	const before = await app.read(day2);
	await app.openNote(day2);
	await app.setCursor(19, 0);
	await app.page.keyboard.type('Typed, not saved. ');
	const board = await Board.open(app);
	await board.moveByMenu('ask Imke', 'Doing');
	const typed = before.replace('The crane log', 'Typed, not saved. The crane log');
	await app.expectNote(day2, typed.replace('(ask Imke', '([/] ask Imke'));
});

test('by keyboard alone a card is found, moved and followed', async ({ openApp }) => {
	const app = await openApp();
	const board = await Board.open(app);
	const { keyboard } = app.page;
	await expect(board.card('CONTRIBUTING.md')).toBeFocused();
	await keyboard.press('ArrowDown');
	await expect(board.card('ask Imke')).toBeFocused();
	await keyboard.press('Tab');
	await expect(board.card('ask Imke').getByRole('button')).toBeFocused();
	await keyboard.press('Enter');
	for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await keyboard.press(key);
	await expect(board.cardsOf('Next').filter({ hasText: 'ask Imke' })).toBeVisible();
	await expect(board.said).toHaveText('Moved “ask Imke for the crane dataset” to Next');
	await expect(board.card('CONTRIBUTING.md')).toBeFocused();
	await keyboard.press('ArrowRight');
	await expect(board.card('ask Imke')).toBeFocused();
});

test('a card dropped on the folded column is in it when it unfolds', async ({ openApp }) => {
	const app = await openApp();
	const board = await Board.open(app);
	await board.moveByDrag('ask Imke', 'Dropped');
	await expect(board.column('Dropped')).toHaveText('Dropped1');
	await board.column('Dropped').getByRole('button', { name: 'Dropped' }).click();
	await expect(board.cardsOf('Dropped')).toContainText(['ask Imke']);
});

test('on a phone a tap opens, a swipe scrolls, and a long press drags', async ({ openApp }) => {
	const app = await openApp({ phone: true });
	const board = await Board.open(app);
	const touch = await app.page.context().newCDPSession(app.page);
	const finger = async (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) => {
		await touch.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
		});
	};
	const before = await app.read(day2);

	const { x, y } = await middleOf(board.card('ask Imke'));
	await finger('touchStart', x, y);
	for (let step = 1; step <= 10; step++) await finger('touchMove', x - 25 * step, y);
	await finger('touchEnd');
	await expect(board.picture).toBeHidden();
	await expect(board.column('Next')).toBeInViewport();
	expect(await app.read(day2)).toBe(before);

	await board.column('Inbox').scrollIntoViewIfNeeded();
	const card = await middleOf(board.card('ask Imke'));
	await finger('touchStart', card.x, card.y);
	await app.page.waitForTimeout(400);
	for (let step = 1; step <= 10; step++) await finger('touchMove', card.x + 16.5 * step, card.y);
	await expect(board.picture).toBeVisible();
	await expect(board.column('Next')).toHaveClass(/is-target/);
	await finger('touchEnd');
	await app.expectNote(day2, before.replace('(ask Imke', '([ ] ask Imke'));

	await board.column('Inbox').scrollIntoViewIfNeeded();
	await board.card('read chapter').tap();
	await expect(app.editor).toContainText('read chapter');
});

test('on a phone what is written in a card or for a view is large enough for a finger, and not zoomed into', async ({
	openApp,
}) => {
	const app = await openApp({ phone: true });
	const board = await Board.open(app);
	const expectLarge = async (label: string) => {
		const field = board.view.getByLabel(label, { exact: true });
		await expect(field).toBeFocused();
		expect((await field.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		expect(
			await field.evaluate(each => parseFloat(getComputedStyle(each).fontSize)),
		).toBeGreaterThanOrEqual(16);
		await app.page.keyboard.press('Escape');
	};
	for (const label of ['Edit text', 'Due date', 'Add or remove tag']) {
		await board
			.card('ask Imke')
			.getByRole('button', { name: /^Actions/ })
			.tap();
		await app.menuItem(label).tap();
		await expectLarge(label);
	}
	await board.choose('Saved views', 'Save this view…');
	await expectLarge('Name of the view');
});

test('without follow-ups the board tells how to mark one, and shows it when it is there', async ({
	openApp,
}) => {
	const app = await openApp({ files: { 'HarborConf 2026 Day 1.md': '# Opening\n' } });
	const board = await Board.open(app);
	await expect(board.view).toContainText('No follow-ups yet');
	await app.write('HarborConf 2026 Day 1.md', '# Opening\n\n[//]: # (read it)\n');
	await expect(board.cardsOf('Inbox')).toHaveText([/read it/]);
});

test('screens', async ({ openApp }) => {
	for (const theme of ['light', 'dark'] as const) {
		const app = await openApp({ theme });
		const board = await Board.open(app);
		await board.card('ask Imke').hover();
		await app.screenshot(`follow-ups-${theme}`);
		await board.drag('ask Imke', 'Next');
		await app.screenshot(`follow-ups-drag-${theme}`);
	}
	const phone = await openApp({ phone: true });
	await Board.open(phone);
	await phone.screenshot('follow-ups-phone');
	const empty = await openApp({ files: { 'HarborConf 2026 Day 1.md': '# Opening\n' } });
	await Board.open(empty);
	await empty.screenshot('follow-ups-empty');
});

if (process.env.CORPUS !== undefined) {
	const posts = join(process.env.CORPUS, 'andriisoldatenko+asoldatenko.org/content/en/posts');
	const day3 = 'kubecon-eu-2025-day-03.md';

	test('real day notes: four follow-ups, and a move changes one line on disk', async ({ openApp }) => {
		const app = await openApp({ folder: posts });
		const board = await Board.open(app);
		await expect(board.view.getByRole('listitem')).toHaveCount(4);
		await expect(board.card('Keynote 1KubeCon EU 2025 · Day 3')).toHaveCount(2);
		await expect(board.card(/Keynote 5:?KubeCon EU 2025 · Day 3/)).toHaveCount(2);

		const before = await app.read(day3);
		await board.moveByMenu('write eBPF node agent', 'Done');
		const once = before.replace(
			'[//]: # (write eBPF node agent )',
			'[//]: # ([x] write eBPF node agent )',
		);
		await app.expectNote(day3, once);
		await board.moveByDrag('read containers security book', 'Done');
		await app.expectNote(day3, once.replace('(read containers', '([x] read containers'));
	});
}
