import { wholeQuery } from '../../src/talks/talks-query';
import { readTalksState, type TalksState } from '../../src/talks/talks-state';

test('folds, scroll position and query come back', () => {
	const state: TalksState = {
		folded: ['day harborconf2026 1'],
		scroll: { key: 'talk a.md Opening', offset: 12 },
		query: {
			text: 'tide',
			only: ['open', 'unseen'],
			kind: 'keynote',
			speaker: 'Imke Petersen',
			group: 'speaker',
			sort: 'time',
		},
	};
	expect(readTalksState(JSON.parse(JSON.stringify(state)))).toEqual(state);
});

test.each([
	undefined,
	null,
	'text',
	[],
	{ folded: 'all', scroll: 'end' },
	{ scroll: { key: 1, offset: '2' } },
	{ query: { text: 1, only: 'open', kind: 'party', speaker: [], group: 'room', sort: null } },
])('%j is read as nothing folded, at the top', state =>
	expect(readTalksState(state)).toEqual({ folded: [], scroll: null, query: wholeQuery }),
);
