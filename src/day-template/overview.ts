import { lineEnding } from '../markdown/line-ending';
import { atVenue } from '../conference/venue-time';
import type { HeaderLanguage } from '../markdown/header';
import { builtInOverviewTop } from './built-in-template';
import { fillTemplate } from './fill-template';
import type { DeviceClock } from './placeholders';
import { safeName, slug } from '../vault/safe-name';
import type { PlannedDay } from './set-up-days';

/** The path of the note that lists the days: named as the conference, in the folder that all its days share. */
export function toOverviewPath(conference: string, pattern: string, days: readonly PlannedDay[]): string {
	const [first = [], ...others] = days.map(({ patternPath }) => patternPath.split('/').slice(0, -1));
	const apart = first.findIndex((part, at) => others.some(folder => folder[at] !== part));
	const name = /\{\{\s*conference\s*:\s*slug/i.test(pattern) ? slug(conference) : safeName(conference);
	return [...(apart < 0 ? first : first.slice(0, apart)), `${name}.md`].join('/');
}

/** A day in the note that lists them. */
export interface ListedDay {
	/** Of its note. */
	readonly path: string;
	/** `[Day 1](day-01.md)` */
	readonly link: string;
	/** `[Day 1](day-01.md): Tuesday, 2026-05-19` */
	readonly text: string;
}

/** What the note that lists the days says of each. */
export function listDays(
	days: readonly PlannedDay[],
	linkTo: (to: PlannedDay) => string,
	clock: DeviceClock,
): readonly ListedDay[] {
	return days.map(day => {
		const link = linkTo(day);
		const weekday = clock.format(atVenue(day.date, '09:00', day.timezone), 'dddd');
		return { path: day.path, link, text: `${link}: ${weekday}, ${day.date}` };
	});
}

/** The text of the note that lists the days. */
export function writeOverview(
	first: PlannedDay | undefined,
	days: readonly ListedDay[],
	language: HeaderLanguage | null,
	clock: DeviceClock,
): string {
	if (!first) return '';
	const values = { ...first, title: first.conference, previous: '', next: '' };
	const { text } = fillTemplate(builtInOverviewTop(language), values, clock);
	return text + days.map(day => `- ${day.text}\n`).join('');
}

/**
 * The note that lists the days with those of `added` (paths) on lines of their own, behind the day before or else
 * before the day after, where those stand in a list with bullets; all other bytes stay.
 */
export function addToOverview(note: string, days: readonly ListedDay[], added: readonly string[]): string {
	const ending = lineEnding(note);
	const lines = note.split(ending);
	const find = ({ link }: ListedDay) => {
		const target = link.replace(/^\[\[|\|.*$|\]\]$|^\[.*\](?=\()/g, '');
		const ends = link.startsWith('[[') ? [']', '|', '#'] : [''];
		return lines.findIndex(line => ends.some(end => line.includes(target + end)));
	};
	const nearest = (some: readonly ListedDay[]) => some.map(find).find(line => line >= 0);
	days.forEach((day, at) => {
		if (!added.includes(day.path) || find(day) >= 0) return;
		const before = nearest(days.slice(0, at).reverse());
		const beside = before ?? nearest(days.slice(at + 1)) ?? -1;
		const mark = /^(\s*)[-*+]\s+/.exec(lines[beside] ?? '');
		if (!mark) return;
		let to = before === undefined ? beside : beside + 1;
		// What is indented below a day belongs to it.
		const isDeeper = (line = '') => line.trim() !== '' && line.search(/\S/) > (mark[1] ?? '').length;
		while (before !== undefined && isDeeper(lines[to])) to++;
		lines.splice(to, 0, mark[0] + day.text);
	});
	return lines.join(ending);
}
