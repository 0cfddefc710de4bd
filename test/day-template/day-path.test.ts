import { fillPath, findPatternProblem } from '../../src/day-template/day-path';
import type { DayValues } from '../../src/day-template/placeholders';
import { clockAt, dayValues } from './clock';

const clock = clockAt('2026-05-20T10:00:00Z');

function path(pattern: string, changes: Partial<DayValues> = {}, folder = ''): string {
	return fillPath(pattern, folder, dayValues(changes), clock);
}

test.each([
	['{{conference}}/{{conference}} Day {{day:02}}', 'HarborConf 2026/HarborConf 2026 Day 03.md'],
	['content/posts/{{conference:slug}}-day-{{day:02}}', 'content/posts/harborconf-2026-day-03.md'],
	['{{date:YYYY/MM}}/{{date}} {{conference}}.md', '2026/05/2026-05-21 HarborConf 2026.md'],
	['{{conference}}/{{day}}/index', 'HarborConf 2026/3/index.md'],
	['/a//b/../Day {{day}}/', 'a/b/Day 3.md'],
	['{{date:dddd}}: Day {{day}}?', 'Thursday Day 3.md'],
])('the pattern %s names %s', (pattern, expected) => {
	expect(path(pattern)).toBe(expected);
});

test('the note lies below the folder', () => {
	expect(path('Day {{day}}', {}, 'Notes/Conferences')).toBe('Notes/Conferences/Day 3.md');
});

test('a slash or an ending in the conference’s name parts no folders', () => {
	expect(path('{{conference}}/Day {{day}}', { conference: '../CI/CD: Days.md' })).toBe(
		'-CI-CD Days.md/Day 3.md',
	);
});

test('of a name of 200 characters there is room for the day', () => {
	const conference = 'Long '.repeat(40).trim();
	expect(path('{{conference}}/{{conference}} Day {{day:02}}', { conference })).toBe(
		`${'Long '.repeat(16).trim()}/${'Long '.repeat(16).trim()} Day 03.md`,
	);
	expect(path('{{title}}', { conference, title: `${conference} Day 03` })).toBe(
		`${'Long '.repeat(14).trim()} Day 03.md`,
	);
});

test('a title that fits into the name of a file stays whole', () => {
	const conference = 'International Conference on the Ropes, Knots and Sails of 2026';
	expect(path('{{title}}', { conference, title: `${conference} 2026-05-21` })).toBe(
		`${conference} 2026-05-21.md`,
	);
});

test.each([
	['{{conference}} Day {{day:02}}', null],
	['{{conference}} {{date}}', null],
	['{{conference}} {{date:D MMMM}}', null],
	['{{title}}', null],
	['{{conference}}', 'days-share-a-path'],
	['{{conference}} {{weekday}}', 'days-share-a-path'],
	['', 'empty'],
	['{{conference}}/', 'empty'],
	['../..', 'empty'],
	['.md', 'empty'],
	['Day {{day}} {{room}}', 'unknown-placeholder'],
	['Day {{day:2}}', 'unknown-placeholder'],
	['{{timezone}}/{{day}}', null],
])('the pattern %j has the problem %j', (pattern, problem) => {
	expect(findPatternProblem(pattern, clock)).toBe(problem);
});
