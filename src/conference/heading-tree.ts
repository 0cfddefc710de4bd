import type { ScannedHeading, ScannedNote } from '../markdown/scan';
import { endLine, isBlankBetween } from '../markdown/lines';
import { readDayText, type DayText } from './day-text';
import { inlineText } from '../markdown/inline-text';

/** A heading and the headings below it. */
export interface HeadingNode {
	readonly heading: ScannedHeading;
	readonly title: string;
	readonly index: number;
	readonly parent: HeadingNode | null;
	readonly children: HeadingNode[];
	/** First line of the next heading, or of nothing. */
	readonly textTo: number;
	/** No text stands between it and the next heading. */
	readonly isBare: boolean;
	/** What its words say about a day. */
	readonly dayText: DayText | null;
}

/** The headings of a note in their order; each knows its parent, the next one above with a smaller level. */
export function toHeadingTree(note: ScannedNote): readonly HeadingNode[] {
	const nodes: HeadingNode[] = [];
	const open: HeadingNode[] = [];
	note.headings.forEach((heading, index) => {
		while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
		const parent = open.at(-1) ?? null;
		const textTo = note.headings[index + 1]?.line ?? endLine(note);
		const title = inlineText(heading.text);
		const isBare = isBlankBetween(note, heading.to, textTo);
		const node = {
			heading,
			title,
			index,
			parent,
			children: [],
			textTo,
			isBare,
			dayText: readDayText(title),
		};
		parent?.children.push(node);
		open.push(node);
		nodes.push(node);
	});
	return nodes;
}

/** Every heading below, in the order of the note. */
export function descendants(node: HeadingNode): readonly HeadingNode[] {
	return node.children.flatMap(child => [child, ...descendants(child)]);
}
