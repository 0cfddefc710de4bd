import { pattern } from '../lazily';
import { inlineText } from '../markdown/inline-text';
import { conferenceKey, readDayName, repeatsName } from './conference-name';
import { findYear } from './dates';
import { readDayText } from './day-text';
import { namesMany } from './heading-parts';
import type { HeadingNode } from './heading-tree';
import { readWholeDate } from './written-date';

/**
 * The heading that is the note's title: the first one, when it stands alone above all others and is of level 1, or
 * when it repeats the note's name (its header's title, file or folder; beside others only when it names no talk), a year
 * or a day, or it alone, no speaker's, has a date below; of any level when it reads `<conference> Day <n>`, has the words
 * of the header's title, is part of the note's name with its year, or repeats it with a date. `null` when none is. The
 * header's title leads `names`.
 */
export function findTitleHeading(
	nodes: readonly HeadingNode[],
	names: readonly string[],
): HeadingNode | null {
	const [first, ...others] = nodes;
	if (!first) return null;
	const top = others.every(other => other.heading.level > first.heading.level);
	if (top && first.heading.level === 1 && others.length > 0) return first;
	// A day among others of its level is one of the days, or a talk of one.
	if (first.dayText?.exact) return top && first.heading.level === 1 ? first : null;
	const tells = first.dayText?.number != null || first.dayText?.ends === true;
	if (tells && others.some(other => tellsDayBeside(first, other))) return null;
	if (!top && first.heading.level > 1) {
		const isTitle =
			isDayOfEvent(first) ||
			isDated(first, others) ||
			sayTheSame(first.title, names[0] ?? '') ||
			(findYear(first.title) !== null && isPartOf(first.title, names)) ||
			(readWholeDate(first.title) !== null && repeatsName(first.title, names));
		return isTitle ? first : null;
	}
	// `# The keynote of HarborConf` beside others is a talk, `# Harbour Workshop` in the folder of that name none.
	const isName = names.some(name => conferenceKey(name) === conferenceKey(first.title));
	const mayRepeat = top || first.parts.kind === null || isName || namesMany(first.title);
	const isOther = first.parts.kind === null && first.parts.speakers.length === 0;
	const named =
		(mayRepeat && repeatsName(first.title, names)) ||
		namesEvent(first.title, []) ||
		first.dayText?.number != null ||
		(isOther && tellsDate(first) && others.length > 1 && !others.some(tellsDate));
	return named ? first : null;
}

/** `2018/11/16 (Fri)` among the first lines below it */
function tellsDate({ below }: HeadingNode): boolean {
	return below.some(line => {
		const day = readDayText(inlineText(line));
		return day?.exact === true && day.date?.year != null;
	});
}

/** Is all that a text says part of a name: `HarborConf 2026` of `[260514] HarborConf 2026 Quay`? */
function isPartOf(text: string, names: readonly string[]): boolean {
	return names.some(name => conferenceKey(name).includes(conferenceKey(text)));
}

/** `## HarborConf Day 1`; no other of its level tells a day. */
function isDayOfEvent({ title, dayText }: HeadingNode): boolean {
	const day = dayText?.number == null ? null : readDayName(title);
	return day?.leadsWithName === true && day.ends;
}

/** `## 6 June 2026 HarborConf` without a line of its own; no other of its level tells a day. */
function isDated({ heading, dayText, isBare }: HeadingNode, others: readonly HeadingNode[]): boolean {
	const dated = isBare && dayText?.date?.year != null && dayText.leads;
	return dated && !others.some(other => other.heading.level === heading.level && other.dayText);
}

const word = pattern(String.raw`[\p{L}\p{N}]+`, 'gu');

/** Are two texts the same words, perhaps in another order: `HarborCon 2026 notes`, `HarborCon notes 2026`? */
function sayTheSame(text: string, other: string): boolean {
	// Only the marks between the words may differ.
	if (Math.abs(text.length - other.length) > 8) return false;
	const [words, others] = [text, other].map(each => each.toLowerCase().match(word())?.sort().join(' '));
	return words !== undefined && words === others;
}

function tellsDayBeside(node: HeadingNode, { heading, dayText }: HeadingNode): boolean {
	return heading.level === node.heading.level && dayText?.number != null;
}

/** Does a text name an event, by a year that is not that of a date, or by repeating the name of the folder? */
export function namesEvent(text: string, names: readonly string[]): boolean {
	return (findYear(text) !== null && readWholeDate(text) === null) || repeatsName(text, names);
}
