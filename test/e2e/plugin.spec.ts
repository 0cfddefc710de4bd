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

test('the start registers only; notes are read when the layout is there', async ({ openApp }) => {
	const app = await openApp();
	await app.page.addInitScript(watchWork);
	await app.reload();
	const { worked } = await app.page.evaluate(async () => {
		await new Promise(resolve => setTimeout(resolve, 500));
		return { worked: window.worked };
	});
	expect(worked.early).toEqual([]);
	expect(worked.late).toContain('cachedRead');
});

/** Notes which work the plugin has the app or the browser do, before the layout is there and after. */
function watchWork(): void {
	window.worked = { early: [], late: [] };
	const isPlugins = () => new Error().stack?.includes('/plugin/main.js') === true;
	const watch = (target: object, names: readonly string[]) => {
		for (const name of names) {
			const own = Reflect.get(target, name) as (...given: unknown[]) => unknown;
			Reflect.set(target, name, function (this: unknown, ...given: unknown[]) {
				const isReady = window.app?.workspace.layoutReady === true;
				if (isPlugins()) window.worked[isReady ? 'late' : 'early'].push(name);
				return own.apply(this, given);
			});
		}
	};
	watch(window, ['fetch', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']);
	watch(IDBFactory.prototype, ['open']);
	let started: typeof window.app;
	Object.defineProperty(window, 'app', {
		get: () => started,
		set: (app: typeof window.app) => {
			started = app;
			watch(app.vault, ['read', 'cachedRead', 'process', 'create', 'getFiles', 'getMarkdownFiles']);
			watch(app.workspace, ['getLeaf', 'ensureSideLeaf', 'revealLeaf']);
		},
	});
}

declare global {
	interface Window {
		worked: Record<'early' | 'late', string[]>;
	}
}
