import { toBoard } from '../../src/follow-ups/board';
import { columns } from '../../src/follow-ups/columns';
import { dayName, talkName } from '../../src/follow-ups/places';
import { en } from '../../src/i18n/en';
import { formatsIn } from '../../src/i18n/formats';
import { readConferences } from './read-conferences';

const britishStrings = { ...en, formats: formatsIn('en-GB') };

/** Where the cards of a note say they come from: `talk, day`. */
function placesIn(path: string, text: string): readonly string[] {
	const [inbox] = toBoard(readConferences({ [path]: text }), columns);
	return (inbox?.followUps ?? []).map(
		({ talk, day }) => `${talk ? talkName(talk, en) : ''}, ${dayName(day, britishStrings)}`,
	);
}

const followUp = '\n[//]: # (read it)\n';

test('talks without a name of their own are told apart by their number', () => {
	const note = `---\nconference: HarborConf 2026\nday: 2\n---\n### Keynote\n${followUp}\n### Keynote\n${followUp}\n### Clocks lie\n${followUp}`;
	expect(placesIn('a.md', note)).toEqual(['Keynote #1, Day 2', 'Keynote #2, Day 2', 'Clocks lie, Day 2']);
});

test('a day without a number is called by its date, and one without both by its note', () => {
	const talk = `### Clocks lie\n${followUp}`;
	expect(placesIn('a.md', `---\nconference: HarborConf 2026\ndate: 2026-05-19\n---\n${talk}`)).toEqual([
		'Clocks lie, 19 May 2026',
	]);
	expect(placesIn('Notes/Hallway.md', `---\nconference: HarborConf 2026\n---\n${talk}`)).toEqual([
		'Clocks lie, Hallway',
	]);
});
