import { pattern } from '../lazily';

/** A time as a talk's heading or the line below it tells it: `HH:MM`, `end` is `null` when only the start is told. */
export interface Clock {
	readonly start: string;
	readonly end: string | null;
	/** Where it stands in the text. */
	readonly from: number;
	readonly to: number;
}

const time = pattern(
	String.raw`(\d{1,2})(?:[:h](\d\d)(?::\d\d)?(?!\d)(?:\s*([ap])\.?m(?!\p{L})\.?)?|\s*([ap])\.?m(?!\p{L})\.?)h?`,
	'iuy',
);
const range = /\s*(?:-{1,3}|–|—|~|〜|～|to\b|bis\b|à|until\b)\s*/iy;
const hours = /\s*uhr\b/iy;

/**
 * The first time in a text, or range of two: `11:35`, `09h30-12h30`, `9:45 AM`, `9am - 5pm`, `13:15~16:00`. `null`
 * when there is none or no such hour is.
 */
export function findClock(text: string): Clock | null {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 48 || code > 57 || !mayPrecede(text.charCodeAt(at - 1))) continue;
		const start = take(time(), text, at);
		if (!start) continue;
		let to = time().lastIndex;
		// What may follow a time is looked for by its first character.
		const next = text.charAt(text.charCodeAt(to) === 32 ? to + 1 : to);
		const mayRange = '-–—~〜～tbàuTBÀU '.includes(next);
		const end = mayRange && take(range, text, to) ? take(time(), text, range.lastIndex) : null;
		if (end) to = time().lastIndex;
		if ('uU'.includes(next) && take(hours, text, to)) to = hours.lastIndex;
		const startTime = toTime(start);
		return startTime === null ? null : { start: startTime, end: end && toTime(end), from: at, to };
	}
	return null;
}

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

/** Not a digit, a letter, a dot or a colon: those make it a part of something else. */
function mayPrecede(code: number): boolean {
	const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
	return !isLetter && !(code >= 48 && code <= 58) && code !== 46;
}

// By index: taking a match apart as a list takes longer than finding it.
function toTime(match: RegExpExecArray): string | null {
	const minute = match[2] ?? '00';
	const half = match[3] ?? match[4];
	const hours = half === undefined ? 24 : 12;
	const hour = Number(match[1]);
	if (hour > hours || Number(minute) > 59) return null;
	const value = (hour % hours) + (half === 'p' || half === 'P' ? 12 : 0);
	return `${value < 10 ? '0' : ''}${value}:${minute}`;
}
