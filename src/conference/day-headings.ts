import type { DayText } from './day-text';
import type { HeadingNode } from './heading-tree';

/**
 * The headings that are days: those that say nothing else (`Day 2 (2016.12.28 Wed)`, `Friday, Apr 21`), those that
 * begin with a numbered day and go on behind a mark (`Day 1: Tutorials`), and those of one level that tell several days
 * among other words (`Day 1 Outline`, `TH2020 Day 2`; `Day 2 operations` alone is a talk). Where those tell each day
 * more than twice they are its talks: `HARBORCONF DAY 2: Ada Example - Boats`.
 */
export function findDayHeadings(
	nodes: readonly HeadingNode[],
	title: HeadingNode | null,
): ReadonlySet<HeadingNode> {
	const days = new Set<HeadingNode>();
	// What the headings of each level tell, numbers and dates apart.
	const told = new Map<string, Set<string>>();
	const times = new Map<string, number>();
	for (const node of nodes) {
		const day = node === title ? null : node.dayText;
		if (!day) continue;
		if (day.exact || (!day.timed && day.number !== null && day.leads && day.parted)) days.add(node);
		const place = placeOf(node, day);
		if (place === null) continue;
		told.set(place, (told.get(place) ?? new Set()).add(sayDay(day)));
		times.set(place, (times.get(place) ?? 0) + 1);
	}
	for (const node of nodes) {
		const day = node === title ? null : node.dayText;
		const place = day && placeOf(node, day);
		const count = place === null ? 0 : (told.get(place)?.size ?? 0);
		if (count > 1 && (times.get(place ?? '') ?? 0) <= count * 2) days.add(node);
	}
	return days;
}

/** Where a day among other words has its like: at its level, by number, or by a date that comes first. */
function placeOf(node: HeadingNode, day: DayText): string | null {
	if (day.timed && !day.exact) return null;
	if (day.number !== null) return `${node.heading.level} by number`;
	return day.leads ? `${node.heading.level} by date` : null;
}

function sayDay({ number, date, weekday }: DayText): string {
	return number !== null ? `${number}` : `${date?.month}-${date?.day} ${weekday}`;
}
