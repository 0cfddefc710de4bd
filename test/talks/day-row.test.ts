import type { Warning } from '../../src/conference/day-note';
import { en } from '../../src/i18n/en';
import { chooseStrings } from '../../src/i18n/strings';
import { dayDate, dayTitle } from '../../src/talks/day-title';
import { warningText } from '../../src/talks/day-warnings';
import type { DayRow } from '../../src/talks/talks-row';
import { toConference, toDayNote } from './day-notes';
import { listTalksRows } from './list-rows';

function dayRows(...conferenceOf: Parameters<typeof toConference>): readonly DayRow[] {
	return listTalksRows([toConference(...conferenceOf)], new Set()).filter(row => row.kind === 'day');
}

const titlesOf = (...[notes]: Parameters<typeof toConference>) =>
	dayRows(notes).map(row => `${dayTitle(row, en)} | ${dayDate(row, en)}`);

test('a day is called by its number, else its date, else the words of the note, else the file name', () => {
	expect(
		titlesOf([
			toDayNote({ days: [{ number: 3, date: '2026-05-21' }] }),
			toDayNote({ days: [{ number: null, date: '2026-05-22' }] }),
			toDayNote({ days: [{ number: null, label: 'Friday' }] }),
			toDayNote({ path: 'HarborConf/The boat trip.md', days: [{ number: null }] }),
		]),
	).toEqual(['Day 3 | Thu, May 21', 'Fri, May 22 | Fri, May 22', 'Friday | ', 'The boat trip | ']);
});

test('the date tells the year where the name of the conference does not', () => {
	expect(titlesOf([toDayNote({ conference: 'HarborConf', days: [{ date: '2026-05-19' }] })])).toEqual([
		'Day 1 | Tue, May 19, 2026',
	]);
});

test('dates are written as the language does', async () => {
	const [row] = dayRows([toDayNote({ days: [{ date: '2026-05-19' }] })]);
	expect(row && dayDate(row, await chooseStrings('de'))).toBe('Di., 19. Mai');
});

const warning = (kind: Warning['kind'], line: number | null): Warning => ({ kind, line, detail: 'Day 01' });
const warningsOf = (rows: readonly DayRow[]) => rows.map(row => warningText(row.warnings, en));

test('a day without trouble has nothing to tell', () => {
	expect(warningsOf(dayRows([toDayNote({ days: [{ date: '2026-05-19' }] })]))).toEqual(['']);
});

test('what concerns the whole note is told at its first day, what concerns a line at the day it stands in', () => {
	const note = toDayNote({
		days: [{ line: 4 }, { line: 20, number: 2 }],
		warnings: [
			warning('day-disagrees', null),
			warning('visible-comment', 24),
			warning('visible-comment', 6),
		],
	});
	expect(warningsOf(dayRows([note]))).toEqual([
		`${en.talks.warnings['day-disagrees']('Day 01')} ${en.talks.warnings['visible-comment']('', 7)}`,
		en.talks.warnings['visible-comment']('', 25),
	]);
});

test('a date that does not fit the others is told, a missing one is not', () => {
	const note = toDayNote({ days: [{ date: '2026-05-19' }, { number: 2 }] });
	expect(warningsOf(dayRows([note], { dateTrusted: false }))).toEqual([
		en.talks.warnings['date-untrusted'](),
		'',
	]);
});

test('a day without headings has its own row for that, and no mark', () => {
	expect(warningsOf(dayRows([toDayNote({ warnings: [warning('no-headings', null)] })]))).toEqual(['']);
});

test('the same sentence is told once', () => {
	const notes = ['a.md', 'b.md'].map(path => toDayNote({ path, days: [{ date: '2026-05-19' }] }));
	expect(warningsOf(dayRows(notes, { dateTrusted: false }))).toEqual([
		en.talks.warnings['date-untrusted'](),
	]);
});
