import fc from 'fast-check';
import { mayBeDayNoteAt } from '../../src/conference/may-be-day-note';
import { parseDayNote } from '../../src/conference/parse-day-note';
import { parseHeader } from '../../src/markdown/header';
import { anyText } from '../any-text';
import { growth } from '../growth';
import { context, readNote } from './read-notes';

test('the day is told by header, line, file and title, in this order; the others are warned about', () => {
	const header = ['---', 'title: HarborConf 2026 Day 1', '---'];
	const dayOf = (path: string, ...lines: string[]) => {
		const { days, warnings } = readNote(path, ...lines, '### Keynote');
		return [days.map(day => day.number), warnings.map(({ kind, detail }) => `${kind} ${detail}`)];
	};
	expect(dayOf('harborconf-2026-day-01.md', ...header)).toEqual([[1], []]);
	expect(dayOf('harborconf-2026-day-02.md', ...header)).toEqual([[2], ['day-disagrees Day 1']]);
	expect(dayOf('harborconf-2026-day-02.md', ...header, 'Day 03:')).toEqual([[3], ['day-disagrees Day 2']]);
	expect(dayOf('a.md', '---', 'title: HarborConf 2026 Day 1', 'day: 4', '---', 'Day 03:')).toEqual([
		[4],
		['day-disagrees Day 3'],
	]);
});

test('a date is told by a line, the title, the header, the file, its folder, in this order; a range or a year tells none', () => {
	const dateOf = (path: string, ...lines: string[]) =>
		readNote(`Events/HarborConf/${path}`, ...lines, '## Keynote', '## Ropes').days[0]?.date;
	const header = ['---', 'date: 2026-05-22', '---'];
	expect(dateOf('2026-05-23-notes.md', ...header, '# Harbor | 21.05.2026', '2026-05-20')).toBe(
		'2026-05-20',
	);
	expect(dateOf('2026-05-23-notes.md', ...header, '# Harbor | 21.05.2026')).toBe('2026-05-21');
	expect(dateOf('harbor.md', '## 21.05.2026 Harbor', '')).toBe('2026-05-21');
	expect(dateOf('2026-05-23-notes.md', ...header)).toBe('2026-05-22');
	expect(dateOf('Harbor-2026-05-23.md')).toBe('2026-05-23');
	expect(dateOf('2026-05-23_boats/tides.md')).toBe('2026-05-23');
	expect(dateOf('2026/05_23-sat/tides.md')).toBe('2026-05-23');
	expect(dateOf('harbor.md', '# Harbor, 21-23 May 2026')).toBe(null);
	expect(dateOf('Harbor-2026-05-23-24.md')).toBe(null);
	expect(dateOf('2026-05-23-0930-harbor.md')).toBe('2026-05-23');
	expect(dateOf('harbor-2026.md')).toBe(null);
	expect(dateOf('2019/18-Avril/notes.md')).toBe('2019-04-18');
	expect(dateOf('2019/18-Avril/2019-04-17.md')).toBe('2019-04-17');
	expect(dateOf('18-Avril/notes.md')).toBe(null);
});

test('a header that does not parse is warned about with its line, and the note is read', () => {
	const note = readNote('harborconf-2026-day-01.md', '---', 'title: [', 'a: b', '---', '## Ropes');
	expect(note.warnings).toMatchObject([{ kind: 'header-unreadable' }]);
	expect(note.talks.map(({ title }) => title)).toEqual(['Ropes']);
});

test('days without headings below are warned about, each', () => {
	const bullets = readNote(
		'Events/HarborConf 2026/notes.md',
		'**Day 1**',
		'- 10:00 Ropes',
		'',
		'**Day 2**',
		'- 10:00 Knots',
	);
	expect(bullets.days.map(({ number }) => number)).toEqual([1, 2]);
	expect(bullets.talks).toEqual([]);
	expect(bullets.warnings).toEqual([
		{ line: 0, kind: 'no-headings', detail: 'Day 1' },
		{ line: 3, kind: 'no-headings', detail: 'Day 2' },
	]);
	const table = readNote(
		'Events/HarborConf 2026/notes.md',
		'## Tuesday',
		'| 9:00 | Ropes |',
		'## Wednesday',
		'### Knots',
	);
	expect(table.warnings).toEqual([{ line: 0, kind: 'no-headings', detail: 'Tuesday' }]);
});

test('a talk in a folder of talks belongs to the conference of the folder around it', () => {
	const conferenceOf = (path: string) => readNote(path, '# Ropes', '- hemp').conference;
	expect(conferenceOf('Events/HarborConf 2026/talks/ropes.md')).toBe('HarborConf 2026');
	expect(conferenceOf('Events/HarborConf 2026/Keynotes/Ada/README.md')).toBe('HarborConf 2026');
	expect(conferenceOf('Events/Talks/ropes.md')).toBe('Talks');
	expect(conferenceOf('Events/harbor-talks/ropes.md')).toBe('harbor-talks');
});

test('a comment that Markdown shows is warned about', () => {
	const note = readNote('Events/HarborConf 2026/day1.md', '## A', 'text', '[//]: # (ask)', '## B');
	expect(note.warnings).toEqual([{ line: 2, kind: 'visible-comment', detail: 'ask' }]);
});

test('the header tells time zone and language', () => {
	const note = readNote('a.md', '+++', 'conference = "X 2026"', 'timezone = "Europe/Berlin"', '+++');
	expect(note).toMatchObject({ headerLanguage: 'toml', timezone: 'Europe/Berlin' });
	expect(readNote('Events/X/a.md', '## A')).toMatchObject({
		headerLanguage: null,
		timezone: null,
	});
});

