import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chooseBrowser } from '../e2e/browser';
import type {} from '../host/page/globals';
import { buildPage, pageFolder } from '../host/server/page';
import { loopbackOnly } from '../host/server/request-url';
import { HostServer } from '../host/server/server';
import { openBenchPage } from './bench-page';
import { formatTable, round, type Bench } from './measure';
import type {} from './talks-page';
import { makeVault } from './vault';

const root = join(import.meta.dirname, '../..');
const size = { width: 1280, height: 800 };

/**
 * How fast 100 day notes with 3,200 talks are shown, beside the same rows as plain DOM, and what the open view adds to
 * typing in one of the notes. In the browser, with the styles of the app.
 */
export const run: Bench = async print => {
	await buildPage();
	const browser = await chromium.launch(await chooseBrowser());
	try {
		const { talks, firstFrame, plain, edit, jump } = await measureRows(browser);
		const rows = [
			['plain DOM, all at once', plain],
			['first frame', firstFrame],
			['one edited talk', edit],
			['two scroll jumps', jump],
		] as const;
		const table = rows.map(([name, time]) => [
			name,
			time.toFixed(1),
			`${((100 * time) / plain).toFixed(1)} %`,
		]);
		for (const line of formatTable([[`${talks} talks`, 'ms', 'of plain'], ...table])) print(line);
		const typing = await measureTyping(browser);
		print('');
		print(
			`a keystroke takes ${typing.closed.toFixed(2)} ms, with the view open ${typing.open.toFixed(2)} ms`,
		);
		return { firstFrame: round(firstFrame / plain), keystroke: round(typing.open / typing.closed) };
	} finally {
		await browser.close();
	}
};

async function measureRows(browser: Browser) {
	const page = await openBenchPage(browser, 'talks-page.tsx', { width: 320, height: 800 });
	return page.evaluate(() => window.measureTalks());
}

const keys = 60;

/** Milliseconds of work in the page for one key, at best of several rounds by turns. */
async function measureTyping(browser: Browser): Promise<{ readonly open: number; readonly closed: number }> {
	const vault = await mkdtemp(join(tmpdir(), 'vault-'));
	const notes = makeVault(2000).filter(note => note.isDayNote);
	for (const { path, text } of notes) {
		await mkdir(dirname(join(vault, path)), { recursive: true });
		await writeFile(join(vault, path), text);
	}
	const server = await HostServer.start({
		vault,
		readOnly: false,
		page: pageFolder,
		plugin: root,
		port: 0,
		allowUrl: loopbackOnly,
	});
	try {
		const page = await browser.newPage({ viewport: size });
		await page.goto(server.url('theme=light'));
		await page.locator('body[data-booted]').waitFor();
		await page.locator('.side-dock-ribbon-action[aria-label="Show talks"]').click();
		await page.getByRole('treeitem').first().waitFor();
		await page.evaluate(async path => {
			await window.app.workspace.openLinkText(path, '');
		}, notes[0]?.path ?? '');
		const times = { open: Infinity, closed: Infinity };
		for (let turn = 0; turn < 10; turn++) {
			const name = turn % 2 === 0 ? 'open' : 'closed';
			// Behind another view of its dock it is hidden, and the note is as wide as before.
			await page.evaluate(async isOpen => {
				const { workspace } = window.app;
				const [talks] = workspace.getLeavesOfType('conference-notes-talks');
				const [other] = workspace.getLeavesOfType('bench');
				const leaf = isOpen ? talks : (other ?? workspace.getRightLeaf(false));
				if (!isOpen && !other) await leaf?.setViewState({ type: 'bench' });
				if (leaf) await workspace.revealLeaf(leaf);
			}, name === 'open');
			await page
				.getByRole('treeitem')
				.first()
				.waitFor({ state: name === 'open' ? 'visible' : 'hidden' });
			times[name] = Math.min(times[name], await workPerKey(page));
		}
		return times;
	} finally {
		await server.stop();
		await rm(vault, { recursive: true, force: true });
	}
}

/** All that the page does while one types, the save and what follows from it too. */
async function workPerKey(page: Page): Promise<number> {
	const client = await page.context().newCDPSession(page);
	// Time of this thread alone: what else the machine does is left out.
	await client.send('Performance.enable', { timeDomain: 'threadTicks' });
	const busy = async () => {
		const { metrics } = await client.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
	};
	await page.evaluate(() => {
		const editor = window.app.workspace.activeEditor?.editor;
		editor?.setCursor({ line: 12, ch: 0 });
		editor?.focus();
	});
	await page.waitForTimeout(500);
	const before = await busy();
	await page.keyboard.type('tides '.repeat(keys / 6), { delay: 40 });
	await page.waitForTimeout(3000);
	const after = await busy();
	await client.detach();
	return ((after - before) * 1000) / keys;
}
