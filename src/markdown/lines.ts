import { blankLine, textLine, type ScannedNote } from './scan';

/** The text of one line of a scanned body, without its line ending; empty for a line that is not in it. */
export function lineText(note: ScannedNote, line: number): string {
	const index = line - note.firstLine;
	const from = note.starts[index];
	if (from === undefined) return '';
	return note.text.slice(from, textEnd(note, index));
}

function textEnd({ text, starts }: ScannedNote, index: number): number {
	const from = starts[index] ?? text.length;
	let to = starts[index + 1] ?? text.length;
	if (to > from && text.charCodeAt(to - 1) === 10) to--;
	if (to > from && text.charCodeAt(to - 1) === 13) to--;
	return to;
}

/** First line after the body. */
export function endLine(note: ScannedNote): number {
	return note.firstLine + note.starts.length;
}

/** Lines of text, at most `count`, from `line` to before `to`, each with its number. */
export function textLines(
	note: ScannedNote,
	line: number,
	to: number,
	count = Infinity,
): readonly { readonly line: number; readonly text: string }[] {
	const lines = [];
	const end = Math.min(to, endLine(note));
	for (let each = Math.max(line, note.firstLine); each < end && lines.length < count; each++) {
		if (note.kinds[each - note.firstLine] === textLine)
			lines.push({ line: each, text: lineText(note, each) });
	}
	return lines;
}

/** Where the first `count` lines of text stand from `line` to before `to`, as offsets without their line endings. */
export function eachText(
	note: ScannedNote,
	line: number,
	to: number,
	count: number,
	visit: (from: number, to: number) => void,
): void {
	const end = Math.min(to - note.firstLine, note.kinds.length);
	let left = count;
	for (let index = line - note.firstLine; index < end && left > 0; index++) {
		if (note.kinds[index] !== textLine) continue;
		left--;
		visit(note.starts[index] ?? 0, textEnd(note, index));
	}
}

/** The texts of the first `count` lines of text from `line` to before `to`. */
export function firstTexts(note: ScannedNote, line: number, to: number, count: number): readonly string[] {
	const texts: string[] = [];
	eachText(note, line, to, count, (from, end) => texts.push(note.text.slice(from, end)));
	return texts;
}

/** Does nothing but blank lines stand between two lines? */
export function isBlankBetween(note: ScannedNote, line: number, to: number): boolean {
	for (let each = line; each < to; each++)
		if (note.kinds[each - note.firstLine] !== blankLine) return false;
	return true;
}
