import type { NoteLines } from './note-lines';

/** The raw texts of the headings that a line stands under, outermost first; of a heading its own comes last. */
export type HeadingPath = readonly string[];

/** A function that gives the heading path of a line, the same array for lines under the same heading. */
export function headingPaths({ headings }: Pick<NoteLines, 'headings'>): (line: number) => HeadingPath {
	const outer: number[] = [];
	for (const { level } of headings) {
		let above = outer.length - 1;
		while ((headings[above]?.level ?? 0) >= level) above = outer[above] ?? -1;
		outer.push(above);
	}
	const paths: HeadingPath[] = [];
	const pathOf = (index: number): HeadingPath =>
		index < 0 ? top : (paths[index] ??= [...pathOf(outer[index] ?? -1), headings[index]?.text ?? '']);
	return line => {
		let from = 0;
		let to = headings.length;
		while (from < to) {
			const middle = (from + to) >> 1;
			if ((headings[middle]?.line ?? 0) <= line) from = middle + 1;
			else to = middle;
		}
		return pathOf(from - 1);
	};
}

const top: HeadingPath = [];
