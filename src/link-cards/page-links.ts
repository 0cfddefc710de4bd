import { findUrls } from '../links/find-urls';
import { parseUrl } from '../links/parse-url';

/** An address that a page shows: `text.data.slice(from, to)`, the start of `anchor`'s text where the app made it a link. */
export interface PageLink {
	readonly url: string;
	readonly text: Text;
	readonly from: number;
	readonly to: number;
	readonly anchor: HTMLAnchorElement | null;
}

/** What the note says stands there. */
interface NoteLink {
	readonly url: string;
	readonly shape: 'card' | 'chip';
}

/** A link of the note and where the page shows it. */
export interface PlacedLink extends NoteLink {
	readonly place: PageLink;
}

const noText =
	'code, pre, table, .math, .internal-link, .conference-notes-link, .metadata-container, .frontmatter, .footnotes';

/** The addresses in a part of a page, in order. Of links only those whose text is where they lead. */
export function findPageLinks(root: HTMLElement): readonly PageLink[] {
	const found: PageLink[] = [];
	const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = texts.nextNode(); node; node = texts.nextNode()) {
		const text = node as Text;
		const parent = text.parentElement;
		if (!parent || parent.closest(noText)) continue;
		const anchor = parent.closest('a');
		if (anchor === null) found.push(...findUrls(text.data).map(url => ({ ...url, text, anchor })));
		else if (anchor.textContent === text.data && saysWhereItLeads(anchor)) {
			const [own] = findUrls(text.data);
			if (own?.from === 0) found.push({ ...own, text, anchor });
		}
	}
	return found;
}

/** Finds the links of the note on the page, in order; one that the page does not show is left out. */
export function placeLinks(links: readonly NoteLink[], page: readonly PageLink[]): readonly PlacedLink[] {
	const placed: PlacedLink[] = [];
	let next = 0;
	for (const { url, shape } of links) {
		const at = page.findIndex((each, index) => index >= next && leadsTo(each, url));
		const place = page[at];
		if (!place) continue;
		next = at + 1;
		// The page may show an address decoded: then all of the app's link is meant.
		const to = sameAddress(place.url, url) ? place.to : place.text.length;
		placed.push({ url, shape, place: { ...place, to } });
	}
	return placed;
}

/** The links of a page of which no note is known: a card is all that its line on the page says. */
export function linksOfPage(page: readonly PageLink[]): readonly PlacedLink[] {
	return page.map(place => ({ url: place.url, shape: standsAlone(place) ? 'card' : 'chip', place }));
}

/** Puts a node in the place of an address. Do the last one of a page first: texts before it stay as they are. */
export function replaceLink({ text, from, to, anchor }: PageLink, node: Node): void {
	if (anchor) anchor.replaceWith(node, text.data.slice(to));
	else {
		const rest = text.splitText(from);
		rest.before(node);
		rest.deleteData(0, to - from);
	}
}

function saysWhereItLeads(anchor: HTMLAnchorElement): boolean {
	const text = anchor.textContent;
	return sameAddress(/^www\./i.test(text) ? `http://${text}` : text, anchor.href);
}

function leadsTo({ url, anchor }: PageLink, wanted: string): boolean {
	return sameAddress(url, wanted) || (anchor !== null && sameAddress(anchor.href, wanted));
}

/** A `www.` without scheme is one address, whichever scheme the app chose for it. */
function sameAddress(one: string, other: string): boolean {
	const [a, b] = [parseUrl(one)?.href, parseUrl(other)?.href];
	return a !== undefined && a.replace(/^https?:/, '') === b?.replace(/^https?:/, '');
}

function standsAlone({ text, from, to, anchor }: PageLink): boolean {
	const node: ChildNode = anchor ?? text;
	if (!node.parentElement?.matches('p, li, div, blockquote')) return false;
	if ((text.data.slice(0, from) + text.data.slice(to)).trim() !== '') return false;
	const isEnd = (each: ChildNode | null): boolean =>
		each === null || /^(?:BR|UL|OL)$/.test(each.nodeName) || (isNothing(each) && isEnd(each.nextSibling));
	const isStart = (each: ChildNode | null): boolean =>
		each === null || each.nodeName === 'BR' || (isNothing(each) && isStart(each.previousSibling));
	return isStart(node.previousSibling) && isEnd(node.nextSibling);
}

/** Blank text, and the box of a task. */
function isNothing(node: ChildNode): boolean {
	return node.nodeName === 'INPUT' || (node.nodeType === Node.TEXT_NODE && node.textContent?.trim() === '');
}
