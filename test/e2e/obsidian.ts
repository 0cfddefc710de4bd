import { chromium } from '@playwright/test';
import type ObsidianLauncher from 'obsidian-launcher';
import { AppPage } from './app-page';

// Obsidian's window is reached over it; one app at a time.
const debuggingPort = 9222;

/**
 * A real Obsidian on a vault. Needs `obsidian-launcher`, which downloads the app: `npm i --no-save obsidian-launcher`.
 * Theme, phone and size stay the app's own.
 * @param plugin folder of the built plugin
 */
export async function openObsidian(
	vault: string,
	plugin: string,
): Promise<{ app: AppPage; close: () => Promise<void> }> {
	const launcher = await loadLauncher();
	// A runner's kernel does not let the app make its sandbox.
	const args = [`--remote-debugging-port=${debuggingPort}`, ...(process.env.CI ? ['--no-sandbox'] : [])];
	const { proc } = await launcher.launch({ vault, plugins: [plugin], args });
	const browser = await connect();
	const [context] = browser.contexts();
	const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
	if (!page) throw new Error('Obsidian opened no window.');
	const app = new AppPage(page, vault, false);
	await app.untilStarted();
	const close = async (): Promise<void> => {
		await browser.close();
		proc.kill();
	};
	return { app, close };
}

async function loadLauncher(): Promise<ObsidianLauncher> {
	const missing = (cause: unknown): never => {
		throw new Error('HOST=obsidian needs the launcher: npm i --no-save obsidian-launcher', { cause });
	};
	const { default: Launcher } = await import('obsidian-launcher').catch(missing);
	return new Launcher();
}

async function connect(): ReturnType<typeof chromium.connectOverCDP> {
	// The app listens a moment after it was started.
	for (let attempt = 0; ; attempt++) {
		try {
			return await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort}`);
		} catch (error) {
			if (attempt === 60) throw error;
			await new Promise(resolve => setTimeout(resolve, 500));
		}
	}
}
