/** How a language writes numbers, dates and lists, and which name it puts before which. */
export interface Formats {
	/** `1,234.5`: one digit after the point at most. */
	readonly number: (n: number) => string;
	/** A date (`YYYY-MM-DD`) as people write it, `Apr 3, 2025`; a text that is no date stays what it is. */
	readonly date: (date: string) => string;
	/** With its weekday: `Thu, Apr 3`. */
	readonly weekday: (date: string) => string;
	/** With its weekday and year: `Thu, Apr 3, 2025`. */
	readonly weekdayAndYear: (date: string) => string;
	/** `Ada, Bo`, as it stands below a name. */
	readonly list: (items: readonly string[]) => string;
	/** Sorts names; `Day 2` stands before `Day 10`. */
	readonly compare: (a: string, b: string) => number;
}

const weekday = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** The formats of a language (`de`, `pt-BR`); each is made when it is first asked for. */
export function formatsIn(language: string): Formats {
	let digits: Intl.NumberFormat | undefined;
	let lists: Intl.ListFormat | undefined;
	let order: Intl.Collator | undefined;
	return {
		number: n => (digits ??= new Intl.NumberFormat(language, { maximumFractionDigits: 1 })).format(n),
		date: datesIn(language, { dateStyle: 'medium' }),
		weekday: datesIn(language, weekday),
		weekdayAndYear: datesIn(language, { ...weekday, year: 'numeric' }),
		list: items => (lists ??= new Intl.ListFormat(language, { style: 'narrow' })).format(items),
		compare: (a, b) => (order ??= new Intl.Collator(language, { numeric: true })).compare(a, b),
	};
}

function datesIn(language: string, parts: Intl.DateTimeFormatOptions): (date: string) => string {
	let format: Intl.DateTimeFormat | undefined;
	return date => {
		const time = Date.parse(`${date}T00:00Z`);
		format ??= new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' });
		return Number.isNaN(time) ? date : format.format(time);
	};
}
