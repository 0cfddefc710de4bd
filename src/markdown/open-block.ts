import { blockTag, loneTag } from './html-block';
import { lineEnd } from './line-ending';
import { readContainers, type LineContainers } from './line-containers';
import { blankLine, hiddenLine, textLine, type ScannedNote } from './scan';

/**
 * What a line leaves open for the next, if nothing keeps that apart: text, which takes in any line; reference
 * definitions, which take in more of them and else become text; or nothing.
 */
export type OpenBlock = 'text' | 'definitions' | null;

/** How many lines above a line are looked at for the block it belongs to. Hardly a block has more without a blank line. */
export const reach = 100;

const definition = /^\[[^\]^][^\]]*\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;
const underline = /^=+[ \t]*$/;
// A heading, a rule, and HTML that a mark of its own ends: were it still open, the scanner would have told.
const ends =
	/^(?:#{1,6}(?:[ \t]|$)|([-*_])(?:[ \t]*\1){2,}[ \t]*$|<[!?]|<(?:pre|script|style|textarea)[\s>])/i;

/** What a line leaves open: a paragraph, also in a list item or quote, does; a table too. */
export function openBelow(note: ScannedNote, line: number, steps = 0): OpenBlock {
	const kind = note.kinds[line - note.firstLine];
	if (kind !== textLine && kind !== hiddenLine) return null;
	const own = readContainers(note, line);
	const text = textOf(note, own);
	// Only Obsidian hides what ends in this line.
	if (kind === hiddenLine) return text.includes('%%') ? 'text' : null;
	if (text === '' || own.code) return null;
	const openAbove = (): OpenBlock => {
		const apart =
			steps === reach || own.items.length > 0 || own.quotes > readContainers(note, line - 1).quotes;
		return apart ? null : openBelow(note, line - 1, steps + 1);
	};
	if (own.indent > 3) {
		const above = openAbove();
		if (above) return above === 'definitions' && definition.test(text) ? above : 'text';
		if (isIndentedCode(note, line, own)) return null;
	}
	if (ends.test(text) || blockTag.test(text)) return null;
	if (underline.test(text)) return openAbove() === 'text' && !isLazy(note, line, own) ? null : 'text';
	if (definition.test(text)) return openAbove() === 'text' ? 'text' : 'definitions';
	return loneTag.test(text) && !openAbove() ? null : 'text';
}

/** Does a line go on with the text of a quote, list item or footnote without its mark? */
function isLazy(note: ScannedNote, line: number, { quotes, indent }: LineContainers): boolean {
	for (let at = line - 1; at >= line - reach && note.kinds[at - note.firstLine] === textLine; at--) {
		const above = readContainers(note, at);
		if (above.quotes > quotes || above.indent > indent + 3 || (above.items.at(-1) ?? 0) > indent)
			return true;
	}
	return false;
}

/** Is a line that begins a block indented as code is, seen from the list item it stands in? */
export function isIndentedCode(note: ScannedNote, line: number, { quotes, indent }: LineContainers): boolean {
	for (let at = line - 1; at >= Math.max(note.firstLine, line - reach); at--) {
		if (note.kinds[at - note.firstLine] === blankLine) continue;
		const other = readContainers(note, at);
		if (other.quotes !== quotes) break;
		const item = other.items.filter(column => column <= indent).at(-1);
		if (item !== undefined) return indent - item > 3;
		if (other.items.length === 0 && other.indent === 0) break;
	}
	return indent > 3;
}

/** Did a line above begin a block of HTML that no blank line has ended yet? */
export function isInHtml(note: ScannedNote, line: number, { quotes, indent }: LineContainers): boolean {
	for (let at = line - 1; at >= Math.max(note.firstLine, line - reach); at--) {
		if (note.kinds[at - note.firstLine] === blankLine) return false;
		if (!mayBeginHtml(note, at)) continue;
		const other = readContainers(note, at);
		if (other.quotes > quotes || (other.items.at(-1) ?? 0) > indent) return false;
		if (note.text[other.text] !== '<') continue;
		const text = textOf(note, other);
		if (blockTag.test(text)) return true;
		if (loneTag.test(text) && !ends.test(text) && openBelow(note, at) === null) return true;
	}
	return false;
}

/** Does a line begin with `<`, or with the mark of a quote, list item or footnote? Most do not. */
function mayBeginHtml({ text, starts, firstLine }: ScannedNote, line: number): boolean {
	let at = starts[line - firstLine] ?? text.length;
	while (text[at] === ' ' || text[at] === '\t') at++;
	const first = text[at] ?? '';
	return '<>-+*0123456789'.includes(first) || (first === '[' && text[at + 1] === '^');
}

function textOf(note: ScannedNote, { text }: LineContainers): string {
	return note.text.slice(text, lineEnd(note.text, text));
}
