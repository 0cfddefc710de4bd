import type { Header } from '../markdown/header';
import type { NoteNames } from './claim';
import { conferenceKey } from './conference-name';
import { addDays, completeDate, datePart, daysBetween, findYear, lastWeekday, type When } from './dates';
import type { Day, Warning } from './day-note';
import { readDayText, type DayText, type NamedDay } from './day-text';
import { readWholeDate, type WrittenDate } from './written-date';

/** The days of a note, and a warning when its parts disagree about the day. */
export interface NoteDays {
	readonly days: readonly Day[];
	readonly warnings: readonly Warning[];
}

/**
 * The note's days: those that its lines and headings name; where that is one or none, header, file name and title
 * complete it. The number is told, in this order, by the header's `day`, a line, the file name, its folder, the title:
 * notes are copied from yesterday's, and their titles and dates are often wrong. `firstTalk` is the line of the first talk,
 * `lastDay` what `findLastDay` found.
 */
export function readDays(
	named: readonly NamedDay[],
	names: NoteNames,
	header: Header | null,
	firstTalk: number,
	lastDay: string | null,
): NoteDays {
	const written = header?.data['date'];
	const headerDate = typeof written === 'string' ? datePart(written) : null;
	const when = readWhen(names, headerDate, lastDay);
	const days = toDays(named, when);
	const [first] = days;
	if (first && days.length > 1) {
		const before = firstTalk < (first.line ?? 0);
		return {
			days: before ? [{ line: null, number: null, date: null, label: '' }, ...days] : days,
			warnings: [],
		};
	}
	const folder = readDayText(names.dayFolder);
	// A file named after its title has lost the marks: `jour-23` for `jour 2/3`.
	const isSlug = conferenceKey(names.file) === conferenceKey(names.title);
	const told = [
		headerDay(header),
		first?.number ?? null,
		(isSlug ? null : names.fileDay?.number) ?? null,
		folder?.number ?? null,
		names.titleDay?.number ?? null,
	].filter(each => each !== null);
	const number = told[0] ?? null;
	const other = told.find(each => each !== number);
	const date = dateOfName(names.title, when) ?? dateOfName(names.firstHeading, when) ?? headerDate;
	const label = first?.label ?? (number === null ? '' : `Day ${number}`);
	return {
		days: [
			{
				line: first?.line ?? null,
				number,
				date:
					first?.date ??
					date ??
					dateOfName(names.file, when) ??
					dateOfName(names.folder, when) ??
					(folder && dateOf(folder, when, false)),
				label,
			},
		],
		warnings: other === undefined ? [] : [{ line: null, kind: 'day-disagrees', detail: `Day ${other}` }],
	};
}

function dateOfName(name: string, when: When): string | null {
	const date = readWholeDate(name);
	return date && completeDate(date, when);
}

function headerDay(header: Header | null): number | null {
	const told = String(header?.data['day'] ?? '');
	return /^\d{1,2}$/.test(told) ? Number(told) : null;
}

/**
 * What completes a date without a year, and a weekday: the year of the title, the header's date or the one before the
 * file's name, the last day of the conference, a year elsewhere.
 */
function readWhen(
	{ title, file, firstHeading, folderYear }: NoteNames,
	headerDate: string | null,
	lastDay: string | null,
): When {
	const date = headerDate ?? datePart(file) ?? lastDay;
	const elsewhere = (): number | null => findYear(firstHeading) ?? findYear(file) ?? folderYear;
	return { date, year: findYear(title) ?? (date === null ? elsewhere() : null) };
}

function toDays(named: readonly NamedDay[], when: When): readonly Day[] {
	const swap = readsDayFirst(
		named.map(({ day }) => day),
		when,
	);
	let written: string | null = null;
	return named.map(({ line, label, day }) => {
		const date = followingWeekday(day, written) ?? dateOf(day, when, swap);
		if (day.date || written) written = date ?? written;
		return { line, label, number: day.number, date };
	});
}

/** `Tuesday`, below a day with its date. */
function followingWeekday({ date, weekday }: DayText, before: string | null): string | null {
	if (date || weekday === null || before === null) return null;
	return addDays(before, ((weekday - new Date(before).getUTCDay() + 6) % 7) + 1);
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
		// Without a year any will do to see how far the days lie apart.
		const dates = days.map(day => day.date && dateOf(day, { ...when, year: when.year ?? 2000 }, swap));
		const known = dates.flatMap(date => date ?? []).sort();
		const [first = '', last = ''] = [known[0], known.at(-1)];
		const wrongDays = days.filter((day, index) => {
			const date = dates[index];
			return (
				date &&
				day.weekday !== null &&
				when.year !== null &&
				new Date(date).getUTCDay() !== day.weekday
			);
		}).length;
		const spread = first === '' ? 0 : daysBetween(first, last);
		const away = when.date && first !== '' ? Math.abs(daysBetween(first, when.date)) : 0;
		// A wrong weekday outweighs any spread within a year, which outweighs how long ago the note was written.
		return wrongDays * 1000 + spread + away / 1000;
	};
	return cost(true) < cost(false);
}
