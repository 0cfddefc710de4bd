import type { Header, HeaderValue } from '../markdown/header';
import { inlineText } from '../markdown/inline-text';
import { endLine, firstTexts, textLines } from '../markdown/lines';
import type { ScannedNote } from '../markdown/scan';
import { findClock, type Clock } from './clock';
import type { Day, Talk } from './day-note';
import { isBareTitle, readKind } from './heading-parts';
import type { HeadingKinds } from './heading-kinds';
import { headingPath, type HeadingNode } from './heading-tree';
import { listPeople, plainTellingLine, readSpeakerLine } from './people';
import { findSpeakerHeading, readSpeakerHeading, readTimeLine } from './talk-evidence';
import { findLineLinks, takeLinks } from './talk-links';

/** The talks of a note, in order. */
export function toTalks(
	note: ScannedNote,
	nodes: readonly HeadingNode[],
	kinds: HeadingKinds,
	days: readonly Day[],
): readonly Talk[] {
	const linksIn = takeLinks(findLineLinks(note));
	// A talk ends where the next heading stands that is none of its sections.
	const outer = nodes.filter(node => kinds[node.index] !== 'section');
	const talks: Talk[] = [];
	for (const [index, node] of outer.entries()) {
		if (kinds[node.index] !== 'talk') continue;
		talks.push(toTalk(node, outer[index + 1]?.heading.line ?? endLine(note), kinds, linksIn));
	}
	return withOrdinals(note, withDays(talks, days));
}

/** The one talk that a whole note is, `heading` being its title, else that of the header, else the name of the file. */
export function toOneTalk(
	note: ScannedNote,
	heading: HeadingNode | null,
	header: Header | null,
	file: string,
): Talk {
	const data = header?.data ?? {};
	const below =
		heading?.telling ??
		firstTexts(note, note.firstLine, endLine(note), 3).flatMap(line => plainTellingLine(line) ?? []);
	const told = readBelow(below);
	const named = heading && findSpeakerHeading(heading);
	const speakers = [
		[...toTexts(data['speakers']), ...toTexts(data['speaker'])],
		heading?.parts.speakers ?? [],
		(named && readSpeakerLine(readSpeakerHeading(named).names)) ?? [],
		told.speakers,
		listPeople(toText(data['subtitle']) ?? ''),
	].find(each => each.length > 0);
	const title = heading?.parts.title ?? toText(data['title']) ?? file;
	return {
		line: heading?.heading.line ?? 0,
		to: endLine(note),
		level: heading?.heading.level ?? 1,
		headingPath: heading ? [heading.heading.text] : [],
		title,
		ordinal: null,
		subtitle: null,
		start: toTime(data['start']) ?? heading?.parts.start ?? told.start ?? named?.parts.start ?? null,
		end: toTime(data['end']) ?? heading?.parts.end ?? told.end ?? named?.parts.end ?? null,
		room: toText(data['room']) ?? heading?.parts.room ?? null,
		speakers: speakers ?? [],
		kind: heading?.parts.kind ?? readKind(title),
		group: toText(data['track']),
		links: takeLinks(findLineLinks(note))(note.firstLine, endLine(note)),
		day: 0,
	};
}

function toTalk(
	node: HeadingNode,
	to: number,
	kinds: HeadingKinds,
	linksIn: (line: number, to: number) => readonly string[],
): Talk {
	const { title, start, end, room, speakers, kind } = node.parts;
	const { line, level } = node.heading;
	const told = start !== null && speakers.length > 0 ? null : readBelow(node.telling);
	return {
		line,
		to,
		level,
		headingPath: headingPath(node),
		title,
		ordinal: null,
		subtitle: null,
		start: start ?? told?.start ?? null,
		end: start === null ? (told?.end ?? null) : end,
		room,
		speakers: speakers.length > 0 ? speakers : (told?.speakers ?? []),
		kind,
		group: groupOf(node, kinds),
		links: linksIn(line, to),
		day: 0,
	};
}

function groupOf(node: HeadingNode, kinds: HeadingKinds): string | null {
	for (let up = node.parent; up; up = up.parent) if (kinds[up.index] === 'group') return up.title;
	return null;
}

/** What the first lines below a heading tell, as plain text. */
function readBelow(lines: readonly string[]): Pick<Talk, 'start' | 'end' | 'speakers'> {
	let speakers: readonly string[] = [];
	let start: string | null = null;
	let end: string | null = null;
	for (const plain of lines) {
		if (speakers.length === 0) speakers = readSpeakerLine(plain) ?? [];
		const clock: Clock | null = start === null ? readTimeLine(plain) : null;
		if (clock) ({ start, end } = clock);
	}
	return { speakers, start, end };
}

function withDays(talks: readonly Talk[], days: readonly Day[]): readonly Talk[] {
	if (days.length < 2) return talks;
	let day = 0;
	return talks.map(talk => ({ ...talk, day: (day = dayAt(days, talk.line, day)) }));
}

/** Index of the last day named on or above a line, else of the first; days and lines are asked for in order from `from`. */
export function dayAt(days: readonly Day[], line: number, from = 0): number {
	let day = from;
	while (day + 1 < days.length && (days[day + 1]?.line ?? Infinity) <= line) day++;
	return day;
}

/** Bare titles (`Keynote`, ``) and repeated ones get their place within the day and the next line of text. */
function withOrdinals(note: ScannedNote, talks: readonly Talk[]): readonly Talk[] {
	const names = talks.map(talk => `${talk.day} ${talk.title.toLowerCase()}`);
	const count = new Map<string, number>();
	for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
	const seen = new Map<string, number>();
	return talks.map((talk, index) => {
		const name = names[index] ?? '';
		if (count.get(name) === 1 && !isBareTitle(talk.title)) return talk;
		const ordinal = (seen.get(name) ?? 0) + 1;
		seen.set(name, ordinal);
		const [next] = textLines(note, talk.line + 1, talk.to, 1);
		return { ...talk, ordinal, subtitle: next ? inlineText(next.text.slice(0, 300)) : null };
	});
}

function toText(value: HeaderValue | undefined): string | null {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function toTexts(value: HeaderValue | undefined): readonly string[] {
	if (typeof value === 'object') return value;
	const one = toText(value);
	return one === null ? [] : [one];
}

function toTime(value: HeaderValue | undefined): string | null {
	return findClock(toText(value) ?? '')?.start ?? null;
}
