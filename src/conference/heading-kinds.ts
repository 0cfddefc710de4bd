import type { ScannedNote } from '../markdown/scan';
import type { NoteHeading } from './day-note';
import { descendants, type HeadingNode } from './heading-tree';
import { holdsTalks } from './talk-level';
import { weighTalk, type TalkEvidence } from './talk-evidence';

/** What each heading of a note is, by its place in `nodes`. */
export type HeadingKinds = readonly NoteHeading['kind'][];

/** Tells title, days, groups, talks and sections apart, by the structure of the note. */
export function readHeadingKinds(
	note: ScannedNote,
	nodes: readonly HeadingNode[],
	title: HeadingNode | null,
	days: ReadonlySet<HeadingNode>,
): HeadingKinds {
	const kinds: NoteHeading['kind'][] = nodes.map(() => 'other');
	const evidence: readonly TalkEvidence[] = nodes.map(node => weighTalk(note, node));
	if (title) kinds[title.index] = 'title';
	for (const day of days) kinds[day.index] = 'day';
	const rest = nodes.filter(node => node !== title && !days.has(node));
	const holdsDay = new Set<HeadingNode>();
	for (const day of days) for (let up = day.parent; up; up = up.parent) if (up !== title) holdsDay.add(up);
	const inDays = rest.filter(node => isBelow(node, days));
	const firstDay = Math.min(...[...days].map(day => day.index));
	const besideDays = rest.filter(
		node => !holdsDay.has(node) && node.index > firstDay && !isBelow(node, days) && dayLevel(node, days),
	);
	// Talks stand below their days, or the days stand among them like marks.
	const below = inDays.length > 0 && besideDays.length < 2 * inDays.length;
	const settle = (node: HeadingNode): void => {
		const children = node.children.filter(child => !days.has(child));
		if (children.length > 0 && holdsTalks(node, children, nodes, evidence)) {
			kinds[node.index] = 'group';
			children.forEach(settle);
		} else {
			kinds[node.index] = 'talk';
			for (const section of descendants(node)) if (!days.has(section)) kinds[section.index] = 'section';
		}
	};
	for (const node of rest) {
		const isTop =
			node.parent === null ||
			node.parent === title ||
			days.has(node.parent) ||
			holdsDay.has(node.parent);
		if (holdsDay.has(node)) kinds[node.index] = 'group';
		else if (!isTop) continue;
		else if (!below || isBelow(node, days) || evidence[node.index] === 2) settle(node);
	}
	return kinds;
}

function isBelow(node: HeadingNode, days: ReadonlySet<HeadingNode>): boolean {
	for (let up = node.parent; up; up = up.parent) if (days.has(up)) return true;
	return false;
}

function dayLevel(node: HeadingNode, days: ReadonlySet<HeadingNode>): boolean {
	return [...days].some(day => day.heading.level === node.heading.level);
}
