import { Refusal } from '../refusal';
import { parseCommentSyntax } from './comment-syntax';
import { findHeaderBlock } from './header-block';
import { scanNote, type ScannedHeading } from './scan';

/** What is remembered of a line, or of some lines together, to find it again in a note that has changed since. */
export interface RememberedLine {
	/** Without line ending; `\n` between several lines. */
	readonly text: string;
	/** Raw texts of the headings it stands under, outermost first. */
	readonly headingPath: readonly string[];
	/** Its place, from 0, among the `n` equal lines under that heading. */
	readonly k: number;
	readonly n: number;
	/** Number of equal lines in the note. */
	readonly total: number;
	/** The next non-blank line above and below, `null` at the ends of the note. */
	readonly before: string | null;
	readonly after: string | null;
}

/** The lines of a text: where each starts, counted from `firstLine`, and the headings among them. */
export interface NoteLines {
	readonly text: string;
	readonly firstLine: number;
	readonly starts: readonly number[];
	readonly headings: readonly Pick<ScannedHeading, 'line' | 'level' | 'text'>[];
}

/** Lines `line` to before `to`. */
export interface LineRange {
	readonly line: number;
	readonly to: number;
}

/** Remembers line `line` of a note, or lines `line` to before `to` as one. */
export function rememberLine(text: string, line: number, to = line + 1): RememberedLine {
	const [remembered] = rememberLines(listLines(text), [{ line, to }]);
	if (!remembered) throw new RangeError(`no line ${line}`);
	return remembered;
}

/** Remembers many lines of one note in one walk over it. */
export function rememberLines(lines: NoteLines, ranges: readonly LineRange[]): readonly RememberedLine[] {
	const texts = ranges.map(({ line, to }) => rangeText(lines, line - lines.firstLine, to - line));
	const places = findEqual(lines, texts);
	const pathAt = headingPaths(lines);
	return ranges.map(({ line }, index) => {
		const text = texts[index] ?? '';
		const equal = places.get(text) ?? [];
		const headingPath = pathAt(line);
		const near = equal.length === 1 ? equal : equal.filter(each => samePath(pathAt(each), headingPath));
		return {
			text,
			headingPath,
			k: near.indexOf(line),
			n: near.length,
			total: equal.length,
			...neighbours(lines, line, countLines(text)),
		};
	});
}

/**
 * The line of a note that was remembered, in this order: the only one then and now; the k-th under the same heading
 * while there are as many; the one whose neighbours are the same. `Refusal` that names `note` otherwise.
 */
export function findLine(text: string, remembered: RememberedLine, note: string): number {
	const lines = listLines(text);
	const equal = findEqual(lines, [remembered.text]).get(remembered.text) ?? [];
	if (equal.length === 1 && remembered.total === 1) return equal[0] as number;
	const pathAt = headingPaths(lines);
	const near = equal.filter(line => samePath(pathAt(line), remembered.headingPath));
	if (near.length > 0 && near.length === remembered.n) return near[remembered.k] as number;
	const [found, another] = equal.filter(line => {
		const { before, after } = neighbours(lines, line, countLines(remembered.text));
		return before === remembered.before && after === remembered.after;
	});
	if (found !== undefined && another === undefined) return found;
	throw new Refusal(equal.length > 1 ? 'lineAmbiguous' : 'lineChanged', note);
}

/** Every line of a note, its header's too. */
export function listLines(text: string): NoteLines {
	const first = text.startsWith('\ufeff') ? 1 : 0;
	const header = findHeaderBlock(text);
	const { headings } = scanNote(text, header?.bodyFrom ?? first, header?.bodyLine ?? 0, {
		// A comment above a rule is no heading.
		take: (_, from, to) => parseCommentSyntax(text, from, to, { keywords: [] })?.lines ?? 0,
	});
	const starts = [first];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return { text, firstLine: 0, starts, headings };
}

/** For each text the lines, in order, at which it stands. */
function findEqual(lines: NoteLines, texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>(texts.map(text => [text, []]));
	// Most lines are told apart by their first character, or by the length of their first line.
	const firsts = texts.every(text => /^./.test(text))
		? new Set(texts.map(text => text.charCodeAt(0)))
		: null;
	const byLength = new Map<number, Set<number>>();
	for (const text of places.keys()) {
		const first = text.indexOf('\n');
		const length = first < 0 ? text.length : first;
		byLength.set(length, (byLength.get(length) ?? new Set()).add(countLines(text)));
	}
	for (let index = 0; index < lines.starts.length; index++) {
		const from = lines.starts[index] as number;
		if (firsts?.has(lines.text.charCodeAt(from)) === false) continue;
		const counts = byLength.get(lineEnd(lines, index) - from);
		for (const count of counts ?? [])
			places.get(rangeText(lines, index, count))?.push(index + lines.firstLine);
	}
	return places;
}

/** Gives the heading path of a line. */
function headingPaths(lines: NoteLines): (line: number) => readonly string[] {
	const paths: string[][] = [];
	const open: { level: number; text: string }[] = [];
	for (const heading of lines.headings) {
		while (open.length > 0 && (open.at(-1)?.level ?? 0) >= heading.level) open.pop();
		open.push(heading);
		paths.push(open.map(each => each.text));
	}
	return line => {
		let from = 0;
		let to = lines.headings.length;
		while (from < to) {
			const middle = (from + to) >> 1;
			if ((lines.headings[middle]?.line ?? 0) <= line) from = middle + 1;
			else to = middle;
		}
		return paths[from - 1] ?? [];
	};
}

/** The next non-blank lines around `count` lines from `line` on. */
function neighbours(lines: NoteLines, line: number, count: number): Pick<RememberedLine, 'before' | 'after'> {
	const next = (index: number, step: 1 | -1): string | null => {
		for (let at = index; at >= 0 && at < lines.starts.length; at += step) {
			const text = rangeText(lines, at, 1);
			if (text.trim() !== '') return text;
		}
		return null;
	};
	const index = line - lines.firstLine;
	return { before: next(index - 1, -1), after: next(index + count, 1) };
}

/** The text of `count` lines, without line endings but `\n` between them. */
function rangeText(lines: NoteLines, index: number, count: number): string {
	const from = lines.starts[index] ?? lines.text.length;
	if (count === 1) return lines.text.slice(from, lineEnd(lines, index));
	return lines.text.slice(from, lineEnd(lines, index + count - 1)).replaceAll('\r\n', '\n');
}

function lineEnd(lines: NoteLines, index: number): number {
	const next = lines.starts[index + 1];
	if (next === undefined) {
		const { length } = lines.text;
		// `listLines` counts what follows the last line ending as a line, a scanned body does not.
		return lines.text.endsWith('\n') && (lines.starts[index] ?? length) < length
			? withoutEnding(lines.text, length)
			: length;
	}
	return withoutEnding(lines.text, next);
}

function withoutEnding(text: string, end: number): number {
	if (text[end - 1] !== '\n') return end;
	return text[end - 2] === '\r' ? end - 2 : end - 1;
}

function countLines(text: string): number {
	return text.includes('\n') ? text.split('\n').length : 1;
}

function samePath(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((text, index) => text === b[index]);
}
