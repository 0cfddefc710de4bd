import type { EditorState, Text, Transaction } from '@codemirror/state';

/** The lines from `from` to before `to`, zero-based. */
export interface LineSpan {
	readonly from: number;
	readonly to: number;
}

/** The lines that a selection touches, in order and apart from each other. */
export function selectedLines(state: EditorState): readonly LineSpan[] {
	const { doc, selection } = state;
	return mergeLines(selection.ranges.map(({ from, to }) => linesBetween(doc, from, to)));
}

/** Where lines of the text before a transaction stand behind it. */
export function mapLines({ from, to }: LineSpan, { startState, state, changes }: Transaction): LineSpan {
	const { doc } = startState;
	return linesBetween(
		state.doc,
		changes.mapPos(doc.line(from + 1).from, -1),
		changes.mapPos(doc.line(to).to, 1),
	);
}

/** The same lines in order, with no line twice. */
export function mergeLines(ranges: readonly LineSpan[]): readonly LineSpan[] {
	const merged: LineSpan[] = [];
	for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
		const last = merged.at(-1);
		if (last && range.from <= last.to)
			merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
		else merged.push(range);
	}
	return merged;
}

/** Do two lists hold the same ranges? */
export function sameLines(some: readonly LineSpan[], others: readonly LineSpan[]): boolean {
	return (
		some.length === others.length &&
		some.every(({ from, to }, index) => from === others[index]?.from && to === others[index].to)
	);
}

/** A selection whose text was replaced has its ends the wrong way round for a moment. */
function linesBetween(doc: Text, from: number, to: number): LineSpan {
	return { from: doc.lineAt(Math.min(from, to)).number - 1, to: doc.lineAt(Math.max(from, to)).number };
}
