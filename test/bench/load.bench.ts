import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { buildIn } from '../../scripts/review/build-twice';
import { formatTable, round, type Bench } from './measure';

const root = join(import.meta.dirname, '../..');
const ofTheApp = /^(obsidian$|@codemirror\/|@lezer\/)/;

/** How long the app takes to compile and run `main.js`, beside the packages it is made of alone. */
export const run: Bench = async print => {
	const folder = await mkdtemp(join(tmpdir(), 'load-'));
	try {
		const packages = await listPackages();
		const texts = await Promise.all([
			buildIn(join(folder, 'main'), root),
			bundle(importAll(packages)),
			buildIn(join(folder, 'packages'), root, importAll(packages)),
		]);
		const times = texts.map(() => Infinity);
		// In most turns memory is collected too; of this many, a few are without.
		for (let turn = 0; turn < 200; turn++)
			texts.forEach((text, at) => (times[at] = Math.min(times[at] ?? Infinity, load(text, turn))));
		const [main = 0, published = 0, built = 0] = times;
		const names = ['main.js', 'its packages as published', 'its packages as main.js has them'];
		const rows = names.map((name, at) => [
			name,
			String(Math.round((texts[at]?.length ?? 0) / 1024)),
			(times[at] ?? 0).toFixed(2),
		]);
		for (const line of formatTable([['compiled and run', 'KB', 'ms'], ...rows])) print(line);
		print('');
		print(`the packages: ${packages.join(', ')}`);
		return { ofPackages: round(main / published), ofPackagesAsBuilt: round(main / built) };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
};

/** What of other packages the sources import and `main.js` has in it. */
async function listPackages(): Promise<readonly string[]> {
	const paths = await readdir(join(root, 'src'), { recursive: true });
	const names = new Set(['preact/jsx-runtime']);
	for (const path of paths.filter(each => /\.tsx?$/.test(each))) {
		const text = await readFile(join(root, 'src', path), 'utf8');
		for (const [, name = ''] of text.matchAll(/^import (?!type)[^;]*? from '([^.'][^']*)';/gm))
			if (!ofTheApp.test(name)) names.add(name);
	}
	return [...names].sort();
}

function importAll(packages: readonly string[]): string {
	const imports = packages.map((name, at) => `import * as package${at} from '${name}';`);
	return `${imports.join('\n')}\nexport default [${packages.map((_, at) => `package${at}`).join()}];\n`;
}

/** As anyone would bundle them; what of Node they ask for is not there. */
async function bundle(contents: string): Promise<string> {
	const { outputFiles } = await build({
		stdin: { contents, resolveDir: root },
		bundle: true,
		minify: true,
		write: false,
		format: 'cjs',
		target: 'es2022',
		external: ['fs'],
		logLevel: 'error',
	});
	return outputFiles[0]?.text ?? '';
}

/** Milliseconds to compile a text that was not compiled before, and to run its top level. */
function load(text: string, turn: number): number {
	const module = { exports: {} };
	const start = performance.now();
	const body = new Script(
		`(function (require, module, exports) {${text}\n/* ${turn} */})`,
	).runInThisContext() as (...parts: unknown[]) => void;
	body(requireOfApp, module, module.exports);
	return performance.now() - start;
}

const require = createRequire(import.meta.url);

/** The app's modules: the editor's are real, of the app anything can be extended. */
function requireOfApp(name: string): unknown {
	if (name === 'fs') return {};
	return name === 'obsidian' ? new Proxy({}, { get: () => class {} }) : require(name);
}
