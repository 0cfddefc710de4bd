import { innerStart } from '../markdown/fences';
import { findUrls, type FoundUrl } from './find-urls';
import { findHiddenSpans, mayOpenSpan, type OpenSpan, type Span } from './hidden-spans';
import { readBlock } from './line-block';
import { lineState, type LineState } from './line-state';

/** A bare link of a line: `card` when it is all that the line, list item or quote line says, else `chip`. */
export interface LineLink extends FoundUrl {
	readonly shape: 'card' | 'chip';
}

/** The bare links of a line, in order, and what the line below stands in. */
export interface ScannedLine {
	readonly links: readonly LineLink[];
	readonly after: LineState;
}

const none: readonly LineLink[] = [];

/**
 * Finds the links in one line of a note's body that stand there as nothing but their address: not in code, comments,
 * HTML, math, tables, definitions, shortcodes, or other links. `below` is the next line, empty at the end.
 */
export function scanLine(before: LineState, line: string, below: string): ScannedLine {
	const block = readBlock(before, line, below);
	if (block.hidden) return { links: none, after: block.after };
	const urls = findUrls(line);
	const open = block.after.inside as OpenSpan | null;
	if (urls.length === 0 && open === null && !mayOpenSpan(line)) return { links: none, after: block.after };

	const start = innerStart(line, line.search(/\S/), line.length);
	const hidden = findHiddenSpans(line, open, start, urls);
	const after = lineState(hidden.open, block.after.list, hidden.open === null && block.after.paragraph);
	const bare = withoutHidden(line, urls, hidden.spans);
	const own = line.slice(start).replace(/^\[[^\]]\]\s+/, '');
	const [only] = bare;
	const isAll =
		only?.from === line.length - own.length && only.to === line.trimEnd().length && !block.heading;
	return { links: bare.map(url => ({ ...url, shape: isAll ? 'card' : 'chip' })), after };
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
