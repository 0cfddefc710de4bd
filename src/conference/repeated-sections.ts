import type { NoteHeading } from './day-note';
import { isBareTitle, saysTalk } from './heading-parts';
import type { HeadingNode } from './heading-tree';
import type { TalkEvidence } from './talk-evidence';

/**
 * The headings among the talks of one day or group that come again, each time behind another talk of their level, and
 * tell nothing of a talk: `## My notes` after `## Boats` and after `## Ropes` are sections of these.
 */
export function findRepeatedSections(
	nodes: readonly HeadingNode[],
	kinds: readonly NoteHeading['kind'][],
	evidence: (node: HeadingNode) => TalkEvidence,
): readonly HeadingNode[] {
	const found: HeadingNode[] = [];
	let talks: HeadingNode[] = [];
	const end = () => {
		for (const node of talks.length > 3 ? repeatedOf(talks) : [])
			if (evidence(node) === 0) found.push(node);
		talks = [];
	};
	for (const node of nodes) {
		const kind = kinds[node.index];
		if (kind === 'talk') talks.push(node);
		else if (kind !== 'section') end();
	}
	end();
	return found;
}

function repeatedOf(talks: readonly HeadingNode[]): readonly HeadingNode[] {
	if (new Set(talks.map(({ title }) => title)).size === talks.length) return [];
	const byName = new Map<string, number[]>();
	for (const [at, { title }] of talks.entries()) {
		const places = byName.get(title);
		if (places) places.push(at);
		else byName.set(title, [at]);
	}
	const isBehindAnother = (at: number) =>
		talks[at - 1]?.heading.level === talks[at]?.heading.level &&
		talks[at - 1]?.title !== talks[at]?.title;
	return [...byName.values()]
		.filter(places => places.length > 1 && places.every(isBehindAnother))
		.flatMap(places => places.flatMap(at => talks[at] ?? []))
		.filter(({ title, parts }) => parts.kind === null && !isBareTitle(title) && !saysTalk(title));
}
