import type { Page } from '@playwright/test';
import type { HostileCase } from './hostile-cases';
import type { Seen } from './hostile-checks';

/** What the page itself tells, beside what it shows. */
interface Told {
	__pwned?: unknown;
	/** Milliseconds: the longest time the page's thread did nothing else. */
	standstill: number;
}

/** What is seen of the first link on the page. */
export type Drawn = Pick<
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

/** What is kept of an address. */
export interface KeptLink {
	readonly size: number;
	readonly at: number;
	readonly until: number;
	readonly failure: string | null;
}

/** Makes a page tell how long it stands still, from before its first script on. */
export async function watchStandstill(page: Page): Promise<void> {
	// tsx compiles functions that name themselves so; the page knows nothing of it.
	await page.addInitScript('globalThis.__name = each => each');
	await page.addInitScript(() => {
		const told = window as unknown as Told;
		let last = performance.now();
		told.standstill = 0;
		setInterval(() => {
			const now = performance.now();
			told.standstill = Math.max(told.standstill, now - last);
			last = now;
		}, 4);
	});
}

/** From now on. */
export async function resetStandstill(page: Page): Promise<void> {
	await page.evaluate(() => void ((window as unknown as Told).standstill = 0));
}

/** Sets when links are looked up, as another device would. */
export async function setLookUp(page: Page, lookUp: string): Promise<void> {
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

/** The store is there as soon as the plugin has opened it. */
export async function untilStored(page: Page): Promise<void> {
	await page.waitForFunction(async () =>
		(await indexedDB.databases()).some(({ name }) => name?.includes('links')),
	);
}

/** Empties the store, then puts what the case says into it. */
export async function setStore(page: Page, { cacheFile, cacheGen = 0 }: HostileCase): Promise<void> {
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

/** Everything in the store, by address. */
export async function readKept(page: Page): Promise<ReadonlyMap<string, KeptLink>> {
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
			const kept = { size, at: Number(at), until: Number(until), failure: failure as string | null };
			return [String(url), kept] as const;
		});
	});
	return new Map(list);
}

/** Reads the first link that the editor shows. @param forbidden selectors that should find nothing in it */
export async function readCard(page: Page, forbidden: readonly string[]): Promise<Drawn> {
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
		const told = window as unknown as Told;
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
			blockedMs: told.standstill,
		};
	}, forbidden);
}
