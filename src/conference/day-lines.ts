import { inlineText } from '../markdown/inline-text';
import { textLines } from '../markdown/lines';
import type { ScannedNote } from '../markdown/scan';
import { readDayText, type DayText } from './day-text';

/** A line or heading that names a day. */
export interface NamedDay {
	readonly line: number;
	readonly label: string;
	readonly day: DayText;
}

/**
 * The lines of text before line `to` that name a day and stand for themselves: `Day03:`, `Day02: first day with big
 * keynotes`, `2019/04/16 Tue`, `<summary> <b> Saturday 1st Feb 2020 </b></summary>`.
 */
export function findDayLines(note: ScannedNote, to: number): readonly NamedDay[] {
	return textLines(note, note.firstLine, to).flatMap(({ line, text }) => {
		// In a list a day is one of several things; `[day01]` is a link to that day.
		if (text.length > 400 || /^\s*(?:[-*+|[]|\d+[.)])(?:\s|$)|^\s*\[/.test(text)) return [];
		const label = inlineText(text);
		const day = readDayText(label) ?? readDayText(label.replace(/\s*[:：–—].*$/u, ''));
		if (!day) return [];
		const headed = day.number !== null && day.leads && day.parted;
		return day.exact || headed
			? [{ line, label: headed ? label.replace(/\s*[:：–—].*$/u, '') : label, day }]
			: [];
	});
}
