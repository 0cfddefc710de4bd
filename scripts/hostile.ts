// `npm run hostile -- [--prove] [FILE]`: runs hostile pages, hosts and servers through the built plugin in the browser
// host. `--prove` checks the opposite of each expectation instead, to show that the checks look.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { AppPage } from '../test/e2e/app-page';
import { chooseBrowser } from '../test/e2e/browser';
import build from '../test/e2e/build';
import { pageFolder } from '../test/host/server/page';
import { HostServer } from '../test/host/server/server';
import type { HostileCase } from './hostile-cases';
import { listFaults, listOpposites, type Seen } from './hostile-checks';
import { HostileServer } from './hostile-server';

const root = join(import.meta.dirname, '..');
const notePath = 'Links.md';
const settledAfter = 400;
const longest = 20_000;

const prove = process.argv.includes('--prove');
const [file = join(root, 'test/fixtures/hostile.json')] = process.argv
	.slice(2)
	.filter(each => !each.startsWith('--'));
const { cases } = JSON.parse(await readFile(file, 'utf8')) as { readonly cases: readonly HostileCase[] };

await build();
const vault = await mkdtemp(join(tmpdir(), 'hostile-'));
await writeFile(join(vault, notePath), 'Start\n');
const server = await HostileServer.start();
const host = await HostServer.start({
	vault,
	readOnly: false,
	page: pageFolder,
	plugin: root,
	port: 0,
	allowUrl: () => false,
});
const browser = await chromium.launch(await chooseBrowser());
const page = await (await browser.newContext({ reducedMotion: 'reduce', timezoneId: 'UTC' })).newPage();
const app = new AppPage(page, vault, false);
await page.route('**/request', async route => {
	const { url, headers = {} } = route.request().postDataJSON() as { url: string; headers?: object };
	const given = await server.request(url, headers as Record<string, string>).catch(() => null);
	await (given ? route.fulfill({ json: given }) : route.abort()).catch(() => null);
});
// tsx compiles functions that name themselves so; the page knows nothing of it.
await page.addInitScript('globalThis.__name = each => each');
await page.addInitScript(() => {
	const longTasks: number[] = [];
	Object.assign(window, { longTasks });
	new PerformanceObserver(list => longTasks.push(...list.getEntries().map(each => each.duration))).observe({
		entryTypes: ['longtask'],
	});
});
await page.goto(host.url(''));
await app.untilStarted();
await app.openNote(notePath);

await page.evaluate(() => {
	const begun = performance.now();
	while (performance.now() - begun < 150);
});
await page.waitForTimeout(200);
if ((await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.length)) === 0)
	throw new Error('The page does not tell how long it stood still.');

let [good, bad] = [0, 0];
for (const each of cases) {
	const { strict, ...expected } = each.expect;
	const seen = await run(each);
	const faults = [...(prove ? proveCase(expected, seen) : listFaults(expected, seen))];
	if (strict) {
		const strictly = await run({ ...each, lookUp: 'allowed-only' });
		const wanted = strict as Record<string, unknown>;
		faults.push(...(prove ? proveCase(wanted, strictly) : listFaults(wanted, strictly)));
	}
	if (!prove) faults.length === 0 ? good++ : bad++;
	if (faults.length > 0)
		console.log(`${prove ? 'not refuted' : 'failed'}: ${each.id}\n  ${faults.join('\n  ')}`);
	else if ('uiBlockedMs' in expected)
		console.log(`${each.id}: ${seen.ms} ms, blocked ${seen.blockedMs} ms`);
}
console.log(prove ? `${good} refuted, ${bad} not refuted` : `${good} passed, ${bad} failed`);
await browser.close();
await host.stop();
server.stop();
await rm(vault, { recursive: true, force: true });
process.exit(bad > 0 || good === 0 ? 1 : 0);

