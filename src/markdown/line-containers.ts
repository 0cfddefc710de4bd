import { lineEnd } from './line-ending';
import type { ScannedNote } from './scan';

/** The quotes, list items and footnotes that a line begins or goes on with, as far as the line alone tells. */
export interface LineContainers {
	readonly quotes: number;
	/** Columns before its first list mark or text, counted behind the quote marks. */
	readonly indent: number;
	/** For each list item, or footnote, that it begins, the column its text starts in, counted likewise. */
	readonly items: readonly number[];
	/** It begins with `2.`, which is text where no list goes before. */
	readonly joinsText: boolean;
	/** Its text stands so far behind its list mark that it is code. */
	readonly code: boolean;
	/** Offset of its text. */
	readonly text: number;
}

// A list mark needs a blank behind it, or the end of the line.
const mark = /(?:>|\[\^[^\]\s]+\]:|[-*+](?=[ \t\r\n]|$)|(\d{1,9})[.)](?=[ \t\r\n]|$))/y;
/** Where the text of a footnote starts, however long its mark is. */
const footnoteColumn = 4;

// `- - -` is no list.
const rule = /(?:-[ \t]*){3,}(?=[\r\n]|$)|(?:\*[ \t]*){3,}(?=[\r\n]|$)/y;

/** Reads the containers of a line of a note's body (https://spec.commonmark.org/0.31.2/#container-blocks). */
export function readContainers({ text, starts, firstLine }: ScannedNote, line: number): LineContainers {
	let at = starts[line - firstLine] ?? text.length;
	const to = lineEnd(text, at);
	let column = 0;
	let quotes = 0;
	let base = 0;
	let indent = 0;
	let joinsText = false;
	const items: number[] = [];
	for (let itemBefore = false; ;) {
		const start = column;
		for (; at < to && (text[at] === ' ' || text[at] === '\t'); at++)
			column += text[at] === '\t' ? 4 - (column % 4) : 1;
		const blanks = column - start;
		const code: boolean = blanks > 4 && itemBefore;
		if (itemBefore) items.push(start - base + (code || at === to ? 1 : blanks));
		else if (items.length === 0) indent = column - base;
		mark.lastIndex = rule.lastIndex = at;
		const isText: boolean =
			code || (blanks > 3 && !itemBefore) || at === to || (items.length === 0 && rule.test(text));
		const found: RegExpExecArray | null = isText ? null : mark.exec(text);
		if (!found) return { quotes, indent, items, joinsText, code, text: at };
		const written: string = found[0];
		at += written.length;
		column += written.length;
		if (items.length === 0 && found[1] !== undefined) joinsText = found[1] !== '1';
		itemBefore = written !== '>' && !written.startsWith('[');
		if (itemBefore) continue;
		if (written !== '>') {
			items.push(footnoteColumn);
			continue;
		}
		quotes++;
		if (text[at] === ' ') {
			at++;
			column++;
		}
		base = column;
	}
}
