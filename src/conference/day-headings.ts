import type { HeadingNode } from './heading-tree';

/**
 * The headings that are days: those that say nothing else (`Day 2 (2016.12.28 Wed)`, `Friday, Apr 21`), those that
 * begin with a numbered day and go on behind a mark (`Day 1: Tutorials`), and those of one level that tell several days
 * among other words (`Day 1 Outline`, `TH2020 Day 2`; `Day 2 operations` alone is a talk).
 */
export function findDayHeadings(
	nodes: readonly HeadingNode[],
	title: HeadingNode | null,
): ReadonlySet<HeadingNode> {
	const told = nodes.filter(node => node !== title && node.dayText !== null);
	const days = told.filter(node => {
		const day = node.dayText;
		if (!day) return false;
		if (day.exact) return true;
		if (day.timed) return false;
		if (day.number !== null && day.leads && day.parted) return true;
		if (day.number === null && !day.leads) return false;
		return told.some(other => other.heading.level === node.heading.level && tellsAnother(other, node));
	});
	return new Set(days);
}

function tellsAnother(other: HeadingNode, node: HeadingNode): boolean {
	const [a, b] = [other.dayText, node.dayText];
	if (!a || !b || a.timed) return false;
	if (b.number !== null) return a.number !== null && a.number !== b.number;
	return a.leads && (a.date?.day !== b.date?.day || a.weekday !== b.weekday);
}