function proveCase(expected: Readonly<Record<string, unknown>>, seen: Seen): string[] {
	const held = listOpposites(expected, seen).filter(([key, value]) => {
		const refuted = listFaults({ [key]: value }, seen).length > 0;
		refuted ? good++ : bad++;
		return !refuted;
	});
	return held.map(([key, value]) => `${key} ${JSON.stringify(value)}`);
}

async function run(each: HostileCase): Promise<Seen> {
	const { url, noteUrls = 1, repeat = 1, keystrokes = 0, lookUp = 'shown' } = each;
	const urls = Array.from({ length: noteUrls }, (_, n) => url.replace('{i}', String(n)));
	await writeNote('Start\n');
	await setStore(page, each);
	if (each.cacheFile !== undefined || each.cacheGen !== undefined) {
		await page.reload();
		await app.untilStarted();
		await app.openNote(notePath);
	}
	server.serve(each);
	app.errors.length = 0;
	await setLookUp(page, lookUp === 'shown' ? 'when-shown' : lookUp === 'default' ? 'when-asked' : lookUp);
	await page.evaluate(() => {
		(window as unknown as { longTasks: number[] }).longTasks.length = 0;
	});
	const begun = Date.now();
	for (let time = 0; time < repeat; time++) {
		if (time > 0) await writeNote('Start\n');
		const text = `Start\n\n${urls.join('\n\n')}\n`;
		await writeNote(text);
		await untilSettled(begun);
	}
	const ms = Date.now() - begun - settledAfter;
	if (keystrokes > 0) {
		await app.setCursor(0, 5);
		for (let n = 0; n < keystrokes; n++) await page.keyboard.type('x');
		await app.save();
		await untilSettled(Date.now());
	}
	const drawn = await readCard(page, (each.expect.forbidInCard as string[] | undefined) ?? []);
	const kept = await readKept(page);
	const entry = kept.entries.get(urls[0] ?? '');
	return {
		...drawn,
		asked: [...server.asked],
		noteUrls: urls,
		mostRunning: server.mostRunning,
		mostPerHost: server.mostPerHost,
		ms,
		kept: {
			entries: kept.entries.size,
			bytes: [...kept.entries.values()].reduce((sum, { size }) => sum + size, 0),
			largest: Math.max(0, ...[...kept.entries.values()].map(({ size }) => size)),
		},
		failure: entry?.failure ?? null,
		restSeconds: entry ? (entry.until - entry.at) / 1000 : 0,
		errors: [...app.errors],
	};
}

/** Another program writes the note; what was there before is shown no more. */
async function writeNote(text: string): Promise<void> {
	await app.write(notePath, text);
	while ((await app.editorText()) !== text) await new Promise(resolve => setTimeout(resolve, 20));
}

/** Nothing is waited for or on its way for a while. */
async function untilSettled(begun: number): Promise<void> {
	let quietSince = Date.now();
	while (Date.now() - quietSince < settledAfter && Date.now() - begun < longest) {
		await new Promise(resolve => setTimeout(resolve, 50));
		const waiting = await page.locator('.conference-notes-link [data-state="waiting"]').count();
		if (waiting > 0) quietSince = Date.now();
	}
}

async function setLookUp(page: Page, lookUp: string): Promise<void> {
	await page.evaluate(async lookUp => {
		const { plugins } = window.app as unknown as { plugins: { plugins: Record<string, unknown> } };
		const plugin = plugins.plugins['conference-notes'] as {
			saveData(data: object): Promise<void>;
			onExternalSettingsChange(): Promise<void>;
		};
		await plugin.saveData({ linkCards: { where: 'every-note', lookUp } });
		await plugin.onExternalSettingsChange();
	}, lookUp);
}

