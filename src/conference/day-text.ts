import { calendarNames, plainName } from './calendar-names';
import { clockPattern } from './clock';

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
	/** A mark stands right behind it: `Day02: first day with big keynotes`. */
	readonly parted: boolean;
	/** A time of day is told too. */
	readonly timed: boolean;
}

/** A date as it is written, perhaps without its year, perhaps to be read either way round (`08/05`). */
export interface WrittenDate {
	readonly year: number | null;
	readonly month: number;
	readonly day: number;
	/** Month and day may be meant the other way round. */
	readonly either: boolean;
}

// Longer texts name no day; this also bounds what the patterns below cost.
const maxLength = 160;

const dayWords = 'day|tag|jour|dia|giorno|день|dag|dzien';
const numberWords = 'one|two|three|four|five|six|seven|eight|nine|ten'.split('|');
const chineseNumbers = '一二三四五六七八九十';
const noLetter = '(?![\\p{L}\\p{N}])';

const numbered = [
	// Day 01, day-03, Day One, Tag 1, Day 1/3
	`(?<![\\p{L}\\p{N}])(?:${dayWords})[\\s_.#-]*0*(\\d{1,2}|${numberWords.join('|')})${noLetter}(?::\\d\\d)?(?:\\s*(?:\\/|of|von|de)\\s*\\d{1,2}${noLetter})?`,
	// 2nd day, 2. Tag, 2º dia
	`(?<![\\p{L}\\p{N}.])(\\d{1,2})(?:st|nd|rd|th|er|e|eme|o|\\.)\\s*(?:${dayWords})${noLetter}`,
	`(\\d{1,2})\\s*(?:日目|${plainName('일차')})`,
	`第\\s*(\\d{1,2}|[${chineseNumbers}])\\s*[天日]`,
].map(source => new RegExp(source, 'u'));

const year = '((?:19|20)\\d\\d)';
const two = '(\\d{1,2})';

/** In what order a pattern's groups tell year, month and day; `?` stands for the two that may be swapped. */
type Order = 'ymd' | 'md' | 'dmy' | 'mdy' | '??y' | '??' | 'd.m';

let patterns: readonly (readonly [Order, RegExp])[] | undefined;

function datePatterns(): readonly (readonly [Order, RegExp])[] {
	const month = `(${calendarNames().monthPattern})${noLetter}\\.?`;
	const ordinal = `${two}(?:st|nd|rd|th|er|º|o|\\.)?${noLetter}`;
	return (patterns ??= (
		[
			['ymd', `(?<!\\d)${year}\\s*([-/._])\\s*${two}\\2${two}(?!\\d)`],
			['ymd', `${year}()年\\s*${two}月\\s*${two}日`],
			['md', `(?<!\\d)${two}月\\s*${two}日`],
			[
				'dmy',
				`(?<!\\d)${ordinal}\\s*(?:of\\s+|de\\s+)?(?<!\\p{L})${month},?(?:\\s*(?:de\\s+)?${year}(?!\\d))?`,
			],
			['mdy', `(?<!\\p{L})${month}\\s*${ordinal}(?:,?\\s*${year}(?!\\d))?`],
			['d.m', `(?<!\\d)${two}\\.\\s?${two}\\.\\s?(?:${year}(?!\\d))?`],
			['??y', `(?<!\\d)${two}[-/.]${two}[-/.]${year}(?!\\d)`],
			['??', `(?<![\\d.])${two}\\/${two}(?![\\d/])`],
		] as const
	).map(([order, source]) => [order, new RegExp(source, 'u')] as const));
}

/** Reads what a text says about a day; `null` when it names none. */
export function readDayText(text: string): DayText | null {
	if (text.length > maxLength) return null;
	let rest = plainName(text);
	const found: number[] = [];
	const ends: number[] = [];
	const take = (pattern: RegExp): RegExpExecArray | null => {
		const match = pattern.exec(rest);
		if (!match) return null;
		found.push(match.index);
		ends.push(match.index + match[0].length);
		// The same length, so that places stay what they are.
		rest =
			rest.slice(0, match.index) +
			' '.repeat(match[0].length) +
			rest.slice(match.index + match[0].length);
		return match;
	};
	const number = first(numbered, pattern => toNumber(take(pattern)?.[1]));
	const date = first(datePatterns(), ([order, pattern]) => toWrittenDate(order, take(pattern)));
	const names = calendarNames();
	const weekdayMatch = take(new RegExp(`(?<![\\p{L}\\p{N}])(${names.weekdayPattern})${noLetter}\\.?`, 'u'));
	const name = weekdayMatch?.[1] ?? '';
	if (number === null && date === null && !names.ownWeekdays.has(name)) return null;
	const timed = take(clockPattern) !== null;
	while (take(clockPattern));
	const at = Math.min(...found);
	const behind = rest.slice(Math.max(...ends.filter((_, index) => found[index] === at)));
	return {
		number,
		date,
		weekday: names.weekdays.get(name) ?? null,
		exact: isBare(rest),
		leads: isBare(rest.slice(0, at)),
		parted: /^\s*[:：–—\-(|,]/u.test(behind),
		timed,
	};
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
	const word = numberWords.indexOf(text) + 1 || chineseNumbers.indexOf(text) + 1;
	return word || Number(text);
}

function toWrittenDate(order: Order, match: RegExpExecArray | null): WrittenDate | null {
	if (!match) return null;
	const [, a = '', b = '', c = '', d = ''] = match;
	const month = (name: string) => calendarNames().months.get(name) ?? 0;
	const years = (text: string) => (text === '' ? null : Number(text));
	const dates: Record<Order, () => WrittenDate> = {
		ymd: () => ({ year: years(a), month: Number(c), day: Number(d), either: false }),
		md: () => ({ year: null, month: Number(a), day: Number(b), either: false }),
		dmy: () => ({ year: years(c), month: month(b), day: Number(a), either: false }),
		mdy: () => ({ year: years(c), month: month(a), day: Number(b), either: false }),
		'd.m': () => ({ year: years(c), month: Number(b), day: Number(a), either: false }),
		'??y': () => either(Number(a), Number(b), years(c)),
		'??': () => either(Number(a), Number(b), null),
	};
	const date = dates[order]();
	return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? date : null;
}

function either(a: number, b: number, year: number | null): WrittenDate {
	if (a > 12) return { year, month: b, day: a, either: false };
	return { year, month: a, day: b, either: b <= 12 && a !== b };
}

/** Nothing but blanks, marks and emoji. */
function isBare(text: string): boolean {
	return !/[\p{L}\p{N}]/u.test(text);
}
