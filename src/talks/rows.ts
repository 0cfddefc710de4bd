import type { Conference, ConferenceDay } from '../conference/conference';
import { dayWarnings } from './day-warnings';
import { mergeDays, type MergedDay } from './merge-days';
import { talkRows, talksOf } from './talk-rows';
import type { ConferenceRow, DayRow, TalksRow } from './talks-row';
import { uniqueKeys, type UniqueKeys } from './unique-keys';

/**
 * The rows to show; what stands below a folded row is left out.
 * @param folded keys of folded rows
 */
export function listTalksRows(
	conferences: readonly Conference[],
	folded: ReadonlySet<string>,
): readonly TalksRow[] {
	const unique = uniqueKeys();
	return conferences.flatMap(conference => {
		const days = mergeDays(conference.days);
		const key = unique(`conference ${conference.key}`);
		const row: ConferenceRow = {
			kind: 'conference',
			key,
			level: 1,
			folded: folded.has(key),
			name: conference.name,
			days: days.length,
			talks: days.reduce((sum, notes) => sum + countTalks(notes), 0),
		};
		return row.folded
			? [row]
			: [row, ...days.flatMap(notes => dayRows(conference, notes, folded, unique))];
	});
}

function countTalks(days: readonly ConferenceDay[]): number {
	return days.reduce((sum, day) => sum + talksOf(day).length, 0);
}

function dayRows(
	conference: Conference,
	days: MergedDay,
	folded: ReadonlySet<string>,
	unique: UniqueKeys,
): readonly TalksRow[] {
	const [{ number, label, line, note }] = days;
	const date = days.find(day => day.date !== null)?.date ?? null;
	const key = unique(`day ${conference.key} ${number ?? date ?? (label || note.path)}`);
	const row: DayRow = {
		kind: 'day',
		key,
		level: 2,
		folded: folded.has(key),
		path: note.path,
		line,
		number,
		date,
		isYearKnown: date !== null && conference.name.includes(date.slice(0, 4)),
		label,
		talks: countTalks(days),
		warnings: days.flatMap(dayWarnings),
	};
	if (row.folded) return [row];
	if (row.talks === 0)
		return [row, { kind: 'no-talks', key: `${key} no talks`, level: 3, path: note.path, line }];
	return [row, ...days.flatMap(day => talkRows(day, folded, unique))];
}
