import { expect, test } from './app';
import { Board } from './board';

const day2 = 'HarborConf 2026/harborconf-2026-day-02.md';

test('every key of the board, from card to line', async ({ openApp }) => {
	const app = await openApp();
	const board = await Board.open(app);
	const { keyboard } = app.page;
	const before = await app.read(day2);
	const crane = '[//]: # (ask Imke for the crane dataset)';
	const expectCrane = (line: string) => app.expectNote(day2, before.replace(crane, line));
	const status = board.said;
	expect(before).toContain(crane);

	await expect(board.cardsOf('Inbox').first()).toBeFocused();
	await keyboard.press('ArrowDown');
	await expect(board.card('ask Imke')).toBeFocused();
	await keyboard.press('Shift+ArrowRight');
	await expectCrane('[//]: # ([ ] ask Imke for the crane dataset)');
	await expect(board.cardsOf('Next').filter({ hasText: 'ask Imke' })).toBeFocused();

	await keyboard.press('Space');
	await expect(status).toContainText('Took “ask Imke for the crane dataset”');
	await keyboard.press('ArrowRight');
	await expect(board.column('Doing')).toHaveClass(/is-target/);
	await keyboard.press('Space');
	await expectCrane('[//]: # ([/] ask Imke for the crane dataset)');
	await expect(board.cardsOf('Doing').filter({ hasText: 'ask Imke' })).toBeFocused();

	await keyboard.press('u');
	await expectCrane('[//]: # ([ ] ask Imke for the crane dataset)');
	await expect(status).toContainText('Undone');
	await board.card('ask Imke').focus();
	await keyboard.press('Control+z');
	await expectCrane(crane);
	await expect(board.cardsOf('Inbox').filter({ hasText: 'ask Imke' })).toBeVisible();

	await board.card('ask Imke').focus();
	await keyboard.press('e');
	await expect(board.view.getByLabel('Edit text')).toBeFocused();
	await keyboard.press('End');
	await keyboard.type(' (twice)');
	await keyboard.press('Enter');
	await expectCrane('[//]: # (ask Imke for the crane dataset \\(twice\\))');
	await expect(board.card('ask Imke')).toBeFocused();
	await keyboard.press('d');
	await board.view.getByLabel('Due date').fill('2026-06-15');
	await keyboard.press('Enter');
	await expectCrane('[//]: # (ask Imke for the crane dataset \\(twice\\) 📅 2026-06-15)');
	await expect(board.card('ask Imke')).toContainText(/due Jun 15, 2026/i);
	await keyboard.press('t');
	await keyboard.type('data');
	await keyboard.press('Enter');
	await expectCrane('[//]: # (ask Imke for the crane dataset \\(twice\\) 📅 2026-06-15 #data)');
	for (let undone = 0; undone < 3; undone++) await app.runCommand('Undo last change to notes');
	await expectCrane(crane);
	await expect(board.card('twice')).toHaveCount(0);

	await board.card('ask Imke').focus();
	await keyboard.press('Shift+Slash');
	const help = app.page.getByText('Keys of the board');
	await expect(help).toBeVisible();
	await keyboard.press('Escape');
	await expect(help).toBeHidden();
	await board.card('ask Imke').focus();
	await keyboard.press('x');
	await expectCrane('[//]: # ([x] ask Imke for the crane dataset)');
	await keyboard.press('o');
	await expect(app.editor).toBeVisible();
});

test('several cards, also of several notes, move in one step and come back in one', async ({ openApp }) => {
	const files = {
		'HarborConf 2026 Day 1.md': '# A\n\n[//]: # (one)\n[//]: # (two)\n',
		'HarborConf 2026 Day 2.md': '# B\n\n[//]: # (three)\n',
	};
	const app = await openApp({ files });
	const board = await Board.open(app);
	const { keyboard } = app.page;
	await expect(board.card('one')).toBeFocused();
	await keyboard.press('Shift+ArrowDown');
	await keyboard.press('Shift+ArrowDown');
	await expect(board.said).toHaveText('3 cards selected');
	await keyboard.press('3');
	await app.expectNote('HarborConf 2026 Day 1.md', '# A\n\n[//]: # ([/] one)\n[//]: # ([/] two)\n');
	await app.expectNote('HarborConf 2026 Day 2.md', '# B\n\n[//]: # ([/] three)\n');
	await expect(app.notices).toContainText('Moved 3 follow-ups to Doing');
	await app.screenshot('follow-ups-selected');
	await app.notices.getByRole('button', { name: 'Undo' }).click();
	for (const [path, text] of Object.entries(files)) await app.expectNote(path, text);

	await app.page.keyboard.press('Escape');
	await expect(board.said).toHaveText('0 cards selected');
	await board.card('one').click({ modifiers: ['Shift'] });
	await board.card('three').click({ modifiers: ['Shift'] });
	await expect(board.said).toHaveText('3 cards selected');
	await app.write('HarborConf 2026 Day 2.md', '# B\n\n[//]: # (3)\n');
	await expect(board.card(/^3/)).toBeVisible();
});

test('one undo in the editor takes the move back, and the board follows', async ({ openApp }) => {
	const note = 'HarborConf 2026 Day 1.md';
	const app = await openApp({ files: { [note]: '# A\n\n[//]: # (one)\n\nwords\n' } });
	await app.openNote(note);
	await app.setCursor(4, 3);
	const board = await Board.open(app);
	await board.moveByMenu('one', 'Done');
	await app.expectNote(note, '# A\n\n[//]: # ([x] one)\n\nwords\n');
	await app.page.evaluate(() => {
		const [leaf] = window.app.workspace.getLeavesOfType('markdown');
		if (leaf) window.app.workspace.setActiveLeaf(leaf, { focus: true });
	});
	expect(await app.cursorLine()).toBe(4);
	await app.page.keyboard.press('Control+z');
	await app.save();
	await app.expectNote(note, '# A\n\n[//]: # (one)\n\nwords\n');
	await app.runCommand('Open follow-up board');
	await expect(board.cardsOf('Inbox')).toContainText(['one']);
});

test('a note in reading view alone is written on disk, and shows it', async ({ openApp }) => {
	const note = 'HarborConf 2026 Day 1.md';
	const text = '# A\n\n[//]: # (one)\r\n\nwords\n';
	const app = await openApp({ files: { [note]: text } });
	await app.openNote(note, 'reading');
	const board = await Board.open(app);
	await board.moveByMenu('one', 'Done');
	await app.expectNote(note, text.replace('(one', '([x] one'));
});
