import { CommentReader } from '../markdown/comment-reader';
import { readHeader, type Header, type ParseYaml } from '../markdown/header';
import { findHeaderBlock } from '../markdown/header-block';
import { endLine } from '../markdown/lines';
import { scanNote } from '../markdown/scan';
import { findUrls } from '../links/find-urls';
import { readClaim, readFolders, readPlace, type NoteFolders, type NoteNames, type NotePlace } from './claim';
import { readDayName } from './conference-name';
import { findLastDay } from './date-lines';
import { findDayHeadings } from './day-headings';
import { findDayLines, findFirstLabel, findLaterDayLines, findTalkDay, joinDays } from './day-lines';
import type { DayNote, NoteHeading } from './day-note';
import type { NamedDay } from './day-text';
import { readHeadingKinds, type HeadingKinds } from './heading-kinds';
import { toHeadingTree, type HeadingNode } from './heading-tree';
import { mayBeDayNote, readFirstHeading } from './may-be-day-note';
import { readDays } from './note-days';
import { warnEmptyDays, warnHeader, warnVisible } from './note-warnings';
import { readOneTalk } from './one-talk';
import { placeComments } from './talk-comments';
import { toOneTalk, toTalks } from './talks';
import { findHeadingDay, findTalkDays } from './talk-days';
import { weighTalk, type TalkEvidence } from './talk-evidence';
import { findTitleHeading } from './title-heading';

/** What reading a note needs besides its text. */
export interface DayNoteContext {
	/** Obsidian's `parseYaml`, so that this runs without the app. */
	readonly parseYaml: ParseYaml;
	/** No slash at either end; empty for none. */
	readonly conferenceFolder: string;
	/** See `CommentOptions`. */
	readonly keywords: readonly string[];
	readonly marks?: readonly string[];
}

/** Reads a note; `null` when it is no day note. Never throws, and takes time in proportion to the text. */
export function parseDayNote(path: string, text: string, context: DayNoteContext): DayNote | null {
	const block = findHeaderBlock(text);
	const place = readPlace(path, context.conferenceFolder);
	if (!mayBeDayNote(text, block, place, context)) return null;
	const header = block && readHeader(text, block, context.parseYaml);
	const reader = new CommentReader(text, context);
	const from = block?.bodyFrom ?? (text.startsWith('\ufeff') ? 1 : 0);
	const note = scanNote(text, from, block?.bodyLine ?? 0, reader);
	const folders = readFolders(path, context.conferenceFolder);
	const names = readNames(place, folders, header, readFirstHeading(note));
	const nodes = toHeadingTree(note);
	const titleHeading = findTitleHeading(nodes, [names.title, names.file, names.folder]);
	const dayHeadings = findDayHeadings(nodes, titleHeading);
	const claim = readClaim(names, header, () => dayHeadings.size > 0);
	if (!claim) return null;

	const weights: TalkEvidence[] = [];
	const structure = readHeadingKinds(nodes, {
		title: titleHeading,
		days: dayHeadings,
		evidence: node => (weights[node.index] ??= weighTalk(node)),
		talkLevel: readTalkLevel(header),
	});
	const firstTalk = nodes.find(node => structure[node.index] === 'talk')?.heading.line ?? endLine(note);
	const lines = findDayLines(note, firstTalk);
	const headings = nameDays(nodes, dayHeadings, titleHeading);
	const tellsElsewhere = headings.length > 0 || names.fileDay !== null || names.titleDay !== null;
	const later = tellsElsewhere ? [] : findLaterDayLines(note, firstTalk, lines[0]);
	const own = joinDays([...lines, ...later], headings);
	const named = own.length > 0 ? own : findTalkDays(nodes, structure);
	const lastDay = findLastDay(note);
	const oneTalk =
		claim.kind === 'folder' || claim.kind === 'header'
			? readOneTalk(note, nodes, {
					header,
					title: names.title,
					file: names.file,
					folder: names.folder,
					named,
					lastDay,
					dayFolder: names.dayFolder,
					amongTalks: names.amongTalks,
					fileDay: names.fileDay,
					tellsDay: header?.data['day'] !== undefined || names.fileDay?.ends === true,
				})
			: null;
	const top = oneTalk?.top ?? null;
	const kinds: HeadingKinds = oneTalk ? nodes.map(node => (node === top ? 'title' : 'section')) : structure;
	const findDay = (): NamedDay | null => {
		if (!oneTalk) return !tellsElsewhere && nodes[0] ? findFirstLabel(note, nodes[0]) : null;
		return (
			findTalkDay(note, top?.heading.to ?? note.firstLine, top?.textTo ?? endLine(note)) ??
			(top && findHeadingDay(top))
		);
	};
	const lone = named.length === 0 ? findDay() : null;
	// A title may stand deeper than level 1.
	const heading = (top ?? titleHeading)?.title ?? names.firstHeading;
	const { days, warnings } = readDays(
		lone ? [lone] : named,
		{ ...names, firstHeading: heading },
		header,
		firstTalk,
		lastDay,
	);
	const talks = oneTalk
		? [toOneTalk(note, top, header, names.fileDay?.behind || names.file)]
		: toTalks(note, nodes, kinds, days);
	const comments = reader.finish(note, findLinks);
	return {
		path,
		conference: claim.conference,
		spelledBy: claim.spelledBy,
		claim: claim.kind,
		days,
		talks,
		headings: nodes.map(node => toNoteHeading(node, kinds[node.index] ?? 'other')),
		comments: placeComments(comments, talks, days),
		headerLanguage: header?.language ?? null,
		timezone: typeof header?.data['timezone'] === 'string' ? header.data['timezone'] : null,
		oneTalk: oneTalk !== null,
		warnings: [
			...warnHeader(header),
			...warnings,
			...warnVisible(comments),
			...warnEmptyDays(days, talks),
		],
	};
}

