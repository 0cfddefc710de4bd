import type { HeadingNode } from './heading-tree';
import type { TalkEvidence } from './talk-evidence';

/**
 * Are a heading's children talks (then it is a group) or sections (then it is a talk)? A group's talks tell times or
 * speakers, whatever the group itself tells; where nothing does, headings of its level that have no children show
 * what stands at that level.
 */
export function holdsTalks(
	node: HeadingNode,
	children: readonly HeadingNode[],
	nodes: readonly HeadingNode[],
	evidence: readonly TalkEvidence[],
): boolean {
	const own = evidence[node.index] ?? 0;
	const sure = children.filter(child => evidence[child.index] === 2).length;
	const likely = children.filter(child => (evidence[child.index] ?? 0) > 0).length;
	if (sure * 2 >= children.length) return true;
	if (own === 2) return false;
	if (likely * 2 > children.length && own === 0) return true;
	const peers = nodes.filter(peer => peer !== node && peer.heading.level === node.heading.level);
	const leaves = peers.filter(peer => peer.children.length === 0);
	if (leaves.length * 2 >= peers.length && peers.length > 0) return false;
	const bare = [node, ...peers].filter(peer => peer.isBare).length;
	if (bare * 3 < (peers.length + 1) * 2) return false;
	return (
		median(children.map(child => child.title.length)) >
		median([node, ...peers].map(peer => peer.title.length)) * 1.2
	);
}

function median(numbers: readonly number[]): number {
	return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
