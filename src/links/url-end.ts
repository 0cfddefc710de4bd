import { pattern } from '../lazily';

/** Name and password, then a host name or an address in brackets, then a port. */
const authority = pattern(
	String.raw`(?:[\w.~%!$&+*;=:-]*@)?(?:\[[\da-f:.]+\]|[\w\-.\u00b7\p{L}\p{M}\p{N}\p{So}]+)(?::\d+)?`,
	'iuy',
);

/** `example.comを`: a top-level name in Latin letters does not go on in a script that sets no blanks. */
const withoutBlanks = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}`;
const gluedName = pattern(String.raw`^[^${withoutBlanks}]*\.[a-z]{2,}(?=[${withoutBlanks}])`, 'iu');

/** Where the host (with its port) ends that starts at `from`; `from` itself when there is none. */
export function hostEnd(line: string, from: number): number {
	authority().lastIndex = from;
	const name = authority().exec(line)?.[0] ?? '';
	return from + (gluedName().exec(name)?.[0] ?? name).length;
}

const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const never = pattern('[\\s\\p{Cc}<>"`|\\\\]', 'u');
const beyondAscii = pattern(String.raw`[\u00b7\p{L}\p{M}\p{N}\p{So}]`, 'u');
const setsNoBlanks = pattern(`[${withoutBlanks}]`, 'u');
const hiragana = pattern(String.raw`\p{sc=Hira}`, 'u');

/**
 * Where path, query and fragment end that start at `from`; `from` itself when no such part starts there. A bracket
 * closes the address unless it was opened inside it, and so does text in a script without blanks right after a
 * Latin letter or a digit (`…/docs的文档`), or a Japanese particle after the bare host (`…com/をご覧`).
 */
export function pathEnd(line: string, from: number): number {
	if (!/[/?#]/.test(line.charAt(from))) return from;
	const open: Record<string, number> = { '(': 0, '[': 0, '{': 0 };
	let at = from;
	while (at < line.length) {
		const char = String.fromCodePoint(line.codePointAt(at) ?? 0);
		if (char > '\u007f' ? endsBeyondAscii(line, from, at, char) : never().test(char)) break;
		if (char === '[' && line[at + 1] === '^') break;
		const opener = closers[char];
		if (opener !== undefined) {
			const count = open[opener] ?? 0;
			if (count === 0) break;
			open[opener] = count - 1;
		} else if (char in open) open[char] = (open[char] ?? 0) + 1;
		at += char.length;
	}
	return at;
}

function endsBeyondAscii(line: string, from: number, at: number, char: string): boolean {
	if (!beyondAscii().test(char)) return true;
	if (!setsNoBlanks().test(char)) return false;
	return /[a-z\d]/i.test(line.charAt(at - 1)) || (at === from + 1 && hiragana().test(char));
}

/** `to` without the punctuation and emphasis marks that end the sentence around the address, not the address. */
export function withoutClosingPunctuation(line: string, from: number, to: number): number {
	let end = to;
	// Addresses do end in `_`; it closes emphasis only where one was opened, and that is not far away.
	const opened = /(?:^|[\s(*~])_/.test(line.slice(Math.max(0, from - 300), from));
	const marks = `.,:;!?'*~([{${opened ? '_' : ''}`;
	while (end > from && marks.includes(line.charAt(end - 1))) end--;
	return line.startsWith('==', from - 2) && line.startsWith('==', end - 2) ? end - 2 : end;
}
