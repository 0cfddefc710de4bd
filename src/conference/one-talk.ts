import type { Header } from '../markdown/header';
import { textLines } from '../markdown/lines';
import type { ScannedNote } from '../markdown/scan';
import type { HeadingNode } from './heading-tree';
import { areShort } from './talk-level';
import { findSpeakerHeading, weighLines, weighTalk } from './talk-evidence';
import { namesEvent } from './title-heading';

/** What tells whether a note is one talk. */
export interface OneTalkSigns {
	readonly header: Header | null;
	/** Title of the header, empty without one. */
	readonly title: string;
	/** The conference's folder. */
	readonly folder: string;
	/** A heading or line of the note is a day, or its file is named by nothing but a day. */
	readonly tellsDay: boolean;
}

/**
 * Is the whole note one talk? It is when its header names speakers. It is, too, when it tells no day, its title (the
 * first heading, alone above all others; without one that of the header) names no event, and the headings below it
 * are no talks: the title, the lines below it or the only such heading name a speaker or a time, or else all of them
 * are the few words that sections have.
 */
export function isOneTalk(note: ScannedNote, nodes: readonly HeadingNode[], signs: OneTalkSigns): boolean {
	const { header, title, folder, tellsDay } = signs;
	if (header && ('speakers' in header.data || 'speaker' in header.data)) return true;
	if (tellsDay || namesEvent(title, [folder])) return false;
	const top = findTopHeading(nodes);
	const children = top ? top.children : nodes.filter(node => node.parent === null);
	const weights = children.map(child => weighTalk(note, child));
	if (weights.filter(weight => weight === 2).length * 2 >= Math.max(children.length, 1)) return false;
	if (!top) {
		const to = nodes[0]?.heading.line ?? Infinity;
		return (
			title !== '' && weighLines(textLines(note, note.firstLine, to, 3).map(({ text }) => text)) === 2
		);
	}
	if (namesEvent(top.title, [folder])) return false;
	const own = weighTalk(note, top);
	if (own === 2 || findSpeakerHeading(top) !== null) return true;
	return own > 0 ? weights.filter(weight => weight > 0).length * 2 <= children.length : areShort(children);
}

/** The first heading, when all others stand below it. */
export function findTopHeading(nodes: readonly HeadingNode[]): HeadingNode | null {
	const [first, ...others] = nodes;
	return first && others.every(other => other.heading.level > first.heading.level) ? first : null;
}
