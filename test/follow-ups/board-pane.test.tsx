/** @jest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { toBoard } from '../../src/follow-ups/board';
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

function draw(note: string, folded: readonly string[] = ['dropped']): void {
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
				onMove={() => undefined}
				said="Moved it"
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
		'ask #docs about example.org/clocksDue Jun 15, 2026Keynote 1HarborConf 2026 · Day 1',
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

test('arrows go to the cards of the other columns, past the empty and the folded', () => {
	draw(note);
	void act(() => cards('inbox')[1]?.focus());
	const press = (key: string) =>
		act(
			() =>
				void document.activeElement?.dispatchEvent(
					new KeyboardEvent('keydown', { key, bubbles: true }),
				),
		);
	void press('ArrowRight');
	expect(document.activeElement).toBe(cards('doing')[0]);
	void press('ArrowRight');
	expect(document.activeElement).toBe(cards('doing')[0]);
	void press('ArrowLeft');
	expect(document.activeElement).toBe(cards('inbox')[0]);
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
