import { parse as parseYaml } from 'yaml';
import { listConferences } from '../../src/conference/conferences';
import { parseDayNote } from '../../src/conference/parse-day-note';
import { freeName, keepNote, keptNote, makeSample } from '../../src/first-use/sample';
import { chooseStrings } from '../../src/i18n/strings';
import { defaultSettings } from '../../src/settings';

const context = {
	parseYaml: (text: string): unknown => parseYaml(text),
	...defaultSettings.notes,
};

test.each(['en', 'de', 'ja'])(
	'the sample (%s) is a conference of two days that all parts have something of',
	async language => {
		const notes = makeSample('Sample conference', '2026-12-31', await chooseStrings(language));
		const parsed = notes.flatMap(
			({ path, text }) => parseDayNote(path, text, { ...context, marks: [] }) ?? [],
		);
		const [conference, ...others] = listConferences(parsed, { notConferences: [] });
		expect(others).toEqual([]);
		expect(conference?.name).toBe('Sample conference');
		expect(conference?.days.map(({ number, date }) => [number, date])).toEqual([
			[1, '2026-12-31'],
			[2, '2027-01-01'],
		]);
		expect(parsed.map(({ talks }) => talks.length)).toEqual([3, 2]);
		expect(parsed[0]?.talks[0]).toMatchObject({ start: '09:00', end: '09:45', speakers: ['Mina Holm'] });
		expect(parsed[1]?.talks[0]?.speakers).toEqual(['Mina Holm', 'Jonas Pell']);
		expect(parsed.flatMap(({ warnings }) => warnings)).toEqual([]);
		const followUps = parsed
			.flatMap(({ comments }) => comments)
			.filter(({ kind }) => kind === 'follow-up');
		expect(followUps.map(({ status }) => status)).toEqual([null, '/', ' ', 'x']);
		expect(followUps.every(({ visible }) => !visible)).toBe(true);
		expect(followUps[2]?.text).toContain('📅 2026-12-31');
		expect(parsed[0]?.talks.flatMap(({ links }) => links).length).toBeGreaterThan(0);
	},
);

test('a folder that is there is never written into: the first free name is taken', () => {
	const taken = ['Sample', 'Sample 2'];
	expect(freeName('Sample', name => taken.includes(name))).toBe('Sample 3');
	expect(freeName('Other', name => taken.includes(name))).toBe('Other');
});

test('of a note is kept what tells whether it was changed', () => {
	const note = { path: 'Sample/Sample Day 1.md', text: '# A\n' };
	const { path, isChanged } = keptNote(keepNote(note));
	expect(path).toBe(note.path);
	expect(isChanged(note.text)).toBe(false);
	expect(isChanged('# A \n')).toBe(true);
});
