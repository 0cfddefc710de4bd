// Builds main.js: `node esbuild.config.mjs [--dev]`. The same sources always give the same bytes.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * gray-matter as published reads files, makes Buffers and evaluates `---js` headers.
 * We hand it text and our own engines, so all three are cut out of the bundle.
 */
const safeGrayMatter = {
	name: 'safe-gray-matter',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^fs$/ }, () => ({ path: 'no-fs', namespace: 'empty' }));
		onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
		onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
			contents: 'module.exports = Object.create(null);',
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

const dev = process.argv.includes('--dev');
await build({
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
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
	plugins: [safeGrayMatter],
});
