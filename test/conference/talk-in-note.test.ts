import { parse } from 'yaml';
import { parseDayNote } from '../../src/conference/parse-day-note';
import { findAgain } from '../../src/conference/talk-in-note';

const path = 'Ports 2026.md';

function read(text: string) {
	const parseYaml = (yaml: string): unknown => parse(yaml);
	const note = parseDayNote(path, text, { parseYaml, conferenceFolder: '', keywords: [] });
	if (!note) throw new Error('no day note');
	return note;
}

const header = '---\nconference: Ports 2026\n---\n\n';
const first = '## Day 1\n\n## Keynote\n\n## Docks\n\n';
const second = '## Day 2\n\n## Keynote\n';
const text = header + first + second;

test('a talk is found again by its headings, in its own day where several have the same', () => {
	const { talks } = read(text);
	expect(talks.map(({ title, day }) => [title, day])).toEqual([
		['Keynote', 0],
		['Docks', 0],
		['Keynote', 1],
	]);
	const longer = read(text.replaceAll('\n\n', '\n\nwords\n\n'));
	talks.forEach((talk, index) => expect(findAgain(longer, { path, talk })).toBe(longer.talks[index]));
});

test('a talk that only one heading can be is found in whatever day that stands now', () => {
	const [, docks, keynote] = read(text).talks;
	const later = read(header + '## Day 0\n\n## Ropes\n\n' + first + second);
	const alone = read(header + second);
	if (!docks || !keynote) throw new Error('talks');
	expect(findAgain(later, { path, talk: docks })).toBe(later.talks[2]);
	expect(findAgain(alone, { path, talk: keynote })).toBe(alone.talks[0]);
});

test('a talk that is gone is refused', () => {
	const [, docks] = read(text).talks;
	if (!docks) throw new Error('no talk');
	expect(() => findAgain(read(header + second), { path, talk: docks })).toThrow('has changed since');
	expect(() => findAgain(null, { path, talk: docks })).toThrow('has changed since');
});
