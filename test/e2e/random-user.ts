import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import type {} from '../host/page/globals';
import type { AppPage } from './app-page';

const root = join(import.meta.dirname, '../fixtures/vault');
const talksView = 'conference-notes-talks';
const boardView = 'conference-notes-follow-ups';

/** The notes that the random user writes in. */
export const written = [
	'HarborConf 2026/harborconf-2026-day-01.md',
	'HarborConf 2026/harborconf-2026-day-02.md',
	'HarborConf 2026/harborconf-2026-day-03.md',
	'PyTide 2025.md',
	'Welcome.md',
];
const lines = [
	'### 14:00 - 14:30 One more talk (Room 9) - Mina Holm\n',
	'[//]: # (look at this once more #soak 📅 2026-06-01)\n',
	'[//]: # ([/] under way)\n',
	'https://github.com/preactjs/preact\n',
	'See https://www.youtube.com/watch?v=dQw4w9WgXcQ and [Day 2].\n',
	'```\n',
	'words and more words\n',
];
const words = ['', 'harbor', 'links', 'ün', '//'];
const keys = [
	...['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Escape'],
	...['1', '2', '3', '4', 'x', ' ', 'u', '*'],
];

/** A number below `limit`, the next of a row that a seed makes: mulberry32. */
export function randomOf(seed: number): (limit: number) => number {
	let state = seed;
	return limit => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit);
	};
}

type Act = (
	app: AppPage,
	pick: <T>(of: readonly T[]) => T,
	random: (limit: number) => number,
) => Promise<unknown>;

const run = (app: AppPage, id: string) =>
	app.page.evaluate(id => void window.app.commands.executeCommandById(id), `conference-notes:${id}`);
const close = (app: AppPage, type: string) =>
	app.page.evaluate(type => {
		for (const leaf of window.app.workspace.getLeavesOfType(type)) leaf.detach();
	}, type);

/** What the random user does, by name, with how often. */
const acts: Readonly<Record<string, readonly [number, Act]>> = {
	'open a note': [
		10,
		(app, pick) => app.openNote(pick(written), pick(['live-preview', 'source', 'reading'])),
	],
	'open a tab': [
		3,
		(app, pick) =>
			app.page.evaluate(async path => {
				const leaf = window.app.workspace.getLeaf('tab');
				await leaf.setViewState({
					type: 'markdown',
					state: { file: path, mode: 'source' },
					active: true,
				});
			}, pick(written)),
	],
	'close a tab': [
		4,
		(app, _, random) =>
			app.page.evaluate(at => {
				const leaves = window.app.workspace.getLeavesOfType('markdown');
				if (leaves.length > 1) leaves[at % leaves.length]?.detach();
			}, random(9)),
	],
	write: [
		16,
		(app, pick, random) =>
			app.page.evaluate(
				([text, at]) => {
					const editor = window.app.workspace.activeEditor?.editor;
					if (!editor) return;
					editor.setCursor({ line: at % editor.lineCount(), ch: 0 });
					editor.replaceSelection(text);
				},
				[pick(lines), random(200)] as const,
			),
	],
	'take a line out': [
		10,
		(app, _, random) =>
			app.page.evaluate(at => {
				const editor = window.app.workspace.activeEditor?.editor;
				if (!editor) return;
				const line = at % editor.lineCount();
				editor.replaceRange('', { line, ch: 0 }, { line: line + 1, ch: 0 });
			}, random(200)),
	],
	save: [6, app => app.save()],
	'let another program write': [
		2,
		async (app, pick) => {
			const path = pick(written);
			await app.write(path, await readFile(join(root, path), 'utf8'));
		},
	],
	'show talks': [6, app => run(app, 'show-talks')],
	'close talks': [3, app => close(app, talksView)],
	'show the board': [6, app => run(app, 'open-follow-up-board')],
	'close the board': [3, app => close(app, boardView)],
	search: [
		3,
		(app, pick) =>
			app.page.evaluate(text => {
				const fields = document.querySelectorAll<HTMLInputElement>('.conference-notes-search input');
				for (const field of fields) {
					field.value = text;
					field.dispatchEvent(new InputEvent('input', { bubbles: true }));
				}
			}, pick(words)),
	],
	'press keys in a view': [
		24,
		(app, pick) =>
			app.page.evaluate(
				([view, pressed]) => {
					const rows = `[data-type="${view}"] .conference-notes-list-row[tabindex="0"]`;
					document.querySelector<HTMLElement>(rows)?.focus();
					for (const key of pressed) {
						const event = { key, bubbles: true, cancelable: true };
						document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', event));
					}
				},
				[pick([talksView, boardView]), [pick(keys), pick(keys), pick(keys)]] as const,
			),
	],
	'click in a view': [
		6,
		(app, pick, random) =>
			app.page.evaluate(
				([view, at]) => {
					const found = document.querySelectorAll<HTMLElement>(
						`[data-type="${view}"] .conference-notes-list-row, [data-type="${view}"] [aria-expanded]`,
					);
					found[at % found.length]?.click();
				},
				[pick([talksView, boardView]), random(500)] as const,
			),
	],
	undo: [2, app => run(app, 'undo')],
	'open a dialog': [
		4,
		async (app, pick) => {
			await run(app, pick(['set-up-conference', 'show-help', 'add-talk', 'mark-follow-up']));
			await settle(app);
		},
	],
	'open the settings': [
		1,
		app => app.page.evaluate(() => window.app.setting.openTabById('conference-notes')),
	],
	'switch the plugin off and on': [
		1,
		app =>
			app.page.evaluate(async () => {
				await window.app.plugins.disablePlugin('conference-notes');
				await window.app.plugins.enablePlugin('conference-notes');
			}),
	],
};

