import { lazily } from '../lazily';
import type { HeadingNode } from './heading-tree';
import { readPeople } from './people';
import type { TalkEvidence } from './talk-evidence';

/** How a note uses one level of headings. */
export interface LevelUse {
	readonly all: number;
	/** With no heading below. */
	readonly leaves: number;
	/** With one heading below, and with one that reads as people. */
	readonly single: number;
	readonly named: number;
	/** With no text of their own before the next heading. */
	readonly bare: number;
	/** The first of them, which show what all are. */
	readonly first: readonly HeadingNode[];
	/** Is one of them surely a talk? */
	readonly hasSure: () => boolean;
	/** Does one of the first count on as `countsGroup` tells, and surely hold talks? */
	readonly hasSureGroup: () => boolean;
}

/** How the headings use each level. */
export function countLevels(
	nodes: readonly HeadingNode[],
	evidence: (node: HeadingNode) => TalkEvidence,
): Readonly<Record<number, LevelUse>> {
	const levels: Record<number, HeadingNode[]> = {};
	for (const node of nodes) (levels[node.heading.level] ??= []).push(node);
	return Object.fromEntries(
		Object.entries(levels).map(([level, ofLevel]) => [level, countLevel(ofLevel, evidence)]),
	);
}

function countLevel(nodes: readonly HeadingNode[], evidence: (node: HeadingNode) => TalkEvidence): LevelUse {
	const first = nodes.slice(0, maxLooked);
	const singles = nodes.filter(({ children }) => children.length === 1);
	return {
		all: nodes.length,
		leaves: nodes.filter(({ children }) => children.length === 0).length,
		single: singles.length,
		named: singles.filter(({ children: [only] }) => only && readPeople(only.title) !== null).length,
		bare: nodes.filter(({ isBare }) => isBare).length,
		first,
		hasSure: lazily(() => nodes.some(node => evidence(node) === 2)),
		hasSureGroup: lazily(() =>
			first.some(({ title, children }) => countsGroup(title) && areSureTalks(children, evidence)),
		),
	};
}

const maxLooked = 20;

/** Does a title count a group: `Session 2: Boats`? */
export function countsGroup(title: string): boolean {
	return /^(?:session|track|block)\s?\d/i.test(title);
}

/** Surely are at least half of the headings below another talks? */
export function areSureTalks(
	children: readonly HeadingNode[],
	evidence: (node: HeadingNode) => TalkEvidence,
): boolean {
	const sure = children.filter(child => evidence(child) === 2).length;
	return sure > 0 && sure * 2 >= children.length;
}
