import { lazily, pattern } from '../lazily';

const languages = 'en de fr es pt it nl sv da nb fi pl cs ru uk tr ja zh ko'.split(' ');

/** Names of months and weekdays in the spelling of `plainName`, with patterns that match any of them. */
export interface CalendarNames {
	readonly monthPattern: string;
	readonly weekdayPattern: string;
	/** 1 to 12. */
	readonly months: ReadonlyMap<string, number>;
	/** 0 (Sunday) to 6. */
	readonly weekdays: ReadonlyMap<string, number>;
	/** Of both. */
	readonly all: ReadonlySet<string>;
	/** Those of `weekdays` that mean a day even when nothing stands beside them: `car`, `per` and `火` do not. */
	readonly ownWeekdays: ReadonlySet<string>;
}

/** The names as the platform knows them (`Intl`), in the languages people take notes in; made on first use. */
export const calendarNames: () => CalendarNames = lazily(readNames);

const accents = pattern(String.raw`\p{M}`, 'gu');

/** Source of a pattern: no word goes on here. */
export const noLetter = '(?![\\p{L}\\p{N}])';

/** Lower case, without accents: `Décembre` is `decembre`. */
export function plainName(text: string): string {
	// Most texts are ASCII, and normalising is slow.
	if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
	return text.normalize('NFKD').replace(accents(), '').toLowerCase();
}

/** Is a word the name of a month or weekday, in any spelling? */
export function isCalendarName(word: string): boolean {
	return calendarNames().all.has(plainName(word));
}

function readNames(): CalendarNames {
	const months = new Map([['sept', 9]]);
	const weekdays = new Map([
		['tues', 2],
		['thur', 4],
		['thurs', 4],
	]);
	const ownWeekdays = new Set<string>();
	for (const language of languages) {
		for (const length of ['long', 'short'] as const) {
			// With a day beside it a month takes another case: `апреля`, not `апрель`.
			for (const day of [undefined, 'numeric'] as const) {
				const read = reader(language, { month: length, day }, 'month');
				for (let month = 0; month < 12; month++)
					put(months, read(Date.UTC(2024, month, 15)), month + 1);
			}
			const read = reader(language, { weekday: length }, 'weekday');
			for (let day = 0; day < 7; day++) {
				const name = read(Date.UTC(2024, 8, 1 + day));
				// Portuguese drops the `-feira` of `segunda-feira`.
				for (const each of [name, name.replace(/-feira$/, '')]) {
					put(weekdays, each, day);
					if (
						each.length > 3 ||
						(each.length === 3 && language === 'en') ||
						/^[一-龥]{2,}$/.test(each)
					) {
						ownWeekdays.add(each);
					}
				}
			}
		}
	}
	for (const name of weekdays.keys()) if (name.length > 3) ownWeekdays.add(name);
	return {
		months,
		weekdays,
		all: new Set([...months.keys(), ...weekdays.keys()]),
		ownWeekdays,
		monthPattern: toPattern(months),
		weekdayPattern: toPattern(weekdays),
	};
}

function reader(language: string, options: Intl.DateTimeFormatOptions, type: 'month' | 'weekday') {
	const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
	return (date: number): string => {
		const part = format.formatToParts(date).find(each => each.type === type);
		return plainName(part?.value ?? '').replace(/\.$/, '');
	};
}

function put(to: Map<string, number>, name: string, value: number): void {
	// Two letters (`di`, `so`) are words of their own more often than days; `1月` is read with the other numbers.
	if (!/^([a-z]{0,2}$|\d)/.test(name) && !to.has(name)) to.set(name, value);
}

function toPattern(named: ReadonlyMap<string, number>): string {
	// Longest first: `september` before `sep`.
	return [...named.keys()].sort((a, b) => b.length - a.length).join('|');
}
