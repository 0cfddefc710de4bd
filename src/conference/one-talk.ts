import type { Header } from '../markdown/header';
import { endLine, textLines } from '../markdown/lines';
import type { ScannedNote } from '../markdown/scan';
import { repeatsName, type DayName } from './conference-name';
import { readDayNumber, type NamedDay } from './day-text';
import { namesMany, readKind, saysTalk } from './heading-parts';
import type { HeadingNode } from './heading-tree';
import { hasPeopleAsSubtitle, listsDays } from './one-talk-lines';
import { arePeople, namesSpeaker } from './people';
import {
	goesOn,
	isKeynote,
	isNamedAfter,
	isNamedAfterSpeaker,
	namesOneThing,
	saysOneTalk,
	tellsDayPart,
	tellsMore,
} from './one-talk-names';
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
	/** The last day of the range of dates that its first lines tell, `null` for none. */
	readonly lastDay: string | null;
	/** The folder of its day, empty for none. */
	readonly dayFolder: string;
	/** It lies among notes that are talks. */
	readonly amongTalks: boolean;
	/** The day that the file's name tells. */
	readonly fileDay: DayName | null;
	/** The header or the end of the file's name tells a day. */
	readonly tellsDay: boolean;
}

/** A note that is one talk, with the heading that is its title; `null` for the title of the header or the file's name. */
export interface OneTalk {
	readonly top: HeadingNode | null;
}

/**
 * The one talk that the whole note is, `null` for none. It is one when its header names speakers; when no heading below
 * its title is a talk, and it is a keynote's file, lies among talks, has people as its subtitle, or its title says that
 * it is about one. It is, too, when it lists no days and tells none but perhaps one date, its title (the first heading,
 * alone above all others; without one that of the header) names no event, and the headings below it are no talks: the
 * title or the lines below it surely name a speaker or a time; or, without a date, it is nothing but text in a file that
 * names one thing, or `mayBeOne`.
 */
export function readOneTalk(
	note: ScannedNote,
	nodes: readonly HeadingNode[],
	signs: OneTalkSigns,
): OneTalk | null {
	const { header, title, file, folder, named, tellsDay } = signs;
	const top = findTopHeading(nodes, file, title);
	if (header && ('speakers' in header.data || 'speaker' in header.data)) return { top };
	const numbered = named.length > 1 || named.some(({ day }) => day.number !== null);
	if (tellsDay || numbered || (namesEvent(title, [folder]) && !saysOneTalk(title))) return null;
	if (listsDays(note)) return null;
	const outermost = nodes.filter(node => node.parent === null);
	const speaker = top && findSpeakerHeading(top);
	const children = top ? top.children.filter(child => child !== speaker) : outermost;
	const told = named.length > 0 || signs.lastDay !== null;
	const sure = children.filter(child => weighTalk(child) === 2).length;
	const isSaid = isSaidToBeOne(note, nodes, top, signs);
	if (isSaid && (children.length === 1 || sure * 2 <= children.length))
		return { top: top?.heading.level === 1 ? top : null };
	if (sure * 2 >= Math.max(children.length, 1)) return null;
	if (!top) {
		if (!told && isUntitledTalk(note, nodes, signs)) return { top };
		if (title !== '') return null;
	}
	if (top) {
		// A note with a title of its own has talks below that: `Share and Talk #6`.
		if (top.heading.level > 1 && title !== '' && !repeatsName(top.title, [title])) return null;
		if (named.some(({ line }) => line >= top.textTo)) return null;
		const above = textLines(note, note.firstLine, top.heading.line, 3).map(({ text }) => text);
		const isSure = weighTalk(top) === 2 || weighLines(above) === 2;
		if (isInDay(signs) ? repeatsName(top.title, [folder]) : namesEvent(top.title, [folder]))
			return isSure && !told && goesOn(top.title, folder) ? { top } : null;
		if (isSure) return { top };
	}
	return told ? null : mayBeOne(nodes, outermost, top, signs);
}

/** Do its names say that it is one, or does it tell no range of dates and is a keynote's file, lies among talks or has people as its subtitle? */
function isSaidToBeOne(
	note: ScannedNote,
	nodes: readonly HeadingNode[],
	top: HeadingNode | null,
	{ header, file, title, lastDay, amongTalks }: OneTalkSigns,
): boolean {
	if (saysOneTalk(file) || saysOneTalk(title)) return true;
	if (top && saysOneTalk(top.title) && !tellsMore(file)) return true;
	if (lastDay !== null) return false;
	if (hasPeopleAsSubtitle(note, header) && !areTalks(nodes)) return true;
	return isKeynote(file) || (amongTalks && !namesMany(file) && !nodes.some(node => saysTalk(node.title)));
}

