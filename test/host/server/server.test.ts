import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredChange } from '../page/storage';
import { loopbackOnly } from './request-url';
import { HostServer } from './server';

let folder = '';
let vault = '';
let server: HostServer;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'host-'));
	vault = join(folder, 'vault');
	await mkdir(join(vault, 'Days'), { recursive: true });
	await writeFile(join(vault, 'Days/A.md'), '# A\n');
	await writeFile(join(folder, 'outside.md'), 'secret');
	server = await start();
});

afterEach(async () => {
	await server.stop();
	await rm(folder, { recursive: true });
});

function start(readOnly = false): Promise<HostServer> {
	return HostServer.start({
		vault,
		page: folder,
		plugin: folder,
		readOnly,
		port: 0,
		allowUrl: loopbackOnly,
	});
}

interface Asked {
	readonly method?: string;
	readonly headers?: Record<string, string>;
	readonly body?: string | Buffer;
}

/** As a program asks that sets every header itself, which no page can. */
async function ask(
	path: string,
	{ method = 'GET', headers, body }: Asked = {},
): Promise<{ status: number; text: string; etag: string }> {
	const [host, port] = server.address.split(':');
	const sent = request({ host, port, path, method, headers: { 'x-host-key': server.key, ...headers } });
	const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
	sent.end(body);
	const [response] = await answered;
	// What streams without end says what it has to say at once.
	if (response.headers['content-type'] === 'application/x-ndjson') response.destroy();
	const chunks = await response.toArray().catch(() => []);
	const text = Buffer.concat(chunks as Buffer[]).toString();
	return { status: response.statusCode ?? 0, text, etag: response.headers.etag ?? '' };
}

const file = (path: string): string => `/vault/file?path=${encodeURIComponent(path)}`;

describe('who may ask', () => {
	test('with the key of this start the notes are read', async () => {
		expect(await ask(file('Days/A.md'))).toMatchObject({ status: 200, text: '# A\n' });
	});

	test.each([
		['no key', { 'x-host-key': '' }],
		['another key', { 'x-host-key': 'a'.repeat(32) }],
		['a name that was made to lead here', { host: 'evil.example' }],
		['another origin', { origin: 'http://evil.example' }],
		['another port of this machine', { origin: 'http://127.0.0.1:1' }],
		['a link or image of another site', { 'sec-fetch-site': 'cross-site' }],
		['another port, by a link', { 'sec-fetch-site': 'same-site' }],
	])('with %s nothing is told', async (_, headers) => {
		for (const path of [file('Days/A.md'), '/vault/list', '/vault/changes']) {
			const { status, text } = await ask(path, { headers });
			expect(status).toBe(403);
			expect(text).not.toContain('A.md');
		}
		expect((await ask('/request', { method: 'POST', headers, body: '{}' })).status).toBe(403);
	});

	test('every start draws another key', async () => {
		const other = await start();
		expect(other.key).not.toBe(server.key);
		await other.stop();
	});

	test('the page may run no text as code and ask nobody else', async () => {
		const response = await fetch(`http://${server.address}/`);
		const policy = response.headers.get('content-security-policy') ?? '';
		expect(policy).not.toContain('unsafe-eval');
		expect(policy).toContain("connect-src 'self'");
		expect(policy).toContain("script-src 'self';");
	});
});

