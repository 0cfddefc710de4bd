import { inlineText } from '../markdown/inline-text';
import { textLines } from '../markdown/lines';
import type { ScannedNote } from '../markdown/scan';
import { findClock } from './clock';
import { readDayText, type DayText } from './day-text';

/** A line or heading that names a day. */
export interface NamedDay {
	readonly line: number;
	readonly label: string;
	readonly day: DayText;
}

// A day on a line of its own is short; marks and tags around it may be longer.
const maxLength = 200;

/**
 * The lines of text before line `to` that name a day and stand for themselves: `Day03:`, `Day02: first day with big
 * keynotes`, `**Day 1 talks**`, `Second day of HarborConf`, `2019/04/16 Tue`, `Sat 16th March 2024 - Town Hall`, `<summary> <b> Saturday 1st Feb 2020 </b></summary>`. Where none
 * does, one that gives the date: `- Date: 4/12/2025`.
 */
export function findDayLines(note: ScannedNote, to: number): readonly NamedDay[] {
	const lines = textLines(note, note.firstLine, to).filter(({ text }) => text.length <= maxLength);
	const own = lines.flatMap(({ line, text }) => readDayLine(line, text) ?? []);
	if (own.length > 0) return own;
	const dated = lines.flatMap(({ line, text }) => readDateLine(line, text) ?? []);
	return dated.slice(0, 1);
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
	const numbered = day.number !== null && (day.parted || emphasised || ofEvent.test(whole));
	const headed = day.leads && (dated || numbered);
	return headed ? { line, label: head, day } : null;
}

// `Second day of HarborConf`
const ofEvent =
	/\s(?:of|at|von|der|de|du|del|do|da)\s(?:the\s)?(?:\p{Lu}[^\s.,!?]*|\d{4})(?:\s(?:\p{Lu}[^\s.,!?]*|\d{4})){0,3}$/u;

/** Days in their order; a date and a number that stand right below one another are one: `# Friday 5 June`, `**Day 1**`. */
export function joinDays(named: readonly NamedDay[]): readonly NamedDay[] {
	const joined: NamedDay[] = [];
	for (const next of [...named].sort((a, b) => a.line - b.line)) {
		const last = joined.at(-1);
		const apart = !last || next.line > last.line + 2 || tellsNumber(last) === tellsNumber(next);
		if (apart || (last.day.date && next.day.date)) joined.push(next);
		else joined[joined.length - 1] = { ...last, day: joinDay(last.day, next.day) };
	}
	return joined;
}

const tellsNumber = ({ day }: NamedDay): boolean => day.number !== null;

const joinDay = (a: DayText, b: DayText): DayText => ({
	...a,
	number: a.number ?? b.number,
	date: a.date ?? b.date,
	weekday: a.weekday ?? b.weekday,
});

const dateLabel =
	/^(?:date|when|datum|fecha|data|dato|дата|日期|日時|日付|開催日|날짜|wann|quand|cuándo)\s*[:：]\s*/iu;

function readDateLine(line: number, text: string): NamedDay | null {
	const plain = inlineText(text.replace(/^\s*[-*+]\s+/, ''));
	const label = plain.replace(dateLabel, '');
	const day = label === plain ? null : readDayText(label);
	return day?.exact === true && day.date !== null ? { line, label, day } : null;
}

/** The day that the lines below the title of a note that is one talk tell with its time: `Saturday 2:30pm--3:30pm`. */
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
	}
	return null;
}
