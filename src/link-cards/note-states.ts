import type { ChangeDesc, Text } from '@codemirror/state';
import { mayHoldUrl } from '../links/find-urls';
import { topOfBody, type LineState } from '../links/line-state';
import { headerSaysOff } from '../links/header-says-off';
import { scanLine, stateBelow, type LineLink } from '../links/scan-line';
import { findHeaderBlock } from '../markdown/header-block';
import type { LineRange } from './line-ranges';

/** What each line of a note stands in, so that a change is read where it is made and no further. Lines are zero-based. */
export interface NoteStates {
	/** Line of the note that is the body's first. */
	readonly bodyLine: number;
	/** Of each line of the body, counted from `bodyLine`. */
	readonly states: readonly LineState[];
	/** The note's header wants no cards. */
	readonly off: boolean;
}

/** Reads a whole note. */
export function readStates(doc: Text): NoteStates {
	const header = readHeader(doc);
	return { ...header, states: readOn(doc, header.bodyLine, topOfBody, () => false) };
}

/**
 * Reads what a change made different: from the line above it to where the note goes on as before. Only `lines` of
 * `doc` may have other links than they had.
 */
export function rereadStates(
	{ bodyLine, states, off }: NoteStates,
	before: Text,
	doc: Text,
	changes: ChangeDesc,
): { readonly note: NoteStates; readonly lines: LineRange } {
	const { from, toBefore, to } = changedLines(before, doc, changes);
	const isBelowHeader = bodyLine > 0 && from > bodyLine;
	if (!isBelowHeader && (from < bodyLine || readHeader(doc).bodyLine !== bodyLine)) {
		return { note: readStates(doc), lines: { from: 0, to: doc.lines } };
	}
	// What a line is depends on the line below it too.
	const start = Math.max(from - 1 - bodyLine, 0);
	const added = doc.lines - before.lines;
	const isAsBefore = (line: number, state: LineState) =>
		line > to && line - added > toBefore && states[line - added - bodyLine] === state;
	const fresh = readOn(doc, start + bodyLine, states[start] ?? topOfBody, isAsBefore);
	const end = start + fresh.length;
	const isSame = added === 0 && fresh.every((state, index) => state === states[start + index]);
	return {
		note: {
			bodyLine,
			off,
			states: isSame ? states : states.slice(0, start).concat(fresh, states.slice(end - added)),
		},
		lines: { from: start + bodyLine, to: end + bodyLine },
	};
}

/** The links of one line (see `scanLine`); none for a line of the header, or where the header wants no cards. */
export function linksOf(
	{ bodyLine, states, off }: NoteStates,
	doc: Text,
	line: number,
	titled = false,
): readonly LineLink[] {
	const state = states[line - bodyLine];
	const { text } = doc.line(line + 1);
	if (!state || off || !mayHoldUrl(text)) return [];
	return scanLine(state, text, line + 1 < doc.lines ? doc.line(line + 2).text : '', titled).links;
}

/** States of the lines from `line` on, until one is as before. */
function readOn(
	doc: Text,
	line: number,
	first: LineState,
	isAsBefore: (line: number, state: LineState) => boolean,
): LineState[] {
	const states: LineState[] = [];
	if (line >= doc.lines) return states;
	const lines = doc.iterLines(line + 1);
	let text = lines.next().value;
	for (let at = line, state = first; at < doc.lines && !isAsBefore(at, state); at++) {
		states.push(state);
		const below = lines.next().value;
		state = stateBelow(state, text, below);
		text = below;
	}
	return states;
}

/** First and last changed line of `doc`, and the last of `before`. */
function changedLines(
	before: Text,
	doc: Text,
	changes: ChangeDesc,
): { from: number; toBefore: number; to: number } {
	let lines = { from: doc.lines, toBefore: 0, to: 0 };
	changes.iterChangedRanges((_fromBefore, toBefore, from, to) => {
		lines = {
			from: Math.min(lines.from, doc.lineAt(from).number - 1),
			toBefore: before.lineAt(toBefore).number - 1,
			to: doc.lineAt(to).number - 1,
		};
	});
	return lines;
}

// More than the longest header that is read, with its fences.
const longestHeader = 65 * 1024;

function readHeader(doc: Text): Pick<NoteStates, 'bodyLine' | 'off'> {
	if (!/^\ufeff?(?:---|\+\+\+|\{|[A-Za-z][A-Za-z_-]*[ \t]*(?:=|:[ \t]|:$))/.test(doc.line(1).text))
		return { bodyLine: 0, off: false };
	const start = doc.sliceString(0, longestHeader);
	const header = findHeaderBlock(start);
	return { bodyLine: header?.bodyLine ?? 0, off: headerSaysOff(start, header) };
}
