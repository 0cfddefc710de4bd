// Builds main.js: `node esbuild.config.mjs [--dev] [--out FILE] [--strings FILE]`. The same sources always give the same bytes.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { minify } from '@swc/core';
import { build } from 'esbuild';

/**
 * gray-matter as published reads files, makes Buffers and evaluates `---js` headers.
 * We hand it text and our own engines, so all three are cut out of the bundle, and what writes headers, reads excerpts
 * and sections, and tells apart what we never give it.
 */
const safeGrayMatter = {
	name: 'safe-gray-matter',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^fs$/ }, () => ({ path: 'no-fs', namespace: 'empty' }));
		onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
		onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
			contents: 'module.exports = Object.create(null);',
		}));
		onLoad(
			{ filter: /gray-matter[\\/]lib[\\/](?:stringify|excerpt)\.js$|[\\/]section-matter[\\/]/ },
			() => ({
				contents: 'module.exports = () => {};',
			}),
		);
		onLoad({ filter: /[\\/]kind-of[\\/]/ }, () => ({
			contents: 'module.exports = value => typeof value;',
		}));
		onLoad({ filter: /gray-matter[\\/]lib[\\/]utils\.js$/ }, async ({ path }) => {
			const published = await readFile(path, 'utf8');
			const contents = published.replace('Buffer.from(input)', 'input');
			if (contents === published)
				throw new Error('gray-matter changed: its Buffer is no longer where we cut it out');
			return { contents };
		});
	},
};

const { dev, out, strings } = parseArgs({
	options: {
		dev: { type: 'boolean', default: false },
		out: { type: 'string', default: 'main.js' },
		strings: { type: 'string' },
	},
}).values;

/** Other texts than ours: tests have tables of their own. */
const otherStrings = {
	name: 'other-strings',
	setup({ onResolve }) {
		if (strings) onResolve({ filter: /\/i18n\/strings$/ }, () => ({ path: resolve(strings) }));
	},
};

const { outputFiles } = await build({
	entryPoints: ['src/main.ts'],
	outfile: out,
	bundle: true,
	format: 'cjs',
	target: 'es2022',
	external: ['obsidian', '@codemirror/*', '@lezer/*'],
	jsx: 'automatic',
	jsxImportSource: 'preact',
	minify: !dev,
	sourcemap: dev ? 'inline' : false,
	legalComments: 'none',
	logLevel: 'warning',
	// German and Japanese as they are written, not as escapes three times as long.
	charset: 'utf8',
	plugins: [safeGrayMatter, otherStrings],
	write: false,
});
const built = requireOnce(outputFiles[0].text);
// A second look, whose names gzip better: together they load 4 % less than esbuild's alone.
const small = { ecma: 2022, compress: { passes: 3, toplevel: true }, mangle: { toplevel: true } };
await mkdir(dirname(out), { recursive: true });
await writeFile(out, dev ? built : (await minify(built, { ...small, module: false })).code);

/** esbuild asks for a package of the app once for each file that imports it. */
function requireOnce(text) {
	const names = [...new Set(Array.from(text.matchAll(/\brequire\("[^"]+"\)/g), ([call]) => call))];
	return names.reduce(
		(left, call, at) => `const required${at}=${call};${left.replaceAll(call, `required${at}`)}`,
		text,
	);
}
