/** @jest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { toBoard, type FollowUp } from '../../src/follow-ups/board';
import { wholeQuery } from '../../src/follow-ups/board-query';
import type { MenuOfCard } from '../../src/follow-ups/board-cards';
import { BoardPane } from '../../src/follow-ups/board-pane';
import { listColumns, type KeptColumn } from '../../src/follow-ups/columns';
import { listDrafts } from '../../src/follow-ups/drafts';
import { en } from '../../src/i18n/en';
import { dayNote, readConferences } from './read-conferences';

jest.mock(
	'obsidian',
	() => ({ setIcon: (element: HTMLElement, name: string) => element.setAttribute('icon', name) }),
	{ virtual: true },
);

beforeAll(() => {
	jest.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(1000);
	Object.defineProperty(HTMLElement.prototype, 'win', { get: () => window });
	window.ResizeObserver = class {
		observe(): void {}
		unobserve(): void {}
		disconnect(): void {}
	};
});

const host = document.body;
let told: string[] = [];
let menu: MenuOfCard | null = null;
let kept: readonly KeptColumn[] = [];
beforeEach(() => {
	told = [];
	kept = [];
});
afterEach(() => render(null, host));

function draw(note: string, folded: readonly string[] = ['dropped'], query = wholeQuery): void {
	const conferences = readConferences({ 'Day 1.md': note });
	const says = (followUps: readonly FollowUp[]) =>
		followUps.map(({ comment }) => comment.text).join(' and ');
	void act(() =>
		render(
			<BoardPane
				board={toBoard(conferences, listColumns(kept, en))}
				drafts={listDrafts(conferences)}
				context={{ strings: en, today: '2026-06-10' }}
				folded={folded}
				onFold={(id, isFolded) => told.push(`${id} ${isFolded ? 'folded' : 'unfolded'}`)}
				onOpen={({ comment }) => told.push(`open line ${comment.line}`)}
				onPreview={({ comment }) => told.push(`preview of ${comment.text}`)}
				onMenu={({ comment }, at, card) => {
					told.push(`menu of ${comment.text} at ${at instanceof Element ? at.tagName : at.type}`);
					menu = card;
				}}
				onMove={(followUps, { id }) => told.push(`move ${says(followUps)} to ${id}`)}
				onField={(followUps, kind, value) => told.push(`${kind} of ${says(followUps)}: ${value}`)}
				onUndo={() => told.push('undo')}
				onHelp={() => told.push('help')}
				onSay={text => told.push(`say ${text}`)}
				said="Moved it"
				query={query}
				onQuery={({ text, place, tasks }) => told.push(`look for ${text || (place?.key ?? tasks)}`)}
				onToolbarMenu={(menu, _event, name) => {
					told.push(menu);
					name();
				}}
				onSaveView={name => told.push(`save ${name}`)}
				onOpenDraft={({ line }) => told.push(`open line ${line}`)}
				onBringBack={({ text }) => told.push(`bring back ${text}`)}
			/>,
			host,
		),
	);
}

const column = (id: string) => host.querySelector<HTMLElement>(`[data-column="${id}"]`);
const cards = (id: string) =>
	Array.from(column(id)?.querySelectorAll<HTMLElement>('[role="listitem"]') ?? []);
const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

const note = dayNote(
	'[//]: # (ask #docs about https://example.org/clocks 📅 2026-06-15)',
	'[//]: # (read)',
	'[//]: # ([/] write)',
	'[//]: # ([-] forget)',
);

test('each column has its name, its count and its cards', () => {
	draw(note);
	expect(Array.from(host.querySelectorAll('h3'), words)).toEqual([
		'Inbox2',
		'Next0',
		'Doing1',
		'Done0',
		'Dropped1',
	]);
	expect(cards('doing').map(words)).toEqual(['writeKeynote 1HarborConf 2026 · Day 1']);
	expect(words(column('done'))).toBe('Done0Nothing done yet');
});

test('a card names its link and shows its tag, its due date and where it comes from', () => {
	draw(note);
	const [card] = cards('inbox');
	expect(words(card)).toBe(
		'ask #docs about example.org/clocksSoon: due Jun 15, 2026Keynote 1HarborConf 2026 · Day 1',
	);
	expect(card?.querySelector('a')?.href).toBe('https://example.org/clocks');
});

test('a click and Enter open the line, a click on a link or button does not', () => {
	draw(note);
	const [first, second] = cards('inbox');
	first?.querySelector('a')?.addEventListener('click', event => event.preventDefault());
	first?.querySelector('a')?.click();
	second?.click();
	first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
	second?.querySelector('button')?.click();
	second?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
	expect(told).toEqual([
		'open line 7',
		'open line 6',
		'menu of read at BUTTON',
		'menu of read at contextmenu',
	]);
});

function press(key: string, shiftKey = false): void {
	const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
	void act(() => void document.activeElement?.dispatchEvent(event));
}

function start(id: string, index = 0): void {
	draw(note);
	void act(() => cards(id)[index]?.focus());
}

test('arrows go to the cards of the other columns, past the empty and the folded', () => {
	start('inbox', 1);
	press('ArrowRight');
	expect(document.activeElement).toBe(cards('doing')[0]);
	press('ArrowRight');
	expect(document.activeElement).toBe(cards('doing')[0]);
	press('ArrowLeft');
	expect(document.activeElement).toBe(cards('inbox')[0]);
});

test('numbers, x and Shift with an arrow move the card', () => {
	start('inbox', 1);
	for (const key of ['3', 'x', '9']) press(key);
	press('ArrowRight', true);
	expect(told).toEqual(['move read to doing', 'move read to done', 'move read to next']);
});

test('Space takes a card, arrows carry it, and Space drops it; Escape leaves it', () => {
	start('inbox', 1);
	for (const key of [' ', 'ArrowRight', 'ArrowRight']) press(key);
	expect(column('doing')?.classList).toContain('is-target');
	press(' ');
	expect(column('doing')?.classList).not.toContain('is-target');
	expect(told.filter(each => !each.startsWith('say'))).toEqual(['move read to doing']);
	void act(() => cards('inbox')[1]?.focus());
	for (const key of [' ', 'ArrowRight', 'Escape']) press(key);
	expect(told.at(-1)).toBe('say Left where it was');
	expect(told.filter(each => !each.startsWith('say'))).toHaveLength(1);
});

test('cards selected by Shift move together, and Escape selects none', () => {
	start('inbox', 0);
	press('ArrowDown', true);
	expect(cards('inbox').map(card => words(card)?.startsWith('Selected'))).toEqual([true, true]);
	press('4');
	void act(() => cards('inbox')[1]?.focus());
	press('Escape');
	press('4');
	expect(told.filter(each => each.startsWith('move'))).toEqual([
		'move ask #docs about https://example.org/clocks 📅 2026-06-15 and read to done',
		'move read to done',
	]);
});

test('by its menu, as by touch, a card is selected, and all of them no more', () => {
	draw(note);
	const menuButton = (card: Element | undefined) =>
		card?.querySelector<HTMLElement>('[aria-haspopup="menu"]');
	const openMenu = (index: number) => {
		menu = null;
		void act(() => menuButton(cards('inbox')[index])?.click());
		return menu as MenuOfCard | null;
	};
	expect(openMenu(0)?.selectNothing).toBeUndefined();
	void act(() => openMenu(0)?.select?.());
	void act(() => openMenu(1)?.select?.());
	expect(openMenu(1)?.followUps).toHaveLength(2);
	expect(openMenu(1)?.select).toBeUndefined();
	void act(() => openMenu(1)?.selectNothing?.());
	expect(openMenu(1)?.followUps).toHaveLength(1);
	void act(() => openMenu(1)?.openField('text'));
	expect(menuButton(cards('inbox')[1])).toBeNull();
});

test('a follow-up of a box alone says that it has no text', () => {
	draw(dayNote('[//]: # ([ ])', '[//]: # ([/] 📅 2026-06-12)'));
	expect(words(cards('next')[0])).toMatch(/^No text/);
	expect(words(cards('doing')[0])).toMatch(/^No text.*Jun 12/);
});

test('a click with Shift selects instead of opening', () => {
	draw(note);
	void act(
		() =>
			void cards('inbox')[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true })),
	);
	expect(told).toEqual(['say 1 card selected']);
});

test('what a search hides is not selected, and moves with nothing', () => {
	start('inbox', 0);
	const byShift = () =>
		void cards('inbox')[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
	void act(byShift);
	draw(note, ['dropped'], { ...wholeQuery, text: 'read' });
	void act(byShift);
	expect(told.at(-1)).toBe('say 1 card selected');
	void act(() => cards('inbox')[0]?.focus());
	press('4');
	expect(told.at(-1)).toBe('move read to done');
});

test('text, due date and tag are written in the card; Enter keeps them, Escape does not', () => {
	start('inbox', 1);
	const field = () => host.querySelector<HTMLInputElement>('.conference-notes-card-field');
	const write = (open: string, value: string, end: string) => {
		void act(() => cards('inbox')[1]?.focus());
		press(open);
		const input = field();
		if (input) input.value = value;
		void act(() => void input?.dispatchEvent(new KeyboardEvent('keydown', { key: end, bubbles: true })));
		expect(field()).toBeNull();
	};
	write('e', 'read it all', 'Enter');
	write('d', '2026-07-01', 'Enter');
	write('t', 'docs', 'Enter');
	write('e', 'nothing', 'Escape');
	expect(told).toEqual(['text of read: read it all', 'due of read: 2026-07-01', 'tag of read: docs']);
});

test('a date that is half typed is no date: Enter waits for the rest, and leaving the field changes nothing', () => {
	start('inbox', 1);
	press('d');
	const input = host.querySelector<HTMLInputElement>('.conference-notes-card-field');
	if (input) input.value = '0026-06-15';
	press('Enter');
	expect(document.activeElement).toBe(input);
	void act(() => input?.blur());
	expect(host.querySelector('.conference-notes-card-field')).toBeNull();
	expect(told).toEqual([]);
});

test('u, o and ? undo, open and tell the keys', () => {
	start('inbox', 1);
	for (const key of ['u', 'o', '?']) press(key);
	expect(told).toEqual(['undo', 'open line 7', 'help']);
});

test('a folded column shows its count, and unfolds', () => {
	draw(note);
	expect(cards('dropped')).toEqual([]);
	const fold = column('dropped')?.querySelector('button');
	expect(fold?.getAttribute('aria-expanded')).toBe('false');
	fold?.click();
	expect(told).toEqual(['dropped unfolded']);
	draw(note, []);
	expect(cards('dropped').map(words)).toEqual(['forgetKeynote 1HarborConf 2026 · Day 1']);
});

test('without any follow-up it tells how to mark one', () => {
	draw(dayNote('plain'));
	expect(host.querySelector('code')?.textContent).toBe(en.followUps.empty.example);
	expect(column('inbox')).toBeNull();
});

test('what happened last is read out', () => {
	draw(note);
	expect(words(host.querySelector('.conference-notes-board-said'))).toBe('Moved it');
});

const lanes = dayNote(
	'[//]: # (a)',
	'[//]: # (b)',
	'[//]: # ([/] c)',
	'',
	'### Keynote 2',
	'',
	'[//]: # (d)',
	'[//]: # ([x] e)',
	'',
	'### Keynote 3',
	'',
	'[//]: # (f)',
);
const byTalk = { ...wholeQuery, lanes: 'talk' } as const;
const texts = (...of: readonly string[]) =>
	of.flatMap(lane =>
		Array.from(host.querySelectorAll(`[aria-label^="${lane}, "] [role="listitem"]`), card =>
			card.querySelector('.conference-notes-follow-up-text')?.textContent?.trim(),
		),
	);
const focused = () =>
	document.activeElement?.querySelector('.conference-notes-follow-up-text')?.textContent?.trim();

test('lanes part the cards by talk, and fold', () => {
	draw(lanes, ['dropped'], byTalk);
	expect(Array.from(host.querySelectorAll('h4'), words)).toEqual([
		'Keynote 1Day 1 · HarborConf 20263',
		'Keynote 2Day 1 · HarborConf 20262',
		'Keynote 3Day 1 · HarborConf 20261',
	]);
	expect(texts('Keynote 1', 'Keynote 2')).toEqual(['a', 'b', 'c', 'd', 'e']);
	host.querySelector('h4')?.querySelector('button')?.click();
	expect(told.at(-1)).toMatch(/Keynote 1.* folded$/);
});

test('keys go over the lanes: down and up through a column, left and right within a lane', () => {
	draw(lanes, ['dropped'], byTalk);
	const [first] = host.querySelectorAll<HTMLElement>('.conference-notes-card');
	void act(() => first?.focus());
	const path = ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowUp'];
	expect(
		path.map(key => {
			press(key);
			return focused();
		}),
	).toEqual(['b', 'd', 'e', 'd', 'f', 'd', 'b']);
	press('ArrowRight');
	press('ArrowRight', true);
	expect(told.at(-1)).toBe('move c to done');
});

test('the focus stays on the board when the last card of a place leaves it', () => {
	draw(lanes, ['dropped'], byTalk);
	const card = Array.from(host.querySelectorAll<HTMLElement>('.conference-notes-card')).find(each =>
		words(each)?.startsWith('d'),
	);
	void act(() => card?.focus());
	press('x');
	expect(told.at(-1)).toBe('move d to done');
	expect(focused()).toBe('f');
});

test('the focus goes with its card when that is moved by an undo or another device', () => {
	start('doing');
	draw(note.replace('[/] write', '[x] write'));
	expect(document.activeElement).toBe(cards('done')[0]);
	draw(note.replace('[/] write', '[-] write'));
	expect(document.activeElement).toBe(cards('inbox')[0]);
});

test('where no card is left to have the focus the board has it, and still undoes', () => {
	const only = dayNote('[//]: # (read)');
	draw(only);
	void act(() => cards('inbox')[0]?.focus());
	draw(only.replace('(read', '([-] read'));
	expect(document.activeElement?.className).toContain('board-columns');
	for (const key of ['x', 'u', '?']) press(key);
	expect(told).toEqual(['undo', 'help']);
});

test('a draft that is brought back leaves the focus on the strip', () => {
	const drafts = dayNote('[//]: # (### Why?)', '', 'text', '', '[//]: # (### How?)');
	draw(drafts, ['drafts open']);
	const strip = () => host.querySelector('.conference-notes-drafts');
	void act(() => strip()?.querySelector<HTMLElement>('[aria-label="Bring back: Why?"]')?.focus());
	draw(drafts.replace('[//]: # (### Why?)', '### Why?'), ['drafts open']);
	expect(document.activeElement).toBe(strip()?.querySelector('button'));
});

test('drafts are counted in a strip, and unfolded each can be opened and brought back', () => {
	const drafts = dayNote(
		'[//]: # (### Why LWS?)',
		'[//]: # (because)',
		'',
		'[//]: # (read)',
		'',
		'[//]: # ()',
	);
	draw(drafts);
	const strip = () => host.querySelector('.conference-notes-drafts');
	expect(words(strip())).toBe('2 hidden drafts');
	strip()?.querySelector('button')?.click();
	draw(drafts, ['drafts open']);
	expect(Array.from(strip()?.querySelectorAll('li') ?? [], words)).toEqual([
		'Why LWS?Keynote 1 · Day 1 · HarborConf 2026 · 2 linesOpen in noteBring back',
		'No textKeynote 1 · Day 1 · HarborConf 2026 · 1 lineOpen in noteBring back',
	]);
	const [open, back] = strip()?.querySelectorAll<HTMLElement>('li button') ?? [];
	open?.click();
	back?.click();
	expect(told).toEqual(['drafts open folded', 'open line 6', 'bring back Why LWS?']);
});

test('a hidden column is not shown, its cards are counted, and x still finds done', () => {
	kept = [
		{ mark: 'x', name: '', hidden: true },
		{ mark: '?', name: 'Waiting', hidden: false },
		{ mark: '', name: '', hidden: false },
	];
	draw(lanes);
	expect(Array.from(host.querySelectorAll('h3'), words)).toEqual([
		'Waiting0',
		'Inbox4',
		'Next0',
		'Doing1',
		'Dropped0',
	]);
	expect(words(host.querySelector('.conference-notes-board-toolbar'))).toContain('1 in hidden columns');
	void act(() => cards('inbox')[0]?.focus());
	press('x');
	press('1');
	expect(told).toEqual(['move a to done', 'move a to ?']);
});

test('sorted anew, a column begins at its top, and what was selected stays so', () => {
	start('inbox');
	press('ArrowDown', true);
	const list = () => column('inbox')?.querySelector('.conference-notes-list');
	const scrolled = list();
	if (scrolled) scrolled.scrollTop = 40;
	draw(note, ['dropped'], { ...wholeQuery, text: 'r' });
	expect(list()?.scrollTop).toBe(40);
	draw(note, ['dropped'], { ...wholeQuery, sort: 'due' });
	expect(list()?.scrollTop).toBe(0);
	expect(host.querySelectorAll('.is-selected')).toHaveLength(2);
});

test('a view is named in the toolbar', () => {
	draw(note);
	void act(() => host.querySelector<HTMLElement>('[aria-label="Saved views"]')?.click());
	const input = host.querySelector<HTMLInputElement>('[aria-label="Name of the view"]');
	if (input) input.value = ' Papers ';
	void act(() => void input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
	expect(told).toEqual(['views', 'save Papers']);
	expect(host.querySelector('[aria-label="Name of the view"]')).toBeNull();
});

test('what was looked for is cleared by keyboard too, and the focus is in the search again', () => {
	draw(note, [], { ...wholeQuery, text: 'read' });
	const buttons = Array.from(host.querySelectorAll<HTMLElement>('button'));
	void act(() => buttons.find(each => each.textContent === en.words.clear)?.focus());
	draw(note);
	expect(document.activeElement).toBe(host.querySelector('input[type="search"]'));
});

test('what is being written in a card that changes or moves meanwhile is asked for, and the next keys do nothing', () => {
	for (const now of ['[//]: # (read it all)', '[//]: # ([x] read)']) {
		start('inbox', 1);
		press('e');
		const input = host.querySelector<HTMLInputElement>('.conference-notes-card-field');
		if (input) input.value = 'read on';
		draw(note.replace('[//]: # (read)', now));
		expect(told.splice(0)).toEqual(['text of read: read on']);
		expect(document.activeElement).toBe(document.body);
		expect(host.querySelector('.conference-notes-card-field')).toBeNull();
	}
});

test('who leaves a field for another place stays there, and what was written is asked for', () => {
	start('inbox', 1);
	press('e');
	const input = host.querySelector<HTMLInputElement>('.conference-notes-card-field');
	if (input) input.value = 'read on';
	const search = host.querySelector<HTMLElement>('input[type="search"]');
	void act(() => search?.focus());
	expect(told).toEqual(['text of read: read on']);
	expect(document.activeElement).toBe(search);
});
