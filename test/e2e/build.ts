import { buildPage, buildSample } from '../host/server/page';

/** Before all specs: bundles the host page and its sample plugin. */
export default async function build(): Promise<void> {
	await buildPage();
	await buildSample();
}
