import { App } from './app';
import { installGlobals } from './globals';
import { HttpStorage } from './http-storage';
import { MemoryStorage } from './memory-storage';
import { drawPhoneBar } from './phone-bar';
import { emulatePhone } from './platform';
import { allowRequests } from './request-url';

/**
 * What the address says: `/?memory&theme=dark&phone&language=de#key`. The key is the secret of this start of the server;
 * with `memory` nothing is written to the folder, with `first-use` the plugin is enabled as by the user.
 */
async function boot(): Promise<void> {
	installGlobals();
	const options = new URLSearchParams(location.search);
	const key = location.hash.slice(1);
	allowRequests(key);
	document.documentElement.lang = options.get('language') ?? 'en';
	const rightToLeft = ['ar', 'fa', 'he', 'ur'].includes(document.documentElement.lang);
	document.body.classList.toggle('mod-rtl', rightToLeft);
	if (rightToLeft) document.documentElement.dir = 'rtl';
	document.body.classList.add(options.get('theme') === 'dark' ? 'theme-dark' : 'theme-light');
	if (options.has('phone')) emulatePhone();

	const folder = new HttpStorage(key);
	const inMemory = options.has('memory');
	const storage = inMemory ? await MemoryStorage.copyOf(folder) : folder;
	const app = new App(options.get('vault') ?? 'vault', storage, inMemory ? sessionStorage : localStorage);
	window.app = app;
	const container = document.body.createDiv('app-container');
	container.createDiv('horizontal-main-container').append(app.workspace.containerEl);
	container.append(app.statusBarEl);
	if (options.has('phone')) container.append(drawPhoneBar(app));
	const manifest = await app.plugins.fetch('/plugin');
	await app.start([manifest.id], options.has('first-use'));
	document.body.dataset.booted = '';
}

boot().catch((error: unknown) => {
	document.body.textContent = error instanceof Error ? error.message : String(error);
	throw error;
});