describe('the folder', () => {
	test.each([
		'../outside.md',
		'Days/../../outside.md',
		'/etc/passwd',
		'Days/./A.md',
		'.obsidian/app.json',
		'Days/.hidden.md',
		'',
		'Days\\A.md',
	])('"%s" is no path in it, to read, write, rename or delete', async path => {
		for (const asked of [
			ask(file(path)),
			ask(file(path), { method: 'PUT', body: 'x' }),
			ask(file(path), { method: 'DELETE' }),
			ask(`/vault/rename?path=${encodeURIComponent('Days/A.md')}`, { method: 'POST', body: path }),
			ask(`/vault/folder?path=${encodeURIComponent(path)}`, { method: 'PUT' }),
		]) {
			expect((await asked).status).toBe(403);
		}
		expect(await readFile(join(folder, 'outside.md'), 'utf8')).toBe('secret');
		expect(await readFile(join(vault, 'Days/A.md'), 'utf8')).toBe('# A\n');
	});

	test('a symlink that leads out is neither listed, read nor written through', async () => {
		await symlink(join(folder, 'outside.md'), join(vault, 'link.md'));
		await symlink(folder, join(vault, 'up'));
		await symlink(join(folder, 'nowhere.md'), join(vault, 'dangling.md'));
		expect((await ask('/vault/list')).text).not.toMatch(/link|up|dangling/);
		for (const path of ['link.md', 'up/outside.md', 'dangling.md', 'up/new.md']) {
			if (path !== 'up/new.md') expect((await ask(file(path))).status).toBeGreaterThanOrEqual(403);
			expect((await ask(file(path), { method: 'PUT', body: 'x' })).status).toBe(403);
		}
		expect(await readFile(join(folder, 'outside.md'), 'utf8')).toBe('secret');
		expect(await readdir(folder)).toEqual(['outside.md', 'vault']);
	});

	test('a symlink to what lies in the folder is a file like others, and one that leads in a circle ends', async () => {
		await symlink(join(vault, 'Days/A.md'), join(vault, 'same.md'));
		await symlink(vault, join(vault, 'Days/round'));
		const paths = (JSON.parse((await ask('/vault/list')).text) as { path: string }[]).map(
			({ path }) => path,
		);
		expect(paths).toEqual(['Days', 'Days/A.md', 'Days/round', 'same.md']);
		await ask(file('same.md'), { method: 'PUT', body: 'new' });
		expect(await readFile(join(vault, 'Days/A.md'), 'utf8')).toBe('new');
	});

	test('names that begin with a dot are not listed', async () => {
		await mkdir(join(vault, '.obsidian'));
		await writeFile(join(vault, 'Days/.secret.md'), '');
		expect((await ask('/vault/list')).text).not.toMatch(/obsidian|secret/);
	});

	test('a file is written whole, byte for byte, keeps its mode, and nothing is left beside it', async () => {
		await chmod(join(vault, 'Days/A.md'), 0o666);
		const bytes = Buffer.from('\uFEFF# Ä\r\nno end');
		await ask(file('Days/A.md'), { method: 'PUT', body: bytes });
		expect(await readFile(join(vault, 'Days/A.md'))).toEqual(bytes);
		expect((await stat(join(vault, 'Days/A.md'))).mode & 0o777).toBe(0o666);
		expect(await readdir(join(vault, 'Days'))).toEqual(['A.md']);
	});

	test('a file that has changed since it was read is not written over', async () => {
		const { etag } = await ask(file('Days/A.md'));
		await writeFile(join(vault, 'Days/A.md'), 'theirs');
		const put = { method: 'PUT', body: 'mine', headers: { 'if-match': etag } };
		expect((await ask(file('Days/A.md'), put)).status).toBe(412);
		expect(await readFile(join(vault, 'Days/A.md'), 'utf8')).toBe('theirs');
	});

	test('of many writers at once that read the same text one succeeds', async () => {
		const { etag } = await ask(file('Days/A.md'));
		const writes = ['a', 'b', 'c', 'd'].map(body =>
			ask(file('Days/A.md'), { method: 'PUT', body, headers: { 'if-match': etag } }),
		);
		expect((await Promise.all(writes)).map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
	});

	test('renaming to a path that exists is refused', async () => {
		await writeFile(join(vault, 'B.md'), 'b');
		expect((await ask('/vault/rename?path=B.md', { method: 'POST', body: 'Days/A.md' })).status).toBe(
			409,
		);
		expect(await readFile(join(vault, 'Days/A.md'), 'utf8')).toBe('# A\n');
	});

	test('a server that only shows writes nothing', async () => {
		await server.stop();
		server = await start(true);
		expect((await ask(file('Days/A.md'), { method: 'PUT', body: 'x' })).status).toBe(403);
		expect((await ask(file('Days/A.md'))).text).toBe('# A\n');
	});

	test('a missing folder and a file are refused in a sentence', async () => {
		vault = join(folder, 'nowhere');
		await expect(start()).rejects.toThrow('nowhere" does not exist.');
		vault = join(folder, 'outside.md');
		await expect(start()).rejects.toThrow('outside.md" is not a folder.');
	});
});

test('what other programs do on disk is told, what the page did is not', async () => {
	const response = await fetch(`http://${server.address}/vault/changes`, {
		headers: { 'x-host-key': server.key },
	});
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	const next = async (): Promise<string[]> => {
		for (;;) {
			const { value = '' } = (await reader?.read()) ?? {};
			const changes = value
				.split('\n')
				.filter(Boolean)
				.flatMap(line => JSON.parse(line) as StoredChange[]);
			if (changes.length > 0)
				return changes.map(
					change => `${change.kind} ${'path' in change ? change.path : change.entry.path}`,
				);
		}
	};
	await ask(file('Days/Mine.md'), { method: 'PUT', body: 'mine' });
	await writeFile(join(vault, 'Days/A.md'), 'theirs');
	expect(await next()).toEqual(['modified Days/A.md']);
	await mkdir(join(vault, 'New'));
	await writeFile(join(vault, 'New/B.md'), 'b');
	const seen = await next();
	while (!seen.includes('created New/B.md')) seen.push(...(await next()));
	expect(seen).toEqual(['created New', 'created New/B.md']);
	await rm(join(vault, 'New'), { recursive: true });
	const gone = await next();
	while (!gone.includes('deleted New')) gone.push(...(await next()));
	expect(gone).toEqual(['deleted New/B.md', 'deleted New']);
	await reader?.cancel();
});

describe('requests for the page', () => {
	let web: Server;
	let webAddress = '';

	beforeEach(async () => {
		web = createServer((asked, answer) => {
			if (asked.url === '/out') answer.writeHead(302, { location: 'http://example.com/' }).end();
			else if (asked.url === '/hop') answer.writeHead(302, { location: '/end' }).end();
			else if (asked.url === '/round') answer.writeHead(302, { location: '/round' }).end();
			else
				answer.writeHead(404, { 'x-seen': asked.headers['x-sent'] ?? '' }).end(Buffer.from([0, 255]));
		});
		await new Promise<void>(resolve => web.listen(0, '127.0.0.1', resolve));
		webAddress = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
	});

	afterEach(() => new Promise(resolve => web.close(resolve)));

	const make = (url: string) =>
		ask('/request', { method: 'POST', body: JSON.stringify({ url, headers: { 'x-sent': 'yes' } }) });

	test('an answer comes back whole, over allowed hops', async () => {
		const { status, text } = await make(`${webAddress}/hop`);
		expect(status).toBe(200);
		expect(JSON.parse(text)).toMatchObject({ status: 404, headers: { 'x-seen': 'yes' }, body: 'AP8=' });
	});

	test.each(['/out', '/round'])(
		'a hop that may not be asked, or too many, ends in a sentence (%s)',
		async path => {
			const { status, text } = await make(webAddress + path);
			expect(status).toBe(500);
			expect(text).toMatch(/may not be asked from here\.|Too many redirects\./);
		},
	);

	test.each(['http://example.com/', 'file:///etc/passwd', 'http://127.0.0.1.evil.example/'])(
		'in tests "%s" is not asked',
		async url => {
			expect((await make(url)).text).toContain('may not be asked from here.');
		},
	);
});
