import type { Header, HeaderValue } from '../markdown/header';
import { inlineText } from '../markdown/inline-text';
import { endLine, lineText, textLines } from '../markdown/lines';
import type { ScannedNote } from '../markdown/scan';
import { findUrls } from '../links/find-urls';
import { findClock } from './clock';
import type { Day, NoteHeading, Talk } from './day-note';
import { isBareTitle, readHeadingParts, readKind, type HeadingParts } from './heading-parts';
import type { HeadingKinds } from './heading-kinds';
import type { HeadingNode } from './heading-tree';
import { conferenceKey } from './conference-name';
import { readSpeakerLine } from './people';
import { findSpeakerHeading } from './talk-evidence';

/** The talks of a note, in order. */
export function toTalks(
	note: ScannedNote,
	nodes: readonly HeadingNode[],
	kinds: HeadingKinds,
	days: readonly Day[],
): readonly Talk[] {
	const talks = nodes.flatMap((node, index) => {
		if (kinds[index] !== 'talk') return [];
		const next = nodes.findIndex((_, other) => other > index && kinds[other] !== 'section');
		const to = nodes[next]?.heading.line ?? endLine(note);
		return [toTalk(note, node, to, kinds, dayAt(days, node.heading.line))];
	});
	return withOrdinals(note, talks);
}

/** The one talk that a whole note is. */
export function toOneTalk(note: ScannedNote, heading: HeadingNode | null, header: Header | null): Talk {
	const data = header?.data ?? {};
	const parts = heading ? readHeadingParts(heading.heading.text) : null;
	const below = readBelow(note, heading?.heading.to ?? note.firstLine, heading?.textTo ?? endLine(note));
	const named = heading && findSpeakerHeading(heading);
	const speakers = [
		[...toTexts(data['speakers']), ...toTexts(data['speaker'])],
		parts?.speakers ?? [],
		(named && readSpeakerLine(named.title)) ?? [],
		below.speakers,
	].find(each => each.length > 0);
	const title = text(data['title']);
	return {
		line: heading?.heading.line ?? 0,
		to: endLine(note),
		level: heading?.heading.level ?? 1,
		headingPath: heading ? [heading.heading.text] : [],
		title: parts?.title ?? title ?? '',
		ordinal: null,
		subtitle: null,
		start: time(data['start']) ?? parts?.start ?? below.start,
		end: time(data['end']) ?? parts?.end ?? below.end,
		room: text(data['room']) ?? parts?.room ?? null,
		speakers: speakers ?? [],
		kind: parts?.kind ?? readKind(title ?? ''),
		group: text(data['track']),
		links: findLinks(note, note.firstLine, endLine(note)),
		day: 0,
	};
}

function toTalk(note: ScannedNote, node: HeadingNode, to: number, kinds: HeadingKinds, day: number): Talk {
	const parts: HeadingParts = readHeadingParts(node.heading.text);
	const below = readBelow(note, node.heading.to, node.textTo);
	const { line, level } = node.heading;
	return {
		...{
			line,
			to,
			level,
			headingPath: headingPath(node),
			title: parts.title,
			ordinal: null,
			subtitle: null,
		},
		start: parts.start ?? below.start,
		end: parts.start === null ? below.end : parts.end,
		room: parts.room,
		speakers: parts.speakers.length > 0 ? parts.speakers : below.speakers,
		kind: parts.kind,
		group: groupOf(node, kinds),
		links: findLinks(note, line, to),
		day,
	};
}

/** Raw texts of the headings above, outermost first, and its own. */
export function headingPath(node: HeadingNode): readonly string[] {
	return node.parent ? [...headingPath(node.parent), node.heading.text] : [node.heading.text];
}

function groupOf(node: HeadingNode, kinds: HeadingKinds): string | null {
	for (let up = node.parent; up; up = up.parent) if (kinds[up.index] === 'group') return up.title;
	return null;
}

/** What the first lines below a heading tell. */
function readBelow(note: ScannedNote, line: number, to: number): Pick<Talk, 'start' | 'end' | 'speakers'> {
	const lines = textLines(note, line, to, 3).map(each => each.text.slice(0, 600));
	const speakers = lines.map(readSpeakerLine).find(each => each !== null) ?? [];
	const clock = lines
		.map(each => findClock(inlineText(each).replace(/^[-*+>|\s]+/, '')))
		.find(each => each?.from === 0);
	return { speakers, start: clock?.start ?? null, end: clock?.end ?? null };
}

function findLinks(note: ScannedNote, line: number, to: number): readonly string[] {
	const links = new Set<string>();
	for (let each = line; each < to; each++) {
		if (note.kinds[each - note.firstLine] === 2) continue;
		for (const { url } of findUrls(lineText(note, each))) links.add(url);
	}
	return [...links];
}

/** Index of the last day named on or above a line, else of the first. */
export function dayAt(days: readonly Day[], line: number): number {
	return Math.max(days.filter(day => day.line === null || day.line <= line).length - 1, 0);
}

/** Bare titles (`Keynote`, ``) and repeated ones get their place within the day and the next line of text. */
function withOrdinals(note: ScannedNote, talks: readonly Talk[]): readonly Talk[] {
	const nameOf = (talk: Talk) => `${talk.day} ${conferenceKey(talk.title)}`;
	const count = new Map<string, number>();
	for (const talk of talks) count.set(nameOf(talk), (count.get(nameOf(talk)) ?? 0) + 1);
	const seen = new Map<string, number>();
	return talks.map(talk => {
		const name = nameOf(talk);
		const bare = isBareTitle(talk.title);
		if (!bare && count.get(name) === 1) return talk;
		const ordinal = (seen.get(name) ?? 0) + 1;
		seen.set(name, ordinal);
		const [next] = textLines(note, talk.line + 1, talk.to, 1);
		return { ...talk, ordinal, subtitle: next ? inlineText(next.text.slice(0, 300)) : null };
	});
}

function text(value: HeaderValue | undefined): string | null {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function toTexts(value: HeaderValue | undefined): readonly string[] {
	if (typeof value === 'object') return value;
	const one = text(value);
	return one === null ? [] : [one];
}

function time(value: HeaderValue | undefined): string | null {
	return findClock(text(value) ?? '')?.start ?? null;
}

/** A heading as the views list it. */
export function toNoteHeading(node: HeadingNode, kind: NoteHeading['kind']): NoteHeading {
	return { line: node.heading.line, level: node.heading.level, kind, title: node.title };
}
