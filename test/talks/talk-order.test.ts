import { formatsIn } from '../../src/i18n/formats';
import { rememberRows } from '../../src/talks/rows';
import { wholeQuery, type TalksQuery } from '../../src/talks/talks-query';
import { toConference, toDayNote, toTalk } from './day-notes';
import { listTalksRows } from './list-rows';

const talks = ['Öl', 'Zoo', 'Day 10', 'ost', 'Day 2'].map(title => toTalk(title));
const conference = toConference([toDayNote({ talks })]);

/** The titles of the talks, sorted in a language. */
function titlesIn(language: string, query: Partial<TalksQuery>): readonly string[] {
	const list = rememberRows(formatsIn(language).compare);
	return list([conference], new Set(), { ...wholeQuery, ...query }).flatMap(row =>
		row.kind === 'talk' ? [row.talk.title] : [],
	);
}

test('titles are sorted in the app’s language, and numbers in them by what they count', () => {
	const german = ['Day 2', 'Day 10', 'Öl', 'ost', 'Zoo'];
	const swedish = ['Day 2', 'Day 10', 'ost', 'Zoo', 'Öl'];
	for (const group of ['day', 'none'] as const) {
		expect(titlesIn('de', { sort: 'title', group })).toEqual(german);
		expect(titlesIn('sv', { sort: 'title', group })).toEqual(swedish);
	}
});

test('by time, what the note has past midnight comes last, also where the talks before it are not shown', () => {
	const times = [
		toTalk('Opening', { start: '09:00' }),
		toTalk('Concert', { start: '23:00', room: 'Hall' }),
		toTalk('Night walk', { start: '00:30', kind: 'workshop' }),
		toTalk('Tides', { start: '09:00', kind: 'workshop' }),
		toTalk('Lunch', { kind: 'workshop' }),
	];
	const night = toConference([toDayNote({ talks: times })]);
	const list = (query: Partial<TalksQuery>) =>
		listTalksRows([night], new Set(), { ...wholeQuery, sort: 'time', ...query }).flatMap(row =>
			row.kind === 'talk' ? [row.talk.title] : [],
		);
	for (const group of ['day', 'none'] as const) {
		expect(list({ group })).toEqual(['Opening', 'Tides', 'Concert', 'Night walk', 'Lunch']);
		expect(list({ group, kind: 'workshop' })).toEqual(['Tides', 'Night walk', 'Lunch']);
	}
});