const weighted = Object.entries(acts).flatMap(([name, [weight]]) => Array<string>(weight).fill(name));

/** Does one thing that a user might do next, and leaves no dialog open. Returns what it was. */
export async function doSomething(app: AppPage, random: (limit: number) => number): Promise<string> {
	const pick = <T>(of: readonly T[]): T => of[random(of.length)] as T;
	const name = pick(weighted);
	await acts[name]?.[1](app, pick, random);
	await settle(app);
	return name;
}

/** Closes dialogs and menus, and lets the page draw. */
async function settle(app: AppPage): Promise<void> {
	await app.page.evaluate(async () => {
		await new Promise(resolve => requestAnimationFrame(resolve));
		for (let open = 0; open < 5; open++) {
			const last = [...document.querySelectorAll('.modal-container, .menu')].at(-1);
			if (!last) break;
			last.querySelector<HTMLElement>('.modal-close-button, .modal-bg')?.click();
			if (last.isConnected) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
			if (last.isConnected) document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
			if (last.isConnected)
				last.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		}
	});
}

/** Puts every note back and closes every view but one note that nobody writes in. */
export async function tidyUp(app: AppPage): Promise<void> {
	await settle(app);
	await app.openNote('Reading list.md');
	await app.page.evaluate(
		async views => {
			const { workspace } = window.app;
			for (const type of [...views, 'markdown'])
				for (const leaf of workspace.getLeavesOfType(type))
					if (views.includes(type) || leaf !== workspace.getMostRecentLeaf()) leaf.detach();
		},
		[talksView, boardView],
	);
	await app.page.waitForTimeout(300);
	for (const path of written) await app.write(path, await readFile(join(root, path), 'utf8'));
	await app.page.waitForFunction(() => {
		document.querySelectorAll<HTMLElement>('.notice').forEach(notice => notice.click());
		return document.querySelector('.notice, .modal-container, .menu') === null;
	});
	// Autosave and delayed drawing come to rest.
	await app.page.waitForTimeout(2500);
}
