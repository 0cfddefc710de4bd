import { expect, test } from './app';
import { openTalks, outline, talkRow, talksViewType } from './talks-page';

const day1 = 'HarborConf 2026/harborconf-2026-day-01.md';
const day2 = 'HarborConf 2026/harborconf-2026-day-02.md';

test('one box finds talks by title, speaker, room and what the notes say, and marks the words', async ({
	openApp,
}) => {
	const app = await openApp();
	const tree = await openTalks(app);
	const view = app.view(talksViewType);
	const box = view.getByRole('searchbox', { name: 'Search talks' });
	await box.fill('HADDAD back');
	await expect
		.poll(() => outline(tree))
		.toEqual(['HarborConf 2026', '  Day 1', '    Backpressure for humans']);
	await expect(tree.locator('mark')).toHaveText(['Back', 'Haddad']);
	await box.fill('crane');
	await expect(talkRow(tree, 'Keynote 1')).toContainText('dataset');
	await expect(view.getByRole('status')).toContainText('1 talk');
	await app.screenshot('talks-search');
	await box.fill('zebra');
	await expect(view).toContainText('No talk fits.');
	await view.getByRole('button', { name: 'Clear', exact: true }).click();
	await expect(box).toHaveValue('');
	await expect(talkRow(tree, 'Opening').first()).toBeVisible();
});

test('what is written while one searches is found', async ({ openApp }) => {
	const app = await openApp();
	const tree = await openTalks(app);
	await app.view(talksViewType).getByRole('searchbox').fill('narwhal');
	await expect(app.view(talksViewType)).toContainText('No talk fits.');
	await app.write(day2, (await app.read(day2)).replace('### Keynote 2\n', '### Keynote 2\n\nA Narwhal!\n'));
	await expect(talkRow(tree, 'Keynote 2')).toContainText('A Narwhal!');
});

test('filters, groups and order are chosen from menus, said below the box, and cleared in one click', async ({
	openApp,
}) => {
	const app = await openApp();
	const tree = await openTalks(app);
	const view = app.view(talksViewType);
	const choose = async (button: string, item: string) => {
		await view.getByRole('button', { name: button }).click();
		await app.menuItem(item).click();
	};
	await choose('Filter talks', 'With open follow-ups');
	await expect(talkRow(tree, 'Keynote 1')).toBeVisible();
	await expect(talkRow(tree, 'Keynote 2')).toHaveCount(0);
	await choose('Filter talks', 'With open follow-ups');
	await choose('Filter talks', 'Workshop');
	await expect
		.poll(() => outline(tree))
		.toEqual(['HarborConf 2026', '  Day 2', '    Workshop: build a tiny scheduler with Jun Ito']);
	await view.getByRole('button', { name: 'Clear', exact: true }).click();
	await choose('Filter talks', 'Show the talks of');
	await app.page.locator('.prompt-input').fill('noor');
	await app.page.keyboard.press('Enter');
	await expect(view.getByRole('status')).toContainText('Noor Haddad');
	await expect(talkRow(tree, 'Backpressure')).toBeVisible();
	await view.getByRole('button', { name: 'Clear', exact: true }).click();
	await choose('Group and sort talks', 'Speaker');
	await choose('Group and sort talks', 'Title');
	await expect(view.getByRole('status')).toContainText('Group by: Speaker · Sort by: Title');
	expect((await outline(tree)).slice(0, 3)).toEqual([
		'HarborConf 2026',
		'  Amara Okafor, Lighthouse Labs',
		'    Closing keynote',
	]);
	await view.getByRole('button', { name: 'Filter talks' }).click();
	await app.screenshot('talks-filter-menu');
});

