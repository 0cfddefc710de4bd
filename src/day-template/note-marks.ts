import { findDayReferences } from '../conference/day-references';
import { findHiddenSpans } from '../links/hidden-spans';
import { lineText } from '../markdown/lines';
import type { CommentOptions } from '../markdown/comment-options';
import { readComments } from '../markdown/read-comments';
import { headingLine, textLine } from '../markdown/scan';
import { findVisible } from './visible-comments';

/** A part of a note's text that is shown in another way: a comment that Markdown shows, or a reference to a day. */
export interface NoteMark {
	readonly from: number;
	readonly to: number;
	/** The number of the day, `null` for a visible comment. */
	readonly day: number | null;
}

/** Everything of a day note that the editor marks, in order. A label with a definition of its own is no reference. */
export function findMarks(text: string, options: CommentOptions): readonly NoteMark[] {
	if (!text.includes('[')) return [];
	const { note } = readComments(text, options);
	const startOf = (line: number) => note.starts[line - note.firstLine] ?? text.length;
	const visible = findVisible(text, options).map(({ line, to }) => ({
		from: startOf(line),
		to: startOf(to - 1) + lineText(note, to - 1).length,
		day: null,
	}));
	const defined = new Set(
		[...text.matchAll(/^ {0,3}\[([^\]\n]+)\]:/gm)].map(([, label = '']) => normalLabel(label)),
	);
	const days = note.starts.flatMap((start, index): readonly NoteMark[] => {
		const kind = note.kinds[index];
		if (kind !== textLine && kind !== headingLine) return [];
		const line = lineText(note, note.firstLine + index);
		const found = findDayReferences(line, label => defined.has(normalLabel(label)));
		if (found.length === 0) return [];
		const { spans } = findHiddenSpans(line, null, 0, []);
		return found
			.filter(({ from, to }) => !spans.some(span => span.from < to && from < span.to))
			.map(({ from, to, number }) => ({ from: start + from, to: start + to, day: number }));
	});
	return [...visible, ...days].sort((a, b) => a.from - b.from);
}

// https://spec.commonmark.org/0.31.2/#matches
function normalLabel(label: string): string {
	return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
