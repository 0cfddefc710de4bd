import type { ChangeDesc, Text } from '@codemirror/state';
import { mayHoldUrl } from '../links/find-urls';
import { topOfBody, type LineState } from '../links/line-state';
import { headerSaysOff } from '../links/header-says-off';
import { scanLine, stateBelow, type LineLink } from '../links/scan-line';
import { findHeaderBlock } from '../markdown/header-block';

/**
 * What each line of a note stands in, read as far down as it is asked for, and after a change where it was made and no
 * further. Lines are zero-based.
 */
export interface NoteStates {
	/** Line of the note that is the body's first. */
	readonly bodyLine: number;
	/** Of the first lines of the body, counted from `bodyLine`. */
	readonly states: LineState[];
	/** The note's header wants no cards. */
	readonly off: boolean;
}

/** Begins to read a note. */
export function readStates(doc: Text): NoteStates {
	return { ...readHeader(doc), states: [] };
}

/** Reads what a change made different: from the line above it to where the note goes on as before. */
export function rereadStates(
	{ bodyLine, states, off }: NoteStates,
	before: Text,
	doc: Text,
	changes: ChangeDesc,
): NoteStates {
	const { from, toBefore, to } = changedLines(before, doc, changes);
	const isBelowHeader = bodyLine > 0 && from > bodyLine;
	if (!isBelowHeader && (from < bodyLine || readHeader(doc).bodyLine !== bodyLine)) {
		return readStates(doc);
	}
	// What a line is depends on the line below it too.
	const start = Math.max(from - 1 - bodyLine, 0);
	const first = states[start];
	if (!first) return { bodyLine, off, states: states.slice() };
	const added = doc.lines - before.lines;
	const fresh: LineState[] = [];
	let rest: readonly LineState[] = [];
	for (const [line, state] of statesFrom(doc, start + bodyLine, first)) {
		const formerly = line - added;
		if (line > to && formerly > toBefore) {
			const same = states[formerly - bodyLine];
			if (same === undefined) break;
			if (same === state) {
				rest = states.slice(formerly - bodyLine);
				break;
			}
		}
		fresh.push(state);
	}
	const isSame = added === 0 && rest.length > 0 && fresh.every((each, at) => each === states[start + at]);
	// What both notes have below is the same: either may go on reading for both.
	return { bodyLine, off, states: isSame ? states : states.slice(0, start).concat(fresh, rest) };
}

/** The links of one line (see `scanLine`); none for a line of the header, or where the header wants no cards. */
export function linksOf(note: NoteStates, doc: Text, line: number, titled = false): readonly LineLink[] {
	const { text } = doc.line(line + 1);
	if (note.off || line < note.bodyLine || !mayHoldUrl(text)) return [];
	const state = stateAt(note, doc, line);
	if (!state) return [];
	return scanLine(state, text, line + 1 < doc.lines ? doc.line(line + 2).text : '', titled).links;
}

function stateAt({ bodyLine, states }: NoteStates, doc: Text, line: number): LineState | undefined {
	const last = Math.max(states.length - 1, 0);
	if (line - bodyLine >= states.length) {
		for (const [at, state] of statesFrom(doc, last + bodyLine, states[last] ?? topOfBody)) {
			states[at - bodyLine] = state;
			if (at >= line) break;
		}
	}
	return states[line - bodyLine];
}

/** The lines from `line` on and their states, the first of which is `first`. */
function* statesFrom(doc: Text, line: number, first: LineState): Generator<[line: number, state: LineState]> {
	if (line >= doc.lines) return;
	const lines = doc.iterLines(line + 1);
	let text = lines.next().value;
	for (let [at, state] = [line, first]; at < doc.lines; at++) {
		yield [at, state];
		const below = lines.next().value;
		state = stateBelow(state, text, below);
		text = below;
	}
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
