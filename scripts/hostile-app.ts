import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { AppPage } from '../test/e2e/app-page';
import { pageFolder } from '../test/host/server/page';
import { HostServer } from '../test/host/server/server';
import type { HostileCase } from './hostile-cases';
import type { Seen } from './hostile-checks';
import { insertTitle } from './hostile-insert';
import {
	type Drawn,
	readCard,
	readKept,
	resetStandstill,
	setLookUp,
	setStore,
	untilStored,
	watchStandstill,
} from './hostile-page';
import { HostileServer } from './hostile-server';

const notePath = 'Links.md';
/** Longer than from a link on the screen to its request. */
const settledAfter = 250;
/** Longer than nothing is asked for after a key: the next case would wait for it in vain. */
const typed = 1100;
const longest = 20_000;
/** More than any case is given. */
const longestCase = 12_000;
const blank = 'Start\n';
/** The first card that is shown opens the store. */
const first = 'Start\n\nhttps://first.test/\n';

/** The built plugin in a page of its own, with a vault and a server for hostile cases; runs one case after the other. */
export class HostileApp {
	private constructor(
		private readonly app: AppPage,
		private readonly server: HostileServer,
		private readonly context: BrowserContext,
		private readonly host: HostServer,
	) {}

	static async start(browser: Browser, plugin: string): Promise<HostileApp> {
		const vault = await mkdtemp(join(tmpdir(), 'hostile-'));
		await writeFile(join(vault, notePath), first);
		const server = await HostileServer.start();
		const host = await HostServer.start({
			vault,
			readOnly: false,
			page: pageFolder,
			plugin,
			port: 0,
			allowUrl: () => false,
		});
		const context = await browser.newContext({ reducedMotion: 'reduce', timezoneId: 'UTC' });
		const page = await context.newPage();
		await page.route('**/request', async route => {
			const { url, headers = {} } = route.request().postDataJSON() as { url: string; headers?: object };
			const given = await server.request(url, headers as Record<string, string>).catch(() => null);
			await (given ? route.fulfill({ json: given }) : route.abort()).catch(() => null);
		});
		await watchStandstill(page);
		const app = new AppPage(page, vault, false);
		await page.goto(host.url(''));
		await app.untilStarted();
		await app.openNote(notePath);
		await setLookUp(page, 'never');
		await untilStored(page);
		return new HostileApp(app, server, context, host);
	}

	async stop(): Promise<void> {
		await this.context.close();
		await this.host.stop();
		this.server.stop();
		await rm(this.app.folder, { recursive: true, force: true });
	}

	/** Runs one case, and tells what was seen of it. */
	async run(each: HostileCase): Promise<Seen> {
		const { app, server } = this;
		const { url, noteUrls = 1, repeat = 1, keystrokes = 0 } = each;
		const urls = Array.from({ length: noteUrls }, (_, n) => url.replace('{i}', String(n)));
		await this.#prepare(each);
		let ms = 0;
		for (let time = 0; time < repeat; time++) {
			if (time > 0) await this.#write(blank);
			await this.#write(`${blank}\n${urls.join('\n\n')}\n`);
			ms += await this.#untilSettled();
		}
		if (keystrokes > 0) {
			await app.setCursor(0, 5);
			for (let n = 0; n < keystrokes; n++) await this.#page.keyboard.type('x');
			await app.save();
			await new Promise(resolve => setTimeout(resolve, typed));
			await this.#untilSettled();
		}
		const drawn = await this.#read((each.expect.forbidInCard as string[] | undefined) ?? []);
		const kept = await readKept(this.#page);
		const sizes = [...kept.values()].map(({ size }) => size);
		const entry = kept.get(urls[0] ?? '');
		const inserted =
			'whenInserted' in each.expect && drawn.why !== 'no-link'
				? await insertTitle(app, notePath, url, drawn.title)
				: null;
		return {
			...drawn,
			asked: [...server.asked],
			noteUrls: urls,
			mostRunning: server.mostRunning,
			mostPerHost: server.mostPerHost,
			ms,
			kept: {
				entries: kept.size,
				bytes: sizes.reduce((sum, size) => sum + size, 0),
				largest: Math.max(0, ...sizes),
			},
			failure: entry?.failure ?? null,
			restSeconds: entry ? (entry.until - entry.at) / 1000 : 0,
			errors: [...app.errors],
			inserted,
		};
	}

	get #page(): Page {
		return this.app.page;
	}

	async #prepare(each: HostileCase): Promise<void> {
		const { lookUp = 'shown', cacheFile, cacheGen } = each;
		await this.#write(blank);
		// A card that is still there would ask as soon as this case allows it; it goes a frame after its text.
		await this.#page.locator('.conference-notes-link').waitFor({ state: 'detached' });
		await this.#untilSettled();
		await setStore(this.#page, each);
		if (cacheFile !== undefined || cacheGen !== undefined) {
			await this.app.reload();
			await this.app.openNote(notePath);
		}
		this.server.serve(each);
		this.app.errors.length = 0;
		const wanted = { shown: 'when-shown', default: 'when-asked', 'allowed-only': 'allowed-only' };
		await setLookUp(this.#page, wanted[lookUp]);
		await resetStandstill(this.#page);
	}

	/** Another program writes the note; what was there before is shown no more. */
	async #write(text: string): Promise<void> {
		const begun = Date.now();
		await this.app.write(notePath, text);
		while ((await this.app.editorText()) !== text) {
			if (Date.now() - begun > longest)
				throw new Error(`The editor never showed ${text.slice(0, 200)}`);
			await new Promise(resolve => setTimeout(resolve, 20));
		}
	}

	/** What the card shows, once it has taken in all that was asked for: on a busy machine a request may be late. */
	async #read(forbidden: readonly string[]): Promise<Drawn> {
		const { asked } = this.server;
		for (;;) {
			const before = asked.length;
			const drawn = await readCard(this.#page, forbidden);
			if (asked.length === before) return drawn;
			await this.#untilSettled();
		}
	}

	/** Until nothing is waited for or newly asked for; resolves to the milliseconds that took. */
	async #untilSettled(): Promise<number> {
		const begun = Date.now();
		let quietSince = begun;
		let asked = this.server.asked.length;
		while (Date.now() - quietSince < settledAfter && Date.now() - begun < longestCase) {
			await new Promise(resolve => setTimeout(resolve, 40));
			const waiting = await this.#page.locator('.conference-notes-link [data-state="waiting"]').count();
			if (waiting > 0 || this.server.asked.length !== asked) quietSince = Date.now();
			asked = this.server.asked.length;
		}
		return Math.max(1, quietSince - begun);
	}
}
