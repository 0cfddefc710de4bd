import { inlineText } from '../markdown/inline-text';
import { findClock } from './clock';
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

/** Takes a heading apart: `14:30 - 15:00 eBPF by example (UB5.132) - Jane Doe`. */
export function readHeadingParts(heading: string): HeadingParts {
	const whole = inlineText(heading);
	const timed = takeTime(whole);
	const roomed = takeRoom(timed.rest);
	const named = takeSpeakers(roomed.rest);
	const title = trimMarks(named.rest);
	return {
		title,
		start: timed.start,
		end: timed.end,
		room: timed.room ?? roomed.room,
		speakers: named.speakers,
		kind: readKind(whole),
	};
}

const kinds: readonly (readonly [TalkKind, RegExp])[] = [
	['sponsored-keynote', /\bsponsored keynote\b/i],
	['keynote', /\bkeynotes?\b|基調講演|キーノート|主題演講/i],
	['contribfest', /\bcontrib ?fest\b/i],
	['workshop', /\b(?:workshops?|tutorials?|hands-on)\b|ワークショップ/i],
	['lightning', /\blightning\b|\bLT\b|ライトニングトーク/i],
	['panel', /\bpanel\b|パネル/i],
];

/** Is a title nothing but its kind (`Keynote`, `Lightning talks`), or empty? */
export function isBareTitle(title: string): boolean {
	const rest = kinds.reduce((text, [, words]) => text.replace(words, ''), title);
	return !/[\p{L}\p{N}]/u.test(rest.replace(/\b(?:talks?|sessions?)\b|セッション/giu, ''));
}

/** What kind of talk the words of a heading tell, `null` when they tell none. */
export function readKind(text: string): TalkKind | null {
	return kinds.find(([, words]) => words.test(text))?.[0] ?? null;
}

interface Timed {
	readonly rest: string;
	readonly start: string | null;
	readonly end: string | null;
	readonly room: string | null;
}

/** A time at the start, at the end, or in brackets, with the room that stands in the same brackets. */
function takeTime(text: string): Timed {
	const clock = findClock(text);
	const none = { rest: text, start: null, end: null, room: null };
	if (!clock) return none;
	const { start, end } = clock;
	const before = text.slice(0, clock.from);
	const behind = text.slice(clock.to);
	const opened = /[([（【]([^()[\]（）【】]*)$/.exec(before);
	const closed = /^([^()[\]（）【】]*)[)\]）】]/.exec(behind);
	if (opened && closed) {
		const room = trimMarks(`${opened[1] ?? ''} ${closed[1] ?? ''}`);
		const rest = `${before.slice(0, opened.index)} ${behind.slice(closed[0].length)}`;
		return { rest: rest.trim(), start, end, room: room === '' ? null : room };
	}
	const first = trimMarks(before) === '';
	const last = trimMarks(behind) === '';
	if (!first && !last) return none;
	return { rest: first ? trimStart(behind) : trimMarks(before), start, end, room: null };
}

// A hall's number, or a word for rooms before or after its name.
const room =
	/^(?:\p{Lu}{1,3}[.-]?\d[\w.-]*|(?:room|hall|track|stage|theat(?:er|re)|auditorium|raum|saal|halle|salle|sala|aula|зал)\b.*|.*(?:\b(?:room|hall|stage|track|saal)|会場|ルーム|教室|廳))$/iu;

/** A room in brackets: `[Room A] CircleCI …`, `… (UB5.132)`. */
function takeRoom(text: string): { readonly rest: string; readonly room: string | null } {
	for (const match of text.slice(0, 300).matchAll(/[([（【]([^()[\]（）【】]{1,60})[)\]）】]/g)) {
		const inside = (match[1] ?? '').trim();
		if (room.test(inside)) {
			const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
			return { rest: rest.trim(), room: inside };
		}
	}
	return { rest: text, room: null };
}

/** Who speaks, after the last ` - `, ` – `, ` by ` or ` | `, or in the last brackets, only when it reads as people. */
function takeSpeakers(text: string): { readonly rest: string; readonly speakers: readonly string[] } {
	const from = Math.max(0, text.length - 300);
	const tail = text.slice(from);
	const separators = [
		...tail.matchAll(/\s+(?:[-–—|/]|by|von|par|por)\s+|\s*[(（](?=[^()（）]{3,}[)）]\s*$)/giu),
	].reverse();
	for (const separator of separators) {
		const at = from + separator.index;
		const behind = text.slice(at + separator[0].length);
		const speakers = readPeople(/[(（]$/.test(separator[0]) ? behind.replace(/[)）]\s*$/, '') : behind);
		if (speakers && trimMarks(text.slice(0, at)) !== '') return { rest: text.slice(0, at), speakers };
	}
	return { rest: text, speakers: [] };
}

/** Without the marks that part a title from what stood beside it. */
function trimMarks(text: string): string {
	return trimStart(text).replace(/[\s\-–—:：,|~=<]+$/u, '');
}

function trimStart(text: string): string {
	return text.replace(/^[\s\-–—:：,|~>]+|^\s*<=+\s*/u, '').replace(/^<=+\s*/, '');
}
