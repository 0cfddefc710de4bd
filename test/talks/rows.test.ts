import type { Conference } from '../../src/conference/conference';
import { rememberRows } from '../../src/talks/rows';
import { wholeQuery } from '../../src/talks/talks-query';
import type { TalksRow } from '../../src/talks/talks-row';
import { toConference, toDayNote, toFollowUp, toGroup, toTalk } from './day-notes';
import { english, listTalksRows } from './list-rows';

const rowsOf = (conferences: readonly Conference[], ...folded: readonly string[]) =>
	listTalksRows(conferences, new Set(folded));

/** A row as a line, indented by its level: `  day 1 (2)`. */
function toLine(row: TalksRow): string {
	return '  '.repeat(row.level - 1) + (row.folded === true ? '▸ ' : '') + text(row);
}

function text(row: TalksRow): string {
	switch (row.kind) {
		case 'conference':
			return `${row.name} (${row.days}, ${row.talks})`;
		case 'day':
			return `day ${row.number ?? row.date ?? (row.label || row.path)} (${row.talks})`;
		case 'group':
			return `${row.title} (${row.talks})`;
		case 'bucket':
			return `${row.by} ${row.value} (${row.talks})`;
		case 'talk':
			return row.talk.title;
		case 'no-talks':
			return 'no talks';
	}
}

const twoDays = toConference([
	toDayNote({ path: 'day-1.md', talks: [toTalk('Opening'), toTalk('What is Quayside?')] }),
	toDayNote({ path: 'day-2.md', days: [{ number: 2 }], talks: [toTalk('Keynote 1')] }),
]);

test('talks stand below their day, days below their conference', () => {
	expect(rowsOf([twoDays]).map(toLine)).toEqual([
		'HarborConf 2026 (2, 3)',
		'  day 1 (2)',
		'    Opening',
		'    What is Quayside?',
		'  day 2 (1)',
		'    Keynote 1',
	]);
});

test('what stands below a folded row is left out', () => {
	const [conference, day] = rowsOf([twoDays]);
	expect(rowsOf([twoDays], day?.key ?? '').map(toLine)).toEqual([
		'HarborConf 2026 (2, 3)',
		'  ▸ day 1 (2)',
		'  day 2 (1)',
		'    Keynote 1',
	]);
	expect(rowsOf([twoDays], conference?.key ?? '').map(toLine)).toEqual(['▸ HarborConf 2026 (2, 3)']);
});

test('talks of a group stand below it, and the group folds', () => {
	const note = toDayNote({
		headings: [toGroup(2, 'Lightning talks'), toGroup(20, 'Afternoon')],
		talks: [
			toTalk('Opening', { line: 0 }),
			toTalk('Gardens', { line: 4, group: 'Lightning talks' }),
			toTalk('Pagers', { line: 9, group: 'Lightning talks' }),
			toTalk('Closing', { line: 22, group: 'Afternoon' }),
		],
	});
	const lines = rowsOf([toConference([note])]);
	expect(lines.map(toLine).slice(2)).toEqual([
		'    Opening',
		'    Lightning talks (2)',
		'      Gardens',
		'      Pagers',
		'    Afternoon (1)',
		'      Closing',
	]);
	const folded = rowsOf([toConference([note])], lines[3]?.key ?? '');
	expect(folded.map(toLine).slice(2)).toEqual([
		'    Opening',
		'    ▸ Lightning talks (2)',
		'    Afternoon (1)',
		'      Closing',
	]);
});

