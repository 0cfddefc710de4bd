import { en } from '../../src/i18n/en';
import { listForTerminal } from '../../src/talks/list-for-terminal';
import { toConference, toDayNote, toTalk } from './day-notes';

const harbor = toConference([
	toDayNote({
		talks: [
			toTalk('Opening', {
				line: 4,
				start: '09:00',
				end: '09:30',
				room: 'Hall B',
				speakers: ['Imke Petersen'],
			}),
			toTalk('', { line: 9 }),
		],
	}),
	toDayNote({
		path: 'day-2.md',
		days: [{ number: 2, date: '2026-05-20' }],
		talks: [toTalk('Keynote', { subtitle: 'Tide tables' })],
	}),
]);
const pytide = toConference([toDayNote({ conference: 'PyTide 2025', talks: [toTalk('Slow software')] })]);
const list = (flags = {}) => listForTerminal([harbor, pytide], flags, en);

test('for a person one talk a line below its day', () => {
	expect(list()).toBe(
		`HarborConf 2026, Day 1
  09:00–09:30 Opening (Imke Petersen, Hall B)
  Untitled talk

HarborConf 2026, Day 2
  Keynote: Tide tables

PyTide 2025, Day 1
  Slow software`,
	);
});

test('as Markdown with a heading a day', () => {
	expect(list({ conference: 'pytide', format: 'md' })).toBe('## PyTide 2025, Day 1\n\n- Slow software');
});

test('for programs as JSON, lines counted from 1', () => {
	const talks: unknown = JSON.parse(list({ conference: 'HARBOR', day: '2026-05-20', format: 'json' }));
	expect(talks).toEqual([
		{
			conference: 'HarborConf 2026',
			day: 2,
			date: '2026-05-20',
			path: 'day-2.md',
			line: 1,
			title: 'Keynote',
			subtitle: 'Tide tables',
			start: null,
			end: null,
			room: null,
			speakers: [],
			kind: null,
			links: [],
		},
	]);
});

test('nothing found is said, to programs as an empty array', () => {
	expect(list({ day: '9' })).toBe(en.talks.cli.none);
	expect(list({ day: '9', format: 'json' })).toBe('[]');
});

test('a day is asked for by its number as files write it, too', () => {
	expect(list({ day: '02' })).toBe(list({ day: '2' }));
	expect(list({ day: '02' })).toContain('Tide tables');
});

test('a format that there is not is said', () => {
	expect(list({ format: 'xml' })).toBe(en.terminal.unknownFormat('xml'));
});
