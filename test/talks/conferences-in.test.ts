import { conferencesIn } from '../../src/talks/conferences-in';
import { toConference, toDayNote, toTalk } from './day-notes';
import { listTalksRows } from './list-rows';

const harbor = toConference([
	toDayNote({ path: 'a.md', talks: [toTalk('Opening')] }),
	toDayNote({ path: 'b.md', days: [{ number: 2 }], talks: [toTalk('Tides')] }),
]);
const pytide = toConference([toDayNote({ conference: 'PyTide 2025', path: 'c.md' })]);

test('of the files that a base finds the day notes are shown, with the same rows', () => {
	const some = conferencesIn([harbor, pytide], new Set(['b.md', 'Groceries.md']));
	const rows = listTalksRows(some, new Set());
	expect(rows.map(row => row.kind)).toEqual(['conference', 'day', 'talk']);
	expect(rows[0]).toMatchObject({ name: 'HarborConf 2026', days: 1, talks: 1 });
	expect(rows.slice(1)).toEqual(listTalksRows([harbor], new Set()).slice(3));
});

test('a base without day notes has no conference', () => {
	expect(conferencesIn([harbor], new Set(['Groceries.md']))).toEqual([]);
});
