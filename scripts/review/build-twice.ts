import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The `main.js` of two builds from the same sources and packages, in two folders of unlike names. */
export async function buildTwice(root = '.'): Promise<readonly [string, string]> {
	const parent = await mkdtemp(join(tmpdir(), 'build-'));
	try {
		return await Promise.all([
			buildIn(join(parent, 'a'), root),
			buildIn(join(parent, 'another place/b'), root),
		]);
	} finally {
		await rm(parent, { recursive: true, force: true });
	}
}

/**
 * `main.js` as the sources of a project become in another folder, with the project's packages.
 * @param main what stands in the place of the sources' `main.ts`, if anything does
 */
export async function buildIn(folder: string, root: string, main?: string): Promise<string> {
	await mkdir(join(folder, 'src'), { recursive: true });
	for (const each of ['esbuild.config.mjs', 'package.json', 'tsconfig.json'])
		await cp(join(root, each), join(folder, each));
	if (main === undefined) await cp(join(root, 'src'), join(folder, 'src'), { recursive: true });
	else await writeFile(join(folder, 'src/main.ts'), main);
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
