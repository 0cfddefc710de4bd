import { lineAfter } from './line-ending';

/** Where a note's header stands. */
export interface HeaderBlock {
	/** `null` for a language that is not read, and for unfenced lines. */
	readonly language: 'yaml' | 'toml' | 'json' | null;
	/** As written behind the fence; empty for unfenced lines. */
	readonly languageName: string;
	/** Offsets of the text between the fences. */
	readonly from: number;
	readonly to: number;
	/** Line of that text's first character. */
	readonly line: number;
	/** Offset and line of the body. */
	readonly bodyFrom: number;
	readonly bodyLine: number;
}

// Headers are a few hundred characters; what has no end in 64 KB is a note that starts with a rule.
const maxLength = 64 * 1024;

type Language = HeaderBlock['language'];

const languages: ReadonlyMap<string, Language> = new Map([
	['yaml', 'yaml'],
	['yml', 'yaml'],
	['toml', 'toml'],
	['json', 'json'],
]);

/**
 * Finds the header at the top of a note, behind a byte order mark if there is one: `---` (YAML, or the language
 * named right behind it), `+++` (TOML), a leading `{…}` (JSON), or unfenced `key: value` and `key=value` lines.
 * `null` when the note has none, or one whose end is missing.
 */
export function findHeaderBlock(text: string): HeaderBlock | null {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const first = text[start];
	if (first === '-' || first === '+') return findFenced(text, start);
	if (first === '{') return findBraces(text, start);
	return first !== undefined && /[A-Za-z]/.test(first) ? findUnfenced(text, start) : null;
}

function findFenced(text: string, start: number): HeaderBlock | null {
	const from = lineAfter(text, start);
	const match = /^(---|\+\+\+)(\w*)\r?\n?$/.exec(text.slice(start, Math.min(from, start + 40)));
	if (!match) return null;
	const [, fence = '', name = ''] = match;
	const end = start + maxLength;
	for (let at = from; at < text.length && at < end; at = lineAfter(text, at)) {
		if (!text.startsWith(fence, at)) continue;
		const bodyFrom = lineAfter(text, at);
		if (breakBefore(text, bodyFrom) !== at + fence.length) continue;
		const lines = countBreaks(text, from, at);
		const language =
			name === '' ? (fence === '---' ? 'yaml' : 'toml') : (languages.get(name.toLowerCase()) ?? null);
		const to = Math.max(breakBefore(text, at), from);
		return { language, languageName: name, from, to, line: 1, bodyFrom, bodyLine: lines + 2 };
	}
	return null;
}

function findBraces(text: string, start: number): HeaderBlock | null {
	if (!/^\{\s*"/.test(text.slice(start, start + 80))) return null;
	const end = Math.min(text.length, start + maxLength);
	let depth = 0;
	let quoted = false;
	for (let at = start; at < end; at++) {
		const char = text[at];
		if (quoted) {
			if (char === '\\') at++;
			else if (char === '"') quoted = false;
		} else if (char === '"') quoted = true;
		else if (char === '{') depth++;
		else if (char === '}' && --depth === 0) {
			const bodyFrom = lineAfter(text, at);
			if (text.slice(at + 1, bodyFrom).trim() !== '') return null;
			const bodyLine = countBreaks(text, start, at) + 1;
			return {
				language: 'json',
				languageName: 'json',
				from: start,
				to: at + 1,
				line: 0,
				bodyFrom,
				bodyLine,
			};
		}
	}
	return null;
}

const pair = /^[A-Za-z][A-Za-z_-]*[ \t]*(?:=|:(?=[ \t]|$))/;

/** As MultiMarkdown and JBake write it: `title=Jatumba!`, ended by a blank line, `~~~~` or `---`. One line alone is text. */
function findUnfenced(text: string, start: number): HeaderBlock | null {
	const end = start + maxLength;
	let lines = 0;
	for (let at = start; at < text.length && at < end; lines++) {
		const next = lineAfter(text, at);
		const line = text.slice(at, Math.min(breakBefore(text, next), at + 80));
		const closed = /^(?:~{4,}|---)\s*$/.test(line);
		if (closed || line.trim() === '') {
			if (lines < 2) return null;
			const bodyLine = closed ? lines + 1 : lines;
			return {
				language: null,
				languageName: '',
				from: start,
				to: at,
				line: 0,
				bodyFrom: closed ? next : at,
				bodyLine,
			};
		}
		if (!pair.test(line)) return null;
		at = next;
	}
	return null;
}

/** Offset of the line break that ends before `next`, or `next` at the end of the text. */
function breakBefore(text: string, next: number): number {
	if (text[next - 1] !== '\n') return next;
	return text[next - 2] === '\r' ? next - 2 : next - 1;
}

function countBreaks(text: string, from: number, to: number): number {
	let lines = 0;
	for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
	return lines;
}
