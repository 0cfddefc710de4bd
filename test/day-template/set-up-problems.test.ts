import type { SetUpFacts } from '../../src/day-template/set-up-days';
import type { SetUpForm } from '../../src/day-template/set-up-form';
import { findSetUpProblems } from '../../src/day-template/set-up-problems';
import { clockAt } from './clock';
import { factsOf } from './vault-facts';

const clock = clockAt('2026-05-01T10:00:00Z');
const form: SetUpForm = {
	name: 'HarborConf 2026',
	firstDay: '2026-05-19',
	lastDay: '2026-05-21',
	timezone: 'Europe/Berlin',
	folder: '',
	header: 'yaml',
	template: '',
};

function problems(
	changes: Partial<SetUpForm>,
	facts: SetUpFacts = factsOf(),
	template: string | null | undefined = null,
) {
	const found = findSetUpProblems({ ...form, ...changes }, template, facts, clock);
	return found.map(({ field, kind, detail }) =>
		[field, kind, detail].filter(part => part !== '').join(' '),
	);
}

test.each<[Partial<SetUpForm>, readonly string[]]>([
	[{}, []],
	[{ lastDay: '2026-05-19' }, []],
	[{ lastDay: '2026-06-18' }, []],
	[{ name: ' \n ' }, ['name nameMissing']],
	[{ name: '🦀' }, ['name nameUnusable']],
	[{ name: '???' }, ['name nameUnusable']],
	[{ firstDay: '' }, ['firstDay dateMissing']],
	[{ firstDay: '2026-02-30' }, ['firstDay dateMissing']],
	[{ lastDay: '2026-5-21' }, ['lastDay dateMissing']],
	[{ lastDay: '2026-05-18' }, ['lastDay lastBeforeFirst']],
	[{ lastDay: '2026-06-19' }, ['lastDay tooLong 31']],
	[{ lastDay: '2027-06-22' }, ['lastDay tooLong 31']],
	[{ timezone: 'Berlin' }, ['timezone zoneUnknown']],
	[
		{ name: '', firstDay: '', lastDay: '', timezone: '' },
		['name nameMissing', 'firstDay dateMissing', 'lastDay dateMissing', 'timezone zoneUnknown'],
	],
])('%j has the problems %j', (changes, expected) => {
	expect(problems(changes)).toEqual(expected);
});

test('a template that cannot be read is a problem of its field', () => {
	expect(
		findSetUpProblems({ ...form, template: 'Gone.md' }, undefined, factsOf(), clock).map(
			({ kind }) => kind,
		),
	).toEqual(['templateGone']);
});

test('a naming pattern that gives two days one path makes no notes', () => {
	expect(problems({}, factsOf({}, { pattern: '{{conference}}' }))).toEqual(['folder patternUnusable']);
	const thrice = factsOf({}, { pattern: '{{conference}} {{conference}} {{conference}} {{day}}' });
	expect(problems({}, thrice)).toEqual([]);
	expect(problems({ name: 'x'.repeat(200) }, thrice)).toEqual(['folder patternUnusable']);
	const ofDays = factsOf({}, { pattern: '{{conference}}/Day {{day}}' });
	expect(problems({ name: 'Day 2' }, ofDays)).toEqual(['folder patternUnusable']);
});

test('a file where a folder is needed is named', () => {
	const file = (wanted: string) => factsOf({}, { kindAt: path => (path === wanted ? 'file' : null) });
	expect(problems({ folder: 'Notes/Talks' }, file('Notes'))).toEqual(['folder folderIsFile Notes']);
	expect(problems({ folder: 'Notes' }, file('Notes/HarborConf 2026'))).toEqual([
		'folder folderIsFile Notes/HarborConf 2026',
	]);
});

test('a path that a note of another conference has is refused, in any case of its letters', () => {
	const texts = {
		'c-days-day-01.md': '---\nconference: C Days\nday: 1\n---\n',
		'C-Days.md': 'nothing of a conference',
	};
	const facts = factsOf(texts, { pattern: '{{conference:slug}}-Day-{{day:02}}' });
	expect(problems({ name: 'C# Days' }, facts)).toEqual(['name nameTaken C Days']);
	expect(problems({ name: 'C Days' }, facts)).toEqual([]);
});

test('last year’s edition of a name without a year keeps its notes', () => {
	const texts = {
		'Ship it/Ship it Day 01.md': '---\nconference: Ship it\nday: 1\ndate: 2025-05-20\n---\n',
		'Ship it/Ship it Day 02.md': '---\nconference: Ship it\nday: 2\ndate: 2025-05-21\n---\n',
	};
	expect(problems({ name: 'Ship it' }, factsOf(texts))).toEqual(['name nameTaken Ship it']);
	expect(
		problems({ name: 'Ship it', firstDay: '2025-05-20', lastDay: '2025-05-22' }, factsOf(texts)),
	).toEqual([]);
});