test('a first talk alone does not make its day note one talk', () => {
	for (const lines of [
		['### Keynote by Ada Lind'],
		['# Ropes', 'Speaker: Ada Lind'],
		['Day 4', '', '### Keynote 1'],
	]) {
		expect(readNote('Events/HarborConf 2026/day4.md', ...lines).oneTalk).toBe(false);
	}
});

const piece = fc.constantFrom(
	...[
		'---',
		'+++',
		'title: HarborConf 2026 Day 1',
		'conference: X 2026',
		'date: 2026-03-10',
		'day: 2',
		'speakers: [Ada Lind]',
	],
	...[
		'# HarborConf 2026 Day 2',
		'# Day 1',
		'## Day 2',
		'## 2026-03-10',
		'## Tuesday',
		'Day 3:',
		'**Day 1**',
		'# Ropes',
	],
	...[
		'### 10:30 Ropes by Ada Lind',
		'### Keynote',
		'####',
		'## A',
		'##### B',
		'Speaker: Ada Lind',
		'**Ada Lind (Acme)**',
	],
	...[
		'[//]: # (ask)',
		'<!-- todo: ask -->',
		'<!--',
		'-->',
		'```',
		'https://a.example',
		'- a',
		'| a |',
		'===',
		'',
		'text',
	],
	...['<summary>Day 1</summary>', '%% x', '\u202eabc', '😀', 'e\u0301', '\ud800', '\u0000', '# \u2028'],
);
const note = fc
	.array(fc.oneof({ weight: 9, arbitrary: piece }, anyText({ maxLength: 20 })), {
		maxLength: 25,
	})
	.chain(lines => fc.constantFrom('\n', '\r\n', '\r').map(ending => lines.join(ending)));
const path = fc.constantFrom(
	'Events/X 2026/a.md',
	'harborconf-2026-day-01.md',
	'X 2026.md',
	'a.md',
	'Day1.md',
	'',
	'/',
);

test('no note makes reading throw, and what is read hangs together', () => {
	fc.assert(
		fc.property(path, note, (where, text) => {
			const read = parseDayNote(where, text, context);
			if (!read) return;
			expect(read.days.length).toBeGreaterThan(0);
			const lines = text.split('\n').length;
			let last = -1;
			for (const talk of read.talks) {
				expect(talk.day).toBeLessThan(read.days.length);
				expect(talk.to).toBeLessThanOrEqual(lines);
				if (read.oneTalk) continue;
				expect(talk.line).toBeGreaterThan(last);
				last = talk.line;
			}
			for (const { talk, line } of read.comments) {
				const around = talk === null ? null : read.talks[talk];
				if (around) expect(around.line <= line && line < around.to).toBe(true);
			}
		}),
		{ numRuns: 2000 },
	);
});

test('a look without the text never passes over a day note', () => {
	fc.assert(
		fc.property(path, note, (where, text) => {
			const read = parseDayNote(where, text, context);
			fc.pre(read !== null);
			const header = read.headerLanguage === 'yaml' ? parseHeader(text, context.parseYaml) : null;
			const hints = {
				cache: {
					header: header?.data ?? null,
					headings: read.headings.map(({ level, title }) => ({ level, heading: title })),
					mayHoldHeader: read.headerLanguage === 'toml' || /^(?:\ufeff)?(?:\+|\{)/.test(text),
				},
			};
			expect(mayBeDayNoteAt(where, context.conferenceFolder, hints)).toBe(true);
		}),
		{ numRuns: 1000 },
	);
});

const megabyte = 1 << 20;
const fill = (piece: string, length = megabyte) =>
	piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

// In time that grows faster than the text these would take minutes.
test.each<readonly [string, string]>([
	['opening brackets', `[//]: # ${fill('(')}`],
	['hashes', fill('#')],
	['empty headings', fill('##\n')],
	['headings', fill('# Day 1\n## Day 2 of it\n### 10:30 A by Ada Lind\n')],
	['headings that come again', fill('# A\n# B\n')],
	['headings of one day', fill('# 第一天 日目\n')],
	['backticks', fill('`')],
	['blank lines in an unclosed header', `---\n${fill('\n')}`],
	['blank lines in a header', `---\n${fill('\n', 60_000)}---\n`],
	['keys of a header', `---\na: {${fill('b,', 60_000)}}\n---\n`],
	['one line of 5 MB', fill('word ', 5 * megabyte)],
	['a heading of one line', `# ${fill('[A](b) - *c* ')}`],
	['addresses', fill('https://')],
	['comments', fill('[//]: # (a)\n')],
	['days', fill('Day 1\n')],
	['speakers', fill('## A\n**Ada Lind (Acme)**\n')],
	[
		'binary',
		Array.from({ length: megabyte }, (_, at) => String.fromCharCode((at * 7919) % 65_536)).join(''),
	],
])('a megabyte of %s is read', (_, text) => {
	expect(() => parseDayNote('Events/X/HarborConf 2026.md', text, context)).not.toThrow();
});

test.each([
	'##\n',
	'Day 1\n',
	'# 第一天 日目\n',
	'## A\n**Ada Lind (Acme)**\n',
	'## A\n## B\n',
	'## 2026-03-10, Q\n###\n###\n',
	'## Session 1: A\n### B\n### C\n',
	'# A\n## b b b b b\n',
	'# Day 1\n## Day 2 of it\n### 10:30 A by Ada Lind\n',
])('reading %j again and again takes time that grows with the note, not with the square of it', piece => {
	const read = (size: number) => parseDayNote('Events/X/HarborConf 2026.md', fill(piece, size), context);
	expect(growth(read, 150_000)).toBeLessThan(8);
});
