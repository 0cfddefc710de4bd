import { talkSubpath } from '../../src/conference/talk-link';
import { toDayNote, toTalk } from '../talks/day-notes';

const strip = (heading: string) => heading.replace(/[#|^:%[\]\\]+/g, ' ').trim();

test('a talk is linked by its heading, with those above where the note has it twice', () => {
	const talks = [
		toTalk('Tides: an *ebb*', { headingPath: ['Day 1', 'Tides: an *ebb*'] }),
		toTalk('Keynote', { headingPath: ['Day 1', 'Keynote'] }),
		toTalk('Keynote', { headingPath: ['Day 2', 'Keynote'] }),
		toTalk('', { headingPath: ['Day 2', ''] }),
		toTalk('Whole note', { headingPath: [] }),
	];
	const note = toDayNote({ talks });
	expect(talks.map(talk => talkSubpath(note, talk, strip))).toEqual([
		'#Tides  an *ebb*',
		'#Day 1#Keynote',
		'#Day 2#Keynote',
		'',
		'',
	]);
});
