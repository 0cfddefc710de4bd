import type { DayNote, Talk } from './day-note';

/**
 * The talk that a line stands in, `null` outside of all. What is written below the end of the note as it was read goes
 * on with the talk there.
 */
export function talkAt({ talks, headings }: Pick<DayNote, 'talks' | 'headings'>, line: number): Talk | null {
	const talk = talks.filter(each => each.line <= line).at(-1);
	if (!talk) return null;
	const isOver =
		line >= talk.to && headings.some(heading => heading.line >= talk.to && heading.line <= line);
	return isOver ? null : talk;
}
