import { closingMarks, spanEnd, type OpenSpan } from './span-end';

/** A part of a line, half-open. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** The parts of a line that are no plain text, by where they begin, and what stays open behind the line. */
export interface HiddenSpans {
	readonly spans: readonly Span[];
	readonly open: OpenSpan | null;
}

const mark = /\\.|`+|<!--|%%|\$\$?|\{\{[<%]|\[\[?|\]|<\/?[a-z]/gi;

/** Could this line hide something that goes on behind it? Quick, and never wrongly no. */
export function mayOpenSpan(line: string): boolean {
	return /<!--|%%|\$\$|\{\{[<%]/.test(line);
}

/**
 * Finds inline code, math, comments, HTML tags (an `<a>` with all it holds), wiki links, Hugo shortcodes, and links and
 * images of Markdown with their text. `open` is what the lines above left open, `start` where the line's own text
 * begins, and marks inside `atoms`, which are in order, mean nothing. Linear in the line.
 */
export function findHiddenSpans(
	line: string,
	open: OpenSpan | null,
	start: number,
	atoms: readonly Span[],
): HiddenSpans {
	const spans: Span[] = [];
	const finish = (stillOpen: OpenSpan | null): HiddenSpans => ({
		spans: spans.sort((a, b) => a.from - b.from),
		open: stillOpen,
	});
	let at = 0;
	if (open !== null) {
		const end = line.indexOf(open);
		at = end < 0 ? line.length : end + open.length;
		spans.push({ from: 0, to: at });
		if (end < 0) return finish(open);
	}
	const brackets: number[] = [];
	const missing = new Set<string>();
	let next = 0;
	for (;;) {
		mark.lastIndex = at;
		const found = mark.exec(line);
		if (!found) return finish(null);
		const from = found.index;
		const [text] = found;
		at = from + text.length;
		while ((atoms[next]?.to ?? Infinity) <= from) next++;
		const atom = atoms[next];
		if (atom && atom.from <= from) {
			at = atom.to;
			continue;
		}
		const to = spanEnd(line, text, from, missing);
		if (to >= 0) {
			const opener = text === ']' ? (brackets.pop() ?? 0) : from;
			spans.push({ from: opener, to });
			at = to;
		} else if (text === '[' || text === '[[') {
			for (let bracket = from; bracket < at; bracket++) brackets.push(bracket);
		} else if (text === ']') {
			brackets.pop();
		} else {
			const stillOpen = closingMarks[text];
			const onlyFromTheStart = text === '%%' || text === '$$';
			if (stillOpen === undefined || (onlyFromTheStart && from !== start)) continue;
			spans.push({ from, to: line.length });
			return finish(stillOpen);
		}
	}
}
