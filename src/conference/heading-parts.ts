import { pattern } from '../lazily';
import { findClock } from './clock';
import { isBare, readDayText } from './day-text';
import type { TalkKind } from './day-note';
import { readPeople } from './people';

/** What the words of a talk's heading tell, for display only. No word of the heading is missing from the parts. */
export interface HeadingParts {
	readonly title: string;
	readonly start: string | null;
	readonly end: string | null;
	readonly room: string | null;
	readonly speakers: readonly string[];
	readonly kind: TalkKind | null;
}

/** Takes the plain text of a heading (`inlineText`) apart: `14:30 - 15:00 eBPF by example (UB5.132) - Jane Doe`. */
export function readHeadingParts(text: string): HeadingParts {
	const { start, end, room: roomBeside, rest: untimed } = takeTime(text);
	const { room, rest: roomless } = takeRoom(untimed);
	const rooms = [roomBeside, room].filter(each => each !== null);
	const { speakers, rest } = takeSpeakers(roomless);
	return {
		title: trimMarks(rest),
		start,
		end,
		room: rooms.join(', ') || null,
		speakers,
		kind: readKind(text),
	};
}

const kinds: readonly (readonly [TalkKind, RegExp])[] = [
	['sponsored-keynote', /\bsponsored keynote\b/i],
	['keynote', /\bkeynotes?\b|基調講演|キーノート|主題演講/i],
	['contribfest', /\bcontrib ?fest\b/i],
	['workshop', /\b(?:workshops?|tutorials?|hands-on)\b|ワークショップ|ハンズオン/i],
	['lightning', /\blightning\b|\bLT\b|ライトニングトーク/i],
	['panel', /\bpanel\b|パネル/i],
];
const anyKind = new RegExp(kinds.map(([, words]) => words.source).join('|'), 'i');

const bareWords = /\b(?:talks?|sessions?)\b|セッション/giu;
// A cheap look ahead: what is nothing but its kind begins with one.
const startsBare = new RegExp(
	`^\\W*(?:${[...kinds.map(([, words]) => words), bareWords].map(({ source }) => source).join('|')})`,
	'i',
);

/** What kind of talk the words of a heading tell, `null` when they tell none. */
export function readKind(text: string): TalkKind | null {
	return anyKind.test(text) ? (kinds.find(([, words]) => words.test(text))?.[0] ?? null) : null;
}

/** Is a title nothing but its kind (`Keynote`, `Lightning talks`), or empty? */
export function isBareTitle(title: string): boolean {
	if (title === '') return true;
	// No kind has more letters than `Sponsored keynote sessions`.
	if (title.length > 26 || !startsBare.test(title)) return false;
	const rest = kinds.reduce((text, [, words]) => text.replace(words, ''), title);
	return isBare(rest.replace(bareWords, ''));
}

const talkLabel = /^(?:talk|session)\s?\d{0,2}\s?(?:[:：–—|]|-\s)\s*\S/i;

/** Does a title call itself a talk: `Talk 1: Boats`, `Session - Boats`? */
export function saysTalk(title: string): boolean {
	return talkLabel.test(title);
}

const plural =
	'(?:\\b(?:keynotes|(?:lightning)?talks|sessions|workshops|tutorials|panels|presentations|presentaties|presentaciones|interventi|wykłady|prelekcje)|vorträge|charlas|ponencias|palestras|conférences|présentations|доклады)';
const many = pattern(`(?:${plural}|\\btracks?)(?:[:：]?|\\s?\\/\\s?\\p{L}+)$`, 'iu');

/** Does a title of a few words end with a kind of talk, and more than one: `Keynotes`, `Day 2 intro talks`, `Rope track`? */
export function namesMany(title: string): boolean {
	return title.length <= 40 && many().test(title) && title.split(' ').length <= 4;
}

const manyFirst = pattern(
	`^(?!\\S+\\stalks\\sabout)(?:[\\p{L}'’-]+\\s){0,3}?${plural}(?=$|,|\\s\\p{L}|\\s?[(/])`,
	'iu',
);
const heard = /(?:[たる的]|은|는|한)(?:セッション|講演|発表|トーク|議程|議題|演講|演讲|议程|세션|발표|강연)$/;

/** May a title tell of several talks in a sentence: `Talks that I liked`, `聴講したセッション`? One about talks does, too. */
export function mayNameMany(title: string): boolean {
	return title.length <= 80 && (manyFirst().test(title) || heard.test(title));
}

interface Timed {
	readonly rest: string;
	readonly start: string | null;
	readonly end: string | null;
	readonly room: string | null;
}

