import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type {} from '../host/page/globals';

export type NoteMode = 'live-preview' | 'source' | 'reading';

/** The app as a user has it: the test host, or a real Obsidian, on a folder of notes of its own. */
export class AppPage {
	/** Uncaught errors and those on the console so far. A test that ends with any fails; empty it where they are meant. */
	readonly errors: string[] = [];

	constructor(
		readonly page: Page,
		/** The vault's folder on disk. */
		readonly folder: string,
		readonly isPhone: boolean,
	) {
		page.on('pageerror', error => this.errors.push(error.stack ?? String(error)));
		page.on('console', message => {
			// The browser also logs each answer that says no: a file that is gone, a text that has changed, a site that is down.
			const isAnswer = /\/(?:vault\/|request$)/.test(message.location().url);
			if (message.type() === 'error' && !isAnswer) this.errors.push(message.text());
		});
	}

	/** Opens a note in the main area. */
	async openNote(path: string, mode: NoteMode = 'live-preview'): Promise<void> {
		await this.page.evaluate(
			async ({ file, mode, source }) => {
				const leaf = window.app.workspace.getLeaf(false);
				await leaf.setViewState({ type: 'markdown', state: { file, mode, source }, active: true });
			},
			{ file: path, mode: mode === 'reading' ? 'preview' : 'source', source: mode === 'source' },
		);
	}

	/** Runs a command through the command palette. `name` with or without the plugin's name before it. */
	async runCommand(name: string): Promise<void> {
		await this.page.keyboard.press('Control+p');
		await this.page.locator('.prompt-input').fill(name);
		await this.page.locator('.suggestion-item').filter({ hasText: name }).first().click();
	}

	/** Clicks an icon of the ribbon; on a phone, in its menu. */
	async ribbon(name: string): Promise<void> {
		if (!this.isPhone) return this.page.locator(`.side-dock-ribbon-action[aria-label="${name}"]`).click();
		await this.page.locator('.mobile-navbar-action[aria-label="Ribbon menu"]').click();
		await this.menuItem(name).click();
	}

	/** Everything of the views of a type. */
	view(type: string): Locator {
		return this.page.locator(`.workspace-leaf-content[data-type="${type}"]`);
	}

	/** The text area of the active note's editor. */
	get editor(): Locator {
		return this.page.locator('.workspace-leaf.mod-active .cm-content');
	}

	/** The active note as it is read. */
	get reading(): Locator {
		return this.page.locator('.workspace-leaf.mod-active .markdown-preview-view');
	}

	/** An item of the open menu. */
	menuItem(title: string): Locator {
		return this.page.locator('.menu .menu-item').filter({ hasText: title });
	}

	/** The notices that are shown. */
	get notices(): Locator {
		return this.page.locator('.notice');
	}

	/** Puts the caret of the active editor. Lines and columns are zero-based. */
	async setCursor(line: number, ch = 0): Promise<void> {
		await this.page.evaluate(
			([line, ch]) => {
				const editor = window.app.workspace.activeEditor?.editor;
				editor?.setCursor({ line, ch });
				editor?.focus();
			},
			[line, ch] as const,
		);
	}

	/** The line the caret of the active editor is on. */
	async cursorLine(): Promise<number | undefined> {
		return this.page.evaluate(() => window.app.workspace.activeEditor?.editor?.getCursor().line);
	}

	/** The text of the active editor, saved or not. */
	async editorText(): Promise<string | undefined> {
		return this.page.evaluate(() => window.app.workspace.activeEditor?.editor?.getValue());
	}

	/** Saves the active note now instead of two seconds after the last key. */
	async save(): Promise<void> {
		await this.page.keyboard.press('Control+s');
	}

	/** A note as it is on disk. */
	async read(path: string): Promise<string> {
		return readFile(join(this.folder, path), 'utf8');
	}

	/** Waits until a note on disk reads so. */
	async expectNote(path: string, text: string): Promise<void> {
		await expect.poll(() => this.read(path).catch(() => null)).toBe(text);
	}

	/** Another program (sync, an editor) writes a note. */
	async write(path: string, text: string): Promise<void> {
		await writeFile(join(this.folder, path), text);
	}

	/** Another program renames a note. */
	async rename(path: string, to: string): Promise<void> {
		await rename(join(this.folder, path), join(this.folder, to));
	}

	/** Starts the app again on the same vault: settings and layout are kept. */
	async reload(): Promise<void> {
		await this.page.reload();
		await this.untilStarted();
	}

	/** The app is drawn and the plugin runs. */
	async untilStarted(): Promise<void> {
		await this.page
			.locator('body[data-booted], body:not([data-host]) .workspace-ribbon')
			.first()
			.waitFor();
	}

	/** Opens the settings of the plugin. */
	async openSettings(name = 'Conference Notes'): Promise<void> {
		await this.page.keyboard.press('Control+,');
		await this.page.locator('.vertical-tab-nav-item', { hasText: name }).click();
	}

	/** Text that has just appeared asks for its font in the next frame. */
	async #untilFontsAreThere(): Promise<void> {
		await this.page.evaluate(async () => {
			do {
				await document.fonts.ready;
				await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
			} while (document.fonts.status !== 'loaded');
		});
	}

	/** Keeps a picture of the window as `test-results/screenshots/NAME.png`. */
	async screenshot(name: string): Promise<void> {
		await this.#untilFontsAreThere();
		await this.page.screenshot({
			path: `test-results/screenshots/${name}.png`,
			animations: 'disabled',
			caret: 'hide',
		});
	}
}
