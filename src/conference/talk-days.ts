import type { NamedDay } from './day-lines';
import type { HeadingKinds } from './heading-kinds';
import type { HeadingNode } from './heading-tree';

/**
 * The days that the talks' own headings tell, each where it is told first: `Saturday 10:00 Boats`, `HARBORCONF DAY 2:
 * Ada Example - Boats`. One alone tells none: `Day 2 operations` is about something else.
 */
export function findTalkDays(nodes: readonly HeadingNode[], kinds: HeadingKinds): readonly NamedDay[] {
	const telling = nodes.flatMap(node => {
		const { dayText: day, heading, title } = node;
		if (!day || kinds[node.index] !== 'talk') return [];
		if (day.number !== null)
			return day.parted ? [{ line: heading.line, label: `Day ${day.number}`, day }] : [];
		const label = title.slice(0, title.search(/\d{1,2}[:h]\d/)).trim();
		return day.leads && day.timed ? [{ line: heading.line, label, day }] : [];
	});
	return telling.length < 2 ? [] : telling.filter((each, index) => !isSameDay(each, telling[index - 1]));
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
