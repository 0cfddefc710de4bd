import { lazily } from '../lazily';
import { calendarNames, noLetter, plainName } from './calendar-names';

/** A date as it is written, perhaps without its year, perhaps to be read either way round (`08/05`). */
export interface WrittenDate {
	readonly year: number | null;
	readonly month: number;
	readonly day: number;
	/** Month and day may be meant the other way round. */
	readonly either: boolean;
}

const year = '(?<y>(?:19|20)\\d\\d)';
const month = '(?<m>\\d{1,2})';
const day = '(?<d>\\d{1,2})';
const either = '(?<a>\\d{1,2})(?<mark>[-/.])(?<b>\\d{1,2})';

/** The usual orders, the surest first; of `a` and `b` either may be the month. Made on first use. */
const datePatterns = lazily((): readonly RegExp[] => {
	const name = `(?<!\\p{L})(?<name>${calendarNames().monthPattern})${noLetter}\\.?`;
	// Chinese and Japanese, Korean.
	const [ofYear, ofMonth, ofDay] = ['年년', '月월', '日일'].map(
		signs => `(?:${[...signs].map(plainName).join('|')})`,
	);
	const ordinal = `${day}(?:st|nd|rd|th|er|º|o|\\.)?${noLetter}-?`;
	return [
		`(?<!\\d)${year}\\s*(?<mark>[-/._])\\s*${month}\\k<mark>${day}(?!\\d)`,
		`(?<!\\d)${year}(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?!\\d)`,
		`${year}${ofYear}\\s*${month}${ofMonth}\\s*${day}${ofDay}`,
		`(?<!\\d)${month}${ofMonth}\\s*${day}${ofDay}`,
		`(?<!\\d)${ordinal}\\s*(?:of\\s+|de\\s+)?${name}-?,?(?:\\s*(?:de\\s+)?${year}(?!\\d))?`,
		`${name}\\s*${ordinal}(?:,?\\s*${year}(?!\\d))?`,
		`(?<!\\d)${either}\\k<mark>${year}(?!\\d)`,
		`(?<![\\d.])${either}\\k<mark>(?<yy>\\d\\d)(?![\\d./])`,
		`(?<!\\d)${day}\\.\\s?${month}\\.\\s?(?:${year}(?!\\d))?`,
		`(?<![\\d.])(?<a>\\d{1,2})\\/(?<b>\\d{1,2})(?![\\d/])${ofDay}?`,
	].map(source => new RegExp(source, 'u'));
});

/** Finds a date with one of the patterns, in the spelling of `plainName`. */
export type TakeDate = (pattern: RegExp) => RegExpExecArray | null;

/** The first date that `take` finds, in the usual orders; `text` as it is written. `null` for none. */
export function takeDate(text: string, take: TakeDate): WrittenDate | null {
	for (const pattern of datePatterns()) {
		const date = toWrittenDate(take(pattern), text);
		if (date !== null) return date;
	}
	return null;
}

/** Chinese, Japanese and Korean put the year first: `1일차, 18.10.11`. */
function isEastern(text: string): boolean {
	return /[\u3040-\u9fff\uac00-\ud7a3]/.test(text);
}

function toWrittenDate(match: RegExpExecArray | null, text: string): WrittenDate | null {
	if (!match?.groups) return null;
	const { y, yy, name, m, d, a, b } = match.groups;
	if (yy !== undefined && Number(b) <= 12 && isEastern(text)) {
		return { year: 2000 + Number(a), month: Number(b), day: Number(yy), either: false };
	}
	const years = y !== undefined ? Number(y) : yy !== undefined ? 2000 + Number(yy) : null;
	const [first, second] = a !== undefined ? [Number(a), Number(b)] : [Number(m), Number(d)];
	const swapped = a !== undefined && first > 12;
	const date: WrittenDate = {
		year: years,
		month: name !== undefined ? (calendarNames().months.get(name) ?? 0) : swapped ? second : first,
		day: swapped ? first : second,
		either: a !== undefined && first <= 12 && second <= 12 && first !== second,
	};
	return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? date : null;
}

// Names of notes are no longer.
const maxName = 160;

/** The one whole date that a name tells anywhere, as `YYYY-MM-DD` does; `null` for none, a range, or without its year. */
export function readWholeDate(name: string): WrittenDate | null {
	if (name.length > maxName || !/(?:19|20)\d\d/.test(name)) return null;
	const plain = plainName(name);
	return takeDate(name, pattern => {
		const match = pattern.exec(plain);
		if (match?.groups?.['y'] === undefined) return null;
		const before = plain.slice(0, match.index);
		const behind = plain.slice(match.index + match[0].length);
		return /(?<!\d)\d{1,2}\s*[-–~〜]\s*$/.test(before) || /^\s*[-–~〜]\s*\d{1,2}(?!\d)/.test(behind)
			? null
			: match;
	});
}
