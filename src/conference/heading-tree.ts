import { inlineText } from '../markdown/inline-text';
import { endLine, isBlankBetween, eachText, firstTexts } from '../markdown/lines';
import type { ScannedHeading, ScannedNote } from '../markdown/scan';
import { readDayText, type DayText } from './day-text';
import { plainTellingLine } from './people';
import { readHeadingParts, type HeadingParts } from './heading-parts';

/** A heading and the headings below it. What its words tell is read when it is first asked for, and once. */
export class HeadingNode {
	readonly children: HeadingNode[] = [];
	readonly title: string;
	readonly isBare: boolean;
	private readParts: HeadingParts | undefined;
	private readDay: DayText | null | undefined;
	private readBelow: readonly string[] | undefined;

	constructor(
		readonly heading: ScannedHeading,
		/** Its place among all headings. */
		readonly index: number,
		/** The next heading above with a smaller level. */
		readonly parent: HeadingNode | null,
		private readonly note: ScannedNote,
	) {
		this.title = inlineText(heading.text);
		this.textTo = note.headings[index + 1]?.line ?? endLine(note);
		this.isBare = isBlankBetween(note, heading.to, this.textTo);
		parent?.children.push(this);
	}

	/** First line of the next heading, or the end. */
	readonly textTo: number;

	/** The first three lines of text below it. */
	get below(): readonly string[] {
		return (this.readBelow ??= firstTexts(this.note, this.heading.to, this.textTo, 3));
	}

	/** Those of these lines that may name a speaker or a time, as plain text. */
	get telling(): readonly string[] {
		const told: string[] = [];
		eachText(this.note, this.heading.to, this.textTo, 3, (from, to) => {
			const plain = plainTellingLine(this.note.text, from, to);
			if (plain !== null) told.push(plain);
		});
		return told;
	}

	/** What its words tell beside its title. */
	get parts(): HeadingParts {
		return (this.readParts ??= readHeadingParts(this.title));
	}

	/** What its words say about a day. */
	get dayText(): DayText | null {
		if (this.readDay === undefined) this.readDay = readDayText(this.title);
		return this.readDay;
	}
}

/** The headings of a note in their order, each with its parent and children. */
export function toHeadingTree(note: ScannedNote): readonly HeadingNode[] {
	const open: HeadingNode[] = [];
	return note.headings.map((heading, index) => {
		while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
		const node = new HeadingNode(heading, index, open.at(-1) ?? null, note);
		open.push(node);
		return node;
	});
}

/** Raw texts of the headings above, outermost first, and its own. */
export function headingPath(node: HeadingNode): readonly string[] {
	return node.parent ? [...headingPath(node.parent), node.heading.text] : [node.heading.text];
}
