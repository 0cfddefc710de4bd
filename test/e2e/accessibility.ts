import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AppPage } from './app-page';

/** What breaks a rule of accessibility in a part of the page, by axe-core; empty when nothing does. */
export async function findFaults(app: AppPage, selector: string): Promise<readonly string[]> {
	const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
	await app.page.evaluate(await readFile(axe, 'utf8'));
	return app.page.evaluate(async selector => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const found = await axe.run(selector);
		return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
	}, selector);
}
