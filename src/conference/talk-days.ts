import { readDateLabel } from './date-lines';
import { readDayText, type DayText, type NamedDay } from './day-text';
import type { HeadingKinds } from './heading-kinds';
import type { HeadingNode } from './heading-tree';
import { findSpeakerHeading, readSpeakerHeading } from './talk-evidence';

/**
 * The days that the talks' own headings tell, each where it is told first: `Saturday 10:00 Boats`, `HARBORCONF DAY 2:
 * Ada Example - Boats`, `Boats. 2:30 pm, Day 2`. One alone tells none: `Day 2 operations` is about something else.
 */
export function findTalkDays(nodes: readonly HeadingNode[], kinds: HeadingKinds): readonly NamedDay[] {
	const telling = nodes.flatMap(node => {
		const { heading, title } = node;
		const day = readEnd(title, node.dayText) ?? node.dayText;
		if (!day || kinds[node.index] !== 'talk') return [];
		if (day.number !== null)
			return day.parted || day.ends ? [{ line: heading.line, label: `Day ${day.number}`, day }] : [];
		const label = title.slice(0, title.search(/\d{1,2}[:h]\d/)).trim();
		return day.leads && day.timed ? [{ line: heading.line, label, day }] : [];
	});
	return telling.length < 2 ? [] : telling.filter((each, index) => !isSameDay(each, telling[index - 1]));
}

/** The day behind the last comma, where it is all that stands there: `Every day is day 1: Boats, Day 2`. */
function readEnd(title: string, day: DayText | null): DayText | null {
	const comma = day ? title.lastIndexOf(',') : -1;
	const end = comma < 0 ? null : readDayText(title.slice(comma + 1));
	return end?.exact ? end : null;
}

function isSameDay({ day }: NamedDay, before: NamedDay | undefined): boolean {
	return (
		before !== undefined &&
		day.number === before.day.number &&
		day.weekday === before.day.weekday &&
		day.date?.month === before.day.date?.month &&
		day.date?.day === before.day.date?.day
	);
}

/** The day that a heading below a note's one talk tells, beside its speaker or alone: `## Date: 10-03-2026`; `null` for none. */
export function findHeadingDay(talk: HeadingNode): NamedDay | null {
	for (const { heading, title } of talk.children) {
		const dated = readDateLabel(heading.line, title);
		if (dated) return dated;
	}
	const node = findSpeakerHeading(talk);
	const { day, label } = node ? readSpeakerHeading(node) : { day: null, label: '' };
	return node && day ? { line: node.heading.line, label, day } : null;
}
