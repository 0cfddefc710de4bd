import { readDayText } from './day-text';

/** What makes two names one conference: `KubeCon EU 2025` and `kubecon-eu-2025` are, `C++ Now` and `C Now` are not. */
export function conferenceKey(name: string): string {
	return name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}+#]/gu, '');
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

const dayWords = 'day|tag|jour|d[ií]a|giorno|день|dag|dzień';
const dayInName = new RegExp(
	`^(.*?)[\\s\\p{P}|]*(?<![\\p{L}\\p{N}])(?:(?:${dayWords})[\\s_.-]*(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?![\\p{L}\\p{N}])|\\d{1,2}\\s*(?:日目|일차)|第\\s*[\\d一二三四五六七八九十]{1,2}\\s*[天日])(.*)$`,
	'iu',
);

/** A name that tells a day, apart: `KubeCon EU 2025 Day 01` is `KubeCon EU 2025` and 1. */
export interface DayName {
	/** Empty when the name is nothing but its day: `Day1`. */
	readonly conference: string;
	readonly number: number;
}

/** Reads `<conference> Day <n>`; `null` when the text names no day or goes on behind it: `Italy Day 2 was long`. */
export function readDayName(text: string): DayName | null {
	const match = dayInName.exec(text.slice(0, 200));
	const number = match && readDayText(text.slice(0, 200))?.number;
	if (!match || number == null) return null;
	const [, before = '', behind = ''] = match;
	// Behind the day may stand what it was about, parted by a mark, or the conference itself: `Day 1 - KubeCon`.
	const parted = /^\s*(?:$|[\p{P}|])/u.test(behind);
	if (!parted) return null;
	const name = before.trim() === '' ? behind.replace(/^[\s\p{P}|]+/u, '') : before;
	return { conference: trimName(readDayText(name)?.exact ? '' : name), number };
}

/** An event's name, without the date that a file may begin with: `2024-03-25-EBRIII` is `EBRIII`. */
export function trimName(name: string): string {
	return name.replace(/^\d{4}-\d{1,2}-\d{1,2}[-_\s]*/, '').replace(/^[\s\-–—:|,_]+|[\s\-–—:|,_]+$/gu, '');
}
