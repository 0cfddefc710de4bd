import { pattern } from '../lazily';
import { findClock, type Clock } from './clock';
import { readDayText, type DayText } from './day-text';
import { isBareTitle, saysTalk } from './heading-parts';
import type { HeadingNode } from './heading-tree';
import {
	arePeople,
	isSpeakerWord,
	plainTellingLine,
	readPeople,
	readSpeakerLabel,
	readSpeakerLine,
} from './people';

/** How surely a heading is something one attends: 2 for a time or a named speaker, 1 for what may be one. */
export type TalkEvidence = 0 | 1 | 2;

/**
 * Weighs a heading by its own words, the three lines of text below it, and a heading right below that names its
 * speaker. The kind of talk it names counts only where no headings stand below: they may be the talks.
 */
export function weighTalk(node: HeadingNode): TalkEvidence {
	if (readSpeakerLabel(node.title) !== null) return 0;
	const { start, speakers, kind, title } = node.parts;
	if (start !== null || (speakers.length > 0 && /\s(?:by|von|par|por)\s/i.test(node.title))) return 2;
	if (node.isBare && node.children.length > 0 && findSpeakerHeading(node) === node.children[0]) return 2;
	const below = weighLines(node.below);
	if (below > 0) return below;
	// `Ada Example - Boats` and `Boats - Ada Example` may be two parts of one title.
	const named = speakers.length > 0 || (/\s[-–—|]\s/.test(node.title) && readPeople(node.title) !== null);
	if (named) return 1;
	const told = kind !== null || saysTalk(title);
	return told && node.children.length === 0 && !isBareTitle(title) ? 1 : 0;
}

/** Weighs the first lines below a heading: `Speaker: …` and a time are sure, a line that may be a name is not. */
export function weighLines(lines: readonly string[]): TalkEvidence {
	const plain = lines.map(line => plainTellingLine(line) ?? '');
	if (plain.some(line => readSpeakerLabel(line) !== null || readTimeLine(line) !== null)) return 2;
	const [first = ''] = lines;
	if (/^\s*(?:[-*+|]|\d+[.)])\s/.test(first) || readSpeakerLine(plain[0] ?? '') === null) return 0;
	// `**Rebecca Parsons (ThoughtWorks)**` is sure; `**Problem Statement**` may be anything.
	return /^\s*[*_].*[(@,&].*[*_]\s*$/.test(first) ? 2 : 1;
}

/**
 * The heading right below another that is nothing but its speaker: `## Tess Hunt` or `## Tess Hunt, Keeper, Quay` alone,
 * `## *Speaker: Lili Sample*`, `## Speaker` alone; `null` when none is.
 */
export function findSpeakerHeading({ children }: HeadingNode): HeadingNode | null {
	const [first] = children;
	if (first && readSpeakerLabel(first.title) !== null) return first;
	// Beside others, `## Speakers` may be those of a conference; `#### Parallel Ropes` with notes or headings is a section.
	if (children.length === 1) {
		const tells = first && (isSpeakerWord(first.title) || (isSpeaker(first) && !isSpokenBelow(first)));
		return tells ? first : null;
	}
	const people = children.filter(
		child => child.isBare && child.children.length === 0 && arePeople(child.title),
	);
	return people.length === 1 ? (people[0] ?? null) : null;
}

function isSpeaker(node: HeadingNode): boolean {
	const { names } = readSpeakerHeading(node);
	if (arePeople(names)) return true;
	const [name = '', ...places] = names.split(', ');
	return (
		node.isBare && places.length > 0 && places.every(place => shortName().test(place)) && arePeople(name)
	);
}

// Where one works, and as what; a title has more words, or small ones.
const shortName = pattern(String.raw`^\p{Lu}[^\s,]*(?:\s[\p{Lu}&][^\s,]*){0,3}$`, 'u');

/** Is the speaker of what is no name itself told below: `### Harbour Rope Lab`, then `Ada Example`? A handle is the name's own. */
function isSpokenBelow({ below }: HeadingNode): boolean {
	return weighLines(below) > 0 && !/^\W*@/.test(below[0] ?? '');
}

/** The day behind the names in a speaker's heading, apart: `Ada Example - @ada - 5 June 2026 15:00`. */
export function readSpeakerHeading({ title }: HeadingNode): {
	readonly names: string;
	readonly label: string;
	readonly day: DayText | null;
} {
	const at = title.lastIndexOf(' - ');
	const label = at < 0 ? '' : title.slice(at + 3);
	const day = label === '' ? null : readDayText(label);
	if (!day?.exact) return { names: title, label: '', day: null };
	return { names: title.slice(0, at).replace(/ - @\S+$/, ''), label, day };
}

/** The time that a plain line begins with, perhaps behind a date: `(10:30 - 11:00) Quay`, `2026-05-07 12:40`; `null` for none. */
export function readTimeLine(plain: string): Clock | null {
	const code = plain.charCodeAt(0);
	if (code !== 40 && (code < 48 || code > 57)) return null;
	const line = plain.slice(code === 40 ? 1 : 0, 40);
	const clock = findClock(line);
	return clock && (clock.from === 0 || readDayText(line.slice(0, clock.from))?.exact) ? clock : null;
}
