import { readDayNumber } from '../conference/day-text';
import { pattern } from '../lazily';
import { padDay } from './placeholders';

/** What a path may say of a day. */
export interface DayInPath {
	readonly number: number | null;
	/** `YYYY-MM-DD` */
	readonly date: string | null;
}

/**
 * The path of another day's note, named as a sibling is: `kubecon-day-04.md` of day 4 gives `kubecon-day-05.md` for
 * day 5, `2026-05-20-day-2/index.md` gives `2026-05-21-day-3/index.md`. `null` when the sibling's path does not tell its
 * day, or tells a date where the other day's is not known.
 */
export function continuePath(sibling: string, from: DayInPath, to: DayInPath): string | null {
	const name = sibling.replace(/\.md$/i, '');
	const ending = sibling.slice(name.length);
	const dated = replaceDate(name, from.date, to.date);
	if (dated === null) return null;
	const numbered = replaceNumber(dated, from.number, to.number);
	return numbered === name ? null : numbered + ending;
}

/** How many digits the path gives to the day's number: 2 in `day-04`, 1 when it tells none. */
export function dayDigits(path: string, day: number | null): number {
	return findNumber(path, day)?.digits ?? 1;
}

const lastWord = pattern(String.raw`(\p{L}{3,})[ _-]*$`, 'u');

/** A day as a text counts its own: `Tag 04` of `Nordlicht Tag 3`, `04日目` of `3日目`; `null` when it counts none. */
export function continueCount(text: string, from: number | null, to: string): string | null {
	const plain = text.normalize('NFC');
	const found = findNumber(plain, from);
	if (!found) return null;
	const before = plain.slice(0, found.at);
	const [, word = ''] = lastWord().exec(before) ?? [];
	const [counter] = /^(?:日目|일차|[天日])/u.exec(plain.slice(found.at + found.digits)) ?? [];
	const count = (number: string) =>
		counter === undefined
			? `${word.slice(0, 1).toUpperCase()}${word.slice(1)} ${number}`
			: `${before.endsWith('第') ? '第' : ''}${number}${counter}`;
	return readDayNumber(count('1')) === 1 ? count(to) : null;
}

const datePattern = /(\d{4})([-._]?)(\d\d)\2(\d\d)/g;

function replaceDate(name: string, from: string | null, to: string | null): string | null {
	let unknown = false;
	const replaced = name.replace(
		datePattern,
		(whole, year: string, mark: string, month: string, day: string) => {
			if (`${year}-${month}-${day}` !== from) return whole;
			unknown ||= to === null;
			return to?.split('-').join(mark) ?? whole;
		},
	);
	if (unknown) return null;
	return from && to && replaced !== name ? replaceWeekday(replaced, from, to) : replaced;
}

function replaceWeekday(name: string, from: string, to: string): string {
	const styles = ['long', 'short'] as const;
	return styles.reduce((text, weekday) => {
		const format = new Intl.DateTimeFormat('en', { weekday, timeZone: 'UTC' });
		const word = new RegExp(`\\b${format.format(new Date(from))}\\b`, 'g');
		return text.replace(word, format.format(new Date(to)));
	}, name);
}

function replaceNumber(name: string, from: number | null, to: number | null): string {
	const found = findNumber(name, from);
	if (!found) return name;
	return name.slice(0, found.at) + padDay(to, found.digits) + name.slice(found.at + found.digits);
}

/** The last number in the path that is the day's and no part of a date. */
function findNumber(path: string, day: number | null): { at: number; digits: number } | null {
	const withoutDates = path.replace(datePattern, date => ' '.repeat(date.length));
	const numbers = [...withoutDates.matchAll(/\d+/g)].filter(([digits]) => Number(digits) === day);
	const last = numbers.at(-1);
	return last ? { at: last.index, digits: last[0].length } : null;
}
