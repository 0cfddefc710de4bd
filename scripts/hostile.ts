// `npm run hostile -- [--prove] [FILE]`: runs hostile pages, hosts and servers through the built plugin in the browser
// host. `--prove` checks the opposite of each expectation instead, to show that the checks look.
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
let [good, bad] = [0, 0];
const left = [...cases];
await Promise.all(Array.from({ length: Math.min(appsAtOnce, cases.length) }, work));
console.log(prove ? `${good} refuted, ${bad} not refuted` : `${good} passed, ${bad} failed`);
await browser.close();
process.exit(bad > 0 || good === 0 ? 1 : 0);

async function work(): Promise<void> {
	const app = await HostileApp.start(browser, root);
	lookAt(await app.run(ordinary));
	for (let each = left.shift(); each; each = left.shift()) {
		const { strict, ...expected } = each.expect;
		const seen = await app.run(each);
		const faults = judge(expected, seen);
		if (strict)
			faults.push(...judge(strict as Expected, await app.run({ ...each, lookUp: 'allowed-only' })));
		if (!prove) faults.length === 0 ? good++ : bad++;
		if (faults.length > 0)
			console.log(`${prove ? 'not refuted' : 'failed'}: ${each.id}\n  ${faults.join('\n  ')}`);
		else if ('uiBlockedMs' in expected)
			console.log(`${each.id}: ${seen.ms} ms, blocked ${Math.round(seen.blockedMs)} ms`);
	}
	await app.stop();
}

/** What did not hold; or, to prove, what holds though it is the opposite. */
function judge(expected: Expected, seen: Seen): string[] {
	if (!prove) return [...listFaults(expected, seen)];
	const held = listOpposites(expected, seen).filter(([key, value]) => {
		const refuted = listFaults({ [key]: value }, seen).length > 0;
		refuted ? good++ : bad++;
		return !refuted;
	});
	return held.map(([key, value]) => `${key} ${JSON.stringify(value)}`);
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
