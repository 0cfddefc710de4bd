import type { Locator } from '@playwright/test';
import { findFaults } from './accessibility';
import { expect, test } from './app';
import type { AppPage } from './app-page';

const header = '---\nconference: HarborConf 2026\nday: 1\ndate: 2026-05-19\n---\n';
const day1 = `${header}### Keynote 1

[//]: # (ask Imke for the crane dataset #data)

text

[//]: # ([/] read https://example.org/clocks on tides 📅 2026-05-20)

### Locks in practice

[//]: # ([x] send the survey)

[//]: # ([-] watch the video)
`;
const plan = (block: string) => `# Plan

\`\`\`conference-follow-ups
${block}
\`\`\`

Words below.
`;
const files = (block: string) => ({ 'Day 1.md': day1, 'Plan.md': plan(block) });
const now = '2026-06-01T10:00:00Z';

const rows = (area: Locator) => area.locator('.conference-notes-listed').getByRole('listitem');
const row = (area: Locator, text: string) => rows(area).filter({ hasText: text });
const expectDay1 = (app: AppPage, ...changes: readonly (readonly [string, string])[]) =>
	app.expectNote(
		'Day 1.md',
		changes.reduce((text, [from, to]) => text.replace(from, to), day1),
	);

test('a code block lists what is open, and its boxes, menu and places work the notes', async ({
	openApp,
}) => {
	const app = await openApp({ files: files(''), now });
	await app.openNote('Plan.md', 'reading');
	const list = app.reading;
	await expect(rows(list)).toHaveText([/ask Imke/, /tides.*Doing.*Late/]);
	await app.screenshot('follow-up-list-light');
	expect(await findFaults(app, '.block-language-conference-follow-ups')).toEqual([]);

	await row(list, 'ask Imke').getByRole('checkbox').click();
	await expectDay1(app, ['(ask', '([x] ask']);
	await expect(row(list, 'ask Imke').getByRole('checkbox')).toBeChecked();
	await expect(list.getByRole('status')).toHaveText('Moved “ask Imke for the crane dataset #data” to Done');
	await row(list, 'ask Imke').getByRole('checkbox').click();
	await expectDay1(app);

	await row(list, 'tides').hover();
	await row(list, 'tides')
		.getByRole('button', { name: /^Actions/ })
		.click();
	await app.menuItem('Move to Dropped').click();
	await expectDay1(app, ['([/]', '([-]']);
	await app.notices.filter({ hasText: 'Dropped' }).getByRole('button', { name: 'Undo' }).click();
	await expectDay1(app);

	await app.write('Day 1.md', day1.replace('(ask', '(call and ask'));
	await expect(row(list, 'call and ask Imke')).toBeVisible();
	await row(list, 'tides')
		.getByRole('button', { name: /Keynote 1/ })
		.click();
	await expect(app.reading).toContainText('Locks in practice');
});

test('status, tag, conference and group choose and part the list; what cannot be read is said in a sentence', async ({
	openApp,
}) => {
	const app = await openApp({
		files: {
			...files('status: all\ngroup: status\nsort: due\nstatus is open'),
			'Tags.md': plan('tag: #data\nconference: harbor\ngroup: talk'),
			'None.md': plan('conference: Other\nstatus: later'),
		},
		now,
		theme: 'dark',
	});
	await app.openNote('Plan.md', 'reading');
	const list = app.reading;
	await expect(list.locator('.conference-notes-listed-heading')).toHaveText([
		/Inbox.*1/,
		/Doing.*1/,
		/Done.*1/,
		/Dropped.*1/,
	]);
	await expect(list.locator('.conference-notes-listed-problem')).toHaveText([
		'There is no key “sort”. There are conference, status, tag, group.',
		'“status is open” is no “key: value”.',
	]);
	await app.screenshot('follow-up-list-dark');
	expect(await findFaults(app, '.block-language-conference-follow-ups')).toEqual([]);
	await app.openNote('Tags.md', 'reading');
	await expect(list.locator('.conference-notes-listed-heading')).toHaveText([
		/Keynote 1 · Day 1 · HarborConf 2026/,
	]);
	await expect(rows(list)).toHaveText([/ask Imke/]);
	await app.openNote('None.md', 'reading');
	await expect(list.locator('.conference-notes-listed-problem')).toHaveText([/There is no status “later”/]);
	await expect(list).toContainText('No follow-ups here.');
});

test('in live preview, by keyboard alone, and gone with its note', async ({ openApp }) => {
	const app = await openApp({ files: files('status: open'), now });
	await app.openNote('Plan.md');
	await app.setCursor(6);
	const list = app.editor.locator('.block-language-conference-follow-ups');
	await expect(rows(list)).toHaveCount(2);
	await row(list, 'ask Imke').getByRole('checkbox').focus();
	await app.page.keyboard.press('Space');
	await expectDay1(app, ['(ask', '([x] ask']);
	await app.page.keyboard.press('Tab');
	await app.page.keyboard.press('Tab');
	await expect(row(list, 'ask Imke').getByRole('button', { name: /^Actions/ })).toBeFocused();
	await app.page.keyboard.press('Enter');
	await app.menuItem('Move to Next').click();
	await expectDay1(app, ['(ask', '([ ] ask']);
	expect(await app.editorText()).toBe(plan('status: open'));
	await app.setCursor(3);
	await expect(list).toHaveCount(0);
	await app.setCursor(0);
	await expect(rows(list)).toHaveCount(2);
	await app.openNote('Day 1.md');
	await app.write('Day 1.md', day1.replace('(ask', '(call and ask'));
	await expect(app.editor).toContainText('call and ask');
});

test('on a phone every box and button is as large as a finger', async ({ openApp }) => {
	const app = await openApp({ files: files('status: all'), now, phone: true });
	await app.openNote('Plan.md', 'reading');
	await expect(rows(app.reading)).toHaveCount(4);
	await app.screenshot('follow-up-list-phone');
	for (const target of await app.reading
		.locator('.conference-notes-listed-box, .conference-notes-listed-menu')
		.all()) {
		const box = await target.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
	}
	await row(app.reading, 'ask Imke').getByRole('checkbox').tap();
	await expectDay1(app, ['(ask', '([x] ask']);
});

test('the command line lists follow-ups with their ids, and marks one done by its id', async ({
	openApp,
}) => {
	const app = await openApp({ files: files(''), now });
	const run = (command: string, params: Record<string, string>) =>
		app.page.evaluate(
			([command, params]) => window.app.cliHandlers.get(`conference-notes:${command}`)?.(params),
			[command, params] as const,
		);
	const listed = JSON.parse((await run('follow-ups', { status: 'inbox', format: 'json' })) ?? '') as {
		id: string;
	}[];
	const id = listed[0]?.id ?? '';
	expect(await run('follow-ups', {})).toBe(
		`HarborConf 2026, Day 1\n  ${id}  Inbox  ask Imke for the crane dataset #data (Keynote 1)\n` +
			`  ${(await run('follow-ups', { status: 'doing' }))?.split(/\s+/)[4]}  Doing  read https://example.org/clocks on tides 📅 2026-05-20 (Keynote 1)`,
	);
	expect(await run('follow-up-done', { id })).toBe('Done: ask Imke for the crane dataset #data');
	await expectDay1(app, ['(ask', '([x] ask']);
	expect(await run('follow-up-done', { id })).toBe('Done already: ask Imke for the crane dataset #data');
	expect(await run('follow-up-done', { id: '00000000' })).toMatch(/No follow-up has the id 00000000/);
	await app.runCommand('Undo last change to notes');
	await expectDay1(app);
});
