import { mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

const root = join(import.meta.dirname, '../..');

/**
 * The browser of the end-to-end run: the one that `CHROME_PATH` names, the installed Chrome on macOS and Windows,
 * else Chromium out of an npm package, with the libraries it needs.
 */
export async function chooseBrowser(): Promise<LaunchOptions> {
	const { CHROME_PATH } = process.env;
	if (CHROME_PATH) return { executablePath: CHROME_PATH, args: ['--no-sandbox'] };
	if (process.platform !== 'linux') return { channel: 'chrome' };
	const folder = await unpackChromium();
	return {
		executablePath: join(folder, 'chromium'),
		// Not the package's own `args`: they switch web security off and run everything in one process.
		args: ['--no-sandbox'],
		env: {
			...process.env,
			LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
				.filter(Boolean)
				.join(':'),
			FONTCONFIG_PATH: join(folder, 'fonts'),
		},
	};
}

/** Unpacks once per version. It appears under its name only when it is whole, so processes may do this at once. */
async function unpackChromium(): Promise<string> {
	const cache = join(root, 'node_modules/.cache');
	const description = await readFile(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
	const { version } = JSON.parse(description) as { version: string };
	const folder = join(cache, `chromium-${version}`);
	if (await exists(folder)) return folder;
	await mkdir(cache, { recursive: true });
	const before = { ...process.env };
	// The package unpacks into the temporary folder, and its libraries only where it believes to be in AWS.
	process.env.TMPDIR = await mkdtemp(join(cache, 'unpacking-'));
	process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
	try {
		const { default: chromium } = await import('@sparticuz/chromium');
		const unpacked = dirname(await chromium.executablePath());
		await rename(unpacked, folder).catch(async (error: unknown) => {
			await rm(unpacked, { recursive: true, force: true });
			if (!(await exists(folder))) throw error;
		});
	} finally {
		// Into the same object: what asks the system for its temporary folder does not see another.
		for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
		Object.assign(process.env, before);
	}
	return folder;
}

async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}
