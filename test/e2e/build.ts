import { join } from 'node:path';
import { buildPage, buildSample, buildWithStrings, pageFolder } from '../host/server/page';

/** Before all specs: bundles the host page, its sample plugin, and the plugin in a language that mirrors English. */
export default async function build(): Promise<void> {
	await Promise.all([
		buildPage(),
		buildSample(),
		buildWithStrings('test/i18n/mirrored.ts', join(pageFolder, 'mirrored')),
	]);
}
