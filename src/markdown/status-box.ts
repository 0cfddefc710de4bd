import { pattern } from '../lazily';

/** The status box a comment's text begins with: `content.slice(from, to)` is `[c]`. */
export interface StatusBox {
	readonly from: number;
	readonly to: number;
	/** The character in it; `X` reads as `x`. */
	readonly mark: string;
}

const knownMarks = [' ', '/', 'x', '-'];
const sign = pattern(String.raw`^(?![[\]()\\])[\p{P}\p{S}]\ufe0f?$`, 'u');

/** Can a column have this mark? One character that is no letter, digit, bracket, parenthesis, backslash or blank; or one of ours. */
export function isStatusMark(mark: string): boolean {
	return knownMarks.includes(mark) || sign().test(mark);
}

const box = /^\s*(\[(.[\ufe0f]?)\])(?=\s|$)/u;

/**
 * The status box at the start of a comment's content, `null` when it has none: blanks before it are allowed, a blank
 * or the end stands behind it, and its mark is ` `, `/`, `x`, `X`, `-` or one of `marks`.
 */
export function findStatusBox(content: string, marks: readonly string[] = []): StatusBox | null {
	const match = box.exec(content);
	const [all = '', brackets = '', written = ''] = match ?? [];
	const mark = written === 'X' ? 'x' : written;
	if (!match || !(knownMarks.includes(mark) || marks.includes(mark))) return null;
	return { from: all.length - brackets.length, to: all.length, mark };
}

/** Would this text read as a status if a column had its mark? Then it is written with a backslash before it. */
export function readsAsStatus(text: string): boolean {
	const mark = text.startsWith('[') ? box.exec(text)?.[2] : undefined;
	return mark !== undefined && (mark === 'X' || isStatusMark(mark));
}
