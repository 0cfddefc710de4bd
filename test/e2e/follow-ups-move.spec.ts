import { expect, test } from './app';
import { Board, middleOf } from './board';

const path = 'HarborConf 2026 Day 1.md';

test('1 to 5 put a card into a column, and Escape leaves one that was taken', async ({ openApp }) => {
	const app = await openApp({ files: { [path]: '### Tides\n\n[//]: # (one)\n' } });
	const board = await Board.open(app);
	const { keyboard } = app.page;
	const boxes = [
		['2', '[ ] '],
		['3', '[/] '],
		['4', '[x] '],
		['5', '[-] '],
		['1', ''],
	];
	await board.column('Dropped').getByRole('button').click();
	for (const [key, box] of boxes) {
		await board.card('one').focus();
		await keyboard.press(key ?? '');
		await app.expectNote(path, `### Tides\n\n[//]: # (${box}one)\n`);
	}
	await board.card('one').focus();
	await keyboard.press('Space');
	await keyboard.press('ArrowRight');
	await expect(board.column('Next')).toHaveClass(/is-target/);
	await expect(board.said).toHaveText('Over Next');
	await keyboard.press('Escape');
	await expect(board.said).toHaveText('Left where it was');
	await expect(board.column('Next')).not.toHaveClass(/is-target/);
	expect(await app.read(path)).toBe('### Tides\n\n[//]: # (one)\n');
});

test('by pen a tap opens, a stroke lets go, and a press that rests drags', async ({ openApp }) => {
	const note = '### Tides\n\n[//]: # (one)\n';
	const app = await openApp({ files: { [path]: note } });
	const board = await Board.open(app);
	const session = await app.page.context().newCDPSession(app.page);
	const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: { x: number; y: number }) =>
		session.send('Input.dispatchMouseEvent', {
			type,
			...at,
			pointerType: 'pen',
			button: 'left',
			buttons: type === 'mouseReleased' ? 0 : 1,
			clickCount: type === 'mouseMoved' ? 0 : 1,
		});
	const from = await middleOf(board.card('one'));
	const to = await middleOf(board.column('Doing'));

	await pen('mousePressed', from);
	await pen('mouseMoved', to);
	await expect(board.picture).toBeHidden();
	await pen('mouseReleased', to);
	expect(await app.read(path)).toBe(note);

	await pen('mousePressed', from);
	await app.page.waitForTimeout(400);
	await pen('mouseMoved', to);
	await expect(board.picture).toBeVisible();
	await expect(board.column('Doing')).toHaveClass(/is-target/);
	await app.page.keyboard.press('Escape');
	await expect(board.picture).toBeHidden();
	await pen('mouseReleased', to);
	expect(await app.read(path)).toBe(note);

	await pen('mousePressed', from);
	await app.page.waitForTimeout(400);
	await pen('mouseMoved', to);
	await pen('mouseReleased', to);
	await app.expectNote(path, note.replace('(one', '([/] one'));

	const card = await middleOf(board.card('one'));
	await pen('mousePressed', card);
	await pen('mouseReleased', card);
	await expect(app.editor).toContainText('one');
});

test('a card at an edge scrolls its column, and the board sideways', async ({ openApp }) => {
	const lines = Array.from(
		{ length: 60 },
		(_, each) => `${each % 5 === 0 ? `\n### Talk ${each / 5}\n\n` : ''}[//]: # (card ${each})\n`,
	);
	const note = lines.join('');
	const app = await openApp({
		files: { [path]: note },
		size: { width: 900, height: 700 },
	});
	const board = await Board.open(app);
	const { mouse } = app.page;
	const list = board.column('Inbox').locator('.conference-notes-list');
	const box = await list.boundingBox();
	if (!box) throw new Error('no list');
	const card = await middleOf(board.card(/^card 0\D/));
	await mouse.move(card.x, card.y);
	await mouse.down();
	await mouse.move(card.x, box.y + box.height - 4, { steps: 4 });
	await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(200);
	await mouse.move(card.x, box.y + 2, { steps: 4 });
	await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBe(0);

	const columns = board.view.locator('.conference-notes-board-columns');
	const frame = await columns.boundingBox();
	if (!frame) throw new Error('no columns');
	await mouse.move(frame.x + frame.width - 4, card.y, { steps: 4 });
	await expect(board.column('Done')).toBeInViewport({ ratio: 0.9 });
	await mouse.move((await middleOf(board.column('Done'))).x, card.y);
	await mouse.up();
	const moved = note.replace('(card 0', '([x] card 0');
	await app.expectNote(path, moved);

	await board.choose('Group and sort cards', 'Talk');
	const lanes = board.view.locator('.conference-notes-lanes-rows > .conference-notes-list');
	await board.card(/^card 1(\D|$)/).scrollIntoViewIfNeeded();
	const held = await middleOf(board.card(/^card 1(\D|$)/));
	const area = await lanes.boundingBox();
	if (!area) throw new Error('no lanes');
	await mouse.move(held.x, held.y);
	await mouse.down();
	await mouse.move(held.x, area.y + area.height - 4, { steps: 4 });
	await expect.poll(() => lanes.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(300);
	await expect(board.card(/^card 1(\D|$)/)).not.toBeInViewport();
	const next = await middleOf(board.column('Next'));
	await mouse.move(next.x, area.y + 100, { steps: 4 });
	await expect(board.column('Next')).toHaveClass(/is-target/);
	await mouse.up();
	await app.expectNote(path, moved.replace('(card 1)', '([ ] card 1)'));
});

test('of several cards that move, those that cannot are listed with the reason', async ({ openApp }) => {
	const day2 = 'HarborConf 2026 Day 2.md';
	const files = { [path]: '### Tides\n\n[//]: # (one)\n', [day2]: '### Clocks\n\n[//]: # (two)\n' };
	const app = await openApp({ files });
	const board = await Board.open(app);
	await board.card('one').focus();
	await app.page.keyboard.press('Shift+ArrowDown');
	await board.drag('two', 'Done');
	await app.write(day2, '### Clocks\n\n[//]: # (other)\n');
	await expect(board.card('other')).toBeVisible();
	await app.page.mouse.up();
	const summary = app.page.locator('.modal');
	await expect(summary).toContainText('1 of 2 written');
	await expect(summary.getByRole('listitem')).toHaveText([
		/^two“HarborConf 2026 Day 2.md” has changed since/,
		`one${path}`,
	]);
	await app.screenshot('follow-ups-summary');
	await app.expectNote(path, '### Tides\n\n[//]: # ([x] one)\n');
	expect(await app.read(day2)).toBe('### Clocks\n\n[//]: # (other)\n');
});

test('where a card is from is previewed on hover and by p', async ({ openApp }) => {
	const app = await openApp();
	const board = await Board.open(app);
	await app.page.evaluate(() => {
		window.app.workspace.on(
			'hover-link',
			(asked: { linktext: string; source: string; event: MouseEvent }) => {
				document.body.dataset.hovered = `${asked.source} ${asked.linktext} ${asked.event.ctrlKey}`;
			},
		);
	});
	const hovered = () => app.page.locator('body').getAttribute('data-hovered');
	const link = 'conference-notes-follow-ups HarborConf 2026/harborconf-2026-day-02.md#Keynote';
	await board.card('ask Imke').getByText('Keynote 1').hover();
	expect(await hovered()).toBe(`${link} 1 false`);
	await board.card('write a lock-step').focus();
	await app.page.keyboard.press('p');
	expect(await hovered()).toBe(`${link} 3: true`);
});
