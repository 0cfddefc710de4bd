import { inlineText } from '../markdown/inline-text';
import { textLines } from '../markdown/lines';
import type { ScannedNote } from '../markdown/scan';
import { findClock } from './clock';
import { readHeadingParts } from './heading-parts';
import type { HeadingNode } from './heading-tree';
import { readSpeakerLine } from './people';

/** How surely a heading is something one attends: 2 for a time or a named speaker, 1 for what may be a name. */
export type TalkEvidence = 0 | 1 | 2;

/** Weighs a heading's own words and the three lines of text below it. */
export function weighTalk(note: ScannedNote, node: HeadingNode): TalkEvidence {
	const parts = readHeadingParts(node.heading.text);
	if (parts.start !== null || (/\s(?:by|von|par|por)\s/i.test(node.title) && parts.speakers.length > 0))
		return 2;
	const below = textLines(note, node.heading.to, node.textTo, 3).map(line => line.text.slice(0, 600));
	if (below.some(line => isLabelled(line) && readSpeakerLine(line) !== null)) return 2;
	const [first = ''] = below;
	if (startsWithTime(first) || (/^\s*(?:\*\*|__)/.test(first) && readSpeakerLine(first) !== null)) return 2;
	return parts.speakers.length > 0 ||
		(!/^\s*(?:[-*+|]|\d+[.)])\s/.test(first) && readSpeakerLine(first) !== null)
		? 1
		: 0;
}

function isLabelled(line: string): boolean {
	return /::?|：|\bby\b|\bvon\b|\bpor\b|\bpar\b/i.test(inlineText(line).slice(0, 40));
}

function startsWithTime(line: string): boolean {
	const plain = inlineText(line).replace(/^[-*+>|\s]+/, '');
	return findClock(plain)?.from === 0;
}
