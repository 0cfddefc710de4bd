import type { CDPSession } from '@playwright/test';
import { expect, test } from './app';
import type { AppPage } from './app-page';
import { chooseBrowser } from './browser';
import { doSomething, randomOf, tidyUp } from './random-user';

// `npm run soak` makes ten thousand.
const steps = Number(process.env.SOAK_STEPS ?? 300);
const seed = Number(process.env.SEED ?? 20261122);
// What is loaded once and kept (fonts, caches of the browser, code that is compiled late) is there by then.
const before = Math.max(60, steps / 10);

// Code that is compiled once more because it runs often would count as heap.
const browser = await chooseBrowser();
const plain = '--js-flags=--no-opt --no-maglev --no-sparkplug';
test.use({ launchOptions: { ...browser, args: [...(browser.args ?? []), plain] } });

// Pictures of icons that were parsed are freed when the browser gets to it; a view that stays has hundreds of nodes.
const looseNodes = 40;

interface Left {
	readonly nodes: number;
	readonly listeners: number;
	/** Bytes. */
	readonly heap: number;
}

/** What is left in the page when all is closed and what is garbage is gone. */
async function measure(app: AppPage, client: CDPSession): Promise<Left> {
	await tidyUp(app);
	// A second run collects what the first has made unreachable.
	for (let run = 0; run < 3; run++) await client.send('HeapProfiler.collectGarbage');
	const { metrics } = await client.send('Performance.getMetrics');
	const of = (name: string) => metrics.find(metric => metric.name === name)?.value ?? NaN;
	return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

/** Elements that are in no page any more and that something still holds, with how many there are of each. */
async function listHeld(client: CDPSession): Promise<readonly string[]> {
	const { result } = await client.send('Runtime.evaluate', { expression: 'HTMLElement.prototype' });
	const { objects } = await client.send('Runtime.queryObjects', {
		prototypeObjectId: result.objectId ?? '',
	});
	const held = await client.send('Runtime.callFunctionOn', {
		objectId: objects.objectId ?? '',
		returnByValue: true,
		functionDeclaration: `function () {
			const roots = new Map();
			for (const each of this) {
				// The prototypes of single elements are found too.
				if (Object.hasOwn(each, 'constructor') || each.isConnected || each.parentNode) continue;
				const name = each.cloneNode().outerHTML.slice(0, 120) + ' ' + each.querySelectorAll('*').length;
				roots.set(name, (roots.get(name) ?? 0) + 1);
			}
			return [...roots].sort((a, b) => b[1] - a[1]).slice(0, 20).map(([name, n]) => n + ' x ' + name);
		}`,
	});
	return held.result.value as string[];
}

/** Whatever of the plugin the app holds or shows. */
function listTraces(app: AppPage): Promise<readonly string[]> {
	return app.page.evaluate(() => {
		const { commands, cliHandlers, basesViews, protocolHandlers, hoverLinkSources, workspace } =
			window.app;
		const elements = document.querySelectorAll(
			'[class*="conference-notes-"], [data-type^="conference-notes-"], .side-dock-ribbon-action[aria-label="Show talks"]',
		);
		return [
			...Object.keys(commands.commands),
			...[cliHandlers, basesViews, protocolHandlers, hoverLinkSources].flatMap(map => [...map.keys()]),
			...Array.from(elements, element => element.outerHTML.slice(0, 200)),
		]
			.filter(trace => trace.includes('conference-notes') || trace.includes('Show talks'))
			.concat(workspace.editorExtensions.map(() => 'an editor extension'));
	});
}

test(`a random user leaves nothing behind in ${steps} steps (seed ${seed})`, async ({ openApp }) => {
	// Ten times what a step takes on a machine that does nothing else.
	test.setTimeout(60_000 + (before + steps) * 500);
	const random = randomOf(seed);
	const app = await openApp({ now: '2026-05-20T09:30:00Z' });
	const client = await app.page.context().newCDPSession(app.page);
	await client.send('Performance.enable');
	const done: string[] = [];
	const go = async (count: number) => {
		for (let step = 0; step < count; step++) {
			done.push(await doSomething(app, random));
			if (done.length % 1000 === 0) console.log(`${done.length} steps`);
			if (app.errors.length > 0) throw new Error(`After: ${done.slice(-10).join(', ')}`);
		}
	};
	await go(before / 2);
	await app.reload();
	await go(before / 2);
	const start = await measure(app, client);
	await go(steps);
	const end = await measure(app, client);
	if (end.nodes > start.nodes + looseNodes) console.log((await listHeld(client)).join('\n'));
	console.log(
		`nodes ${start.nodes} -> ${end.nodes}, listeners ${start.listeners} -> ${end.listeners}, heap ${(start.heap / 1e6).toFixed(1)} -> ${(end.heap / 1e6).toFixed(1)} MB`,
	);

	await app.page.evaluate(() => window.app.plugins.disablePlugin('conference-notes'));
	expect(await listTraces(app)).toEqual([]);
	expect(end.nodes).toBeLessThanOrEqual(start.nodes + looseNodes);
	expect(end.listeners).toBeLessThanOrEqual(start.listeners);
	expect(end.heap).toBeLessThan(start.heap * 1.2);
});
