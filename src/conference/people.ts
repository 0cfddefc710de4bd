import { pattern } from '../lazily';
import { inlineText } from '../markdown/inline-text';

const handle = '@[\\p{L}\\p{N}_.-]{2,}';
// Capitals, or a script without case: Ana Portugal Melo, 前佛 雅人; `van`, `de`, `d’` may stand between. A Korean name
// has no blank, and any phrase has.
const word = `(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|(?!\\p{Script=Hangul})\\p{Lo}[\\p{Lo}\\p{M}ー・]*)`;
const particle = 'van|von|der|den|de|da|del|di|la|le|el|al|bin|dos';
const name = `${word}(?:\\s+(?:(?:${particle})\\s+){0,2}${word}){1,3}`;
const behind = `(?=$|\\s*[,;(（&/|+＠@]|\\s+(?:and|und|y|et|e|with|from|at|of|–|-|—)\\s)`;
const person = pattern(`^(?:${handle}|(?:Dr|Prof)\\.?\\s+${word}|${name})${behind}`, 'u');
const people = pattern(`^(?:${handle}|${name})$`, 'u');
// Most talks have one speaker, with a name in ASCII.
const oneName = /^[A-Z][a-z]+ [A-Z][a-z]+(?:, [A-Z][a-z]+)?$/;
const join = /\s*(?:[;&]|,\s*and\s|\s(?:and|und|et)\s)\s*/u;

// What is longer lists no people.
const maxLength = 300;

/**
 * The people a plain text names: a handle, or two to four words that each begin with a capital or are in a script
 * without case (but Hangul), perhaps followed by a comma and more (`Randy Bias, Mirantis`, which stays one). `null` for no people.
 */
export function readPeople(text: string): readonly string[] | null {
	if (!mayBeginName(text)) return null;
	const plain = text.slice(0, maxLength).trim();
	if (oneName.test(plain)) return [plain];
	if (!person().test(plain)) return null;
	const parts = plain.split(join).map(part => part.trim());
	const lists = parts.length > 1 ? parts.flatMap(splitNames) : parts;
	return lists.filter(part => part !== '');
}

/** Is a plain text nothing but people: `Tess Hunt`, `Ada Example & Bo Sample`, `Ada Example (Quay), Bo Sample (Pier, Inc.)`? */
export function arePeople(text: string): boolean {
	if (!mayBeginName(text) || text.length >= maxLength) return false;
	const names = text.replace(/\s*\([^()]*\)/g, '');
	// Where it is told where they work, commas part people.
	const parts = names === text ? text.split(join) : names.split(join).flatMap(part => part.split(','));
	return parts.every(part => people().test(part.trim()));
}

/** The people that a text lists, and nothing else: `Ada Example, Bo Sample, and Lili Lima`; empty for other texts. */
export function listPeople(text: string): readonly string[] {
	const listed = readPeople(text) ?? [];
	return listed.every(arePeople) ? listed : [];
}

/** `A B, C D` before an `and` lists people; `A B, Acme` names where one works. */
function splitNames(part: string): readonly string[] {
	const pieces = part.split(/\s*,\s*/);
	return pieces.every(piece => person().test(piece)) ? pieces : [part];
}

/** A cheap look ahead: a capital, `@` or a letter beyond ASCII, and a second word that may begin so too. */
function mayBeginName(text: string, from = 0, to = text.length): boolean {
	const first = text.charCodeAt(from);
	if (first === 64) return true;
	if (!mayBeginWord(first)) return false;
	let at = from + 1;
	while (at < to && text.charCodeAt(at) !== 32 && text.charCodeAt(at) < 0x3000) at++;
	if (at >= to) return false;
	if (mayBeginWord(text.charCodeAt(at + 1)) || text.charCodeAt(at) >= 0x3000) return true;
	return particleStart.test(text.slice(at, at + 6));
}

/** A capital, or a letter of a script without case. */
function mayBeginWord(code: number): boolean {
	if (code < 128) return code >= 65 && code <= 90;
	const char = String.fromCharCode(code);
	return char === char.toUpperCase();
}

const particleStart = new RegExp(`^\\s(?:${particle})\\s`);

