import { inlineText } from '../markdown/inline-text';
import { endLine, lineText, textLines } from '../markdown/lines';
import { textLine, type ScannedNote } from '../markdown/scan';
import { findClock } from './clock';
import { findDateLine, readDateLabel } from './date-lines';
import type { HeadingNode } from './heading-tree';
import { goesOnWithEvent, readDayText, type DayText, type NamedDay } from './day-text';

// A day on a line of its own is short; marks and tags around it may be longer.
const maxLength = 200;

/**
 * The lines of text before line `to` that name a day and stand for themselves: `Day03:`, `Day02: first day with big
 * keynotes`, `**Day 1 talks**`, `Second day of HarborConf`, `2019/04/16 Tue`, `Sat 16th March 2024 - Town Hall`, `<summary> <b>
 * Saturday 1st Feb 2020 </b></summary>`. Where none does, the one that gives the date: see `findDateLine`.
 */
export function findDayLines(note: ScannedNote, to: number): readonly NamedDay[] {
	const lines = textLines(note, note.firstLine, to).filter(({ text }) => text.length <= maxLength);
	const own = lines.flatMap(({ line, text }) => readDayLine(line, text) ?? []);
	if (own.length > 0) return own;
	const dated = findDateLine(lines);
	return dated ? [dated] : [];
}

// Room, track and speaker, or organiser and place, may stand before the date.
const maxLabels = 8;

/** The only line that gives a date behind a label, below the first heading: `- Date: 30/01/2024` below `## General`; `null` for none or several. */
export function findFirstLabel(note: ScannedNote, { heading, textTo }: HeadingNode): NamedDay | null {
	const labels = labelsIn(note, heading.to, textTo, maxLabels);
	return labels[0] && labelsIn(note, textTo, endLine(note)).length === 0 ? labels[0] : null;
}

function labelsIn(note: ScannedNote, from: number, to: number, count?: number): readonly NamedDay[] {
	return textLines(note, from, to, count)
		.filter(({ text }) => text.length <= maxLength)
		.flatMap(({ line, text }) => readDateLabel(line, text) ?? []);
}

// `**Saturday, 1st of February 2020**` and its hours are no longer.
const maxLater = 60;

/**
 * The lines from line `from` on that are nothing but a day and stand apart: behind a first day line those that tell the
 * same of theirs, `2日目` below `1日目`; without one, two or more in bold: `**Saturday**`, `**Sunday**`, `**Day 1 talks**`.
 */
export function findLaterDayLines(
	note: ScannedNote,
	from: number,
	first: NamedDay | undefined,
): readonly NamedDay[] {
	const later: NamedDay[] = [];
	for (let index = from - note.firstLine; index < note.kinds.length; index++) {
		const start = note.starts[index] ?? 0;
		if (note.kinds[index] !== textLine || (note.starts[index + 1] ?? 0) - start > maxLater) continue;
		const isBold = note.text.startsWith('**', start);
		if ((!first && !isBold) || !standsApart(note, index)) continue;
		const line = note.firstLine + index;
		const day = readDayLine(line, lineText(note, line));
		const isDay = first
			? day?.day.exact && tellsAlike(first, day)
			: day?.day.exact || day?.day.number != null;
		if (day && isDay) later.push(day);
	}
	return first || later.length > 1 ? later : [];
}

/** A blank line, a heading or a rule stands above, and no text below. */
function standsApart(note: ScannedNote, index: number): boolean {
	if (note.kinds[index + 1] === textLine) return false;
	return note.kinds[index - 1] !== textLine || /^-{3,}$/.test(lineText(note, note.firstLine + index - 1));
}

function tellsAlike({ day }: NamedDay, { day: other }: NamedDay): boolean {
	if (day.number !== null || other.number !== null) return (other.number ?? 0) > (day.number ?? 99);
	return (
		(day.date === null) === (other.date === null) && (day.weekday === null) === (other.weekday === null)
	);
}

function readDayLine(line: number, text: string): NamedDay | null {
	// In a list a day is one of several things; `[day01]` is a link to that day.
	if (/^\s*(?:(?:[-*+|]|\d+[.)])(?:\s|$)|\[)/.test(text)) return null;
	const whole = inlineText(text);
	const head = whole.replace(/\s*[:：–—].*$/u, '');
	const day = readDayText(whole) ?? readDayText(head);
	if (!day) return null;
	if (day.exact) return { line, label: whole.replace(/\s*[:：]$/u, ''), day };
	const emphasised = /^\s*(\*\*|__).+\1\s*$/.test(text);
	const dated = day.weekday !== null && day.date?.year != null && day.parted;
	const numbered = day.number !== null && (day.parted || emphasised || goesOnWithEvent(whole));
	const headed = day.leads && (dated || numbered) && !namesMore(whole);
	return headed ? { line, label: head, day } : null;
}

/** `Day 1, Day 2 and a workshop` */
function namesMore(text: string): boolean {
	const second = /^\D*\d{1,2}\s*[,、&]\s*/.exec(text);
	const more = second && readDayText(text.slice(second[0].length));
	return more?.leads === true && more.number !== null;
}

/**
 * Days in their order; a date and a number that stand right below one another are one: `# Friday 5 June`, `**Day 1**`.
 * A line that repeats the number of the heading above names no other: `Day 1, and I am late`.
 */
export function joinDays(lines: readonly NamedDay[], headings: readonly NamedDay[]): readonly NamedDay[] {
	const joined: NamedDay[] = [];
	const isHeading = new Set(headings);
	for (const next of [...lines, ...headings].sort((a, b) => a.line - b.line)) {
		const last = joined.at(-1);
		if (last && isHeading.has(last) && !isHeading.has(next) && repeatsNumber(last, next)) continue;
		const apart = !last || next.line > last.line + 2 || tellsNumber(last) === tellsNumber(next);
		if (apart || (last.day.date && next.day.date)) joined.push(next);
		else joined[joined.length - 1] = { ...last, day: joinDay(last.day, next.day) };
	}
	return joined;
}

const repeatsNumber = ({ day }: NamedDay, next: NamedDay): boolean =>
	day.number !== null && day.number === next.day.number;

const tellsNumber = ({ day }: NamedDay): boolean => day.number !== null;

const joinDay = (a: DayText, b: DayText): DayText => ({
	...a,
	number: a.number ?? b.number,
	date: a.date ?? b.date,
	weekday: a.weekday ?? b.weekday,
});

/**
 * The day that the lines below the title of a note that is one talk tell, with its time, its place or a label: `Saturday
 * 2:30pm--3:30pm`, `Wednesday Nov 28th @ Quay Hall`, `- Date: 2026-05-20`; `null` for none.
 */
export function findTalkDay(note: ScannedNote, from: number, to: number): NamedDay | null {
	for (const { line, text } of textLines(note, from, to, 3)) {
		const plain = inlineText(text.slice(0, maxLength));
		const clock = findClock(plain);
		// The day stands right before the time: the last three words there may name it.
		const words = clock ? plain.slice(0, clock.from).trim().split(/\s+/) : [];
		for (let count = Math.min(3, words.length); count > 0; count--) {
			const label = words.slice(-count).join(' ');
			const day = readDayText(label);
			if (day?.exact === true && day.number === null) return { line, label, day };
		}
		// `Wednesday Nov 28th @ Quay Hall`
		const day = readDayText(plain);
		if (day?.leads && day.parted && day.weekday !== null && day.date) return { line, label: plain, day };
	}
	return labelsIn(note, from, to, maxLabels)[0] ?? null;
}