/** What stands in a note that is no day note, for those who wonder why: its headings and comments. */
export function parseOrdinaryNote(
	text: string,
	context: DayNoteContext,
): Pick<DayNote, 'headings' | 'comments'> {
	const block = findHeaderBlock(text);
	const reader = new CommentReader(text, context);
	const note = scanNote(text, block?.bodyFrom ?? 0, block?.bodyLine ?? 0, reader);
	return {
		headings: toHeadingTree(note).map(node => toNoteHeading(node, 'other')),
		comments: placeComments(reader.finish(note, findLinks), [], []),
	};
}

const findLinks = (line: string): readonly string[] => findUrls(line).map(({ url }) => url);

function readNames(
	place: NotePlace,
	folders: NoteFolders,
	header: Header | null,
	firstHeading: string,
): NoteNames {
	const written = header?.data['title'];
	const title = typeof written === 'string' ? written : '';
	const { file, fileDay, inConferenceFolder } = place;
	const { folder, dayFolder, folderYear, amongTalks } = folders;
	// Written out: `...` of two takes longer than reading them took.
	return {
		file,
		fileDay,
		inConferenceFolder,
		folder,
		dayFolder,
		folderYear,
		amongTalks,
		title,
		titleDay: readDayName(title),
		firstHeading,
		headingDay: readDayName(firstHeading),
	};
}

/** `talk-level: 3` or `talk-level: h3` */
function readTalkLevel(header: Header | null): number | null {
	const told = String(header?.data['talk-level'] ?? '');
	return /^h?[1-6]$/i.test(told) ? Number(told.slice(-1)) : null;
}

/** The headings that name days; the title when it is nothing but a day, or `<conference> Day <n>`. */
function nameDays(
	nodes: readonly HeadingNode[],
	days: ReadonlySet<HeadingNode>,
	title: HeadingNode | null,
): readonly NamedDay[] {
	const named: NamedDay[] = [];
	for (const node of nodes) {
		const { dayText: day, heading, title: label } = node;
		if (!day) continue;
		if (days.has(node) || (node === title && (day.exact || readDayName(label) !== null)))
			named.push({ line: heading.line, label, day });
	}
	return named;
}

function toNoteHeading({ heading, title }: HeadingNode, kind: NoteHeading['kind']): NoteHeading {
	return { line: heading.line, level: heading.level, kind, title };
}
