import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { listCommands, listDocuments } from './docs';

const commands = [...new Set(listDocuments().flatMap(path => listCommands(readFileSync(path, 'utf8'))))];

/** `npm test` runs these in whole, so they are not run here once more. */
const steps = ['npm run e2e', 'npm run review', 'npm run hostile'];
/** What takes long, or would take a port that is taken, is started with these behind it. */
const narrowed: Readonly<Record<string, string>> = {
	'npm start': '-- --port 0',
	'npm start -- --vault path/to/your/notes': '--port 0',
	'npm start -- --language fr': '--port 0',
	'npm run pictures': '-- --grep "form sets a conference up .light"',
};
/** `npm test` runs all tests, so here it is enough that the name finds some. */
const isOfTests = (command: string) => command.startsWith('npm run unit ');
/** The command line of the app: `test/e2e/docs.spec.ts` runs them in the test host. */
const isOfApp = (command: string) => command.startsWith('obsidian ');

let folder = '';
let running: ChildProcess | null = null;

/** The commands write `main.js` and pictures, so they run in a copy; what they name as `path/to/…` is there. */
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'docs-'));
	const left = new Set(['.git', 'node_modules', 'main.js', 'test-results', 'test/host/dist']);
	cpSync('.', folder, {
		recursive: true,
		filter: path => !left.has(relative('.', path).replaceAll('\\', '/')),
	});
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	mkdirSync(join(folder, 'path/to/your/vault/.obsidian'), { recursive: true });
	mkdirSync(join(folder, 'path/to/your/notes'));
	writeFileSync(join(folder, 'path/to/note.md'), '# HarborConf 2026 Day 1\n\n## Keynote\n');
});

afterAll(() => {
	stop();
	rmSync(folder, { recursive: true, force: true });
});

/** Ends what runs with all that it started. */
function stop(): void {
	const { pid } = running ?? {};
	running = null;
	if (pid === undefined) return;
	if (process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/t', '/f']);
	else process.kill(-pid, 'SIGINT');
}

/** Runs a line as a shell does; what serves until it is stopped is stopped as soon as it serves. */
async function run(line: string): Promise<{ readonly ok: boolean; readonly output: string }> {
	const { JEST_WORKER_ID: _, ...outer } = process.env;
	// `npm test` itself runs three hundred.
	const env = { ...outer, SOAK_STEPS: '1' };
	const isServer = line.startsWith('npm start');
	const child = spawn(line, { cwd: folder, env, shell: true, detached: process.platform !== 'win32' });
	running = child;
	let output = '';
	let serves = false;
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', data => {
			output += String(data);
			if (!isServer || serves || !output.includes('Stop with Ctrl+C')) return;
			serves = true;
			stop();
		});
	const [code] = (await once(child, 'close')) as [number | null];
	running = null;
	return { ok: isServer ? serves : code === 0, output };
}

test('there are commands, each is run once, and what is named here is in the documents', () => {
	expect(commands.length).toBeGreaterThan(8);
	expect([...steps, ...Object.keys(narrowed)].filter(each => !commands.includes(each))).toEqual([]);
	expect(commands.some(isOfApp)).toBe(true);
	// Nothing else is run.
	expect(commands.filter(command => !/^(npm|obsidian) /.test(command))).toEqual([]);
});

test.each(commands.filter(command => command.startsWith('npm ') && !steps.includes(command)))(
	'%s',
	async command => {
		const more = isOfTests(command) ? '--listTests' : narrowed[command];
		const { ok, output } = await run([command, more].filter(Boolean).join(' '));
		expect(ok ? '' : output).toBe('');
		if (isOfTests(command)) expect(output).toMatch(/\.test\.tsx?$/m);
	},
	120_000,
);

test.each(steps)('%s is a step of `npm test`', command => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		readonly scripts: Readonly<Record<string, string>>;
	};
	const script = scripts[command.replace('npm run ', '')] ?? '';
	const step = script
		.replace('node esbuild.config.mjs && ', '')
		.split(' ')
		.map(word => `'${word}'`)
		.join(', ');
	expect(readFileSync('scripts/test.mjs', 'utf8')).toContain(`[${step}`);
});
