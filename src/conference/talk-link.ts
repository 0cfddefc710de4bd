import type { DayNote, Talk } from './day-note';

/**
 * What a link adds to the note's address to lead to a talk: `#Keynote 2`, with the headings above it where the note
 * has that heading twice (`#Day 1#Keynote`); empty for a talk without a heading.
 * @param strip makes a heading fit for a link, as the app does
 */
export function talkSubpath(
	{ talks }: DayNote,
	{ headingPath }: Talk,
	strip: (heading: string) => string,
): string {
	const own = headingPath.at(-1) ?? '';
	if (own === '') return '';
	const isOnly = talks.filter(talk => talk.headingPath.at(-1) === own).length < 2;
	return (isOnly ? [own] : headingPath)
		.map(strip)
		.filter(each => each !== '')
		.map(each => `#${each}`)
		.join('');
}
