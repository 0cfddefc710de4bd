import type { FoundLink } from '../links/find-links';
import { findUrls } from '../links/find-urls';
import { decodePart } from '../links/display-text';
import { parseUrl } from '../links/parse-url';

/** An address that a page shows. */
export interface PageLink {
	readonly url: string;
	/** The texts and links that show it, next to each other; more than one where the app linked only part of it. */
	readonly nodes: readonly ChildNode[];
	/** Where it begins in the first one's text, and ends in the last one's. */
	readonly from: number;
	readonly to: number;
	/** The link's own text, `null` where it shows its address. */
	readonly text: string | null;
}

/** A link of the note and where the page shows it. */
export interface PlacedLink extends Pick<FoundLink, 'url' | 'shape' | 'text'> {
	/** Where the note says it, `null` where no note is known. */
	readonly found: FoundLink | null;
	readonly place: PageLink;
}

const noText =
	'code, pre, table, .math, .internal-link, .conference-notes-link, .metadata-container, .frontmatter, .footnotes';

/**
 * The addresses in a part of a page, in order. Of links only those whose text is where they lead.
 * @param titled also links with a text of their own
 */
export function findPageLinks(root: HTMLElement, titled = false): readonly PageLink[] {
	return listRuns(root, titled).flatMap((run): PageLink[] => {
		const [only] = run;
		if (only && isTitled(only)) {
			const text = only.textContent;
			return [{ url: only.href, nodes: run, from: 0, to: textOf(only).length, text }];
		}
		const ends: number[] = [];
		for (const node of run) ends.push((ends.at(-1) ?? 0) + textOf(node).length);
		return findUrls(run.map(textOf).join('')).map(({ url, from, to }) => {
			const first = ends.findIndex(end => end > from);
			const last = ends.findIndex(end => end >= to);
			const nodes = run.slice(first, last + 1);
			const start = from - (ends[first - 1] ?? 0);
			return { url, nodes, from: start, to: to - (ends[last - 1] ?? 0), text: null };
		});
	});
}

/** Finds the links of the note on the page, in order; one that the page does not show is left out. */
export function placeLinks(links: readonly FoundLink[], page: readonly PageLink[]): readonly PlacedLink[] {
	const placed: PlacedLink[] = [];
	let next = 0;
	for (const found of links) {
		const { url, shape, text } = found;
		const at = page.findIndex((each, index) => index >= next && isSameAddress(each.url, url));
		const place = page[at];
		if (!place) continue;
		next = at + 1;
		placed.push({ url, shape, text, found, place });
	}
	return placed;
}

/** The links of a page of which no note is known: a card is all that its line on the page says. */
export function linksOfPage(page: readonly PageLink[]): readonly PlacedLink[] {
	return page.map(place => {
		const { url, text } = place;
		return {
			url,
			text,
			shape: text === null && standsAlone(place) ? 'card' : 'chip',
			found: null,
			place,
		};
	});
}

/** Puts a node in the place of an address. Do the last one of a page first: texts before it stay as they are. */
export function replaceLink({ nodes, from, to }: PageLink, node: Node): void {
	const [first, ...others] = nodes;
	const last = nodes.at(-1);
	if (!first || !last) return;
	const rest = textOf(last).slice(to);
	const before = textOf(first).slice(0, from);
	first.after(node, rest);
	if (first.nodeType === Node.TEXT_NODE) first.nodeValue = before;
	else first.replaceWith(before);
	for (const other of others) other.remove();
}

/** Texts, and links that show where they lead, as far as they stand next to each other. */
function listRuns(root: HTMLElement, titled: boolean): readonly (readonly ChildNode[])[] {
	const runs: ChildNode[][] = [];
	const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const parent = text.parentElement;
		if (!parent || parent.closest(noText)) continue;
		const anchor = parent.closest('a');
		if (titled && anchor && isTitled(anchor)) {
			if (runs.at(-1)?.[0] !== anchor) runs.push([anchor]);
			continue;
		}
		if (anchor && (anchor.textContent !== text.nodeValue || !saysWhereItLeads(anchor))) continue;
		const node = anchor ?? (text as Text);
		const run = runs.at(-1);
		if (run && node.previousSibling === run.at(-1)) run.push(node);
		else runs.push([node]);
	}
	return runs;
}

/** As an address is written: one that is shown with blanks was decoded. */
function textOf(node: Node): string {
	const text = node.textContent ?? '';
	return node.nodeName === 'A' && /\s/.test(text) ? ((node as Element).getAttribute('href') ?? text) : text;
}

function isTitled(node: ChildNode): node is HTMLAnchorElement {
	return (
		node.nodeName === 'A' &&
		isWeb.test((node as HTMLAnchorElement).href) &&
		!saysWhereItLeads(node as HTMLAnchorElement)
	);
}

const isWeb = /^https?:/;

function saysWhereItLeads(anchor: HTMLAnchorElement): boolean {
	const text = anchor.textContent;
	return isSameAddress(/^www\./i.test(text) ? `http://${text}` : text, anchor.href);
}

/** A `www.` without scheme is one address, whichever scheme the app chose for it, and whatever of it the app encodes. */
function isSameAddress(one: string, other: string): boolean {
	const [a, b] = [one, other].map(each => decodePart(parseUrl(each)?.href.replace(/^https?:/, '') ?? ''));
	return a !== '' && a === b;
}

function standsAlone({ nodes, from, to }: PageLink): boolean {
	const [first, last] = [nodes[0], nodes.at(-1)];
	if (!first || !last || !first.parentElement?.matches('p, li, div, blockquote')) return false;
	if ((textOf(first).slice(0, from) + textOf(last).slice(to)).trim() !== '') return false;
	return isStart(first.previousSibling) && isEnd(last.nextSibling);
}

function isStart(node: ChildNode | null): boolean {
	return node === null || node.nodeName === 'BR' || (isNothing(node) && isStart(node.previousSibling));
}

function isEnd(node: ChildNode | null): boolean {
	return (
		node === null || /^(?:BR|UL|OL)$/.test(node.nodeName) || (isNothing(node) && isEnd(node.nextSibling))
	);
}

/** Blank text, and the box of a task. */
function isNothing(node: ChildNode): boolean {
	return node.nodeName === 'INPUT' || (node.nodeType === Node.TEXT_NODE && textOf(node).trim() === '');
}
