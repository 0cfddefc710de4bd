import type { AppPage } from './app-page';

const day1 = 'HarborConf 2026/HarborConf 2026 Day 1.md';
const list = 'List.md';
const day2 = 'HarborConf 2026/HarborConf 2026 Day 2.md';

/** Notes with something of everything that is shown. */
export const walkNotes: Readonly<Record<string, string>> = {
	[day1]: [
		'---\nconference: HarborConf 2026\nday: 1\ndate: 2026-05-19\n---\n',
		'### 09:00 - 09:45 Keynote (Dry dock) - Ada Lind, Jun Ito\n\nhttps://github.com/preactjs/preact\n',
		'[//]: # (read the paper on clocks 📅 2026-05-10 #paper)\n\n[//]: # ([/] try the replay 📅 2026-05-20)\n',
		'- [ ] order the book\n- [x] pack the bag\n',
		'### 10:00 - 10:30 Tides (Pier 2) - Marta Kowalczyk\n\n[//]: # (ask Imke https://example.org/crane)\n',
		'A line of text\n[//]: # (ask again)\n\n[//]: # ([x] done it)\n\n[//]: # ([-] dropped it)\n',
		'[//]: # ()\n[//]: # (A draft of a thought)\n\nSee [Day 2] and [Day 3].\n',
		'### Workshop: ropes - Yuki Tanaka\n\nSee https://www.youtube.com/watch?v=dQw4w9WgXcQ for more.\n',
	].join('\n'),
	[day2]: [
		'---\nconference: HarborConf 2026\nday: 2\ndate: 2026-05-20\ntitle: HarborConf 2026 Day 7\n---\n',
		'### Keynote\n\nText.\n\n### Keynote\n\nMore.\n\n[//]: # ([ ] write the replay 📅 2026-06-30)\n',
	].join('\n'),
	[list]: '```conference-follow-ups\nstatus: inbox, nowhere\ngroup: colour\nkey: value\nno key\n```\n',
	'PyTide 2025 Day 1.md': '# PyTide 2025 Day 1\n\n### Types\n\n[//]: # (find the talk)\n',
};

/** When it is for the walk: in the first talk of the second day. */
export const walkNow = '2026-05-20T08:40:00Z';

/** Somewhere in the plugin: how one gets there, and what it draws. */
export interface Place {
	readonly name: string;
	readonly go: (app: AppPage) => Promise<unknown>;
	readonly draws: string;
}

const run = (id: string) => (app: AppPage) =>
	app.page.evaluate(id => void window.app.commands.executeCommandById(`conference-notes:${id}`), id);

const click =
	(selector: string, button: 'left' | 'right' = 'left') =>
	(app: AppPage) =>
		app.page.locator(selector).first().click({ button, timeout: 5_000 });

const focus = (selector: string) => (app: AppPage) =>
	app.page.locator(selector).first().focus({ timeout: 5_000 });

const inTurn =
	(...steps: readonly Place['go'][]) =>
	async (app: AppPage) => {
		for (const step of steps) await step(app);
	};

const open = (path: string, line?: number, mode?: 'reading') => async (app: AppPage) => {
	await app.openNote(path, mode);
	if (line !== undefined) await app.setCursor(line);
};

const talks = '[data-type="conference-notes-talks"] .view-content';
const board = '[data-type="conference-notes-follow-ups"] .view-content';
const modal = '.modal, .prompt';
const menu = '.menu';
const item = (at: number) => click(`.menu .menu-item >> nth=${at}`);
const type = (text: string) => (app: AppPage) => app.page.keyboard.type(text);
const toolbar = (view: string, at: number) =>
	click(`${view} [class*=-toolbar] button[aria-haspopup] >> nth=${at}`);
const key = (pressed: string) => (app: AppPage) => app.page.keyboard.press(pressed);

const row = (title: string) => `${talks} [role=treeitem]:has-text("${title}")`;
const card = `${board} .conference-notes-card`;
const cardsOfNote = '.workspace-leaf.mod-active [class^=conference-notes-link]';
const settings = '.vertical-tab-content';

