import { CommentReader } from '../markdown/comment-reader';
import { readHeader, type Header, type ParseYaml } from '../markdown/header';
import { findHeaderBlock } from '../markdown/header-block';
import { endLine } from '../markdown/lines';
import { scanNote } from '../markdown/scan';
import { findUrls } from '../links/find-urls';
import { readClaim, readPath, type NoteNames } from './claim';
import { readDayName } from './conference-name';
import { datePart, findYear, type When } from './dates';
import { findDayHeadings } from './day-headings';
import { findDayLines, type NamedDay } from './day-lines';
import type { Day, DayNote, Warning } from './day-note';
import { readHeadingKinds } from './heading-kinds';
import { toHeadingTree, type HeadingNode } from './heading-tree';
import { toDays } from './note-days';
import { findTopHeading, isOneTalk } from './one-talk';
import { dayAt, toNoteHeading, toOneTalk, toTalks } from './talks';
import { weighTalk } from './talk-evidence';
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
	const header = block && readHeader(text, block, context.parseYaml);
	const reader = new CommentReader(text, context);
	const note = scanNote(
		text,
		block?.bodyFrom ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0),
		block?.bodyLine ?? 0,
		reader,
	);
	const nodes = toHeadingTree(note);
	const title = header?.data['title'];
	const firstHeading = nodes[0]?.heading.level === 1 ? nodes[0].title : '';
	const names: NoteNames = {
		...readPath(path, context.conferenceFolder),
		title: typeof title === 'string' ? title : '',
		firstHeading,
	};
	const named = [names.title, names.file, names.folder].filter(name => name !== '');
	const titleHeading = findTitleHeading(nodes, named);
	const dayHeadings = findDayHeadings(nodes, titleHeading);
	const claim = readClaim(names, header, () => dayHeadings.size > 0);
	if (!claim) return null;
	const kinds = readHeadingKinds(nodes, {
		title: titleHeading,
		days: dayHeadings,
		evidence: nodes.map(node => weighTalk(note, node)),
		talkLevel: readTalkLevel(header),
	});
	const firstTalk = nodes.find((_, index) => kinds[index] === 'talk')?.heading.line ?? endLine(note);
	const dayNodes = nodes.filter(node => dayHeadings.has(node) || (node === titleHeading && tellsDay(node)));
	const inBody = [...findDayLines(note, firstTalk), ...dayNodes.flatMap(toNamedDay)].sort(
		(a, b) => a.line - b.line,
	);
	const oneTalk =
		(claim.kind === 'folder' || claim.kind === 'header') &&
		isOneTalk(note, nodes, {
			header,
			title: names.title,
			folder: names.folder,
			tellsDay:
				inBody.length > 0 ||
				header?.data['day'] !== undefined ||
				(readDayName(names.file)?.ends ?? false),
		});
	const { days, warnings } = readDays(inBody, names, header, firstTalk);
	const talks = oneTalk
		? [toOneTalk(note, findTopHeading(nodes), header)]
		: toTalks(note, nodes, kinds, days);
	const comments = reader.finish(note, line => findUrls(line).map(({ url }) => url));
	return {
		path,
		...claimed(claim),
		days,
		talks,
		headings: nodes.map((node, index) =>
			toNoteHeading(
				node,
				oneTalk ? (node === findTopHeading(nodes) ? 'title' : 'section') : (kinds[index] ?? 'other'),
			),
		),
		comments: comments.map(comment => {
			const talk = talks.findIndex(each => each.line <= comment.line && comment.line < each.to);
			const { headingPath } = comment.remembered;
			return { ...comment, talk: talk < 0 ? null : talk, day: dayAt(days, comment.line), headingPath };
		}),
		headerLanguage: header?.language ?? null,
		timezone: typeof header?.data['timezone'] === 'string' ? header.data['timezone'] : null,
		linkCardsOff: header?.data['link-cards'] === false,
		oneTalk,
		warnings: [
			...(header?.error
				? [
						{
							line: header.error.line,
							kind: 'header-unreadable',
							detail: header.error.message,
						} as const,
					]
				: []),
			...warnings,
			...comments
				.filter(({ visible }) => visible)
				.map(({ line, text: detail }): Warning => ({ line, kind: 'visible-comment', detail })),
			...days.flatMap((day, index): Warning[] =>
				talks.some(talk => talk.day === index)
					? []
					: [{ line: day.line, kind: 'no-headings', detail: day.label }],
			),
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
	const comments = reader.finish(note, line => findUrls(line).map(({ url }) => url));
	return {
		headings: toHeadingTree(note).map(node => toNoteHeading(node, 'other')),
		comments: comments.map(comment => ({
			...comment,
			talk: null,
			day: 0,
			headingPath: comment.remembered.headingPath,
		})),
	};
}

const claimed = ({
	kind,
	conference,
	spelledBy,
}: { kind: DayNote['claim'] } & Pick<DayNote, 'conference' | 'spelledBy'>) => ({
	claim: kind,
	conference,
	spelledBy,
});

/** `talk-level: 3` or `talk-level: h3` */
function readTalkLevel(header: Header | null): number | null {
	const told = String(header?.data['talk-level'] ?? '');
	return /^h?[1-6]$/i.test(told) ? Number(told.slice(-1)) : null;
}

function tellsDay({ title, dayText }: HeadingNode): boolean {
	return dayText?.exact === true || readDayName(title) !== null;
}

function toNamedDay(node: HeadingNode): NamedDay[] {
	return node.dayText ? [{ line: node.heading.line, label: node.title, day: node.dayText }] : [];
}

/** The note's days: those its body names; one alone, or none, is completed by header, file name and title. */
function readDays(
	inBody: readonly NamedDay[],
	names: NoteNames,
	header: Header | null,
	firstTalk: number,
): { days: readonly Day[]; warnings: readonly Warning[] } {
	const date = header?.data['date'];
	const headerDate = typeof date === 'string' ? datePart(date) : null;
	const when: When = {
		date: headerDate,
		year:
			findYear(names.title) ??
			(headerDate
				? null
				: (findYear(names.file) ?? findYear(names.firstHeading) ?? findYear(names.folder))),
	};
	const days = toDays(inBody, when);
	const [only] = days;
	const told = header?.data['day'];
	const byHeader =
		typeof told === 'number' || (typeof told === 'string' && /^\d{1,2}$/.test(told))
			? Number(told)
			: null;
	const byFile = readDayName(names.file)?.number ?? null;
	const byTitle = readDayName(names.title)?.number ?? null;
	if (days.length > 1) {
		const before = firstTalk < (days[0]?.line ?? 0);
		return {
			days: before ? [{ line: null, number: null, date: null, label: '' }, ...days] : days,
			warnings: [],
		};
	}
	const sources = [byHeader, only?.number ?? null, byFile, byTitle];
	const number = sources.find(each => each !== null) ?? null;
	const disagrees = sources.find(each => each !== null && each !== number) ?? null;
	const label = only?.label ?? (number === null ? '' : `Day ${number}`);
	return {
		days: [{ line: only?.line ?? null, number, date: only?.date ?? headerDate, label }],
		warnings:
			disagrees === null ? [] : [{ line: null, kind: 'day-disagrees', detail: `Day ${disagrees}` }],
	};
}
