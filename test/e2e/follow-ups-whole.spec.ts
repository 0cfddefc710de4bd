import { findFaults } from './accessibility';
import { expect, test } from './app';
import { Board } from './board';

const boardPane = '.workspace-leaf-content[data-type="conference-notes-follow-ups"]';

for (const theme of ['light', 'dark'] as const) {
	test(`the board breaks no rule of accessibility in ${theme}`, async ({ openApp }) => {
		const app = await openApp({ theme, now: '2026-06-10T10:00:00Z' });
		const board = await Board.open(app);
		await expect(board.cardsOf('Inbox').first()).toBeFocused();
		await app.page.keyboard.press('Shift+ArrowDown');
		await app.page.keyboard.press('e');
		await expect(board.view.getByLabel('Edit text')).toBeFocused();
		expect(await findFaults(app, boardPane)).toEqual([]);
		await app.page.keyboard.press('Escape');
		await board.choose('Group and sort cards', 'Talk');
		await board.view.getByRole('button', { name: /hidden drafts?$/ }).click();
		await board
			.lane('Keynote 3')
			.getByRole('button', { name: /^Keynote 3/ })
			.click();
		await board.view.getByRole('searchbox').fill('e');
		expect(await findFaults(app, boardPane)).toEqual([]);
		await app.screenshot(`follow-ups-lanes-${theme}`);
	});
}

test('where nothing may move, nothing does', async ({ openApp }) => {
	const app = await openApp();
	const board = await Board.open(app);
	const lasts = () =>
		board.column('Inbox').evaluate(column => getComputedStyle(column).transitionDuration.split(', ')[0]);
	await app.page.emulateMedia({ reducedMotion: 'no-preference' });
	expect(await lasts()).not.toBe('0s');
	await app.page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await lasts()).toBe('0s');
	await board.card('ask Imke').click();
	const flash = app.editor.locator('.conference-notes-flash');
	await expect(flash).toHaveCSS('animation-timing-function', /^steps\(1/);
});

test('of 5,000 cards only those in view are in the page, and a move touches only its rows', async ({
	openApp,
}) => {
	const note = (day: number) =>
		`---\nconference: BigConf 2026\nday: ${day}\n---\n${Array.from({ length: 10 }, (_, talk) => `### Talk ${day}-${talk}\n\n${Array.from({ length: 5 }, (_, each) => `[//]: # (card ${day}-${talk}-${each})`).join('\n')}\n`).join('\n')}`;
	const files = Object.fromEntries(
		Array.from({ length: 100 }, (_, day) => [`BigConf/Day ${day + 1}.md`, note(day + 1)]),
	);
	const app = await openApp({ files });
	const board = await Board.open(app);
	await expect(board.column('Inbox')).toContainText('5,000', { timeout: 15_000 });
	await expect(board.card('card 1-0-0')).toBeFocused();
	const nodes = await board.view.evaluate(view => view.querySelectorAll('*').length);
	expect(nodes).toBeLessThan(1500);
	await app.screenshot('follow-ups-5000');

	await board.view.evaluate(view => {
		const touched: string[] = [];
		Object.assign(window, { touched });
		new MutationObserver(changes => {
			for (const { target, addedNodes, removedNodes } of changes) {
				const element = target instanceof Element ? target : target.parentElement;
				const row = element?.closest<HTMLElement>('[data-key]')?.dataset.key;
				const moved = [...addedNodes, ...removedNodes].map(each =>
					each instanceof HTMLElement ? each.dataset.key : undefined,
				);
				touched.push(...[row, ...moved].filter(key => key !== undefined));
			}
		}).observe(view, { subtree: true, childList: true, characterData: true });
	});
	await app.page.keyboard.press('3');
	await expect(board.column('Inbox')).toContainText('4,999');
	await expect(board.cardsOf('Doing')).toHaveCount(1);
	await app.expectNote('BigConf/Day 1.md', note(1).replace('(card 1-0-0)', '([/] card 1-0-0)'));
	const touched = await app.page.evaluate(() => (window as unknown as { touched: string[] }).touched);
	// The card itself, and those that come into view where it leaves.
	expect(new Set(touched).size).toBeLessThan(6);

	await board.choose('Group and sort cards', 'Talk');
	await expect(board.lane('Talk 1-0')).toContainText('card 1-0-1');
	expect(await board.view.evaluate(view => view.querySelectorAll('*').length)).toBeLessThan(1500);
	await board.card('card 1-0-4').focus();
	await app.page.keyboard.press('ArrowDown');
	await expect(board.card('card 1-1-0')).toBeFocused();
	await app.screenshot('follow-ups-5000-lanes');
});
