import { goesOnWithEvent, type DayText } from './day-text';
import { namesMany } from './heading-parts';
import type { HeadingNode } from './heading-tree';
import { weighTalk } from './talk-evidence';

/**
 * The headings that are days: those that say nothing else (`Day 2 (2016.12.28 Wed)`, `Friday, Apr 21`), those that
 * begin with a numbered day and go on behind a mark (`Day 1: Tutorials`) or with the event (`Day 1 of HarborConf`), and
 * those of one level that tell several days among other words (`Day 1 Outline`, `TH2020 Day 2`; `Day 2 operations` alone
 * is a talk). Where those tell each day more than twice they are its talks: `HARBORCONF DAY 2: Ada Example - Boats`. So
 * is one below the day that it tells: `Day 1 keynote`. `Day 2 talks` is a day when no other heading numbers that one.
 * Beside numbered days those that end like them are days, too: see `addEnding`. A lone weekday inside a talk is none.
 */
export function findDayHeadings(
	nodes: readonly HeadingNode[],
	title: HeadingNode | null,
): ReadonlySet<HeadingNode> {
	const days = new Set<HeadingNode>();
	// What the headings of each level tell, numbers and dates apart.
	const told = new Map<string, Set<string>>();
	const times = new Map<string, number>();
	const toldAlone = new Set<string>();
	const ending: HeadingNode[] = [];
	// Of each number the first two headings that tell it.
	const alike = new Map<number, readonly HeadingNode[]>();
	if (title?.dayText?.number != null) alike.set(title.dayText.number, [title]);
	for (const node of nodes) {
		const day = node === title ? null : node.dayText;
		if (!day) continue;
		if (day.exact) toldAlone.add(sayDay(day));
		if (day.exact || goesOn(node, day) || isOfAll(node, nodes)) days.add(node);
		else if (day.ends && !day.leads && !day.timed) ending.push(node);
		if (day.number !== null) alike.set(day.number, [...(alike.get(day.number) ?? []), node].slice(0, 2));
		const place = placeOf(node, day);
		if (place === null) continue;
		// `Friday 17 October: second day` is like its neighbours by its date, too.
		const places = day.number !== null && day.leads && day.date ? [place, byDate(node)] : [place];
		for (const each of places) {
			told.set(each, (told.get(each) ?? new Set()).add(sayDay(day)));
			times.set(each, (times.get(each) ?? 0) + 1);
		}
	}
	for (const node of nodes) {
		const day = node === title ? null : node.dayText;
		// `Saturday evening` beside `Saturday` is no other day.
		const place = day && (day.exact || !toldAlone.has(sayDay(day))) ? placeOf(node, day) : null;
		const count = place === null ? 0 : (told.get(place)?.size ?? 0);
		if (count > 1 && (times.get(place ?? '') ?? 0) <= count * 2) days.add(node);
	}
	for (const [only, other] of alike.values())
		if (only && only !== title && !other && namesTalks(only)) days.add(only);
	if (ending.length > 0) addEnding(days, ending, nodes);
	const [only] = days;
	return days.size === 1 && only && isInTalk(only) ? new Set() : days;
}

/** Is a lone weekday a section of a talk: `## Friday` among others below `# Boats on Fridays`, `by Ada Example`? */
function isInTalk({ parent, children, dayText }: HeadingNode): boolean {
	const isWeekday = dayText !== null && dayText.number === null && dayText.date === null;
	const isAmongOthers = parent !== null && parent.children[0]?.dayText !== dayText && children.length === 0;
	return isWeekday && isAmongOthers && weighTalk(parent) === 2;
}

/** Does the first heading, perhaps below the title, begin with a whole date, over all others: `2026-08-29, Quay Hall`? */
function isOfAll({ index, heading, dayText, children }: HeadingNode, nodes: readonly HeadingNode[]): boolean {
	const dated = dayText?.date?.year != null && dayText.leads && dayText.parted && !dayText.timed;
	if (!dated || index > 1 || children.length < 2) return false;
	return nodes.every(other => other.index <= index || other.heading.level > heading.level);
}

/** `Day 2 talks` */
function namesTalks({ title, dayText }: HeadingNode): boolean {
	return dayText?.leads === true && /^\S+\s\S+\s\S+$/.test(title) && namesMany(title);
}

/** Does it begin with a numbered day, and go on behind a mark or with the event's name: `Second day of HarborConf`? */
function goesOn({ title }: HeadingNode, { number, leads, parted, timed }: DayText): boolean {
	return number !== null && leads && !timed && (parted || goesOnWithEvent(title));
}

/**
 * Adds the headings that end as those of their level do that number days: with a date (`Quay Rejects, Sunday November
 * 10`), or with a weekday behind the same name (`HarborConf Tuesday`, `HarborConf Day 1`).
 */
function addEnding(
	days: Set<HeadingNode>,
	ending: readonly HeadingNode[],
	nodes: readonly HeadingNode[],
): void {
	const numbered = nodes.filter(node => numbersDay(node, days));
	const levels = new Map<number, { readonly numbered: Set<HeadingNode>; readonly names: Set<string> }>();
	for (const node of numbered) {
		const level = levels.get(node.heading.level) ?? { numbered: new Set(), names: new Set() };
		levels.set(node.heading.level, level);
		level.numbered.add(node);
		if (node.dayText?.leads === false) level.names.add(firstWord(node));
	}
	for (const node of ending) {
		const level = levels.get(node.heading.level);
		if (!level || level.numbered.has(node)) continue;
		if (!node.dayText?.date && !level.names.has(firstWord(node))) continue;
		days.add(node);
		for (const other of level.numbered) days.add(other);
		level.numbered.clear();
	}
}

const firstWord = ({ title }: HeadingNode): string => /^\S*/.exec(title)?.[0] ?? '';

/** A day by its number, or a heading that ends with a number and its date: `HARBORCONF - DAY ONE 10/3/2016`. */
function numbersDay(node: HeadingNode, days: ReadonlySet<HeadingNode>): boolean {
	const day = node.dayText;
	return day !== null && day.number !== null && (days.has(node) || (day.ends && day.date !== null));
}

/** Where a day among other words has its like: at its level, by number, or by a date that comes first. */
function placeOf(node: HeadingNode, day: DayText): string | null {
	if (day.timed && !day.exact) return null;
	if (day.number !== null) return tellsAbove(node, day.number) ? null : `${node.heading.level} by number`;
	return day.leads ? byDate(node) : null;
}

const byDate = ({ heading }: HeadingNode): string => `${heading.level} by date`;

/** Does a heading above it tell the same number? */
function tellsAbove({ parent }: HeadingNode, number: number): boolean {
	for (let up = parent; up; up = up.parent) if (up.dayText?.number === number) return true;
	return false;
}

function sayDay({ number, date, weekday }: DayText): string {
	return number !== null ? `${number}` : `${date?.month}-${date?.day} ${weekday}`;
}
