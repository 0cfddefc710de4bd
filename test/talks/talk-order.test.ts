import { formatsIn } from '../../src/i18n/formats';
import { rememberRows } from '../../src/talks/rows';
import { wholeQuery, type TalksQuery } from '../../src/talks/talks-query';
import { toConference, toDayNote, toTalk } from './day-notes';

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
