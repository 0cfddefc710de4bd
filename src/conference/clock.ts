/** A time of day, or a range of two, in a text of lower case: `11:35`, `09h30-12h30`, `9:45 am`, `9am - 5pm`, `13:15~16:00`. */
export const clockPattern =
	/(?<![\d:.\p{L}])(?:\d{1,2}[:h]\d{2}(?:\s*[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?)(?::\d{2})?h?(?!\d)(?:\s*(?:-{1,3}|–|—|~|〜|～|to|bis|à|until)\s*(?:\d{1,2}[:h]\d{2}(?:\s*[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?)h?(?!\d))?(?:\s*uhr\b)?/u;

/** A time as a talk's heading tells it: `HH:MM`, `end` is `null` when only the start is told. */
export interface Clock {
	readonly start: string;
	readonly end: string | null;
	/** Where it stands in the text. */
	readonly from: number;
	readonly to: number;
}

const single = /(\d{1,2})(?:[:h](\d{2}))?(?:\s*([ap])\.?m)?/gu;

/** The first time in a text, `null` when there is none or no such hour is. */
export function findClock(text: string): Clock | null {
	const match = clockPattern.exec(text.toLowerCase());
	if (!match) return null;
	const [start, end] = [...match[0].matchAll(single)].map(toTime);
	if (!start) return null;
	return { start, end: end ?? null, from: match.index, to: match.index + match[0].length };
}

function toTime([, hour = '', minute = '00', half]: RegExpExecArray): string | null {
	const hours = (Number(hour) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
	if (Number(hour) > (half ? 12 : 24) || Number(minute) > 59) return null;
	return `${String(hours).padStart(2, '0')}:${minute}`;
}
