import { innerStart } from '../markdown/fences';
import { findUrls, type FoundUrl } from './find-urls';
import { findHiddenSpans, mayOpenSpan, type Span } from './hidden-spans';
import type { OpenSpan } from './span-end';
import { readBlock, type LineBlock } from './line-block';
import { lineState, type LineState } from './line-state';
import { parseUrl } from './parse-url';

/**
 * A bare link of a line: `card` when it is all that the line, list item or quote line says, else `chip`; or, always a
 * chip, a link with a text of its own.
 */
export interface LineLink extends FoundUrl {
	readonly shape: 'card' | 'chip';
	/** The link's own text, as it is written; `null` for a bare link. */
	readonly text: string | null;
}

/** The links of a line, in order, and what the line below stands in. */
export interface ScannedLine {
	readonly links: readonly LineLink[];
	readonly after: LineState;
}

const none: readonly LineLink[] = [];

/**
 * Finds the links in one line of a note's body that stand there as nothing but their address: not in code, comments,
 * HTML, math, tables, definitions, shortcodes, or other links. `below` is the next line, empty at the end.
 * @param titled also finds `[text](https://…)`
 */
export function scanLine(before: LineState, line: string, below: string, titled = false): ScannedLine {
	const block = readBlock(before, line, below);
	const urls = block.hidden ? [] : findUrls(line);
	if (urls.length === 0) return { links: none, after: readSpans(block, line, urls).after };
	const { spans, start, after } = readSpans(block, line, urls);
	const bare = withoutHidden(line, urls, spans);
	const own = line.slice(start).replace(/^\[[^\]]\]\s+/, '');
	const [only] = bare;
	const isAll =
		only?.from === line.length - own.length && only.to === line.trimEnd().length && !block.heading;
	const links = bare.map(({ from, to, url }): LineLink => {
		return { from, to, url, shape: isAll ? 'card' : 'chip', text: null };
	});
	return { links: titled ? [...links, ...findTitled(line, spans)].sort(byPlace) : links, after };
}

const titledLink = /^\[((?:[^\\[\]]|\\.)+)\]\((https?:\/\/[^\s"<>]+)\)$/i;
const byPlace = (a: LineLink, b: LineLink) => a.from - b.from;

/** Of what is no plain text the links with a text of their own, but what stands in something else or is an image. */
function findTitled(line: string, spans: readonly Span[]): readonly LineLink[] {
	let hiddenTo = 0;
	return spans.flatMap(({ from, to }) => {
		const isInside = from < hiddenTo;
		hiddenTo = Math.max(hiddenTo, to);
		const [, text = '', url = ''] = titledLink.exec(line.slice(from, to)) ?? [];
		if (isInside || line[from - 1] === '!' || !parseUrl(url)) return [];
		return [{ from, to, url, shape: 'chip' as const, text }];
	});
}

/** What the line below stands in, as `scanLine` says, without finding the links. */
export function stateBelow(before: LineState, line: string, below: string): LineState {
	const block = readBlock(before, line, below);
	return readSpans(block, line, mayOpenSpan(line) ? findUrls(line) : []).after;
}

interface LineSpans {
	readonly spans: readonly Span[];
	/** Where the line's own text begins, behind the marks of lists and quotes. */
	readonly start: number;
	readonly after: LineState;
}

function readSpans(block: LineBlock, line: string, urls: readonly FoundUrl[]): LineSpans {
	const { after, hidden } = block;
	const open = hidden ? null : (after.inside as OpenSpan | null);
	if (hidden || (urls.length === 0 && open === null && !mayOpenSpan(line)))
		return { spans: [], start: 0, after };
	const start = innerStart(line, line.search(/\S/), line.length);
	const found = findHiddenSpans(line, open, start, urls);
	const paragraph = found.open === null && after.paragraph;
	return { spans: found.spans, start, after: lineState(found.open, after.list, paragraph) };
}

/** Also leaves out what a quote mark behind an equals sign begins: the attribute of a tag over several lines. */
function withoutHidden(line: string, urls: readonly FoundUrl[], spans: readonly Span[]): readonly FoundUrl[] {
	let next = 0;
	let hiddenTo = 0;
	return urls.filter(url => {
		for (let span = spans[next]; span && span.from < url.to; span = spans[++next])
			hiddenTo = Math.max(hiddenTo, span.to);
		return hiddenTo <= url.from && !/=["']$/.test(line.slice(Math.max(0, url.from - 2), url.from));
	});
}