/**
 * A time at the start, at the end, or in brackets, with the room that stands in the same brackets. Behind a day
 * (`Saturday 10:00 Boats`) the time is known, and the title stays whole.
 */
function takeTime(text: string): Timed {
	const clock = findClock(text);
	if (!clock) return { rest: text, start: null, end: null, room: null };
	const { start, end } = clock;
	const before = text.slice(0, clock.from);
	const behind = text.slice(clock.to);
	const opened = /[([（【]([^()[\]（）【】]*)$/.exec(before);
	const closed = opened && /^([^()[\]（）【】]*)[)\]）】]/.exec(behind);
	if (closed) {
		const room = trimMarks(`${opened[1] ?? ''} ${closed[1] ?? ''}`);
		const rest = `${before.slice(0, opened.index)} ${behind.slice(closed[0].length)}`;
		return { rest: rest.trim(), start, end, room: room === '' ? null : room };
	}
	if (trimMarks(before) === '') return { rest: trimStart(behind), start, end, room: null };
	if (trimMarks(behind) === '') return { rest: trimMarks(before), start, end, room: null };
	const onDay = readDayText(before)?.exact === true;
	return { rest: text, start: onDay ? start : null, end: onDay ? end : null, room: null };
}

// A hall's number, or a word for rooms before or after its name.
const roomWords = pattern(
	String.raw`^(?:\p{Lu}{1,3}[.-]?\d[\w.-]*|(?:room|hall|track|stage|theat(?:er|re)|auditorium|raum|saal|halle|salle|sala|aula|зал)\b.*|.*(?:\b(?:room|hall|stage|track|saal)|会場|ルーム|教室|廳))$`,
	'iu',
);

/** A room in brackets: `[Room A] CircleCI …`, `… (UB5.132)`. */
function takeRoom(text: string): { readonly rest: string; readonly room: string | null } {
	if (!/[([（【]/.test(text)) return { rest: text, room: null };
	for (const match of text.slice(0, 300).matchAll(/[([（【]([^()[\]（）【】]{1,60})[)\]）】]/g)) {
		const inside = (match[1] ?? '').trim();
		if (roomWords().test(inside)) {
			const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
			return { rest: rest.trim(), room: inside };
		}
	}
	return { rest: text, room: null };
}

const separators = new Set('- – — | / by By von Von par Par por Por'.split(' '));
const separatorStarts = new Set([...separators].map(each => each.charCodeAt(0)));
// Names stand at the end; what is further away from it is title.
const maxTail = 300;

/** Who speaks, after the last ` - `, ` – `, ` by ` or ` | `, or in the last brackets, only when it reads as people. */
function takeSpeakers(text: string): { readonly rest: string; readonly speakers: readonly string[] } {
	const end = text.length - 1;
	const bracket =
		text[end] === ')' || text[end] === '）'
			? Math.max(text.lastIndexOf('('), text.lastIndexOf('（'))
			: -1;
	if (bracket > 0) {
		const speakers = readPeople(text.slice(bracket + 1, end).trim());
		if (speakers) return { rest: text.slice(0, bracket), speakers };
	}
	let to = -1;
	for (let at = end; at >= 0 && end - at < maxTail; at--) {
		if (text.charCodeAt(at) !== 32) continue;
		const mayPart = to > 0 && to - at < 5 && separatorStarts.has(text.charCodeAt(at + 1));
		if (mayPart && separators.has(text.slice(at + 1, to))) {
			const speakers = readPeople(text.slice(to + 1));
			if (speakers && trimMarks(text.slice(0, at)) !== '') return { rest: text.slice(0, at), speakers };
		}
		to = at;
	}
	return { rest: text, speakers: [] };
}

/** Blanks, `-`, `:`, `,`, `|`, `~`, and the dashes and colon beyond ASCII. */
function isPartMark(code: number): boolean {
	if (code < 128)
		return (
			code === 32 ||
			code === 9 ||
			code === 44 ||
			code === 45 ||
			code === 58 ||
			code === 124 ||
			code === 126
		);
	return code === 0xa0 || code === 0x2013 || code === 0x2014 || code === 0xff1a;
}

/** Without the marks that part a title from what stood beside it. */
function trimMarks(text: string): string {
	let end = text.length;
	while (end > 0 && isPartMark(text.charCodeAt(end - 1))) end--;
	return trimStart(text.slice(0, end));
}

function trimStart(text: string): string {
	let start = 0;
	while (start < text.length && isPartMark(text.charCodeAt(start))) start++;
	// `14:00 <= Boats`
	return text.startsWith('<=', start) ? trimStart(text.slice(start + 2)) : text.slice(start);
}
