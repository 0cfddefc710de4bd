import type { NoteHeading } from './day-note';
import { namesMany } from './heading-parts';
import type { HeadingNode } from './heading-tree';
import { areSureTalks, countLevels } from './level-use';
import { findRepeatedSections } from './repeated-sections';
import { holdsTalks } from './talk-level';
import type { TalkEvidence } from './talk-evidence';

/** What each heading of a note is, in their order. */
export type HeadingKinds = readonly NoteHeading['kind'][];

/** What is known before talks are told from groups and sections. */
export interface HeadingSigns {
	readonly title: HeadingNode | null;
	readonly days: ReadonlySet<HeadingNode>;
	readonly evidence: (node: HeadingNode) => TalkEvidence;
	/** `talk-level` of the header: 1 to 6, `null` to tell by structure. */
	readonly talkLevel: number | null;
}

/**
 * Tells title, days, groups, talks and sections apart. What stands at the top, or right below a day or the title, is
 * a talk, or a group when it holds days or `holdsTalks`; what stands below a talk is its section. Where talks stand
 * below their days, a heading beside the days is `other`, unless it surely is a talk or holds such talks, or it holds
 * talks and names many of them or a day. What comes again behind talk after talk is a section of these.
 */
export function readHeadingKinds(nodes: readonly HeadingNode[], signs: HeadingSigns): HeadingKinds {
	const { title, days, evidence, talkLevel } = signs;
	const kinds: NoteHeading['kind'][] = nodes.map(() => 'other');
	const places = placeByDays(nodes, signs);
	const uses = countLevels(
		nodes.filter(node => node !== title && !days.has(node)),
		evidence,
	);

	// Talks of a deeper level stand elsewhere, and below this talk, too: its level is a slip of the pen.
	let talkLevels: ReadonlySet<number> | undefined;
	const slips = (node: HeadingNode, children: readonly HeadingNode[]): boolean => {
		if (countOn(node, children)) return true;
		const likely = children.filter(child => evidence(child) > 0);
		if (likely.length * 2 <= children.length || evidence(node) === 0) return false;
		talkLevels ??= new Set(
			nodes
				.filter(other => isOutermost(other, signs, places) && evidence(other) > 0)
				.map(other => other.heading.level),
		);
		return likely.every(child => talkLevels?.has(child.heading.level));
	};

	// `Live presentations:` over talks of its own level.
	const isGroupOfNext = (node: HeadingNode, next: HeadingNode | undefined): boolean =>
		node.isBare &&
		namesMany(node.title) &&
		evidence(node) === 0 &&
		next?.heading.level === node.heading.level &&
		!days.has(next);

	const settle = (node: HeadingNode): void => {
		const { level } = node.heading;
		const children = node.children.filter(child => !days.has(child));
		const holds =
			talkLevel === null
				? holdsTalks(node, children, uses[level], evidence)
				: level < talkLevel && children.length > 0;
		if (holds || (talkLevel === null && isGroupOfNext(node, nodes[node.index + 1]))) {
			kinds[node.index] = 'group';
			children.forEach(settle);
		} else if (talkLevel === null || level === talkLevel) {
			kinds[node.index] = 'talk';
			if (talkLevel === null && slips(node, children)) children.forEach(settle);
			else for (let at = node.index + 1; isBelow(nodes[at], level); at++) kinds[at] = 'section';
		}
	};

	for (const node of nodes) {
		if (node === title) kinds[node.index] = 'title';
		else if (places[node.index] === 'holds-day') kinds[node.index] = 'group';
		else if (!days.has(node) && isOutermost(node, signs, places)) {
			const isFree = places[node.index] !== 'beside-days';
			const use = uses[node.heading.level];
			const holds = () => mayHoldTalks(node) && holdsTalks(node, node.children, use, evidence);
			if (isFree || evidence(node) === 2 || areSureTalks(node.children, evidence) || holds())
				settle(node);
		}
	}
	for (const day of days) kinds[day.index] = 'day';
	if (talkLevel === null)
		for (const node of findRepeatedSections(nodes, kinds, evidence)) kinds[node.index] = 'section';
	return kinds;
}

/** Does a heading over others name many talks, or tell a day of its own: `Lightning talks`, `Pier meeting (Tuesday)`? */
function mayHoldTalks({ title, dayText, children }: HeadingNode): boolean {
	return children.length > 0 && (dayText !== null || namesMany(title));
}

/** Do headings count on behind another, and so stand beside it: `D. Knots` and `F. Sails`, `2) Ropes` and `3) Quays`? */
function countOn(node: HeadingNode, children: readonly HeadingNode[]): boolean {
	const own = readCount(node);
	return (
		own !== null &&
		children.length > 0 &&
		children.every(child => {
			const count = readCount(child);
			return count !== null && count.isLetter === own.isLetter && count.value > own.value;
		})
	);
}

function readCount({ title }: HeadingNode): { readonly value: number; readonly isLetter: boolean } | null {
	const count = /^(?:[A-Z]|\d{1,2})(?=[.)] )/.exec(title)?.[0];
	if (count === undefined) return null;
	const isLetter = /[A-Z]/.test(count);
	return { value: isLetter ? count.charCodeAt(0) : Number(count), isLetter };
}

/** Does a heading that follows one of `level`, after others that do, stand below it? */
function isBelow(node: HeadingNode | undefined, level: number): boolean {
	return node !== undefined && node.heading.level > level;
}

type Place = 'holds-day' | 'below-day' | 'beside-days' | 'free';

/**
 * Where each heading stands to the days. Days among their talks, like marks, leave all of them free; they do so, too,
 * below the level of the talks: then no heading holds the first of them. A day with nothing below it holds the groups
 * that follow beside it.
 */
function placeByDays(nodes: readonly HeadingNode[], { title, days }: HeadingSigns): readonly Place[] {
	const places: Place[] = nodes.map(() => 'free');
	const levels = new Set<number>();
	const marks = new Set<number>();
	for (const day of days) {
		const { level } = day.heading;
		if (!levels.has(level) && (day.parent === null || day.parent === title)) marks.add(level);
		levels.add(level);
		if (marks.has(level)) continue;
		for (let up = day.parent; up && up !== title; up = up.parent) places[up.index] = 'holds-day';
	}
	let below = 0;
	let after = 0;
	let seen = false;
	const ofEmpty = new Set<HeadingNode>();
	let empty: HeadingNode | null = null;
	for (const node of nodes) {
		if (days.has(node)) {
			seen = true;
			empty = node.isBare && node.children.length === 0 ? node : null;
		} else if (empty && isGroupBeside(node, empty)) ofEmpty.add(node);
		if (days.has(node) || node === title || places[node.index] === 'holds-day') continue;
		const { parent } = node;
		if (parent && (days.has(parent) || places[parent.index] === 'below-day')) {
			places[node.index] = 'below-day';
			below++;
		} else if (seen && levels.has(node.heading.level)) after++;
	}
	// Twice as many at the level of the days as below them: those below are sections.
	if (below === 0 || after > below * 2) return places;
	return nodes.map(node => {
		const place = places[node.index] ?? 'free';
		return place === 'free' && !ofEmpty.has(node) ? 'beside-days' : place;
	});
}

function isGroupBeside({ heading, parent, children }: HeadingNode, day: HeadingNode): boolean {
	return heading.level === day.heading.level && parent === day.parent && children.length > 0;
}

function isOutermost(
	{ parent }: HeadingNode,
	{ title, days }: HeadingSigns,
	places: readonly Place[],
): boolean {
	return parent === null || parent === title || days.has(parent) || places[parent.index] === 'holds-day';
}
