/** @jest-environment jsdom */
import { setup } from 'obsidian-test-mocks/setup';
import { en } from '../../src/i18n/en';
import { clearLink, drawLink } from '../../src/link-cards/link-drawing';

jest.mock(
	'obsidian',
	() => ({
		setIcon: (element: HTMLElement, name: string) => element.setAttribute('icon', name),
		Keymap: { isModEvent: (event: MouseEvent) => event.ctrlKey || event.button === 1 },
	}),
	{ virtual: true },
);

const opened: (readonly [string | undefined, string | undefined])[] = [];

beforeAll(() => {
	setup();
	jest.spyOn(window, 'open').mockImplementation((url, target) => {
		opened.push([url?.toString(), target]);
		return null;
	});
});
beforeEach(() => (opened.length = 0));

function draw(url: string, shape: 'card' | 'chip' = 'card'): HTMLElement {
	return drawLink({ shape, url, nested: false }, en);
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
