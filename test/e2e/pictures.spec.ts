import { expect, test } from './app';
import type { AppPage } from './app-page';

/** The pictures of the documents: `npm run pictures` copies them to `docs/pictures`. */
const folder = 'test/fixtures/pictures';
const day2 = 'HarborConf 2026/HarborConf 2026 Day 02.md';
// In the middle of the second day.
const now = '2026-05-20T08:40:00Z';
const themes = ['light', 'dark'] as const;

const recording = 'https://talks.example.org/harborconf-2026/the-cost-of-a-reconnect';
const pages: Readonly<Record<string, string>> = {
	[recording]:
		'<meta property="og:title" content="The cost of a reconnect"><meta property="og:site_name" content="HarborConf talks">' +
		'<meta property="og:description" content="What ten thousand clients do to a server that has just come back, and how to make them wait.">' +
		'<meta name="author" content="Yuki Tanaka"><meta property="og:image" content="/still.png">',
};

/** Answers the plugin's own requests: pages of ours, and for any other address a drawn picture. */
async function serve(app: AppPage): Promise<void> {
	const picture = await app.page.evaluate(() => {
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [192, 192];
		const pen = canvas.getContext('2d');
		if (!pen) return '';
		const bands = ['#27476e', '#3d6f9e', '#6fa3c7', '#f2b66d', '#e07a5f'];
		for (const [at, color] of bands.entries()) {
			pen.fillStyle = color;
			pen.beginPath();
			pen.arc(96, 192, 190 - at * 34, 0, 2 * Math.PI);
			pen.fill();
		}
		return canvas.toDataURL('image/png').replace(/^.*,/, '');
	});
	await app.page.route('**/request', route => {
		const { url } = route.request().postDataJSON() as { readonly url: string };
		const page = pages[url];
		const type = page === undefined ? 'image/png' : 'text/html; charset=utf-8';
		const body = page === undefined ? picture : Buffer.from(page).toString('base64');
		return route.fulfill({ json: { status: 200, headers: { 'content-type': type }, body } });
	});
}

async function foldFiles(app: AppPage): Promise<void> {
	await app.page.evaluate(() => window.app.workspace.leftSplit.collapse());
}

for (const theme of themes) {
	test(`a form sets a conference up (${theme})`, async ({ openApp }) => {
		const app = await openApp({ folder, theme, now });
		await app.runCommand('Set up a conference');
		const form = app.page.locator('.modal');
		await form.getByLabel('Name').fill('Sea Days 2027');
		await form.getByLabel('First day').fill('2027-06-14');
		await form.getByLabel('Days', { exact: true }).fill('3');
		await expect(form).toContainText('4 notes to create');
		await app.screenshot(`docs-set-up-${theme}`);
	});

	test(`the talks of every day stand beside the day note (${theme})`, async ({ openApp }) => {
		const app = await openApp({ folder, theme, now });
		await foldFiles(app);
		await app.openNote(day2);
		await expect(app.editor).toContainText('Intermodal container');
		await app.runCommand('Show talks');
		// In the talk that is on.
		await app.setCursor(21);
		const here = app.view('conference-notes-talks').locator('[aria-current]');
		await expect(here).toContainText('Beyond the breakwater');
		await app.screenshot(`docs-talks-${theme}`);
	});

	test(`links say what they are (${theme})`, async ({ openApp }) => {
		const app = await openApp({ folder, theme, now, size: { width: 1280, height: 800 } });
		await serve(app);
		await foldFiles(app);
		await app.openNote(day2, 'reading');
		const card = app.reading.locator('.conference-notes-link.mod-card', { hasText: 'talks.example.org' });
		await card.scrollIntoViewIfNeeded();
		await card.getByRole('button').click();
		await expect(card.locator('img')).toHaveAttribute('src', /^blob:/);
		// Cards that come while the page is scrolled may move the line away again.
		await expect(async () => {
			const middle = app.reading.getByText('leases, not heartbeats');
			await middle.evaluate(line => line.scrollIntoView({ block: 'center' }));
			await expect(app.reading.getByText('simpy')).toBeInViewport({ timeout: 500 });
			await expect(app.reading.getByText('Beyond the Breakwater.pdf')).toBeInViewport({ timeout: 500 });
		}).toPass();
		await app.screenshot(`docs-link-cards-${theme}`);
	});

	test(`the board shows what is to follow up (${theme})`, async ({ openApp }) => {
		const app = await openApp({ folder, theme, now });
		await foldFiles(app);
		await app.runCommand('Open follow-up board');
		await expect(app.view('conference-notes-follow-ups')).toContainText('ask Imke for the crane dataset');
		await app.screenshot(`docs-follow-ups-${theme}`);
	});

	test(`talks on a phone (${theme})`, async ({ openApp }) => {
		const app = await openApp({ folder, theme, now, phone: true });
		await app.runCommand('Show talks');
		await expect(app.view('conference-notes-talks')).toContainText('Beyond the breakwater');
		await app.screenshot(`docs-talks-phone-${theme}`);
	});

	test(`the board on a phone (${theme})`, async ({ openApp }) => {
		const app = await openApp({ folder, theme, now, phone: true });
		await app.runCommand('Open follow-up board');
		await expect(app.view('conference-notes-follow-ups')).toContainText('ask Imke');
		await app.screenshot(`docs-follow-ups-phone-${theme}`);
	});
}
