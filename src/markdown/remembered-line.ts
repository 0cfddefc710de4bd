import { Refusal } from '../refusal';
import { headingPaths, type HeadingPath } from './heading-path';
import { countLines } from './line-ending';
import { lineLength, linesText, listLines, nextText, type NoteLines } from './note-lines';

/** What is remembered of a line, or of some lines together, to find it again in a note that has changed since. */
export interface RememberedLine {
	/** Without line ending; `\n` between several lines. */
	readonly text: string;
	readonly headingPath: HeadingPath;
	/** Its place, from 0, among the `n` equal lines under that heading. */
	readonly k: number;
	readonly n: number;
	/** Number of equal lines in the note. */
	readonly total: number;
	/** The next non-blank line above and below, `null` at the ends of the note. */
	readonly before: string | null;
	readonly after: string | null;
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

/** Remembers many lines of one note in one walk over it; quickest when they are in order. */
export function rememberLines(lines: NoteLines, ranges: readonly LineRange[]): readonly RememberedLine[] {
	const texts = ranges.map(({ line, to }) => linesText(lines, line, to - line));
	const places = findEqual(lines, texts, ranges);
	const pathAt = headingPaths(lines);
	const placesNear = new Map<string, ReadonlyMap<number, Place>>();
	return ranges.map(({ line, to }, index) => {
		const text = texts[index] ?? '';
		const equal = places.get(text) ?? [];
		let near = placesNear.get(text);
		if (!near && equal.length > 1) placesNear.set(text, (near = countNear(equal, pathAt)));
		const { k, n } = near?.get(line) ?? alone;
		return {
			text,
			headingPath: pathAt(line),
			k,
			n,
			total: equal.length,
			before: nextText(lines, line, -1),
			after: nextText(lines, to - 1, 1),
		};
	});
}

/** A line's place among the equal ones under its heading. */
type Place = Pick<RememberedLine, 'k' | 'n'>;
const alone: Place = { k: 0, n: 1 };

function countNear(
	equal: readonly number[],
	pathAt: (line: number) => HeadingPath,
): ReadonlyMap<number, Place> {
	const groups = new Map<string, number[]>();
	for (const line of equal) {
		const path = pathAt(line).join('\n');
		const group = groups.get(path);
		if (group) group.push(line);
		else groups.set(path, [line]);
	}
	return new Map(
		[...groups.values()].flatMap(group =>
			group.map((line, k) => [line, { k, n: group.length }] as const),
		),
	);
}

/**
 * The line of a note that was remembered, in this order: the only one then and now; the k-th under the same heading
 * while there are as many; the one whose neighbours are the same. `Refusal` that names `note` otherwise.
 */
export function findLine(text: string, remembered: RememberedLine, note: string): number {
	return findAmong(listLines(text), remembered, note);
}

/** The same, `null` where it is no longer clear. */
export function findLineOrNull(text: string, remembered: RememberedLine): number | null {
	try {
		return findLine(text, remembered, '');
	} catch (error) {
		if (error instanceof Refusal) return null;
		throw error;
	}
}

/** The same as `findLine`, where the lines of the note are known already. */
export function findAmong(lines: NoteLines, remembered: RememberedLine, note: string): number {
	const equal = findEqual(lines, [remembered.text]).get(remembered.text) ?? [];
	if (equal.length === 1 && remembered.total === 1) return equal[0] as number;
	const pathAt = headingPaths(lines);
	const near = equal.filter(line => samePath(pathAt(line), remembered.headingPath));
	if (near.length > 0 && near.length === remembered.n) return near[remembered.k] as number;
	const count = countLines(remembered.text);
	const [found, another] = equal.filter(
		line =>
			nextText(lines, line, -1) === remembered.before &&
			nextText(lines, line + count - 1, 1) === remembered.after,
	);
	if (found !== undefined && another === undefined) return found;
	throw new Refusal(equal.length > 1 ? 'lineAmbiguous' : 'lineChanged', note);
}

/** For each text the lines, in order, at which it stands; of `texts[0]` it may be known that `known[0]` is one. */
function findEqual(
	lines: NoteLines,
	texts: readonly string[],
	known: readonly LineRange[] = [],
): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>();
	const counts = new Map<number, number[]>();
	for (const text of texts) {
		if (places.has(text)) continue;
		places.set(text, []);
		const count = countLines(text);
		const length = count === 1 ? text.length : text.indexOf('\n');
		const others = counts.get(length);
		if (!others) counts.set(length, [count]);
		else if (!others.includes(count)) others.push(count);
	}
	// Most lines are told apart by their first character; a blank line has none of its own.
	const code = texts[0]?.charCodeAt(0) ?? 0;
	const first = texts.every(text => text.charCodeAt(0) === code) && code > 13 ? code : null;
	let next = 0;
	for (let index = 0; index < lines.starts.length; index++) {
		if (first !== null && lines.text.charCodeAt(lines.starts[index] as number) !== first) continue;
		const line = index + lines.firstLine;
		if (known[next]?.line === line) places.get(texts[next++] as string)?.push(line);
		else {
			for (const count of counts.get(lineLength(lines, line)) ?? [])
				places.get(linesText(lines, line, count))?.push(line);
		}
	}
	return places;
}

function samePath(a: HeadingPath, b: HeadingPath): boolean {
	return a.length === b.length && a.every((text, index) => text === b[index]);
}
