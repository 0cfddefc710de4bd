import type { Header } from '../markdown/header';
import { endLine, textLines } from '../markdown/lines';
import type { ScannedNote } from '../markdown/scan';
import { repeatsName } from './conference-name';
import type { NamedDay } from './day-lines';
import type { HeadingNode } from './heading-tree';
import { areShort } from './talk-level';
import { findSpeakerHeading, weighLines, weighTalk } from './talk-evidence';
import { namesEvent } from './title-heading';

/** What tells whether a note is one talk. */
export interface OneTalkSigns {
	readonly header: Header | null;
	/** Title of the header, empty without one. */
	readonly title: string;
	/** The file's name, and the conference's folder. */
	readonly file: string;
	readonly folder: string;
	/** The lines and headings that name days. */
	readonly named: readonly NamedDay[];
	/** The header or the end of the file's name tells a day. */
	readonly tellsDay: boolean;
}

/**
 * Is the whole note one talk? It is when its header names speakers. It is, too, when it tells no day but perhaps one
 * date, its title (the first heading, alone above all others; without one that of the header) names no event, and
 * the headings below it are no talks: the title or the lines below it surely name a speaker or a time; or, without a
 * date, they may name one, a heading does, or all headings are the few words that sections have.
 */
export function isOneTalk(note: ScannedNote, nodes: readonly HeadingNode[], signs: OneTalkSigns): boolean {
	const { header, title, file, folder, named, tellsDay } = signs;
	if (header && ('speakers' in header.data || 'speaker' in header.data)) return true;
	const numbered = named.length > 1 || named.some(({ day }) => day.number !== null);
	if (tellsDay || numbered || namesEvent(title, [folder])) return false;
	const top = findTopHeading(nodes, file);
	const children = top ? top.children : nodes.filter(node => node.parent === null);
	const weights = children.map(weighTalk);
	if (weights.filter(weight => weight === 2).length * 2 >= Math.max(children.length, 1)) return false;
	if (!top) {
		const to = nodes[0]?.heading.line ?? endLine(note);
		const first = textLines(note, note.firstLine, to, 3).map(({ text }) => text);
		return title !== '' && named.length === 0 && weighLines(first) === 2;
	}
	if (namesEvent(top.title, [folder]) || named.some(({ line }) => line >= top.textTo)) return false;
	const own = weighTalk(top);
	if (own === 2 || named.length > 0) return own === 2;
	if (weights.filter(weight => weight > 0).length * 2 > children.length) return false;
	return own === 1 || findSpeakerHeading(top) !== null || areShort(children);
}

/**
 * The first heading, when all others stand below it; or when the file is named after it, it may name a speaker, and
 * the others of its level are the few words that sections have.
 */
export function findTopHeading(nodes: readonly HeadingNode[], file: string): HeadingNode | null {
	const [first, ...others] = nodes;
	if (!first) return null;
	const beside = others.filter(other => other.heading.level <= first.heading.level);
	if (beside.length === 0) return first;
	const sections = areShort(beside) && beside.every(other => weighTalk(other) === 0);
	// `# Boats - Ada Example` in `03_boats.md`
	const named = repeatsName(first.title.replace(/\s[-–—|]\s.*$/u, ''), [file]);
	return sections && named && weighTalk(first) > 0 ? first : null;
}
