import { lazily, pattern } from '../lazily';
import { findYear } from './dates';
import { mayNumberDay, readDayNumber, readDayText } from './day-text';
import { dayWordPatterns } from './day-words';

const notInKey = pattern(String.raw`[^\p{L}\p{N}+#]`, 'gu');

/** What makes two names one conference: `KubeCon EU 2025` and `kubecon-eu-2025` are, `C++ Now` and `C Now` are not. */
export function conferenceKey(name: string): string {
	// Most names are ASCII, and normalising is slow.
	if (/^[\x20-\x7e]*$/.test(name)) return name.toLowerCase().replace(/[^a-z0-9+#]+/g, '');
	return name.normalize('NFKD').toLowerCase().replace(notInKey(), '');
}

/** Does a text repeat one of the names that a note has otherwise (title, file, folder), or the other way round? */
export function repeatsName(text: string, names: readonly string[]): boolean {
	const key = conferenceKey(text);
	return names.map(conferenceKey).some(name => {
		const [short, long] = key.length < name.length ? [key, name] : [name, key];
		// Three letters stand in many a word.
		return short === long ? short !== '' : short.length > 3 && long.includes(short);
	});
}

// No name is longer.
const maxLength = 200;

const dayInName = lazily(
	() =>
		new RegExp(
			[
				...dayWordPatterns(word => word),
				'\\d{1,2}\\s*(?:日目|일차)',
				'第\\s*[\\d一二三四五六七八九十]{1,2}\\s*[天日]',
			].join('|'),
			'iu',
		),
);
const markOrEnd = pattern(String.raw`^\s*(?:$|[\p{P}|])`, 'u');

/** A name that tells a day, apart: `KubeCon EU 2025 Day 01` is `KubeCon EU 2025` and 1. */
export interface DayName {
	/** Empty when the name is nothing but its day: `Day1`. */
	readonly conference: string;
	readonly number: number;
	/** The conference's name stands before the day, not behind it. */
	readonly leadsWithName: boolean;
	/** What follows the day, parted by blanks: `Day-2-keynote` is about one thing of that day. */
	readonly behind: string;
	/** Nothing follows the day. */
	readonly ends: boolean;
}

/** Reads `<conference> Day <n>`; `null` when the text names no day or goes on behind it: `Italy Day 2 was long`. */
export function readDayName(text: string): DayName | null {
	const name = text.slice(0, maxLength);
	if (!mayNumberDay(name)) return null;
	const match = dayInName().exec(name);
	const number = match && readDayNumber(match[0]);
	if (!match || number === null) return null;
	const before = name.slice(0, match.index);
	const behind = name.slice(match.index + match[0].length);
	// Behind the day may stand what it was about, parted by a mark, or the conference itself: `Day 1 - KubeCon`.
	if (!markOrEnd().test(behind)) return null;
	const [first, last] = [trimName(before), trimName(behind)];
	return {
		conference: first || last,
		number,
		leadsWithName: first !== '',
		behind: last,
		ends: last === '',
	};
}

const aroundName = pattern(String.raw`^[\s\p{P}|]+|[\s\p{Pd}:：|,_(]+$`, 'gu');
const twoLetters = pattern(String.raw`\p{L}{2}`, 'u');

/** An event's name without the date that it may begin with: `2024-03-25-EBRIII` is `EBRIII`, `Wed, 2026_09_09` nothing. */
function trimName(name: string): string {
	if (name === '') return '';
	const trimmed = cutDate(name).replace(aroundName(), '');
	return readDayText(trimmed)?.exact ? '' : trimmed;
}

function cutDate(name: string): string {
	return name.replace(/^\d{4}[-_.]\d{1,2}[-_.]\d{1,2}(?!\d)/, '');
}

/** Reads the name of an event with its year, `KubeCon EU 2025`; `null` for `2025-04-01` and names without a year. */
export function readEventName(text: string): string | null {
	if (findYear(text) === null || findYear(cutDate(text)) === null) return null;
	const name = trimName(text.slice(0, maxLength));
	return findYear(name) !== null && twoLetters().test(name) ? name : null;
}
