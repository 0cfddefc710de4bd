import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const sources = ['src', 'esbuild.config.mjs', 'package.json', 'tsconfig.json'];

/** The `main.js` of two builds from the same sources and packages, in two folders of unlike names. */
export async function buildTwice(root = '.'): Promise<readonly [string, string]> {
	const parent = await mkdtemp(join(tmpdir(), 'build-'));
	try {
		return await Promise.all([
			build(root, join(parent, 'a')),
			build(root, join(parent, 'another place/b')),
		]);
	} finally {
		await rm(parent, { recursive: true, force: true });
	}
}

async function build(root: string, folder: string): Promise<string> {
	await mkdir(folder, { recursive: true });
	for (const each of sources) await cp(join(root, each), join(folder, each), { recursive: true });
	// Windows lets everyone make a junction.
	await symlink(resolve(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
	const built = spawn(process.execPath, ['esbuild.config.mjs'], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const [code] = (await once(built, 'exit')) as [number | null];
	if (code !== 0) throw new Error('The build failed.');
	return readFile(join(folder, 'main.js'), 'utf8');
}
