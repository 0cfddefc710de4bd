/** @jest-environment jsdom */
import { setup } from 'obsidian-test-mocks/setup';
import { act } from 'preact/test-utils';
import { en } from '../../src/i18n/en';
import { clearLink, drawLink, placeLink } from '../../src/link-cards/link-drawing';
import type { LookUp, LookUps } from '../../src/link-cards/look-ups';

jest.mock(
	'obsidian',
	() => ({
		setIcon: (element: HTMLElement, name: string) => element.setAttribute('icon', name),
		Keymap: { isModEvent: (event: MouseEvent) => event.ctrlKey || event.button === 1 },
	}),
	{ virtual: true },
);

let lookUp: LookUp;
let redraw: () => void;
const asked: string[] = [];
const menus: string[] = [];
const lookUps = {
	read: () => lookUp,
	follow: (_: string, listener: () => void) => ((redraw = listener), () => (redraw = () => null)),
	ask: (url: string) => asked.push(url),
} as unknown as LookUps;

const known: LookUp = { state: 'known', found: null, why: 'not-asked', canAsk: true };
const details = {
	title: 'Beyond the limits',
	description: 'A keynote.',
	site: 'Not github.com',
	author: 'Ada Byron',
	date: '2026-05-20',
	duration: '1:02:45',
	image: 'https://cdn.example/a.png',
	icon: '',
};

const opened: (readonly [string | undefined, string | undefined])[] = [];

beforeAll(() => {
	setup();
	jest.spyOn(window, 'open').mockImplementation((url, target) => {
		opened.push([url?.toString(), target]);
		return null;
	});
});
beforeEach(() => {
	opened.length = asked.length = menus.length = 0;
	lookUp = known;
});

function draw(url: string, shape: 'card' | 'chip' = 'card'): HTMLElement {
	const link = { shape, url, text: null, nested: false };
	const card = placeLink(link);
	void act(() => {
		drawLink(card, link, () => null, {
			lookUps,
			onMenu: link => menus.push(link.url),
			hasMenuButtons: false,
			strings: en,
		});
	});
	return card;
}

function texts(element: HTMLElement): (string | null)[] {
	return [...element.querySelectorAll('bdi')].map(each => each.textContent);
}

function press(element: HTMLElement, type: string, event: MouseEventInit = {}): MouseEvent {
	const pressed = new MouseEvent(type, { bubbles: true, cancelable: true, ...event });
	element.querySelector('a')?.dispatchEvent(pressed);
	return pressed;
}

test('a card says what it leads to, on which site, of which kind, and which one', () => {
	expect(texts(draw('https://github.com/kubernetes/enhancements/pull/5769'))).toEqual([
		'enhancements#5769',
		'GitHub',
		'Pull request',
		'kubernetes/enhancements',
	]);
	expect(
		texts(draw('https://static.sched.com/hosted_files/harborconf2026/c6/Beyond%20The%20Limits.pdf')),
	).toEqual(['Beyond The Limits.pdf', 'Sched', 'PDF', 'harborconf2026']);
});

test('a site that is not known is named once', () => {
	expect(texts(draw('https://clotributor.dev/search'))).toEqual(['clotributor.dev', 'Web page', '/search']);
	expect(texts(draw('https://youtu.be/_4JkNbuA2Gg'))).toEqual(['YouTube', 'Video', '_4JkNbuA2Gg']);
});

test('a chip says what tells it from others, in one word', () => {
	expect(texts(draw('https://github.com/backstage/backstage', 'chip'))).toEqual(['backstage/backstage']);
	expect(texts(draw('https://clotributor.dev/search', 'chip'))).toEqual(['clotributor.dev/search']);
});

test('the link leads to the address as it was written, and tells it on hover', () => {
	const link = draw('https://example.org/a?b=c#d').querySelector('a');
	expect([link?.getAttribute('href'), link?.title]).toEqual([
		'https://example.org/a?b=c#d',
		'https://example.org/a?b=c#d',
	]);
});

test('a click opens it once, with a modifier or the middle button in a tab of its own, with the right button not', () => {
	const card = draw('https://a.example');
	expect(press(card, 'click').defaultPrevented).toBe(true);
	press(card, 'click', { ctrlKey: true });
	press(card, 'auxclick', { button: 1 });
	expect(press(card, 'auxclick', { button: 2 }).defaultPrevented).toBe(false);
	expect(opened).toEqual([
		['https://a.example', undefined],
		['https://a.example', '_blank'],
		['https://a.example', '_blank'],
	]);
});

test('every kind of link has an icon', () => {
	const icons = [draw('https://a.example'), draw('https://a.example/b.zip')].map(card =>
		card.querySelector('.conference-notes-icon')?.getAttribute('icon'),
	);
	expect(icons).toEqual(['globe', 'archive']);
});

test('what is cleared is empty', () => {
	const card = draw('https://a.example');
	clearLink(card);
	expect(card.childElementCount).toBe(0);
});

test('what is learnt takes the place of what the address told, but for the site', () => {
	const card = draw('https://a.example/b');
	void act(() => {
		lookUp = { state: 'found', found: { details, image: null, icon: null }, why: null, canAsk: true };
		redraw();
	});
	expect(texts(card)).toEqual([
		'Beyond the limits',
		'a.example',
		'Ada Byron',
		'May 20, 2026',
		'1:02:45',
		'A keynote.',
	]);
	expect(card.querySelector('button')).toBeNull();
});

test('a card offers to look it up where that is allowed, a chip does not', () => {
	const card = draw('https://a.example');
	card.querySelector('button')?.click();
	expect([asked, opened, card.textContent]).toEqual([
		['https://a.example'],
		[],
		expect.stringContaining('Look up') as string,
	]);
	expect(draw('https://a.example', 'chip').querySelector('button')).toBeNull();
	lookUp = { ...known, canAsk: false };
	expect(draw('https://a.example').querySelector('button')).toBeNull();
});

test('a failure is told in few words, with a way to try again', () => {
	lookUp = { ...known, state: 'failed', why: 'slow' };
	const card = draw('https://github.com/a/b');
	expect(texts(card)).toEqual(['a/b', 'Site too slow', 'GitHub', 'Repository']);
	expect(card.querySelector('button')?.textContent).toBe('Retry');
});

test('while it is asked for, that is told and nothing is offered', () => {
	lookUp = { ...known, state: 'waiting', why: null, canAsk: false };
	const card = draw('https://a.example');
	expect(card.textContent).toContain('Looking up…');
	expect(card.querySelector('button')).toBeNull();
});

test('pictures are our own, whatever the page says of them', () => {
	URL.createObjectURL = () => 'blob:ours';
	URL.revokeObjectURL = () => null;
	const image = new Blob(['x'], { type: 'image/webp' });
	lookUp = { state: 'found', found: { details, image, icon: image }, why: null, canAsk: true };
	const card = draw('https://a.example');
	expect([...card.querySelectorAll('img')].map(each => each.getAttribute('src'))).toEqual([
		'blob:ours',
		'blob:ours',
	]);
});

test('the right button asks for the menu', () => {
	press(draw('https://a.example'), 'contextmenu', { button: 2 });
	expect(menus).toEqual(['https://a.example']);
});
