import { inlineText } from '../markdown/inline-text';
import { textLines } from '../markdown/lines';
import type { ScannedNote } from '../markdown/scan';
import { findClock } from './clock';
import { readHeadingParts } from './heading-parts';
import type { HeadingNode } from './heading-tree';
import { readPeople, readSpeakerLabel, readSpeakerLine } from './people';

/** How surely a heading is something one attends: 2 for a time or a named speaker, 1 for what may be one. */
export type TalkEvidence = 0 | 1 | 2;

/** Weighs a heading by its own words, the three lines of text below it, and a heading right below that names its speaker. */
export function weighTalk(note: ScannedNote, node: HeadingNode): TalkEvidence {
	if (readSpeakerLabel(node.title) !== null) return 0;
	const parts = readHeadingParts(node.heading.text);
	if (parts.start !== null || (parts.speakers.length > 0 && /\s(?:by|von|par|por)\s/i.test(node.title)))
		return 2;
	const [child] = node.children;
	if (child && node.isBare && namesSpeaker(child)) return 2;
	const below = weighLines(textLines(note, node.heading.to, node.textTo, 3).map(({ text }) => text));
	if (below > 0) return below;
	return parts.speakers.length > 0 || (parts.kind !== null && parts.title.includes(' ')) ? 1 : 0;
}

/** Weighs the first lines below a heading: `Speaker: …` and a time are sure, a line that may be a name is not. */
export function weighLines(lines: readonly string[]): TalkEvidence {
	const plain = lines.map(line => inlineText(line.slice(0, 600)));
	if (plain.some(line => readSpeakerLabel(line) !== null || startsWithTime(line))) return 2;
	const [first = ''] = lines;
	if (/^\s*(?:[-*+|]|\d+[.)])\s/.test(first)) return 0;
	if (readSpeakerLine(first) === null) return 0;
	// `**Rebecca Parsons (ThoughtWorks)**` is sure; `**Problem Statement**` may be anything.
	return /^\s*[*_].*[(@,&].*[*_]\s*$/.test(first) ? 2 : 1;
}

/** Is a heading nothing but its parent's speaker: `## Trey Hunner`, `## *Speaker: Lili Cosic*`? */
export function namesSpeaker(node: HeadingNode): boolean {
	const alone =
		node.parent?.children.every(other => other === node || readPeople(other.title) === null) ?? false;
	return (
		readSpeakerLabel(node.title) !== null ||
		(alone && readPeople(node.title)?.join(' and ') === node.title)
	);
}

function startsWithTime(line: string): boolean {
	return findClock(line.replace(/^[-*+>|\s]+/, ''))?.from === 0;
}
