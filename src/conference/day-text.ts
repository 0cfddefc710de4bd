import { lazily, pattern } from '../lazily';
import { calendarNames, isCalendarName, noLetter, plainName } from './calendar-names';
import { findClock } from './clock';
import { dayWordPatterns, readNumberWord } from './day-words';
import { takeDate, type WrittenDate } from './written-date';

/** What a text says about a day: `Day 2 (2016.12.28 Wed)`, `TH2020 Day 1`, `Friday, Apr 21`, `08/05`, `2日目`. */
export interface DayText {
	readonly number: number | null;
	readonly date: WrittenDate | null;
	/** 0 (Sunday) to 6. */
	readonly weekday: number | null;
	/** Nothing but the day is said, perhaps with its hours. */
	readonly exact: boolean;
	/** The day comes first. */
	readonly leads: boolean;
	/** The day comes last. */
	readonly ends: boolean;
	/** A mark stands right behind it: `Day02: first day with big keynotes`. */
	readonly parted: boolean;
	/** A time of day is told too. */
	readonly timed: boolean;
}

/** A line or heading that names a day. */
export interface NamedDay {
	readonly line: number;
	readonly label: string;
	readonly day: DayText;
}

// Longer texts name no day; this also bounds what the patterns below cost.
const maxLength = 160;

// Morning or afternoon.
const half = '(?:[上下]午|午[前後])';
const chineseNumbers = '一二三四五六七八九十';

const numbered = lazily(() => {
	const [countedDay = '', ...ordinalDays] = dayWordPatterns(plainName);
	return [
		// Day 1/3, Day 1 of 3
		`${countedDay}(?::\\d\\d)?(?:\\s*(?:\\/|of|von|de)\\s*\\d{1,2}${noLetter})?`,
		...ordinalDays,
		// 2,3日目
		`(\\d{1,2})(?:\\s*[,、・&~〜～-]\\s*\\d{1,2})?\\s*(?:日目|${plainName('일차')})${half}?`,
		`第\\s*(\\d{1,2}|[${chineseNumbers}])\\s*[天日]${half}?`,
	].map(source => new RegExp(source, 'u'));
});

const weekday = lazily(
	() => new RegExp(`(?<![\\p{L}\\p{N}])(${calendarNames().weekdayPattern})${noLetter}\\.?`, 'u'),
);

// `10/2/2016`
const endsWithYear = /\d[-/.](?:19|20)\d\d$/;
// `1.2. Links` is a chapter, `5.8.` and `27.12. - Boats` are dates.
const isChapter = pattern(String.raw`^\s*\d{1,2}(?:\.\d{1,2})+\.?\s+\p{L}`, 'u');
const anyDayWord = /day|tag|jour|d(?:í|i\u0301?)a|gior|jornada|день|dag|dzie|日|天|일차/i;
/** A cheap look ahead: may a text number a day, `Day 1` or `2日目`? */
export function mayNumberDay(text: string): boolean {
	return anyDayWord.test(text);
}

/** A cheap look ahead: a day is told by a word for it anywhere, first of all by a number or the name of a weekday or month, or last by a date with its year. */
function mayTellDay(text: string): boolean {
	if (mayNumberDay(text) || endsWithYear.test(text)) return true;
	let at = 0;
	while (at < text.length && isMark(text.charCodeAt(at))) at++;
	if (isDigit(text.charCodeAt(at))) {
		// `10:30 Boats` begins with a time.
		const colon = isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
		return !(text[colon] === ':' && isDigit(text.charCodeAt(colon + 1)));
	}
	const first = wordAt(text, at);
	return (
		isCalendarName(first) || (articles.has(first) && isCalendarName(wordAt(text, at + first.length + 1)))
	);
}

/** The word at `at`; empty for one longer than any month or weekday, which is `pazdziernika` with its accents. */
function wordAt(text: string, at: number): string {
	let end = at;
	while (end < text.length && !isMark(text.charCodeAt(end)) && !isDigit(text.charCodeAt(end))) end++;
	return end - at <= 14 ? text.slice(at, end) : '';
}

