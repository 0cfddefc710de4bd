// `npm run hostile -- [--prove] [FILE]`: runs hostile pages, hosts and servers through the built plugin in the browser
// host. `--prove` also checks the opposite of each expectation on what was seen, to show that the checks look.
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chooseBrowser } from '../test/e2e/browser';
import build from '../test/e2e/build';
import { HostileApp } from './hostile-app';
import type { HostileCase } from './hostile-cases';
import { listFaults, listOpposites, type Seen } from './hostile-checks';

const root = join(import.meta.dirname, '..');
// Most cases wait most of the time, but some measure how long the page stands still.
const appsAtOnce = Math.min(3, availableParallelism());

type Expected = Readonly<Record<string, unknown>>;

const prove = process.argv.includes('--prove');
const [file = join(root, 'test/fixtures/hostile.json')] = process.argv
	.slice(2)
	.filter(each => !each.startsWith('--'));
const { cases } = JSON.parse(await readFile(file, 'utf8')) as { readonly cases: readonly HostileCase[] };

const html = { 'content-type': 'text/html' };
const png = { 'content-type': 'image/png' };
const ordinary: HostileCase = {
	id: 'ordinary',
	url: 'https://ordinary.test/',
	routes: {
		'/': { headers: html, body: '<title>Title</title><meta property="og:image" content="/a.png">' },
		'*': { headers: png, gen: { type: 'pngBomb', width: 1, height: 1 } },
	},
	expect: {},
};

await build();
const browser = await chromium.launch(await chooseBrowser());
const counts = { passed: 0, failed: 0, refuted: 0, notRefuted: 0 };
const left = [...cases];
await Promise.all(Array.from({ length: Math.min(appsAtOnce, cases.length) }, work));
const { passed, failed, refuted, notRefuted } = counts;
console.log(`${passed} passed, ${failed} failed`);
if (prove) console.log(`${refuted} refuted, ${notRefuted} not refuted`);
await browser.close();
const holds = failed === 0 && passed > 0;
const isProven = notRefuted === 0 && refuted > 0;
process.exit(holds && (isProven || !prove) ? 0 : 1);

async function work(): Promise<void> {
	let app = await HostileApp.start(browser, root);
	lookAt(await app.run(ordinary));
	for (let each = left.shift(); each; each = left.shift()) {
		let looks: readonly [Expected, Seen][];
		try {
			looks = await look(app, each);
		} catch (error) {
			// It took the page down, or nothing could be seen of it.
			counts.failed++;
			console.log(`failed: ${each.id}\n  ${String(error)}`);
			await app.stop();
			app = await HostileApp.start(browser, root);
			continue;
		}
		judge(each.id, looks);
		if (prove) refute(each.id, looks);
	}
	await app.stop();
}

async function look(app: HostileApp, each: HostileCase): Promise<readonly [Expected, Seen][]> {
	const { strict, ...expected } = each.expect;
	const looks: [Expected, Seen][] = [[expected, await app.run(each)]];
	if (strict) looks.push([strict as Expected, await app.run({ ...each, lookUp: 'allowed-only' })]);
	return looks;
}

/** A case passes when everything that it expects is seen. */
function judge(id: string, looks: readonly [Expected, Seen][]): void {
	const faults = looks.flatMap(([expected, seen]) => listFaults(expected, seen));
	faults.length === 0 ? counts.passed++ : counts.failed++;
	if (faults.length > 0) return console.log(`failed: ${id}\n  ${faults.join('\n  ')}`);
	for (const [expected, { ms, blockedMs }] of looks)
		if ('uiBlockedMs' in expected) console.log(`${id}: ${ms} ms, blocked ${Math.round(blockedMs)} ms`);
}

/** Each opposite of what a case expects should be a fault. */
function refute(id: string, looks: readonly [Expected, Seen][]): void {
	for (const [expected, seen] of looks)
		for (const [key, value] of listOpposites(expected, seen)) {
			const isFault = listFaults({ [key]: value }, seen).length > 0;
			isFault ? counts.refuted++ : counts.notRefuted++;
			if (!isFault) console.log(`not refuted: ${id}\n  ${key} ${JSON.stringify(value)}`);
		}
}

/** Who sees nothing refutes nothing: an ordinary page has to be seen with all that it brings. */
function lookAt(seen: Seen): void {
	const { state, title, image, asked, kept, mostRunning, blockedMs, ms } = seen;
	const sees = [
		title === 'Title',
		state === 'card',
		image !== null,
		asked.length === 2,
		kept.entries === 1,
	];
	const measures = [mostRunning, blockedMs, ms, kept.bytes].map(each => each > 0);
	if (![...sees, ...measures].every(Boolean))
		throw new Error(`An ordinary page was not seen as it is: ${JSON.stringify(seen)}`);
}
