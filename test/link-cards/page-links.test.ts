/** @jest-environment jsdom */
import { findLinks } from '../../src/links/find-links';
import {
	findPageLinks,
	linksOfPage,
	placeLinks,
	replaceLink,
	type PlacedLink,
} from '../../src/link-cards/page-links';

/** A block of a page as the app draws it: `[https://…]` is a link that shows where it leads. */
function page(html: string): HTMLElement {
	const linked = html.replace(/\[(https?:[^\]]+)\]/g, '<a class="external-link" href="$1">$1</a>');
	return new DOMParser().parseFromString(linked, 'text/html').body;
}

/** The page's text once cards (`⟦…⟧`) and chips (`‹…›`) stand in for its links; lines and blocks end with ` / `. */
function shown(root: HTMLElement, links: readonly PlacedLink[]): string {
	for (const { url, shape, place } of [...links].reverse()) {
		replaceLink(place, document.createTextNode(shape === 'card' ? `⟦${url}⟧` : `‹${url}›`));
	}
	root.querySelectorAll('br, p, li, h2').forEach(each => each.after(' / '));
	return root.textContent
		.replace(/\s+/g, ' ')
		.replace(/( \/)+ ?$/, '')
		.trim();
}

function withNote(note: string, html: string): string {
	const root = page(html);
	return shown(root, placeLinks(findLinks(note), findPageLinks(root)));
}

function alone(html: string): string {
	const root = page(html);
	return shown(root, linksOfPage(findPageLinks(root)));
}

test('what the note says decides what is a card and what a chip', () => {
	const note = '- https://a.example\n- at https://b.example now, or https://c.example.';
	const html =
		'<ul><li>[https://a.example]</li><li>at [https://b.example] now, or [https://c.example].</li></ul>';
	expect(withNote(note, html)).toBe(
		'⟦https://a.example⟧ / at ‹https://b.example› now, or ‹https://c.example›.',
	);
});

test('an address that the app linked with what follows is parted from it', () => {
	const html =
		'<p>見て<a href="https://a.example/%E3%82%92%E8%A6%8B%E3%82%8B">https://a.example/を見る</a></p>';
	expect(withNote('見てhttps://a.example/を見る', html)).toBe('見て‹https://a.example/›を見る');
});

test('an address that the app did not link, linked in part, or shows decoded, becomes one all the same', () => {
	expect(withNote('www.a.example, www.b.example', '<p>www.a.example, www.b.example</p>')).toBe(
		'‹https://www.a.example›, ‹https://www.b.example›',
	);
	expect(
		withNote(
			'at https://ada@b.example/c, https://d.example',
			'<p>at [https://ada]@b.example/c, [https://d.example]</p>',
		),
	).toBe('at ‹https://ada@b.example/c›, ‹https://d.example›');
	const decoded =
		'<p><a href="https://a.example/%E6%9D%B1">https://a.example/東</a> <a href="https://b.example/c%20d">https://b.example/c d</a></p>';
	expect(withNote('https://a.example/%E6%9D%B1 https://b.example/c%20d', decoded)).toBe(
		'‹https://a.example/%E6%9D%B1› ‹https://b.example/c%20d›',
	);
});

test('an address whose brackets the app encodes in the link is the one of the note', () => {
	const note = 'https://a.example/?tag[]=1 https://b.example/?q=c%20d&tag[]=2';
	const html =
		'<p><a href="https://a.example/?tag%5B%5D=1">https://a.example/?tag[]=1</a> ' +
		'<a href="https://b.example/?q=c%20d&tag%5B%5D=2">https://b.example/?q=c d&tag[]=2</a></p>';
	expect(withNote(note, html)).toBe('‹https://a.example/?tag[]=1› ‹https://b.example/?q=c%20d&tag[]=2›');
});

test('links with a text of their own, code, tables and what was drawn before stay', () => {
	const html =
		'<p><a href="https://b.example">https://a.example</a> <code>https://a.example</code> ' +
		'<span class="conference-notes-link">https://a.example</span> [https://a.example]</p>' +
		'<table><tr><td>[https://a.example]</td></tr></table>';
	expect(alone(html)).toBe(
		'https://a.example https://a.example https://a.example ‹https://a.example› / https://a.example',
	);
});

test('an address of the note that the page does not show is left out, and the others are found', () => {
	const note = 'https://a.example/x_y_z and https://b.example';
	expect(withNote(note, '<p>https://a.example/x<em>y</em>z and [https://b.example]</p>')).toBe(
		'https://a.example/xyz and ‹https://b.example›',
	);
});

test('a page without a note makes a card of what is all of its line', () => {
	expect(alone('<p>[https://a.example]<br>\n[https://b.example]<br>at [https://c.example]</p>')).toBe(
		'⟦https://a.example⟧ / ⟦https://b.example⟧ / at ‹https://c.example›',
	);
	expect(
		alone(
			'<ul><li><input type="checkbox"> [https://a.example]<ul><li>[https://b.example] x</li></ul></li></ul>',
		),
	).toBe('⟦https://a.example⟧‹https://b.example› x');
	expect(alone('<h2>[https://a.example]</h2><p><b>[https://b.example]</b></p>')).toBe(
		'‹https://a.example› / ‹https://b.example›',
	);
});
