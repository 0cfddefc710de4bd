/** @jest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { toBoard } from '../../src/follow-ups/board';
import { wholeQuery } from '../../src/follow-ups/board-query';
import { BoardPane } from '../../src/follow-ups/board-pane';
import { columns } from '../../src/follow-ups/columns';
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
beforeEach(() => (told = []));
afterEach(() => render(null, host));

function draw(note: string, folded: readonly string[] = ['dropped'], query = wholeQuery): void {
	void act(() =>
		render(
			<BoardPane
				board={toBoard(readConferences({ 'Day 1.md': note }), columns)}
				strings={en}
				language="en"
				folded={folded}
				onFold={(column, isFolded) => told.push(`${column} ${isFolded ? 'folded' : 'unfolded'}`)}
				onOpen={({ comment }) => told.push(`open line ${comment.line}`)}
				onMenu={({ comment }, at) =>
					told.push(`menu of ${comment.text} at ${at instanceof Element ? at.tagName : at.type}`)
				}
				onMove={(followUps, { id }) =>
					told.push(`move ${followUps.map(({ comment }) => comment.text).join(' and ')} to ${id}`)
				}
				onField={(followUps, kind, value) =>
					told.push(
						`${kind} of ${followUps.map(({ comment }) => comment.text).join(' and ')}: ${value}`,
					)
				}
				onUndo={() => told.push('undo')}
				onHelp={() => told.push('help')}
				onSay={text => told.push(`say ${text}`)}
				said="Moved it"
				today="2026-06-10"
				query={query}
				onQuery={({ text, conference }) => told.push(`look for ${text || conference}`)}
				onFilter={() => told.push('filter')}
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
	press('Escape');
	press('4');
	expect(told.filter(each => each.startsWith('move'))).toEqual([
		'move ask #docs about https://example.org/clocks 📅 2026-06-15 and read to done',
		'move read to done',
	]);
});

test('a click with Shift selects instead of opening', () => {
	draw(note);
	void act(
		() =>
			void cards('inbox')[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true })),
	);
	expect(told).toEqual(['say 1 card selected']);
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
	expect(words(host.querySelector('[role="status"]'))).toBe('Moved it');
});
