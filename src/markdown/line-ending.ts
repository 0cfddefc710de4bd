/** End of the line that offset `from` stands in, before its line ending. */
export function lineEnd(text: string, from: number): number {
	const newline = text.indexOf('\n', from);
	if (newline < 0) return text.length;
	return newline > from && text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** Start of the line that offset `at` stands in. */
export function lineStart(text: string, at: number): number {
	return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Start of the line behind the one that offset `at` stands in, or the end. */
export function lineAfter(text: string, at: number): number {
	const newline = text.indexOf('\n', at);
	return newline < 0 ? text.length : newline + 1;
}

/** How the first line of a text is ended, `\n` for a text of one line. */
export function lineEnding(text: string): '\n' | '\r\n' {
	return lineEnd(text, 0) < text.indexOf('\n') ? '\r\n' : '\n';
}

/** How many lines a text has, one at least; an ending at its end begins another. */
export function countLines(text: string): number {
	return text.includes('\n') ? text.split('\n').length : 1;
}
