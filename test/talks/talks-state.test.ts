import { readTalksState } from '../../src/talks/talks-state';

test('folds and scroll position come back', () => {
	const state = { folded: ['day harborconf2026 1'], scroll: { key: 'talk a.md Opening', offset: 12 } };
	expect(readTalksState(JSON.parse(JSON.stringify(state)))).toEqual(state);
});

test.each([
	undefined,
	null,
	'text',
	[],
	{ folded: 'all', scroll: 'end' },
	{ scroll: { key: 1, offset: '2' } },
])('%j is read as nothing folded, at the top', state =>
	expect(readTalksState(state)).toEqual({ folded: [], scroll: null }),
);
