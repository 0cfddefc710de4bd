import { expect, test } from './app';

test('a header that asks to be run as a program runs nothing', async ({ openApp }) => {
	const header = "{ title: (globalThis.headerRan = 'StrangeConf 2026') }";
	const app = await openApp({
		files: {
			'StrangeConf 2026 Day 1.md': `---js\n${header}\n---\n\n### A talk\n`,
			'StrangeConf 2026 Day 2.md': `---javascript\n${header}\n---\n\n### Another talk\n`,
		},
	});
	await app.runCommand('Show talks');
	await expect(app.view('conference-notes-talks')).toContainText('Another talk');
	await app.openNote('StrangeConf 2026 Day 1.md', 'reading');
	await expect(app.reading).toContainText('A talk');
	expect(await app.page.evaluate(() => 'headerRan' in globalThis)).toBe(false);
});
