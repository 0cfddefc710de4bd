import { parse as parseYaml } from 'yaml';
import { parseDayNote } from '../../src/conference/parse-day-note';
import type { Talk } from '../../src/conference/day-note';
import {
	cleanText,
	findPlace,
	findTalkToWriteTo,
	insertWords,
	rememberPlace,
	timeNote,
} from '../../src/day-template/capture-place';

const path = 'Ports 2026 Day 1.md';
const context = { parseYaml: parseYaml as (text: string) => unknown, conferenceFolder: '', keywords: [] };

function read(text: string) {
	const note = parseDayNote(path, text, context);
	if (!note) throw new Error('no day note');
	return note;
}

const header = '---\nconference: Ports 2026\nday: 1\n---\n\n';
const opening = '### Opening\n\nCranes.\n\n';
const docks = '### Docks\n\ndry\n\nwet\n\n';
const third = '### Third\n\nend\n';
const timed = header + opening + docks + third;
const lineOf = (text: string, words: string) => text.split('\n').indexOf(words);

describe('the place of a follow-up', () => {
	const note = read(timed);

	/** Remembered at those words of the note, and found in what became of it. */
	const find = (words: string, now: string) =>
		findPlace(now, read(now), rememberPlace(path, timed, note, lineOf(timed, words)));
	const placeOf = (now: string, title: string, cursor?: string) => {
		const { line, to } = read(now).talks.find(each => each.title === title) as Talk;
		return { line, to, ...(cursor !== undefined && { cursor: lineOf(now, cursor) }) };
	};

	test('is the talk at the line, or what comes before the first', () => {
		expect(find('dry', timed)).toEqual(placeOf(timed, 'Docks', 'dry'));
		expect(find('day: 1', timed)).toEqual({ line: 0, to: 5, cursor: 2 });
	});

	test('stays in its talk, at its line, when lines come or go above', () => {
		const more = header + opening + 'l1\n\nl2\n\nl3\n\nl4\n\n' + docks + third;
		expect(find('wet', more)).toEqual(placeOf(more, 'Docks', 'wet'));
		const less = header + docks + third;
		expect(find('wet', less)).toEqual(placeOf(less, 'Docks', 'wet'));
	});

	test('is the end of its talk when the line has changed or gone to another', () => {
		const changed = timed.replace('wet', 'dripping');
		expect(find('wet', changed)).toEqual(placeOf(changed, 'Docks'));
		const gone = header + opening + docks.replace('wet\n\n', '') + `${third}\nwet\n`;
		expect(find('wet', gone)).toEqual(placeOf(gone, 'Docks'));
	});

	test('is found whatever the lines end with, also where one writes on below the last talk', () => {
		const windows = timed.replace('Cranes.', 'Cranes.\n\nRopes.').replaceAll('\n', '\r\n');
		expect(find('wet', windows)).toEqual(placeOf(windows.replaceAll('\r', ''), 'Docks', 'wet'));
		const last = rememberPlace(path, timed, note, timed.split('\n').length - 1);
		expect(last.talk?.title).toBe('Third');
		expect(findPlace(timed, note, last)).toEqual(placeOf(timed, 'Third'));
	});

	test('is refused when its talk is gone, and outside of all when its line is', () => {
		expect(() => find('wet', header + opening + third)).toThrow('has changed since');
		expect(() => find('day: 1', timed.replace('day: 1', 'day: 2'))).toThrow('has changed since');
	});

	test('in a note without talks is its line, wherever it went', () => {
		const text = 'one\n\ntwo\n';
		const place = rememberPlace('A.md', text, null, 2);
		expect(findPlace(`new\n\n${text}`, null, place)).toEqual({ line: 0, to: 6, cursor: 4 });
	});

	test('is the talk that is on, before the one last edited, or the next below', () => {
		const [first, second] = note.talks;
		const last = note.talks.at(-1);
		if (!first || !second) throw new Error('talks');
		const edited = (line: number | null) => findTalkToWriteTo([note], new Map(), [{ path, line }])?.talk;
		const edits = [{ path, line: second.line + 1 }];
		expect(findTalkToWriteTo([note], new Map([[first, 'now']]), edits)?.talk).toBe(first);
		expect(findTalkToWriteTo([note], new Map([[first, 'next']]), edits)?.talk).toBe(second);
		expect(findTalkToWriteTo([note], new Map(), [])).toBeNull();
		expect([edited(1), edited(null)]).toEqual([first, last]);
		// Below all that was there when the note was last read.
		expect(edited(timed.split('\n').length + 3)).toBe(last);
	});

	test('between the days of a note is the first talk of the day that begins', () => {
		const days = read('---\nconference: Ports 2026\n---\n# Day 1\n\n## A\n\n# Day 2\nwords\n\n## B\n');
		expect(findTalkToWriteTo([days], new Map(), [{ path, line: 8 }])?.talk.title).toBe('B');
	});
});

test('a text from outside is one line of at most a thousand characters', () => {
	expect(cleanText(' a\r\nb\u0000\u2028c ')).toBe('a b c');
	expect([...cleanText('🦀'.repeat(2000))]).toHaveLength(1000);
});

test('a time is told since the talk began, else by the clock of the venue', () => {
	expect(timeNote('10:30', '10:55')).toBe('+0:25');
	expect(timeNote('10:30', '11:35')).toBe('+1:05');
	expect(timeNote('10:30', '10:25')).toBe('10:25');
	expect(timeNote('08:00', '17:00')).toBe('17:00');
	expect(timeNote(null, '17:00')).toBe('17:00');
});

test('words are put in between what is there, whatever the lines end with', () => {
	expect(insertWords('a\r\nbcd\r\n', { line: 1, ch: 2 }, '+0:25')).toBe('a\r\nbc+0:25d\r\n');
	expect(insertWords('', { line: 0, ch: 0 }, '17:00')).toBe('17:00');
});
