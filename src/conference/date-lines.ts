import { pattern } from '../lazily';
import { inlineText } from '../markdown/inline-text';
import { endLine, textLines } from '../markdown/lines';
import type { ScannedNote } from '../markdown/scan';
import { completeDate } from './dates';
import { readDayText, type NamedDay } from './day-text';
import { readPeople } from './people';
import { readWholeDate, type WrittenDate } from './written-date';

// A date with its label, or with the place beside it, is short.
const maxLength = 100;
// What stands further down is no line about the whole note.
const topLines = 5;

/**
 * Of the lines before the first talk the one that gives the date of the whole note: behind a label, `- Date: 4/12/2025`, or among the
 * first lines beside a place, `Harbour Hall | 18th April 2026`, `29 February 2020, at the Quay`. `null` for none.
 */
export function findDateLine(
	lines: readonly { readonly line: number; readonly text: string }[],
): NamedDay | null {
	let top = topLines;
	for (const { line, text } of lines) {
		const day = readDateLabel(line, text) ?? (top-- > 0 ? readBeside(line, text) : null);
		if (day) return day;
	}
	return null;
}

const dateLabel = pattern(
	String.raw`^(?:(?:event|conference|meetup)\s)?(?:date|when|datum|fecha|data|dato|дата|日期|日時|日付|開催日|时间|時間|날짜|일시|시간|wann|quand|cuándo)(?:(?:\s\p{L}+){0,2}\s*[:：]\s*|\s+(?=\d.*(?:19|20)\d\d))`,
	'iu',
);

/** The whole date behind a label, perhaps with its hours: `- **Date**: 4/12/2025`, `Date 4/12/2025`, `時間：2026-05-20 14:30-15:10`; `null` for none. */
export function readDateLabel(line: number, text: string): NamedDay | null {
	const plain = inlineText(text.replace(/^(?:\s*[-*+>]\s+)*#{0,6}/, ''));
	const label = plain.replace(dateLabel(), '');
	return label === plain ? null : readDate(line, label, true);
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const mark = /\s*[|·•,、，]\s*|\s+[-–—@]\s+|\s+(?:at|in|bei|à|en|em|в)\s+/giu;

/** A whole date that stands first or last, apart by a mark from what names no people and no other day. */
function readBeside(line: number, text: string): NamedDay | null {
	if (!year.test(text)) return null;
	const plain = inlineText(text);
	if (plain.length > maxLength) return null;
	mark.lastIndex = 0;
	for (let match = mark.exec(plain); match; match = mark.exec(plain)) {
		const before = plain.slice(0, match.index);
		const behind = plain.slice(mark.lastIndex);
		const day =
			(isPlace(behind) ? readDate(line, before, false) : null) ??
			(isPlace(before) ? readDate(line, behind, false) : null);
		if (day) return day;
	}
	return null;
}

// `28, 29` and `13th - 16th May` are several days.
const numbersDay = pattern(String.raw`^\d{1,2}(?!\d)|(?<!\d)\d{1,2}\p{L}{0,2}[.º]?$`, 'u');
const letter = pattern(String.raw`\p{L}`, 'u');

function isPlace(text: string): boolean {
	if (!letter().test(text) || numbersDay().test(text)) return false;
	return readDayText(text) === null && readPeople(text) === null;
}

function readDate(line: number, label: string, ofAnyYear: boolean): NamedDay | null {
	const day = readDayText(label);
	if (!day?.date) return null;
	const isDate = ofAnyYear ? day.exact || (day.leads && day.timed) : day.exact && day.date.year !== null;
	return isDate ? { line, label, day } : null;
}

// Not the one inside `2026-06-27`.
const rangeMark =
	/\s+-+\s+|\s*[–—~〜～]\s*|(?<!\d{3}|-\d{1,2})-(?=\d{1,2}(?![\d-]))|\s+(?:to|bis|au|al)\s+/iu;

/**
 * The last day of the range of dates that one of the first lines tells, `Monday, June 27 - Thursday, June 30 2016`,
 * `10–12 July 2019, Quay Hall`, `July 10-12, 2019`, as `YYYY-MM-DD`; `null` for none.
 */
export function findLastDay(note: ScannedNote): string | null {
	for (const { text } of textLines(note, note.firstLine, endLine(note), topLines)) {
		if (text.length > maxLength || !year.test(text)) continue;
		const [first = '', last = ''] = inlineText(text).split(rangeMark, 2);
		const day = readLast(first, last);
		const date = day && completeDate(day, { date: null, year: null });
		if (date !== null) return date;
	}
	return null;
}

const endsWithDay = pattern(String.raw`(?<![:\d])\d{1,2}[\p{L}.\s]{0,12}$`, 'u');
const lastNumber = pattern(String.raw`\d{1,2}\p{L}{0,2}$`, 'u');

/** `10` and `12 July 2019` is its twelfth; so is `July 10` and `12, 2019`. */
function readLast(first: string, last: string): WrittenDate | null {
	if (!endsWithDay().test(first)) return null;
	return readWholeDate(last) ?? readWholeDate(first.replace(lastNumber(), last));
}
