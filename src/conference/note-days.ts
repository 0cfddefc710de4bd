import { completeDate, daysBetween, lastWeekday, type When } from './dates';
import type { NamedDay } from './day-lines';
import type { Day } from './day-note';
import type { DayText, WrittenDate } from './day-text';

/** The days that lines and headings name, with the dates that the note's own date completes. */
export function toDays(named: readonly NamedDay[], when: When): readonly Day[] {
	const swap = readsDayFirst(
		named.map(({ day }) => day),
		when,
	);
	return named.map(({ line, label, day }) => ({
		line,
		label,
		number: day.number,
		date: dateOf(day, when, swap),
	}));
}

function dateOf(day: DayText, when: When, swap: boolean): string | null {
	if (day.date) return completeDate(swap ? swapped(day.date) : day.date, when);
	return day.weekday !== null && day.number === null ? lastWeekday(day.weekday, when) : null;
}

const swapped = (date: WrittenDate): WrittenDate =>
	date.either ? { ...date, month: date.day, day: date.month } : date;

/**
 * Is `08/05` the eighth of May? The days of a conference lie close together, on the weekdays that are told, and
 * close to the note's date; where nothing tells, the month comes first.
 */
function readsDayFirst(days: readonly DayText[], when: When): boolean {
	if (!days.some(day => day.date?.either)) return false;
	const cost = (swap: boolean): number => {
		const dates = days.map(day => day.date && dateOf(day, { ...when, year: when.year ?? 2000 }, swap));
		const wrongDays = days.filter((day, index) => {
			const date = dates[index];
			return (
				date &&
				day.weekday !== null &&
				when.year !== null &&
				new Date(date).getUTCDay() !== day.weekday
			);
		}).length;
		const known = dates.flatMap(date => date ?? []).sort();
		const spread = known.length > 0 ? daysBetween(known[0] ?? '', known.at(-1) ?? '') : 0;
		const away = when.date && known[0] ? Math.abs(daysBetween(known[0], when.date)) : 0;
		return wrongDays * 1000 + spread * 10 + away / 100;
	};
	return cost(true) < cost(false);
}
