import type { Conference } from '../conference/conference';
import { bucketRows } from './bucket-rows';
import { dayWarnings } from './day-warnings';
import { talkFinder, type FoundTalk, type TextOf } from './found-talks';
import { mergeDays, type MergedDay } from './merge-days';
import { talkRow, talkRows } from './talk-rows';
import { isFiltering, wholeQuery, type TalksQuery } from './talks-query';
import type { ConferenceRow, DayRow, NamedDay, TalksRow } from './talks-row';
import { sortTalks, type Compare } from './talk-order';
import { uniqueKeys, type UniqueKeys } from './unique-keys';

/** A day of a conference and what was found of its talks. */
export interface FoundDay extends NamedDay {
	readonly notes: MergedDay;
	readonly talks: readonly FoundTalk[];
}

/** Lists the rows of conferences. */
export type ListRows = (
	conferences: readonly Conference[],
	folded: ReadonlySet<string>,
	query?: TalksQuery,
	textOf?: TextOf,
) => readonly TalksRow[];

/**
 * Lists the rows to show, and remembers them; what stands below a folded row is left out, and so is every row without
 * talks while talks are searched or filtered. A conference of which no note has changed since keeps the
 * very same rows, so that typing in a note costs no more than the rows of its own conference.
 */
export function rememberRows(compare: Compare): ListRows {
	let known = new Map<string, { readonly conference: Conference; readonly rows: readonly TalksRow[] }>();
	let asked: readonly unknown[] = [];
	return (conferences, folded, query = wholeQuery, textOf = () => null) => {
		const find = talkFinder(query, textOf);
		// What a text is searched for may stand below a talk, in a note that is still being read.
		const isKnown = query.text === '' && folded === asked[0] && query === asked[1];
		const before = isKnown ? known : null;
		asked = [folded, query];
		known = new Map(
			conferences.map(conference => {
				const last = before?.get(conference.key);
				const rows =
					last && isSame(last.conference, conference)
						? last.rows
						: conferenceRows(conference, folded, query, find, compare);
				return [conference.key, { conference, rows }];
			}),
		);
		return [...known.values()].flatMap(({ rows }) => rows);
	};
}

function isSame(a: Conference, b: Conference): boolean {
	return (
		a.name === b.name &&
		a.days.length === b.days.length &&
		a.days.every((day, at) => {
			const { note, index, dateTrusted } = b.days[at] ?? day;
			return day.note === note && day.index === index && day.dateTrusted === dateTrusted;
		})
	);
}

function conferenceRows(
	conference: Conference,
	folded: ReadonlySet<string>,
	query: TalksQuery,
	find: ReturnType<typeof talkFinder>,
	compare: Compare,
): readonly TalksRow[] {
	const unique = uniqueKeys();
	const all = mergeDays(conference.days).map((notes): FoundDay => ({
		...nameDay(conference, notes),
		notes,
		talks: notes.flatMap(find),
	}));
	const days = isFiltering(query) ? all.filter(({ talks }) => talks.length > 0) : all;
	if (days.length === 0) return [];
	const key = `conference ${conference.key}`;
	const row: ConferenceRow = {
		kind: 'conference',
		key,
		level: 1,
		folded: folded.has(key),
		conference: conference.key,
		name: conference.name,
		days: days.length,
		talks: days.reduce((sum, { talks }) => sum + talks.length, 0),
	};
	if (row.folded) return [row];
	return query.group === 'day'
		? [row, ...days.flatMap(day => dayRows(conference.key, day, query, folded, unique, compare))]
		: [row, ...bucketRows(conference.key, days, query.group, query.sort, folded, unique, compare)];
}

function nameDay({ name }: Conference, notes: MergedDay): NamedDay {
	const [{ number, label, note }] = notes;
	const date = notes.find(day => day.date !== null)?.date ?? null;
	return {
		path: note.path,
		number,
		date,
		isYearKnown: date !== null && name.includes(date.slice(0, 4)),
		label,
	};
}

function dayRows(
	conference: string,
	{ notes, talks, ...name }: FoundDay,
	{ sort }: TalksQuery,
	folded: ReadonlySet<string>,
	unique: UniqueKeys,
	compare: Compare,
): readonly TalksRow[] {
	const { path, number, date, label } = name;
	const { line } = notes[0];
	const key = unique(`day ${conference} ${number ?? date ?? (label || path)}`);
	const row: DayRow = {
		...name,
		kind: 'day',
		key,
		level: 2,
		folded: folded.has(key),
		line,
		talks: talks.length,
		warnings: notes.flatMap(dayWarnings),
	};
	if (row.folded) return [row];
	if (row.talks === 0) return [row, { kind: 'no-talks', key: `${key} no talks`, level: 3, path, line }];
	return sort === 'note'
		? [
				row,
				...notes.flatMap(day =>
					talkRows(
						talks.filter(each => each.day === day),
						folded,
						unique,
					),
				),
			]
		: [row, ...sortTalks(talks, sort, compare).map(found => talkRow(found, 3, unique))];
}
