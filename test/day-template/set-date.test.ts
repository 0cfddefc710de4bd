import { setDate } from '../../src/day-template/set-date';

test.each([
	['---\ntitle: A\n---\nB\n', '---\ntitle: A\ndate: 2026-05-19\n---\nB\n'],
	['---\ndate: 2025-01-01 # old\nx: 1\n---\n', '---\ndate: 2026-05-19 # old\nx: 1\n---\n'],
	['---\r\ndate:\r\n---\r\nB', '---\r\ndate: 2026-05-19\r\n---\r\nB'],
	['+++\ndate = 2025-04-03T09:00:00+01:00\n+++\n', '+++\ndate = 2026-05-19T09:00:00+01:00\n+++\n'],
	[
		"+++\ntitle = 'A'\n\n[params]\nday = 1\n+++\n",
		"+++\ntitle = 'A'\ndate = 2026-05-19\n\n[params]\nday = 1\n+++\n",
	],
	['# A\n', '---\ndate: 2026-05-19\n---\n\n# A\n'],
])('the date of a note is set in its header, and nothing else changes: %j', (note, after) => {
	expect(setDate(note, 'A.md', '2026-05-19')).toBe(after);
});

test.each(['{"x": 1}\n\n# A\n', '---\nDate: May 19\n---\n'])(
	'a header that has no place for a date is refused, instead of telling that it was set: %j',
	note => {
		expect(() => setDate(note, 'A.md', '2026-05-19')).toThrow('“A.md”');
	},
);
