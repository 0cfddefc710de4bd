import DOMPurify from 'dompurify';
import MarkdownIt, { type StateInline, type Token } from 'markdown-it';

/** A piece of a note as the reading view shows it. Lines are zero-based, `lineEnd` is the last one. */
export interface MarkdownSection {
	readonly tag: string;
	readonly html: string;
	readonly lineStart: number;
	readonly lineEnd: number;
}

// As the app: HTML allowed (and then cleaned), bare URLs become links, one newline is a line break.
const parser = new MarkdownIt({ html: true, linkify: true, breaks: true });
// The app makes a link only of what has its scheme written.
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
parser.inline.ruler.before('link', 'wikilink', readWikilink);
parser.inline.ruler.before('emphasis', 'comment', readComment);

/** Cuts a note into its outermost blocks, each with its HTML; what Markdown does not show (definitions) has none. */
export function renderSections(markdown: string): MarkdownSection[] {
	const { header, body, offset } = cutHeader(markdown);
	const env = {};
	const tokens = parser.parse(body, env);
	const sections: MarkdownSection[] = header === null ? [] : [header];
	for (let start = 0; start < tokens.length;) {
		const end = blockEnd(tokens, start);
		const [lineStart = 0, lineAfter = 0] = tokens[start]?.map ?? [];
		const html = DOMPurify.sanitize(
			parser.renderer.render(tokens.slice(start, end), parser.options, env),
			{ ADD_ATTR: ['target'] },
		);
		const tag = tokens[start]?.tag || 'div';
		sections.push({
			tag,
			html,
			lineStart: lineStart + offset,
			lineEnd: lastLine(body, lineStart, lineAfter) + offset,
		});
		start = end;
	}
	return sections;
}

/** Blocks of a list may claim the blank lines after them. */
function lastLine(body: string, lineStart: number, lineAfter: number): number {
	const lines = body.split('\n').slice(lineStart, lineAfter);
	return lineStart + lines.join('\n').trimEnd().split('\n').length - 1;
}

function blockEnd(tokens: readonly Token[], start: number): number {
	let depth = 0;
	for (let index = start; index < tokens.length; index++) {
		depth += tokens[index]?.nesting ?? 0;
		if (depth === 0) return index + 1;
	}
	return tokens.length;
}

/** To the app only a YAML header is one; TOML and JSON are text of the note. */
function cutHeader(markdown: string): { header: MarkdownSection | null; body: string; offset: number } {
	const match = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(markdown);
	if (!match) return { header: null, body: markdown, offset: 0 };
	const lines = match[0].trimEnd().split('\n').length;
	const header = { tag: 'pre', html: '', lineStart: 0, lineEnd: lines - 1 };
	return { header, body: markdown.slice(match[0].length), offset: lines };
}

function readWikilink(state: StateInline, silent: boolean): boolean {
	const match = /^(!?)\[\[([^[\]\n]+?)\]\]/.exec(state.src.slice(state.pos));
	if (!match) return false;
	if (!silent) {
		const [link = '', text = link.replace(/(.)#/g, '$1 > ')] = (match[2] ?? '').split('|');
		const open = state.push('wikilink_open', match[1] ? 'span' : 'a', 1);
		open.attrs = match[1]
			? [
					['class', 'internal-embed'],
					['src', link],
				]
			: [
					['class', 'internal-link'],
					['data-href', link],
					['href', link],
				];
		state.push('text', '', 0).content = text;
		state.push('wikilink_close', match[1] ? 'span' : 'a', -1);
	}
	state.pos += match[0].length;
	return true;
}

/** `%%text%%` is not shown. */
function readComment(state: StateInline, silent: boolean): boolean {
	const match = /^%%[\s\S]*?%%/.exec(state.src.slice(state.pos));
	if (!match) return false;
	if (!silent) state.push('text', '', 0);
	state.pos += match[0].length;
	return true;
}
