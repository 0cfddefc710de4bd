import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './app';
import { AppPage } from './app-page';

const root = join(import.meta.dirname, '../..');
let folder = '';
let running: ChildProcess | null = null;

test.beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'start-'));
	await writeFile(join(folder, 'A.md'), '# A\n');
});

test.afterEach(async () => {
	running?.kill('SIGKILL');
	await rm(folder, { recursive: true, force: true });
});

/** What `npm start` runs after the build; resolves when the server says its address or has ended. */
async function start(
	...args: string[]
): Promise<{ output: string; address: string | null; code: number | null }> {
	const serve = ['--import', 'tsx', join(root, 'test/host/serve.ts'), '--port', '0', ...args];
	const server = spawn(process.execPath, serve, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
	running = server;
	let output = '';
	for (const stream of [server.stdout, server.stderr]) stream.on('data', data => (output += String(data)));
	const ended = once(server, 'exit') as Promise<[number | null]>;
	while (!output.includes('Stop with') && server.exitCode === null) {
		await Promise.race([ended, once(server.stdout, 'data')]);
	}
	return { output, address: /http:\S+/.exec(output)?.[0] ?? null, code: server.exitCode };
}

test('a folder is served at the address that is printed, until Ctrl+C', async ({ page }) => {
	const { address, output } = await start('--vault', folder);
	expect(output).toContain(folder);
	const app = new AppPage(page, folder, false);
	await page.goto(address ?? '');
	await app.untilStarted();
	await app.openNote('A.md');
	await app.setCursor(0);
	await page.keyboard.type('typed ');
	await app.save();
	await app.expectNote('A.md', 'typed # A\n');
	const ended = once(running as ChildProcess, 'exit');
	running?.kill('SIGINT');
	expect(await ended).toEqual([0, null]);
});

test('without a folder the sample vault is open, and stays as it is', async ({ page }) => {
	const { address } = await start();
	const app = new AppPage(page, join(root, 'test/fixtures/vault'), false);
	await page.goto(address ?? '');
	await app.untilStarted();
	const path = await page.evaluate(() => window.app.vault.getMarkdownFiles()[0]?.path ?? '');
	const before = await readFile(join(root, 'test/fixtures/vault', path), 'utf8');
	await app.openNote(path);
	await app.setCursor(0);
	await page.keyboard.type('typed ');
	await app.save();
	const kept = () =>
		page.evaluate(async path => {
			const file = window.app.vault.getFileByPath(path);
			return file && (await window.app.vault.read(file));
		}, path);
	await expect.poll(kept).toContain('typed ');
	expect(await app.read(path)).toBe(before);
});

test('a folder that is missing, a file, and what is no option are refused in a sentence', async () => {
	expect(await start('--vault', join(folder, 'nowhere'))).toMatchObject({
		code: 1,
		output: `"${join(folder, 'nowhere')}" does not exist.\n`,
	});
	expect(await start('--vault', join(folder, 'A.md'))).toMatchObject({
		code: 1,
		output: `"${join(folder, 'A.md')}" is not a folder.\n`,
	});
	for (const args of [[folder], ['--vault'], ['--help']])
		expect(await start(...args)).toMatchObject({
			code: 1,
			output: expect.stringMatching(/^[A-Z][^\n]+\nusage: npm start -- \[--vault DIR\][^\n]+\n$/),
		});
});
