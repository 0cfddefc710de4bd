import type { HeaderLanguage } from '../markdown/header';
import { builtInOverviewTop } from './built-in-template';
import { fillTemplate } from './fill-template';
import type { Clock } from './placeholders';
import { safeName, slug } from './safe-name';
import type { PlannedDay } from './set-up-days';
import { atVenue } from './venue-time';

/** The path of the note that lists the days: named as the conference, in the folder that all its days share. */
export function toOverviewPath(conference: string, pattern: string, days: readonly PlannedDay[]): string {
	const [first = [], ...others] = days.map(({ patternPath }) => patternPath.split('/').slice(0, -1));
	const apart = first.findIndex((part, at) => others.some(folder => folder[at] !== part));
	const name = /\{\{\s*conference:slug/i.test(pattern) ? slug(conference) : safeName(conference);
	return [...(apart < 0 ? first : first.slice(0, apart)), `${name}.md`].join('/');
}

/** The text of the note that lists the days: `- [Day 1](day-01.md): Tuesday, 2026-05-19`. */
export function writeOverview(
	days: readonly PlannedDay[],
	link: (to: PlannedDay) => string,
	language: HeaderLanguage | null,
	clock: Clock,
): string {
	const [first] = days;
	if (!first) return '';
	const values = { ...first, title: first.conference, previous: '', next: '' };
	const { text } = fillTemplate(builtInOverviewTop(language), values, clock);
	const list = days.map(day => {
		const weekday = clock.format(atVenue(day.date, '09:00', day.timezone), 'dddd');
		return `- ${link(day)}: ${weekday}, ${day.date}\n`;
	});
	return text + list.join('');
}