async function setStore(page: Page, { cacheFile, cacheGen = 0 }: HostileCase): Promise<void> {
	await page.evaluate(
		async ([text, made]) => {
			const { name = '' } =
				(await indexedDB.databases()).find(each => each.name?.includes('links')) ?? {};
			const db = await new Promise<IDBDatabase>(resolve => {
				const opened = indexedDB.open(name);
				opened.onsuccess = () => resolve(opened.result);
			});
			const change = db.transaction('links', 'readwrite');
			const store = change.objectStore('links');
			store.clear();
			const { entries = {} } = (text === null ? {} : JSON.parse(text)) as {
				entries?: Record<string, object>;
			};
			for (const [url, entry] of Object.entries(entries)) store.put({ ...entry, url });
			for (let n = 0; n < made; n++)
				store.put({ url: `https://made${n}.test/`, at: 1, until: 0, used: n, size: 500 });
			await new Promise(resolve => (change.oncomplete = resolve));
			db.close();
		},
		[cacheFile ?? null, cacheGen] as const,
	);
}

async function readKept(
	page: Page,
): Promise<{ entries: Map<string, { size: number; at: number; until: number; failure: string | null }> }> {
	const list = await page.evaluate(async () => {
		const { name = '' } = (await indexedDB.databases()).find(each => each.name?.includes('links')) ?? {};
		const db = await new Promise<IDBDatabase>(resolve => {
			const opened = indexedDB.open(name);
			opened.onsuccess = () => resolve(opened.result);
		});
		const all = await new Promise<Record<string, unknown>[]>(resolve => {
			const read = db.transaction('links').objectStore('links').getAll();
			read.onsuccess = () => resolve(read.result as Record<string, unknown>[]);
		});
		db.close();
		return all.map(each => {
			const sizeOf = (value: unknown) => (value instanceof Blob ? value.size : 0);
			const size = JSON.stringify(each).length + sizeOf(each.image) + sizeOf(each.icon);
			const { url, at, until, failure } = each;
			return [
				String(url),
				{ size, at: Number(at), until: Number(until), failure: failure as string | null },
			] as const;
		});
	});
	return { entries: new Map(list) };
}

type Drawn = Pick<
	Seen,
	| 'state'
	| 'title'
	| 'description'
	| 'image'
	| 'icon'
	| 'href'
	| 'host'
	| 'why'
	| 'ran'
	| 'polluted'
	| 'found'
	| 'foreignImages'
	| 'visible'
	| 'blockedMs'
>;

async function readCard(page: Page, forbidden: readonly string[]): Promise<Drawn> {
	return page.evaluate(forbidden => {
		const cards = document.querySelectorAll<HTMLElement>('.cm-content .conference-notes-link');
		const [card] = cards;
		const link = card?.querySelector('a');
		const { state, why } = link?.dataset ?? {};
		const hasPage = link?.title.includes('\n') ?? false;
		const bits = [...(card?.querySelectorAll('.conference-notes-link-detail bdi') ?? [])];
		const images = [...(card?.querySelectorAll('img') ?? [])];
		const from = (selector: string) =>
			card?.querySelector(`${selector} > .conference-notes-link-picture`)?.getAttribute('data-from') ??
			null;
		const told = window as unknown as { __pwned?: unknown; longTasks: number[] };
		return {
			state: state === 'failed' ? 'error' : hasPage ? 'card' : 'plain',
			title: card?.querySelector('.conference-notes-link-title')?.textContent ?? '',
			description: bits.at(-1)?.textContent ?? '',
			image: from('a'),
			icon: from('.conference-notes-icon'),
			href: link?.getAttribute('href') ?? '',
			host: bits[0]?.textContent ?? '',
			why: card ? (why ?? null) : 'no-link',
			ran: told.__pwned !== undefined,
			polluted: ({} as { polluted?: unknown }).polluted !== undefined,
			found: ['a', ...forbidden].filter(selector => card?.querySelector(selector)),
			foreignImages: images.filter(({ src }) => !/^(?:blob:|$)/.test(src)).length,
			visible: cards.length,
			blockedMs: Math.round(Math.max(0, ...told.longTasks)),
		};
	}, forbidden);
}
