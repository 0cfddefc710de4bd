import type { Header } from '../markdown/header';
import { textLines } from '../markdown/lines';
import type { ScannedNote } from '../markdown/scan';
import { findClock } from './clock';
import { inlineText } from '../markdown/inline-text';
import { readHeadingParts } from './heading-parts';
import type { HeadingNode } from './heading-tree';
import { readSpeakerLine } from './people';

/**
 * Is the whole note one talk? It is when its header names speakers; or when its only heading of level 1 comes first,
 * no heading is a day, and that heading or one of the three lines below it names a speaker or a time.
 */
export function isOneTalk(
	note: ScannedNote,
	nodes: readonly HeadingNode[],
	header: Header | null,
	hasDays: boolean,
): boolean {
	if (header && ('speakers' in header.data || 'speaker' in header.data)) return true;
	const [first, ...others] = nodes;
	if (hasDays || !first || first.heading.level !== 1 || others.some(other => other.heading.level === 1))
		return false;
	const parts = readHeadingParts(first.heading.text);
	if (parts.start !== null || parts.speakers.length > 0) return true;
	return textLines(note, first.heading.to, first.textTo, 3).some(
		({ text }) => readSpeakerLine(text) !== null || findClock(inlineText(text.slice(0, 300))) !== null,
	);
}
