import { parseCommentSyntax } from '../markdown/comment-syntax';
import { findFence, innerStart } from '../markdown/fences';
import { blockTag, loneTag, rawTag } from '../markdown/html-block';
import { closingMarks } from './span-end';
import { lineState, type ClosingTag, type Inside, type LineState } from './line-state';

/** What a line is, as far as its links go. */
export interface LineBlock {
	/** No part of it is text. */
	readonly hidden: boolean;
	readonly heading: boolean;
	/** What the line below stands in, as far as blocks tell; a span that was open still is. */
	readonly after: LineState;
}

const spans: readonly unknown[] = Object.values(closingMarks);

/** Reads the blocks of Markdown that a line opens, goes on with or ends (https://spec.commonmark.org/0.31.2/#leaf-blocks). */
export function readBlock(before: LineState, line: string, below: string): LineBlock {
	const first = line.search(/\S/);
	const blank = first < 0;
	const { inside } = before;
	if (spans.includes(inside)) return text(before, false);
	if (typeof inside === 'object' && inside !== null) {
		const fence = inside.next(line, 0, blank ? line.length : first, line.length);
		if (fence) return hide(fence.closed ? null : fence, before.list);
	} else if (inside === 'definition') return hide(null, before.list);
	else if (inside?.startsWith('</')) {
		return hide(line.toLowerCase().includes(inside) ? null : inside, before.list);
	} else if (
		inside !== null &&
		!blank &&
		(inside === 'html' || !endsTable(line, inside === 'quoted-table'))
	) {
		return hide(inside, before.list);
	}
	return blank ? hide(null, before.list) : readOpening(before, line, first, below);
}

function readOpening(before: LineState, line: string, first: number, below: string): LineBlock {
	const inner = innerStart(line, first, line.length);
	const column = columnOf(line, first);
	if (!before.paragraph && column >= before.list + 4) return hide(null, before.list);
	const isItem = inner > first && line[first] !== '>' && (before.list > 0 || column < 4);
	const goesOn = before.paragraph ? before.list : Math.min(before.list, column);
	const list = isItem ? columnOf(line, inner) : goesOn;
	const opened = findOpened(before, line, inner, below);
	if (opened !== undefined) return hide(opened, list);
	const heading =
		/^#{1,6}(?:\s|$)/.test(line.slice(inner, inner + 7)) || (inner === first && isUnderline(below));
	return text(lineState(null, list, !heading), heading);
}

/** What is open behind a line that shows nothing; `undefined` for a line of text. */
function findOpened(before: LineState, line: string, inner: number, below: string): Inside | undefined {
	const fence = findFence(line, 0, inner, line.length);
	if (fence) return fence;
	const mark = line[inner];
	if (mark === '[') {
		const both = `${line}\n${below}`;
		if (parseCommentSyntax(both, 0, line.length, { keywords: [] })?.lines === 2) return 'definition';
		const [all, rest] = /^\[[^\]]+\]:(.*)/.exec(line.slice(inner)) ?? [];
		if (all === undefined) return undefined;
		return rest?.trim() === '' && /^\s*<?https?:/i.test(below) ? 'definition' : null;
	}
	if (mark === '<') return findHtml(before, line.slice(inner));
	if (!line.includes('|') || !isDelimiterRow(below)) return undefined;
	return quoteEnd(line) > 0 ? 'quoted-table' : 'table';
}

function findHtml(before: LineState, text: string): Inside | undefined {
	const name = rawTag.exec(text)?.[1]?.toLowerCase();
	if (name !== undefined)
		return text.toLowerCase().includes(`</${name}>`) ? null : (`</${name}>` as ClosingTag);
	return blockTag.test(text) || (!before.paragraph && loneTag.test(text)) ? 'html' : undefined;
}

function isDelimiterRow(line: string): boolean {
	const row = line.slice(innerStart(line, Math.max(line.search(/\S/), 0), line.length));
	return row.includes('|') && row.includes('-') && /^[|:\s-]+$/.test(row);
}

function isUnderline(line: string): boolean {
	return /^ {0,3}(?:=+|-+)\s*$/.test(line);
}

/** A table ends where another block begins, and one in a quote with the quote and at a blank line of it. */
function endsTable(line: string, isQuoted: boolean): boolean {
	const quoted = isQuoted ? quoteEnd(line) : 0;
	const row = line.slice(quoted).trimStart();
	if (isQuoted && (quoted === 0 || row === '')) return true;
	return innerStart(row, 0, row.length) > 0 || /^(?:#{1,6}\s|```|~~~)/.test(row);
}

/** Offset behind the quote marks that a line begins with, 0 without any. */
function quoteEnd(line: string): number {
	return /^[ \t]*(?:>[ \t]*)+/.exec(line)?.[0].length ?? 0;
}

function hide(inside: Inside, list: number): LineBlock {
	return { hidden: true, heading: false, after: lineState(inside, list, false) };
}

/** Columns before an offset; a tab goes on to the next fourth. */
function columnOf(line: string, to: number): number {
	let column = 0;
	for (let at = 0; at < to; at++) column += line[at] === '\t' ? 4 - (column % 4) : 1;
	return column;
}

function text(after: LineState, heading: boolean): LineBlock {
	return { hidden: false, heading, after };
}