test('query, folds and scroll are there again after a restart', async ({ openApp }) => {
	const app = await openApp({ size: { width: 1280, height: 400 } });
	const tree = await openTalks(app);
	const view = app.view(talksViewType);
	await talkRow(tree, 'Day 1').first().locator('.conference-notes-talks-chevron').click();
	const scroller = view.locator('.conference-notes-list');
	await scroller.evaluate(list => (list.scrollTop = 120));
	const savedLayout = () =>
		app.page.evaluate(() =>
			Object.keys(localStorage)
				.map(key => localStorage.getItem(key))
				.join(),
		);
	await app.page.evaluate(() => window.app.workspace.requestSaveLayout());
	await expect.poll(savedLayout).toContain('"folded":["day ');
	await expect.poll(savedLayout).toMatch(/"scroll":\{"key":"/);
	await app.reload();
	await expect(talkRow(tree, 'Day 1').first()).toHaveAttribute('aria-expanded', 'false');
	await expect.poll(() => scroller.evaluate(list => list.scrollTop)).toBe(120);

	await view.getByRole('searchbox').fill('keynote');
	await view.getByRole('button', { name: 'Group and sort talks' }).click();
	await app.menuItem('Title').click();
	await expect.poll(savedLayout).toContain('"text":"keynote"');
	await expect.poll(savedLayout).toContain('"sort":"title"');
	const before = await outline(tree);
	await app.reload();
	await expect(view.getByRole('searchbox')).toHaveValue('keynote');
	await expect.poll(() => outline(tree)).toEqual(before);
	await view.getByRole('button', { name: 'Clear', exact: true }).click();
	await expect(talkRow(tree, 'Day 1').first()).toHaveAttribute('aria-expanded', 'false');
});

test('the talk that the cursor is in is marked, and comes into view only when it is out of sight', async ({
	openApp,
}) => {
	const app = await openApp({ size: { width: 1280, height: 420 } });
	const tree = await openTalks(app);
	const scroller = app.view(talksViewType).locator('.conference-notes-list');
	const here = tree.locator('[aria-current=location]');
	await app.openNote(day1);
	await app.setCursor(0);
	await app.setCursor((await app.read(day1)).split('\n').indexOf('### What is Quayside?') + 1);
	await expect(here).toContainText('What is Quayside?');
	expect(await scroller.evaluate(list => list.scrollTop)).toBe(0);
	await app.openNote(day2);
	await app.setCursor((await app.read(day2)).split('\n').indexOf('### Beyond the breakwater') + 1);
	await expect(here).toContainText('Beyond the breakwater');
	await expect(here).toBeInViewport();
	expect(await scroller.evaluate(list => list.scrollTop)).toBeGreaterThan(0);
	await expect(app.editor).toBeFocused();
	await app.page.evaluate(() => window.app.workspace.rightSplit.collapse());
	await app.setCursor((await app.read(day2)).split('\n').indexOf('### Keynote 1') + 1);
	await app.page.waitForTimeout(300);
	await app.ribbon('Show talks');
	await expect(here).toContainText('Keynote 1');
	await expect(here).toBeInViewport();
	await expect(here).toBeFocused();
});

const timed = [
	'---\nconference: ClockConf 2026\ndate: 2026-05-19\ntimezone: Asia/Tokyo\n---\n',
	'# ClockConf 2026 Day 1\n',
	'## 09:00 Opening\n\nHello\n',
	'## 10:00 - 10:45 Tides\n',
	'## 11:00 Gardens\n',
].join('\n');

test('now and next are told by the clock at the venue', async ({ openApp }) => {
	const app = await openApp({ files: { 'ClockConf 2026 Day 1.md': timed }, now: '2026-05-19T01:10:00Z' });
	const tree = await openTalks(app);
	await expect(talkRow(tree, 'Tides')).toContainText('Now');
	await expect(talkRow(tree, 'Gardens')).toContainText('Next');
	await expect(talkRow(tree, 'Opening')).not.toContainText('Now');
	await app.screenshot('talks-now');
});

test('where no talk is found the view opens at its search, and takes the focus from nobody later', async ({
	openApp,
}) => {
	const app = await openApp();
	await openTalks(app);
	const search = app.view(talksViewType).getByRole('searchbox');
	await search.fill('zebra');
	await expect(app.view(talksViewType).getByRole('tree')).toBeHidden();
	await app.runCommand('Show talks');
	await expect(search).toBeFocused();
	await app.openNote(day1);
	await app.setCursor((await app.read(day1)).split('\n').indexOf('### What is Quayside?') + 1);
	for (const typed of ['a zebra', ' more', ' and more']) {
		await app.page.keyboard.type(typed);
		await app.save();
		await app.page.waitForTimeout(300);
	}
	await expect(talkRow(app.view(talksViewType), 'What is Quayside?')).toBeVisible();
	await expect(app.editor).toBeFocused();
});
