import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base, type Browser } from '@playwright/test';
import { pageFolder } from '../host/server/page';
import { loopbackOnly } from '../host/server/request-url';
import { HostServer } from '../host/server/server';
import { AppPage } from './app-page';
import { openObsidian } from './obsidian';

export { expect } from '@playwright/test';

const root = join(import.meta.dirname, '../..');
const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

/** How to open the app; without `files` and `folder` it has a copy of the fixture vault. */
export interface OpenOptions {
	/** Notes by path. */
	readonly files?: Readonly<Record<string, string>>;
	/** A folder of notes that is copied. */
	readonly folder?: string;
	readonly theme?: 'light' | 'dark';
	readonly phone?: boolean;
	readonly size?: { readonly width: number; readonly height: number };
	/** The app's language, `en` by default. */
	readonly language?: string;
	/** The user has just enabled the plugin. */
	readonly firstUse?: boolean;
	/** What the page takes for the present: `2025-04-02T10:00:00Z`. Time stands still. */
	readonly now?: string;
	/** The host's sample plugin instead of the built one, or the built one in mirrored English. */
	readonly plugin?: 'sample' | 'mirrored';
}

/** Opens the app, and gives back its page once the plugin runs. */
export type OpenApp = (options?: OpenOptions) => Promise<AppPage>;

/** Playwright's `test` with `openApp`; what it opens is closed, and its errors fail the test, when the test ends. */
export const test = base.extend<{ openApp: OpenApp }>({
	openApp: async ({ browser }, use, testInfo) => {
		const opened: { app: AppPage; close: () => Promise<void> }[] = [];
		await use(async (options = {}) => {
			const { phone, language, now, plugin, firstUse } = options;
			const isHostOnly = [phone, language, now, plugin, firstUse].some(option => option !== undefined);
			testInfo.skip(process.env.HOST === 'obsidian' && isHostOnly, 'Only the host page has this.');
			const folder = await makeVault(options);
			const started =
				process.env.HOST === 'obsidian'
					? await openObsidian(folder, root)
					: await openHost(browser, folder, options);
			opened.push({
				app: started.app,
				close: async () => (
					await started.close(),
					await rm(folder, { recursive: true, force: true })
				),
			});
			return started.app;
		});
		for (const { close } of opened) await close();
		const errors = opened.flatMap(({ app }) => app.errors);
		if (errors.length > 0) throw new Error(`The page had errors:\n${errors.join('\n')}`);
	},
});

async function makeVault({ files, folder }: OpenOptions): Promise<string> {
	const vault = await mkdtemp(join(tmpdir(), 'vault-'));
	if (!files) await cp(folder ?? join(root, 'test/fixtures/vault'), vault, { recursive: true });
	for (const [path, text] of Object.entries(files ?? {})) {
		await mkdir(dirname(join(vault, path)), { recursive: true });
		await writeFile(join(vault, path), text);
	}
	return vault;
}

async function openHost(
	browser: Browser,
	vault: string,
	options: OpenOptions,
): Promise<{ app: AppPage; close: () => Promise<void> }> {
	const plugin = options.plugin ? join(pageFolder, options.plugin) : root;
	const server = await HostServer.start({
		vault,
		readOnly: false,
		page: pageFolder,
		plugin,
		port: 0,
		allowUrl: loopbackOnly,
	});
	const context = await browser.newContext({
		viewport: options.size ?? (options.phone ? phone : desktop),
		...(options.phone && { hasTouch: true, isMobile: true, deviceScaleFactor: 2 }),
		colorScheme: options.theme ?? 'light',
		reducedMotion: 'reduce',
		locale: 'en-US',
		timezoneId: process.env.TZ ?? 'UTC',
	});
	const page = await context.newPage();
	if (options.now !== undefined) await page.addInitScript(standStill, Date.parse(options.now));
	const app = new AppPage(page, vault, options.phone === true);
	const query = new URLSearchParams({
		theme: options.theme ?? 'light',
		language: options.language ?? 'en',
		...(options.phone && { phone: '' }),
		...(options.firstUse && { 'first-use': '' }),
	});
	await page.goto(server.url(query.toString()));
	await app.untilStarted();
	const close = async (): Promise<void> => {
		await context.close();
		await server.stop();
	};
	return { app, close };
}

/** Stops the page's clock. Playwright's own replacement of `Date` cannot be extended by a class, as parsers do. */
function standStill(now: number): void {
	window.Date = new Proxy(Date, {
		construct: (target, given: unknown[], made) =>
			Reflect.construct(target, given.length === 0 ? [now] : given, made) as Date,
		get: (target, key) => (key === 'now' ? () => now : (Reflect.get(target, key) as unknown)),
	});
}