test('two groups of the same name stay two', () => {
	const note = toDayNote({
		headings: [toGroup(0, 'Session'), toGroup(10, 'Session')],
		talks: [
			toTalk('Gardens', { line: 1, group: 'Session' }),
			toTalk('Gardens', { line: 11, group: 'Session' }),
		],
	});
	const rows = rowsOf([toConference([note])]);
	expect(rows.map(toLine).slice(2)).toEqual([
		'    Session (1)',
		'      Gardens',
		'    Session (1)',
		'      Gardens',
	]);
	expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test('each day of a note that holds several has its own talks', () => {
	const note = toDayNote({
		days: [{ line: 2 }, { line: 30, number: 2 }],
		talks: [toTalk('Opening', { day: 0 }), toTalk('Closing', { day: 1 })],
	});
	expect(rowsOf([toConference([note])]).map(toLine)).toEqual([
		'HarborConf 2026 (2, 2)',
		'  day 1 (1)',
		'    Opening',
		'  day 2 (1)',
		'    Closing',
	]);
});

test('a day without headings says so', () => {
	expect(rowsOf([toConference([toDayNote()])]).map(toLine)).toEqual([
		'HarborConf 2026 (1, 0)',
		'  day 1 (0)',
		'    no talks',
	]);
});

test('what several notes tell of one day stands below one day', () => {
	const mine = toDayNote({ path: 'mine.md', talks: [toTalk('Opening')] });
	const yours = toDayNote({ path: 'yours.md', days: [{ date: '2026-05-19' }], talks: [toTalk('Gardens')] });
	const rows = rowsOf([toConference([mine, yours])]);
	expect(rows.map(toLine)).toEqual(['HarborConf 2026 (1, 2)', '  day 1 (2)', '    Opening', '    Gardens']);
	expect(rows[1]).toMatchObject({ path: 'mine.md', date: '2026-05-19' });
});

test('notes that are one talk each are not a day each', () => {
	const notes = ['Gardens', 'Pagers'].map(title =>
		toDayNote({ path: `${title}.md`, days: [{ number: null }], oneTalk: true, talks: [toTalk(title)] }),
	);
	expect(
		rowsOf([toConference(notes)])
			.map(toLine)
			.slice(1),
	).toEqual(['  day Gardens.md (2)', '    Gardens', '    Pagers']);
});

test('notes without a day that are more than one talk stay apart', () => {
	const notes = ['a.md', 'b.md'].map(path => toDayNote({ path, days: [{ number: null }] }));
	expect(rowsOf([toConference(notes)]).filter(({ kind }) => kind === 'day')).toHaveLength(2);
});

test('a talk counts its own follow-ups, those that are open and those that are done', () => {
	const note = toDayNote({
		talks: [toTalk('Opening'), toTalk('Gardens')],
		comments: [
			toFollowUp({ talk: null }),
			toFollowUp({ talk: 1 }),
			toFollowUp({ talk: 1, status: ' ' }),
			toFollowUp({ talk: 1, status: '/' }),
			toFollowUp({ talk: 1, status: 'x' }),
			toFollowUp({ talk: 1, status: '-' }),
			toFollowUp({ talk: 1, kind: 'draft' }),
		],
	});
	const rows = rowsOf([toConference([note])]);
	expect(rows.slice(2)).toMatchObject([
		{ followUps: 0, done: 0 },
		{ followUps: 3, done: 1 },
	]);
});

test('a talk keeps its key when other lines, talks and days come and go', () => {
	const keyOf = (rows: readonly TalksRow[], title: string) =>
		rows.find(row => row.kind === 'talk' && row.talk.title === title)?.key;
	const edited = toConference([
		toDayNote({ path: 'day-0.md', days: [{ number: 0 }], talks: [toTalk('Welcome')] }),
		toDayNote({ path: 'day-1.md', talks: [toTalk('New'), toTalk('What is Quayside?', { line: 40 })] }),
	]);
	const key = keyOf(rowsOf([twoDays]), 'What is Quayside?');
	expect(key).toBeDefined();
	expect(keyOf(rowsOf([edited]), 'What is Quayside?')).toBe(key);
});

test('a day keeps its key when its note is renamed', () => {
	const renamed = toConference([toDayNote({ path: 'Harbor/first.md' })]);
	expect(rowsOf([renamed])[1]?.key).toBe(rowsOf([twoDays])[1]?.key);
});

test('talks with the same heading have different keys', () => {
	const rows = rowsOf([toConference([toDayNote({ talks: [toTalk('Keynote'), toTalk('Keynote')] })])]);
	expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
});

test('a conference of which no note has changed keeps the very same rows', () => {
	const list = rememberRows(english);
	const other = toConference([
		toDayNote({ path: 'p.md', conference: 'PyTide 2025', talks: [toTalk('SQL')] }),
	]);
	const folded = new Set<string>();
	const before = list([twoDays, other], folded);
	const first = twoDays.days[0]?.note;
	const edited = toConference([
		first ?? toDayNote(),
		toDayNote({ path: 'day-2.md', days: [{ number: 2 }], talks: [toTalk('Keynote 2')] }),
	]);
	const after = list([edited, { ...other }], folded);
	expect(after).toEqual(listTalksRows([edited, other], folded));
	expect(after.slice(-3)).toEqual(before.slice(-3));
	for (const at of [-3, -2, -1]) expect(after.at(at)).toBe(before.at(at));
	expect(after.map(toLine)).toContain('    Keynote 2');
	// What is folded or searched for concerns all of them.
	expect(list([edited, other], new Set([before[0]?.key ?? ''])).map(toLine)[0]).toBe(
		'▸ HarborConf 2026 (2, 3)',
	);
	expect(
		list([edited, other], folded, { ...wholeQuery, text: 'sql' })
			.map(toLine)
			.at(-1),
	).toBe('    SQL');
	expect(list([edited], folded, wholeQuery)).toEqual(listTalksRows([edited], folded));
});
