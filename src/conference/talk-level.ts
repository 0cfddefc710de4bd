import { pattern } from '../lazily';
import { isBareTitle, mayNameMany, namesMany, saysTalk } from './heading-parts';
import type { HeadingNode } from './heading-tree';
import { areSureTalks, countsGroup, type LevelUse } from './level-use';
import { weighLines, type TalkEvidence } from './talk-evidence';

/**
 * Are a heading's children talks (then it is a group) or sections (then it is a talk)? Alone below nearly each of its
 * level, where half of such read as people, a child is a section. A group's talks tell times or speakers, whatever the
 * group itself tells. Where nothing does, a kind of talk in the plural (`Keynotes`, `Talks that I liked`) is a group.
 * Unless a child asks a question, so is what holds such a group or is one of `LT`, counts on beside one whose talks are
 * sure, tells a chair and no speaker, or differs from another in its last parentheses alone; and so is a word or two over
 * titles twice as long, with hardly a line of its own (`Sessions`). Else the others of its level show what stands there:
 * if half of them have no children they are talks; if they hold nothing but headings, and those are no short words as
 * sections have (`Intro`, `Demo`), they are groups, unless one surely is a talk.
 */
export function holdsTalks(
	node: HeadingNode,
	children: readonly HeadingNode[],
	level: LevelUse | undefined,
	evidence: (node: HeadingNode) => TalkEvidence,
): boolean {
	if (children.length === 0 || isOneOfSingles(node, level)) return false;
	const likely = children.filter(child => evidence(child) > 0).length;
	if (areSureTalks(children, evidence)) return true;
	if (likely * 2 > children.length && tellsNoTalk(node, evidence) && mayBeGroup(children)) return true;
	// Below `Workshops` may stand a list of them.
	if (namesMany(node.title) && (node.isBare || (children.length > 1 && !areShort(children)))) return true;
	if (children.some(isQuestion)) return false;
	if (holdsGroup(node) || isLightningGroup(node)) return true;
	if (isAllOfGroup(node) || isOneOfGroups(node, level)) return true;
	if (areShort(children)) return false;
	if (evidence(node) === 2) return isChaired(node);
	if (isPartOfGroups(node, level)) return true;
	if (children.length > 1 && evidence(node) === 0 && mayNameMany(node.title)) return true;
	const words = countWords(node);
	if (
		children.length > 1 &&
		words <= maxGroupWords &&
		node.below.length < 3 &&
		areLong(children, words * 2)
	) {
		return true;
	}
	return (
		level !== undefined &&
		level.leaves * 2 < level.all &&
		level.bare * 3 >= level.all * 2 &&
		!level.hasSure()
	);
}

/** `## Boats` over `### Ada Example, Quay` alone, where nearly each heading of the level holds one, and half of these read so: it names who speaks. */
function isOneOfSingles({ children, parts }: HeadingNode, level: LevelUse | undefined): boolean {
	if (children.length > 1 || !level || level.single < 4 || level.single * 5 < level.all * 4) return false;
	if (level.named * 2 < level.single) return false;
	// `10:00` and `Keynote` leave the title to the heading below.
	return !isBareTitle(parts.title);
}

const chair = /^\W*(?:session\s)?(?:chair(?:s|person|ed by)?|vorsitz)\W*:|^\W*座長/i;

/** `Chair: Ada Example`, and no speaker: a talk has no chair of its own. */
function isChaired({ below: [first = '', ...others] }: HeadingNode): boolean {
	return chair.test(first) && weighLines(others) < 2;
}

/** Does nothing make a heading itself a talk? `10:00` tells the time of what stands below. */
function tellsNoTalk(node: HeadingNode, evidence: (node: HeadingNode) => TalkEvidence): boolean {
	return evidence(node) === 0 || node.parts.title === '';
}

/** `Session 2: Boats` over several headings, where another session surely holds talks. */
function isOneOfGroups({ title, children }: HeadingNode, level: LevelUse | undefined): boolean {
	return level !== undefined && children.length > 1 && countsGroup(title) && level.hasSureGroup();
}

/** `Hall (morning)` over several headings and without a line of its own, and so is `Hall (afternoon)`. */
function isPartOfGroups(node: HeadingNode, level: LevelUse | undefined): boolean {
	const name = node.isBare && node.children.length > 1 ? partOf(node.title) : null;
	if (!level || name === null) return false;
	return level.first.some(
		each => each !== node && each.isBare && each.children.length > 1 && partOf(each.title) === name,
	);
}

/** What comes before the parentheses at the end, unless those count on; `null` when there are none. */
function partOf(title: string): string | null {
	const part = /[(（][^()（）\d]+[)）]$/.exec(title);
	return part && title.slice(0, part.index).trim();
}

/** `Q: Will it float?`, `Q2: …` */
function isQuestion({ title }: HeadingNode): boolean {
	return /^Q\s?\d{0,2}\s?[:：]/.test(title);
}

/** A heading without a line of its own over `Talks` or `LT`, which hold several. */
function holdsGroup({ isBare, children }: HeadingNode): boolean {
	return (
		isBare &&
		children.some(
			child => child.children.length > 1 && (namesMany(child.title) || isLightningGroup(child)),
		)
	);
}

/** `LT` without a line of its own, over several headings. */
function isLightningGroup({ isBare, parts, children }: HeadingNode): boolean {
	return isBare && children.length > 1 && parts.kind === 'lightning' && isBareTitle(parts.title);
}

/** `24x7` over several headings, alone and without a line of its own below `Afternoon sessions`. */
function isAllOfGroup({ isBare, children, parent }: HeadingNode): boolean {
	return isBare && children.length > 2 && parent?.children.length === 1 && namesMany(parent.title);
}

// `Technical Talks Main Room Hall A` is long for a group; a talk may be named by a sentence.
const maxGroupWords = 6;

/** A heading alone below another must itself tell that it is a talk: the line below it may be a note. */
function mayBeGroup([first, second]: readonly HeadingNode[]): boolean {
	if (!first || second) return true;
	return first.parts.kind !== null || first.parts.speakers.length > 0 || saysTalk(first.title);
}

/** Are most of the headings a few words, as those of sections are? */
export function areShort(nodes: readonly HeadingNode[]): boolean {
	return (sortedWords(nodes)[nodes.length >> 1] ?? 0) <= 4;
}

/** Has more than half of the headings at least so many words? */
function areLong(nodes: readonly HeadingNode[], words: number): boolean {
	return (sortedWords(nodes)[(nodes.length - 1) >> 1] ?? 0) >= words;
}

function sortedWords(nodes: readonly HeadingNode[]): readonly number[] {
	return nodes.map(countWords).sort((a, b) => a - b);
}

const word = pattern(String.raw`[\p{Lo}ー]{1,3}|(?:(?!\p{Lo})[\p{L}\p{N}'’.-])+`, 'gu');

/** Three letters of a script without blanks make a word. */
function countWords({ title }: HeadingNode): number {
	return title.match(word())?.length ?? 0;
}
