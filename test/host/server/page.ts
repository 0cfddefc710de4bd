import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const host = join(import.meta.dirname, '..');

/** Where the built page lies. */
export const pageFolder = join(host, 'dist');

/**
 * Takes one format of each font. The smaller one; but the emoji's has only SVG drawings, which Chrome does not read,
 * the other has those it does (COLRv1).
 */
const oneFormat: Plugin = {
	name: 'one-font-format',
	setup: build =>
		build.onLoad({ filter: /@fontsource[\\/].*\.css$/ }, async ({ path }) => {
			const css = await readFile(path, 'utf8');
			const [smaller, other] = [
				/url\([^)]*\.woff2\) format\('woff2'\), /g,
				/, url\([^)]*\.woff\) format\('woff'\)/g,
			];
			return {
				contents: css.replace(path.includes('color-emoji') ? smaller : other, ''),
				loader: 'css',
			};
		}),
};

/** Bundles the page: `index.html`, `host.js`, `style.css`, and the fonts beside them. */
export async function buildPage(): Promise<void> {
	await bundle({
		entryPoints: { host: join(host, 'page/boot.ts'), style: join(host, 'theme/theme.css') },
		outdir: pageFolder,
		format: 'iife',
		platform: 'browser',
		target: 'chrome120',
		loader: { '.woff2': 'file', '.woff': 'file' },
		assetNames: 'fonts/[name]-[hash]',
		plugins: [oneFormat],
	});
	await put(join(pageFolder, 'index.html'), await readFile(join(host, 'page/index.html')));
}

/** Builds the plugin with the texts of a test instead of its own, into a folder of the page. */
export async function buildWithStrings(strings: string, folder: string): Promise<void> {
	const root = join(host, '../..');
	const made = `${folder}.${process.pid}.js`;
	const args = [join(root, 'esbuild.config.mjs'), '--out', made, '--strings', strings];
	await promisify(execFile)(process.execPath, args, { cwd: root });
	await put(join(folder, 'main.js'), await readFile(made));
	await rm(made);
	for (const name of ['manifest.json', 'styles.css'])
		await put(join(folder, name), await readFile(join(root, name)));
}

/** Bundles the sample plugin that the host's own tests use. */
export async function buildSample(): Promise<void> {
	const sample = join(host, 'sample');
	await bundle({
		entryPoints: [join(sample, 'main.ts')],
		outdir: join(pageFolder, 'sample'),
		format: 'cjs',
		external: ['obsidian', '@codemirror/*', '@lezer/*'],
	});
	for (const name of ['manifest.json', 'styles.css'])
		await put(join(pageFolder, 'sample', name), await readFile(join(sample, name)));
}

async function bundle(options: BuildOptions): Promise<void> {
	const { outputFiles = [] } = await build({ ...options, bundle: true, write: false, logLevel: 'warning' });
	await Promise.all(outputFiles.map(({ path, contents }) => put(path, contents)));
}

/** Several runs may build at once: what is there already stays, the rest appears whole. */
async function put(path: string, contents: Uint8Array): Promise<void> {
	const known = await readFile(path).catch(() => null);
	if (known?.equals(contents)) return;
	await mkdir(dirname(path), { recursive: true });
	const fresh = `${path}.${process.pid}`;
	await writeFile(fresh, contents);
	await rename(fresh, path);
}
