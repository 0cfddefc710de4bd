import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build } from 'esbuild';
import { pageFolder } from '../host/server/page';

const root = join(import.meta.dirname, '../..');

/**
 * A page that runs a script of this folder, with the styles of the app and of the plugin; `view-content` and
 * `bench-editor` are as high as it.
 */
export async function openBenchPage(
	browser: Browser,
	script: string,
	viewport: { readonly width: number; readonly height: number },
): Promise<Page> {
	const { outputFiles } = await build({
		entryPoints: [join(root, 'test/bench', script)],
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		define: { 'process.env.NODE_ENV': '"production"' },
		plugins: [
			{
				name: 'parts-of-the-host',
				setup: build => {
					build.onResolve({ filter: /^obsidian$/ }, ({ path }) => ({ path, namespace: 'host' }));
					build.onLoad({ filter: /./, namespace: 'host' }, () => ({
						contents: ['editor-fields', 'icons', 'keymap']
							.map(each => `export * from './${each}';`)
							.join(''),
						resolveDir: join(root, 'test/host/page'),
					}));
				},
			},
		],
	});
	const page = await browser.newPage({ viewport });
	await page.setContent('<body class="theme-light"></body>');
	for (const path of [join(pageFolder, 'style.css'), join(root, 'styles.css')]) {
		await page.addStyleTag({ content: await readFile(path, 'utf8') });
	}
	await page.addStyleTag({
		content: `body { display: block }
			.view-content { block-size: ${viewport.height}px }
			.is-endless { block-size: 1000000px }
			.bench-editor { contain: strict; position: absolute; inset: 0 }
			.cm-editor { block-size: 100% }`,
	});
	await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
	return page;
}
