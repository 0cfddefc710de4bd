import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type ObsidianLauncher from 'obsidian-launcher';
import { AppPage } from './app-page';

/**
 * A real Obsidian on a vault, reached over its debugging port. Needs `obsidian-launcher`, which downloads the app:
 * `npm i --no-save obsidian-launcher`. Theme, phone and size stay the app's own.
 */
export async function openObsidian(
	vault: string,
	plugin: string,
): Promise<{ app: AppPage; close: () => Promise<void> }> {
	const port = 9222;
	await installPlugin(vault, plugin);
	const launcher = await loadLauncher();
	const { proc } = await launcher.launch({
		vault,
		args: [`--remote-debugging-port=${port}`],
		appVersion: 'latest',
		installerVersion: 'latest',
	});
	const browser = await connect(port);
	const [context] = browser.contexts();
	const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
	if (!page) throw new Error('Obsidian opened no window.');
	await page.locator('.workspace-ribbon').waitFor();
	const close = async (): Promise<void> => {
		await browser.close();
		proc.kill();
	};
	return { app: new AppPage(page, vault, false), close };
}

/** Puts the built plugin into the vault and switches it on. */
async function installPlugin(vault: string, plugin: string): Promise<void> {
	const folder = join(vault, '.obsidian/plugins/conference-notes');
	await mkdir(folder, { recursive: true });
	for (const file of ['main.js', 'manifest.json', 'styles.css'])
		await cp(join(plugin, file), join(folder, file));
	await writeFile(join(vault, '.obsidian/community-plugins.json'), JSON.stringify(['conference-notes']));
}

async function loadLauncher(): Promise<ObsidianLauncher> {
	const missing = (cause: unknown): never => {
		throw new Error('HOST=obsidian needs the launcher: npm i --no-save obsidian-launcher', { cause });
	};
	const { default: Launcher } = await import('obsidian-launcher').catch(missing);
	return new Launcher();
}

async function connect(port: number): ReturnType<typeof chromium.connectOverCDP> {
	// The app listens a moment after it was started.
	for (let attempt = 0; ; attempt++) {
		try {
			return await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
		} catch (error) {
			if (attempt === 60) throw error;
			await new Promise(resolve => setTimeout(resolve, 500));
		}
	}
}
