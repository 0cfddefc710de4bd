import { expect, test } from './app';
import type { AppPage } from './app-page';

/** The pictures of the README: `npm run pictures` copies them to `docs/pictures`. */
const day2 = 'HarborConf 2026/harborconf-2026-day-02.md';
const themes = ['light', 'dark'] as const;

async function foldFiles(app: AppPage): Promise<void> {
	await app.page.evaluate(() => window.app.workspace.leftSplit.collapse());
}

for (const theme of themes) {
	test(`the talks of every day stand beside the day note (${theme})`, async ({ openApp }) => {
		const app = await openApp({ theme });
		await foldFiles(app);
		await app.openNote(day2);
		await expect(app.editor).toContainText('Intermodal container');
		await app.runCommand('Show talks');
		await expect(app.view('conference-notes-talks')).toContainText('Workshop: build a tiny scheduler');
		await app.screenshot(`readme-talks-${theme}`);
	});

	test(`the board shows what is to follow up (${theme})`, async ({ openApp }) => {
		const app = await openApp({ theme });
		await foldFiles(app);
		await app.runCommand('Open follow-up board');
		const board = app.view('conference-notes-follow-ups');
		await expect(board).toContainText('ask Imke for the crane dataset');
		await expect(board).toContainText('try PEP 695 in the importer');
		await app.screenshot(`readme-follow-ups-${theme}`);
	});

	test(`links say what they are (${theme})`, async ({ openApp }) => {
		const app = await openApp({ theme, size: { width: 1280, height: 640 } });
		await foldFiles(app);
		await app.openNote(day2, 'reading');
		// Cards that come while the page is scrolled may move the line away again.
		await expect(async () => {
			const middle = app.reading.getByText('Why not consistent hashing');
			await middle.evaluate(line => line.scrollIntoView({ block: 'center' }));
			await expect(app.reading.getByText('simpy')).toBeInViewport({ timeout: 500 });
			await expect(app.reading.getByText('Beyond the Breakwater.pdf')).toBeInViewport({ timeout: 500 });
		}).toPass();
		await app.screenshot(`readme-link-cards-${theme}`);
	});
}
