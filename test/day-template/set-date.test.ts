import { parse } from 'yaml';
import { setDate } from '../../src/day-template/set-date';

const set = (note: string) => setDate(note, 'A.md', '2026-05-19', text => parse(text) as unknown);

test.each([
	['---\ntitle: A\n---\nB\n', '---\ntitle: A\ndate: 2026-05-19\n---\nB\n'],
	['---\ndate: 2025-01-01 # old\nx: 1\n---\n', '---\ndate: 2026-05-19 # old\nx: 1\n---\n'],
	['---\r\ndate:\r\n---\r\nB', '---\r\ndate: 2026-05-19\r\n---\r\nB'],
	['---\n"date": ""\n---\n', '---\n"date": "2026-05-19"\n---\n'],
	['+++\ndate = 2025-04-03T09:00:00+01:00\n+++\n', '+++\ndate = 2026-05-19T09:00:00+01:00\n+++\n'],
	[
		"+++\ntitle = 'A'\n\n[params]\nday = 1\n+++\n",
		"+++\ntitle = 'A'\ndate = 2026-05-19\n\n[params]\nday = 1\n+++\n",
	],
	['# A\n', '---\ndate: 2026-05-19\n---\n\n# A\n'],
])('the date of a note is set in its header, and nothing else changes: %j', (note, after) => {
	expect(set(note)).toBe(after);
});

test.each([
	[
		'---\nvenue:\n  name: Quay\n  date: 2020-01-01\n---\n',
		'---\nvenue:\n  name: Quay\n  date: 2020-01-01\ndate: 2026-05-19\n---\n',
	],
	[
		'---\nvenue:\n  date: 2020-01-01\ndate: 2026-05-01\n---\n',
		'---\nvenue:\n  date: 2020-01-01\ndate: 2026-05-19\n---\n',
	],
	[
		'---\nsummary: |\n  date: 2020-01-01\n---\n',
		'---\nsummary: |\n  date: 2020-01-01\ndate: 2026-05-19\n---\n',
	],
	[
		'+++\n[menu]\ndate = 2020-01-01\n[params]\ndate = 2026-05-01\n+++\n',
		'+++\n[menu]\ndate = 2020-01-01\n[params]\ndate = 2026-05-19\n+++\n',
	],
	[
		"+++\nsummary = '''\ndate = 2020-01-01\n'''\ndate = 2026-05-01\n+++\n",
		"+++\nsummary = '''\ndate = 2020-01-01\n'''\ndate = 2026-05-19\n+++\n",
	],
])('a date that is not that of the note stays: %j', (note, after) => {
	expect(set(note)).toBe(after);
});

test.each([
	'{"x": 1}\n\n# A\n',
	'{\n  "title": "A",\n  "date": "2020-01-01"\n}\n# A\n',
	'---json\n{\n"date": "2020-01-01"\n}\n---\n',
	'---\nDate: May 19\n---\n',
	'---\ndate: "May 2026"\n---\n',
	'---\ndate: 2026-05-01 to 03\n---\n',
	'---\ndate:\n  - 2026-05-01\n---\n',
	'---\n{title: A}\n---\n',
	'---\ntitle: "A\n---\n',
	'---js\ndate: 2020-01-01\n---\n',
	'title: A\ndate: 2020-01-01\n\nB\n',
])('a header that has no place for a date is refused, instead of telling that it was set: %j', note => {
	expect(() => set(note)).toThrow('“A.md”');
});
