import { parse } from 'yaml';
import { parseDayNote } from '../../src/conference/parse-day-note';
import { talkAt } from '../../src/conference/talk-at';

const context = {
	parseYaml: (text: string): unknown => parse(text),
	conferenceFolder: 'Events',
	keywords: [],
};

/** The title of the talk that each line of a note stands in, and three lines below it. */
function titles(text: string): readonly (string | null)[] {
	const note = parseDayNote('Events/Harbor/day-1.md', text, context);
	return [...text.split('\n'), '', '', ''].map((_, line) => (note && talkAt(note, line)?.title) ?? null);
}

test('a line stands in the talk above it, up to the next heading that is none of its sections', () => {
	const text = '# Harbor Day 1\n\n## Ropes\nhemp\n### Demo\ntar\n## Quays - Ada Example\nstone';
	const [ropes, quays] = ['Ropes', 'Quays'];
	expect(titles(text)).toEqual([null, null, ropes, ropes, ropes, ropes, ...Array<string>(5).fill(quays)]);
});

test('the last talk goes on where one writes on below the note', () => {
	expect(titles('## Ropes\n## Quays\nstone\n').slice(-5)).toEqual(Array(5).fill('Quays'));
	expect(titles('## Ropes\n').slice(-4)).toEqual(Array(4).fill('Ropes'));
});

test('no talk goes on below a heading that is no talk', () => {
	const text = '# Day 1\n## Ropes\nhemp\n# Day 2\nrain\n';
	expect(titles(text).slice(3)).toEqual([null, null, null, null, null, null]);
});