const label = pattern(String.raw`^(\p{L}[\p{L} ()/-]{1,24}?)\s*(?:::|[:：])\s*(.*)$`, 'u');
const speakerLabel =
	/^(?:co-?)?(?:speakers?|presenters?|presented by|talk by|hosts?|panell?ists?|moderators?|instructors?|authors?|who|by|chair|sprecher(?:in|:in)?|referent(?:in|en)?|vortragende[rn]?|ponentes?|orador(?:es)?|palestrantes?|orateurs?|intervenants?|relator[ei]|докладчик|спикер|登壇者|発表者|講師|スピーカー|講者|讲者|演讲者|발표자|연사)$/iu;
const byLine = /^(?:(?:given|presented|held|a talk|talk)\s+)?(?:by|von|par|por)\s+(.+)$/iu;

/**
 * The people behind a label, `Speaker: …`, `speaker:: …`, `Presenter: …`, or behind `by`, `given by`; none for
 * `Presenters:` alone. `null` without such a label. Takes plain text.
 */
export function readSpeakerLabel(plain: string): readonly string[] | null {
	if (hasEarlyColon(plain, 0, plain.length)) {
		const [, key = '', value = ''] = label().exec(plain) ?? [];
		if (speakerLabel.test(key.trim()))
			return value.trim() === '' ? [] : (readPeople(value) ?? [value.trim()]);
	}
	return saysBy(plain, 0) ? readPeople(byLine.exec(plain)?.[1] ?? '') : null;
}

// Of a whole event or note, too.
const otherLabel = /^(?:hosts?|moderators?|authors?|who|by|chair)$/i;

/** Does a line name the speaker of one talk, behind a label: `- **Speaker**: Ada Example`? */
export function namesSpeaker(line: string): boolean {
	const match = label().exec(plainTellingLine(line) ?? '');
	const key = match?.[1] ?? '';
	return Boolean(match?.[2]) && speakerLabel.test(key) && !otherLabel.test(key);
}

/** Is a text only the word for who speaks, `Speaker` or `発表者`: what stands below it tells them? */
export function isSpeakerWord(plain: string): boolean {
	return plain.length < 26 && speakerLabel.test(plain) && !otherLabel.test(plain);
}

const by = /(?:by|von|par|por|given|presented|held|talk|a talk)\s/iy;
const byStarts = codesOf('abghptvABGHPTV');

function saysBy(text: string, at: number): boolean {
	if (byStarts[text.charCodeAt(at)] !== 1) return false;
	by.lastIndex = at;
	return by.test(text);
}

/** A table that holds 1 at the code of each character. */
function codesOf(chars: string): Uint8Array {
	const table = new Uint8Array(128);
	for (const char of chars) table[char.charCodeAt(0)] = 1;
	return table;
}

/** `Speaker:` and the like are no longer. */
function hasEarlyColon(text: string, from: number, to: number): boolean {
	const end = Math.min(to, from + 30);
	for (let at = from + 1; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === 58 || code === 0xff1a) return true;
	}
	return false;
}

/** The people whom a plain line names, behind a label or as nothing but names; `null` when it names none. */
export function readSpeakerLine(plain: string): readonly string[] | null {
	return (
		readSpeakerLabel(plain) ?? (mayBeginName(plain) ? readPeople(plain.replace(/[_*~.]+$/, '')) : null)
	);
}

const lineMarks = codesOf(' \t*_~+>|-[');

/**
 * The plain text of the line `text.slice(from, to)` below a heading, without the mark of a list or quote before it;
 * `null` when a cheap look tells that the line names no one and no time.
 */
export function plainTellingLine(text: string, from = 0, to = text.length): string | null {
	let at = from;
	while (at < to && lineMarks[text.charCodeAt(at)] === 1) at++;
	const code = text.charCodeAt(at);
	const tells =
		(code >= 48 && code <= 57) ||
		code === 40 ||
		saysBy(text, at) ||
		mayBeginName(text, at, to) ||
		hasEarlyColon(text, at, to);
	if (!tells || at === to) return null;
	// A link and emphasis begin with what a list may begin with, too.
	const end = Math.min(to, at + maxLine);
	const mark = at > from ? (text[at - 1] ?? '') : '';
	let start = mark === '[' ? at - 1 : at;
	if ((mark === '_' || mark === '*') && text.slice(at, end).includes(mark)) {
		while (start > from && text[start - 1] === mark) start--;
	}
	return inlineText(text.slice(start, end));
}

// What stands further right in a line names no speaker.
const maxLine = 600;