/** Every view, menu, dialog and block of the plugin, in an order in which one leads to the next. */
export const places: readonly Place[] = [
	{ name: 'talks', go: run('show-talks'), draws: talks },
	{ name: 'talks-filter', go: toolbar(talks, 0), draws: menu },
	{ name: 'talks-arrange', go: toolbar(talks, 1), draws: menu },
	{ name: 'talks-grouped', go: inTurn(toolbar(talks, 1), item(2)), draws: talks },
	{ name: 'talks-menu', go: click(row('Tides'), 'right'), draws: menu },
	{ name: 'talks-conference-menu', go: click(`${talks} [role=treeitem]`, 'right'), draws: menu },
	{ name: 'board', go: run('open-follow-up-board'), draws: board },
	{ name: 'board-drafts', go: click(`${board} .conference-notes-drafts button`), draws: board },
	{ name: 'board-filter', go: toolbar(board, 0), draws: menu },
	{ name: 'board-arrange', go: toolbar(board, 1), draws: menu },
	{ name: 'board-views', go: toolbar(board, 2), draws: menu },
	{ name: 'board-view-name', go: inTurn(toolbar(board, 2), item(-1)), draws: board },
	{ name: 'board-menu', go: click(card, 'right'), draws: menu },
	{ name: 'board-onward', go: inTurn(click(card, 'right'), item(-2)), draws: menu },
	{ name: 'board-due', go: inTurn(focus(card), key('d')), draws: board },
	{ name: 'board-keys', go: inTurn(focus(card), key('?')), draws: modal },
	{ name: 'board-issue', go: inTurn(focus(card), run('follow-ups-issue')), draws: modal },
	{ name: 'board-lanes', go: inTurn(toolbar(board, 1), item(2)), draws: board },
	{ name: 'tabs', go: run('show-talks'), draws: '.workspace-tab-header[data-type^=conference-notes]' },
	{ name: 'commands', go: inTurn(key('Control+p'), type('Conference Notes')), draws: '.prompt-results' },
	{ name: 'set-up', go: run('set-up-conference'), draws: modal },
	{
		name: 'set-up-filled',
		go: inTurn(run('set-up-conference'), type('Sea Days'), key('Tab'), type('06142027')),
		draws: modal,
	},
	{ name: 'add-talk', go: inTurn(open(day2), run('add-talk')), draws: modal },
	{ name: 'mark', go: inTurn(open(day2), run('mark-follow-up')), draws: modal },
	{ name: 'fix', go: inTurn(open(day1), run('fix-visible-comments')), draws: modal },
	{ name: 'help', go: run('show-help'), draws: modal },
	{ name: 'settings', go: app => app.openSettings(), draws: settings },
	{
		name: 'settings-text',
		go: inTurn(app => app.openSettings(), click(`${settings} button >> nth=-1`)),
		draws: modal,
	},
	{
		name: 'settings-restore',
		go: inTurn(app => app.openSettings(), click(`${settings} button >> nth=-2`)),
		draws: '.modal-container:last-child .modal',
	},
	{ name: 'cards', go: open(day1), draws: cardsOfNote },
	{ name: 'reading', go: open(day1, undefined, 'reading'), draws: cardsOfNote },
	{ name: 'card-menu', go: click(`.mod-active .conference-notes-link-card:visible`, 'right'), draws: menu },
	{ name: 'list', go: open(list, undefined, 'reading'), draws: '.block-language-conference-follow-ups' },
	{ name: 'refused', go: inTurn(open('PyTide 2025 Day 1.md'), run('open-previous-day')), draws: '.notice' },
];

/** What is there before the first day note. */
export const emptyPlaces: readonly Place[] = [
	{ name: 'no-talks', go: run('show-talks'), draws: talks },
	{ name: 'no-follow-ups', go: run('open-follow-up-board'), draws: board },
];

/** Where there is the least room. */
export const phonePlaces: readonly Place[] = [
	{ name: 'board', go: run('open-follow-up-board'), draws: board },
	...places.filter(({ name }) => ['set-up-filled', 'add-talk', 'mark', 'help', 'cards'].includes(name)),
	{ name: 'talks', go: run('show-talks'), draws: talks },
];
