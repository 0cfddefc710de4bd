import { expect, test } from './app';

const day = (number: number) => `Ports/Ports 2026 Day ${number}.md`;
const files = {
	[day(1)]:
		'---\nconference: Ports 2026\nday: 1\n---\n\n## Opening\n\nSee [Day 2], [day03] and `[day02]`, not \\[day04] or \\[day 5\\].\n',
	[day(2)]:
		'---\nconference: Ports 2026\nday: 2\n---\n\n## Docks\n\n[day01] is [mine][day01].\n\n[day01]: https://example.com\n\nwords\n[//]: # (ask)\n\nlast\n',
};

test('references to days are links in live preview, and one without a note offers to create it', async ({
	openApp,
}) => {
	const app = await openApp({ files });
	const active = () => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path);
	await app.openNote(day(1));
	const links = app.editor.locator('.conference-notes-day-link');
	await expect(links).toHaveText(['[Day 2]', '[day03]']);
	await expect(links.nth(1)).toHaveClass(/is-unresolved/);
	await expect(links.nth(0)).not.toHaveClass(/is-unresolved/);
	await app.screenshot('day-references-live');
	await app.page.evaluate(() => {
		window.app.workspace.on('hover-link', (asked: { linktext: string; sourcePath: string }) => {
			document.body.dataset.hovered = `${asked.linktext} from ${asked.sourcePath}`;
		});
	});
	await links.nth(1).hover();
	await links.nth(0).hover();
	await expect(app.page.locator('body')).toHaveAttribute('data-hovered', `${day(2)} from ${day(1)}`);
	await links.nth(1).click();
	await expect(app.page.locator('.suggestion-item')).toHaveText(`Create “${day(3)}”`);
	await app.page.keyboard.press('Enter');
	await expect.poll(active).toBe(day(3));
	await app.openNote(day(1));
	await expect(links.nth(1)).not.toHaveClass(/is-unresolved/);
	await app.setCursor(7, 6);
	await app.runCommand('Open the day at the cursor');
	await expect.poll(active).toBe(day(2));
	await expect(app.editor.locator('.conference-notes-day-link')).toHaveCount(0);
	const tabs = app.page.locator('.mod-root .workspace-tab-header');
	const clicks = [{ modifiers: ['Control' as const] }, { button: 'middle' as const }];
	for (const [at, click] of clicks.entries()) {
		await app.openNote(day(1));
		await links.nth(0).click(click);
		await expect.poll(active).toBe(day(2));
		await expect(tabs).toHaveCount(2 + at);
	}
});

test('references to days are links where notes are read, also by touch', async ({ openApp }) => {
	const app = await openApp({ files, phone: true });
	await app.openNote(day(1), 'reading');
	const links = app.reading.locator('a.internal-link');
	await expect(links).toHaveText(['[Day 2]', '[day03]']);
	await expect(links.nth(1)).toHaveClass(/is-unresolved/);
	await expect(links.nth(0)).toHaveAttribute('data-href', day(2));
	const opacities = await links.evaluateAll(all => all.map(each => getComputedStyle(each).opacity));
	expect(opacities).toEqual(['1', '0.7']);
	await app.screenshot('day-references-reading');
	await links.nth(1).tap();
	await expect(app.page.locator('.suggestion-item')).toHaveText(`Create “${day(3)}”`);
	await app.page.keyboard.press('Escape');
	await links.nth(0).tap();
	await expect.poll(() => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe(day(2));
	await expect(app.reading.locator('a.internal-link')).toHaveCount(0);
});

test('where a note that is read is no day note, a day in brackets is text, until it becomes one', async ({
	openApp,
}) => {
	const other = 'Ports/Other.md';
	const app = await openApp({ files: { ...files, [other]: 'See [Day 2] here.\n' } });
	await app.openNote(other, 'reading');
	await expect(app.reading).toContainText('See [Day 2] here.');
	await expect(app.reading.locator('a')).toHaveCount(0);
	await app.write(other, 'See [Day 2] here.\n\nNew.\n');
	await expect(app.reading).toContainText('New.');
	await app.write(other, '---\nconference: Ports 2026\nday: 4\n---\nSee [Day 2] here.\n\nNew.\n');
	await expect(app.reading.locator('a')).toHaveText('[Day 2]');
	await expect(app.reading).toContainText('See [Day 2] here.');
});

test('a visible comment is underlined in day notes alone, and fixed on hover', async ({ openApp }) => {
	const app = await openApp({ files: { ...files, 'Other.md': 'words\n[//]: # (ask)\n' } });
	await app.openNote('Other.md');
	await app.openNote(day(2));
	const comment = app.editor.locator('.conference-notes-visible-comment');
	await expect(comment).toHaveText('[//]: # (ask)');
	await comment.hover();
	const fix = app.page.locator('.conference-notes-fix');
	await expect(fix).toContainText('Markdown shows this comment as text.');
	await app.screenshot('visible-comment');
	await fix.getByRole('button', { name: 'Hide it' }).click();
	await app.expectNote(
		day(2),
		files[day(2)]?.replace('words\n[//]: # (ask)\n', 'words\n\n[//]: # (ask)\n') ?? '',
	);
	await expect(comment).toHaveCount(0);
	await app.openNote('Other.md');
	await app.page.waitForTimeout(500);
	await expect(comment).toHaveCount(0);
});

test('on a phone a tap on a visible comment offers to hide it', async ({ openApp }) => {
	const app = await openApp({ files, phone: true });
	await app.openNote(day(2));
	const comment = app.editor.locator('.conference-notes-visible-comment');
	await comment.tap();
	await expect(app.menuItem('Markdown shows this comment as text.')).toBeVisible();
	await app.screenshot('visible-comment-phone');
	await app.menuItem('Hide it').tap();
	await app.expectNote(
		day(2),
		files[day(2)]?.replace('words\n[//]: # (ask)\n', 'words\n\n[//]: # (ask)\n') ?? '',
	);
});