// What may stand before a day: `Der Samstag`, `On Friday`, `The second day`.
const articleWords = 'am der on the le la el il o op på'.split(' ');
const articles = new Set(articleWords.flatMap(word => [word, word.charAt(0).toUpperCase() + word.slice(1)]));
const article = lazily(() => new RegExp(`^\\P{L}*(?:${articleWords.map(plainName).join('|')})\\s`, 'u'));

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** Neither a digit nor a letter, by what is cheap to tell: ASCII, signs and emoji. `-` may stand inside a name. */
function isMark(code: number): boolean {
	if (code < 128) return code !== 45 && !isDigit(code) && !((code | 32) >= 97 && (code | 32) <= 122);
	return (code >= 0x2000 && code <= 0x2bff) || (code >= 0xd800 && code <= 0xdfff) || code === 0xfe0f;
}

/** Reads what a text says about a day; `null` when it names none. */
export function readDayText(text: string): DayText | null {
	if (text.length > maxLength || !mayTellDay(text)) return null;
	const plain = plainName(text);
	let rest = blank(plain, 0, article().exec(plain)?.[0].length ?? 0);
	const found: number[] = [];
	const ends: number[] = [];
	const take = (pattern: RegExp): RegExpExecArray | null => {
		const match = pattern.exec(rest);
		if (!match) return null;
		found.push(match.index);
		ends.push(match.index + match[0].length);
		rest = blank(rest, match.index, match.index + match[0].length);
		return match;
	};
	const number = first(numbered(), pattern => toNumber(take(pattern)?.[1]));
	// `Day 2 (2日目)` tells it twice.
	for (const pattern of number === null ? [] : numbered())
		if (toNumber(pattern.exec(rest)?.[1]) === number) take(pattern);
	// `Day 01` says no more.
	const more = !isBare(rest);
	const date = more ? takeDate(text, take) : null;
	const names = calendarNames();
	const name = (more && take(weekday())?.[1]) || '';
	if (number === null && date === null && !names.ownWeekdays.has(name)) return null;
	if (number === null && name === '' && date?.year == null && isChapter().test(text)) return null;
	let timed = false;
	for (let clock = findClock(rest); clock; clock = findClock(rest)) {
		timed = true;
		rest = blank(rest, clock.from, clock.to);
	}
	const at = Math.min(...found);
	const behind = rest.slice(Math.max(...ends.filter((_, index) => found[index] === at)));
	return {
		number,
		date,
		weekday: names.weekdays.get(name) ?? null,
		exact: isBare(rest),
		leads: isBare(rest.slice(0, at)),
		ends: isBare(rest.slice(Math.max(...ends))),
		parted: /^\s*(?:[:：–—\-(|,]|@\s)/u.test(behind),
		timed,
	};
}

const ofEvent = pattern(
	String.raw`\s(?:of|at|von|der|auf|bei|de|du|d[eo]s|[àa]|en|del|d[ao]|di|della|alla|на)\s(?:the\s|der\s|l[ae]s?\s)?(?:\p{Lu}[^\s.,!?]*|\d{4})(?:\s(?:\p{Lu}[^\s.,!?]*|\d{4})){0,3}[\s\p{P}\p{S}]*$`,
	'u',
);

/** Does a text that tells a day go on with nothing but an event's name: `Second day of HarborConf`, `Jour 2 à Harbor Days !`? */
export function goesOnWithEvent(text: string): boolean {
	return ofEvent().test(text);
}

/** The number of the day that a text tells, `null` when it numbers none. */
export function readDayNumber(text: string): number | null {
	const plain = plainName(text);
	return first(numbered(), pattern => toNumber(pattern.exec(plain)?.[1]));
}

/** The text with blanks from `from` to `to`: the rest stays in its place. */
function blank(text: string, from: number, to: number): string {
	return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}

function first<T, R>(from: readonly T[], read: (item: T) => R | null): R | null {
	for (const item of from) {
		const value = read(item);
		if (value !== null) return value;
	}
	return null;
}

function toNumber(text: string | undefined): number | null {
	if (text === undefined) return null;
	return readNumberWord(text) ?? (chineseNumbers.indexOf(text) + 1 || Number(text));
}

const letterOrDigit = pattern(String.raw`[\p{L}\p{N}]`, 'u');

/** Is a text nothing but blanks, marks and emoji? */
export function isBare(text: string): boolean {
	return !letterOrDigit().test(text);
}