/** Without a first heading over all others: is it nothing but text in a file that names one thing, or does it begin with its speaker? */
function isUntitledTalk(
	note: ScannedNote,
	nodes: readonly HeadingNode[],
	{ file, title }: OneTalkSigns,
): boolean {
	const to = nodes[0]?.heading.line ?? endLine(note);
	const first = textLines(note, note.firstLine, to, 3).map(({ text }) => text);
	const isText = nodes.length === 0 && first.length > 0 && namesOneThing(file);
	// `HarborConf Day 2 wrap-up` is no talk.
	const isNamed = isNamedAfter(title, file) && readDayNumber(title) === null;
	if (title !== '') return weighLines(first) === 2 || (isText && isNamed);
	const [line = ''] = first;
	return isText || namesSpeaker(line) || isNamedAfterSpeaker(file, line);
}

/**
 * Without a time or a speaker that are sure, a note may be one talk when no heading names many (`Keynotes`), and its
 * first heading, of level 1, may name a speaker, a heading right below does, or all headings are the few words that
 * sections have. Where no heading is of level 1, the file's name is the title when it reads as one, and at any level
 * where the note lies in the folder of its day, beside the other talks.
 */
function mayBeOne(
	nodes: readonly HeadingNode[],
	outermost: readonly HeadingNode[],
	top: HeadingNode | null,
	signs: OneTalkSigns,
): OneTalk | null {
	const { title: headerTitle, file, folder, fileDay } = signs;
	if (tellsMore(file) || nodes.some(node => node !== top && namesMany(node.title))) return null;
	if (isInDay(signs) && !areTalks(outermost) && areShort(outermost)) {
		return { top: top?.heading.level === 1 ? top : null };
	}
	const isNamed = top && [file, headerTitle].some(name => isNamedAfter(top.title, name));
	if (top && (top.heading.level === 1 || isNamed)) {
		const { children } = top;
		if (repeatsName(top.title, [file]) && isAboveSpeaker(top)) return { top };
		if (areTalks(children)) return null;
		const isTalk =
			weighTalk(top) > 0 || findSpeakerHeading(top) !== null || isOneOfItsKind(top.title, file);
		return isTalk || areShort(children) ? { top } : null;
	}
	const title = fileDay ? fileDay.behind : file;
	const reads = title.split(' ').length > 2 || (fileDay !== null && readKind(title) !== null);
	const isTitle = reads && !namesMany(title) && !namesEvent(title, [folder]);
	const hasTitle = nodes.some(({ heading }) => heading.level === 1);
	return isTitle && !hasTitle && !areTalks(outermost) && areShort(outermost) ? { top: null } : null;
}

/** Does the note lie in the folder of its day, beside the other talks? A year in its title then names no event. */
function isInDay({ dayFolder, fileDay, file }: OneTalkSigns): boolean {
	return dayFolder !== '' && fileDay === null && !tellsDayPart(file);
}

/** A title of some words, right above a lone heading that tells its speaker first: `## Tess Hunt - Quay & Sons`. */
function isAboveSpeaker({ title, isBare, children }: HeadingNode): boolean {
	const [name = '', ...more] = (children[0]?.title ?? '').split(/\s[-–—]\s/);
	return (
		isBare && children.length === 1 && more.length > 0 && title.split(' ').length > 2 && arePeople(name)
	);
}

/** `Panel discussion` in the file of that name. */
function isOneOfItsKind(title: string, file: string): boolean {
	return readKind(title) !== null && !namesMany(title) && repeatsName(title, [file]);
}

function areTalks(nodes: readonly HeadingNode[]): boolean {
	return nodes.filter(node => weighTalk(node) > 0).length * 2 > nodes.length;
}

/**
 * The first heading, when all others stand below it; or when the file is named after it, or the header's title and it
 * holds headings, it may name a speaker or is some words long, and the others of its level are the few words that
 * sections have.
 */
function findTopHeading(nodes: readonly HeadingNode[], file: string, title: string): HeadingNode | null {
	const [first, ...others] = nodes;
	if (!first) return null;
	const beside = others.filter(other => other.heading.level <= first.heading.level);
	if (beside.length === 0) return first;
	const sections = areShort(beside) && beside.every(other => weighTalk(other) === 0);
	// `# Boats - Ada Example` in `03_boats.md`
	const words = first.title.replace(/\s[-–—|]\s.*$/u, '');
	// `# My week in Quay` over text alone may be the title of the talks beside it.
	const names = first.children.length > 0 ? [file, title] : [file];
	const named =
		weighTalk(first) > 0 ? repeatsName(words, names) : names.some(name => isNamedAfter(words, name));
	return sections && named ? first : null;
}
