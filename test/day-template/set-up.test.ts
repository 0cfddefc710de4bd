import { planSetUp } from '../../src/day-template/set-up';
import type { SetUpForm } from '../../src/day-template/set-up-form';
import { clockAt } from './clock';
import { conferencesOf, factsOf } from './vault-facts';

const clock = clockAt('2026-05-01T10:00:00Z');
const hugoPattern = 'content/posts/{{conference:slug}}-day-{{day:02}}';

const form: SetUpForm = {
	name: 'HarborConf 2026',
	firstDay: '2026-03-28',
	lastDay: '2026-03-30',
	timezone: 'Europe/Berlin',
	folder: '',
	header: 'yaml',
	template: '',
};

/** The vault after the set-up. */
function setUp(changes: Partial<SetUpForm> = {}, facts = factsOf(), template: string | null = null) {
	const plan = planSetUp({ ...form, ...changes }, template, facts, clock);
	return Object.fromEntries(
		plan.notes.filter(({ isThere }) => !isThere).map(({ path, text }) => [path, text]),
	);
}

test('each day gets a note that links to its neighbours, and one note lists them', () => {
	expect(setUp()).toEqual({
		'HarborConf 2026/HarborConf 2026 Day 01.md': `---
title: HarborConf 2026 Day 01
conference: HarborConf 2026
day: 1
date: 2026-03-28
timezone: Europe/Berlin
---

[[HarborConf 2026 Day 02|Day 2]]

`,
		'HarborConf 2026/HarborConf 2026 Day 02.md': `---
title: HarborConf 2026 Day 02
conference: HarborConf 2026
day: 2
date: 2026-03-29
timezone: Europe/Berlin
---

[[HarborConf 2026 Day 01|Day 1]] · [[HarborConf 2026 Day 03|Day 3]]

`,
		'HarborConf 2026/HarborConf 2026 Day 03.md': `---
title: HarborConf 2026 Day 03
conference: HarborConf 2026
day: 3
date: 2026-03-30
timezone: Europe/Berlin
---

[[HarborConf 2026 Day 02|Day 2]]

`,
		'HarborConf 2026/HarborConf 2026.md': `---
title: HarborConf 2026
conference: false
---

- [[HarborConf 2026 Day 01|Day 1]]: Saturday, 2026-03-28
- [[HarborConf 2026 Day 02|Day 2]]: Sunday, 2026-03-29
- [[HarborConf 2026 Day 03|Day 3]]: Monday, 2026-03-30
`,
	});
});

test('a Hugo site gets TOML with the offset of each day, across a clock change, and relative links', () => {
	const facts = factsOf({}, { pattern: hugoPattern });
	expect(setUp({ header: 'toml', lastDay: '2026-03-29' }, facts)).toEqual({
		'content/posts/harborconf-2026-day-01.md': `+++
title = 'HarborConf 2026 Day 01'
date = 2026-03-28T09:00:00+01:00
draft = true

[params]
conference = 'HarborConf 2026'
day = 1
timezone = 'Europe/Berlin'
+++

[Day 2](harborconf-2026-day-02.md)

`,
		'content/posts/harborconf-2026-day-02.md': `+++
title = 'HarborConf 2026 Day 02'
date = 2026-03-29T09:00:00+02:00
draft = true

[params]
conference = 'HarborConf 2026'
day = 2
timezone = 'Europe/Berlin'
+++

[Day 1](harborconf-2026-day-01.md)

`,
		'content/posts/harborconf-2026.md': `+++
title = 'HarborConf 2026'
date = 2026-03-28T09:00:00+01:00
draft = true

[params]
conference = false
+++

- [Day 1](harborconf-2026-day-01.md): Saturday, 2026-03-28
- [Day 2](harborconf-2026-day-02.md): Sunday, 2026-03-29
`,
	});
});

test('without a header a heading tells the day and its date', () => {
	expect(setUp({ header: 'none', lastDay: '2026-03-28' })).toEqual({
		'HarborConf 2026/HarborConf 2026 Day 01.md': '# HarborConf 2026 Day 01 (2026-03-28)\n\n',
		'HarborConf 2026/HarborConf 2026.md':
			'# HarborConf 2026\n\n- [[HarborConf 2026 Day 01|Day 1]]: Saturday, 2026-03-28\n',
	});
});

describe.each(['yaml', 'toml', 'none'] as const)('what was made with the header %s', header => {
	test.each(['HarborConf 2026', 'Ship it!', 'C++/Rust: "Now"', '日本 Ruby 会議'])(
		'reads as the days of %j, whatever the folder, and the overview as none',
		name => {
			for (const facts of [
				factsOf(),
				...(header === 'none' ? [] : [factsOf({}, { pattern: hugoPattern })]),
			]) {
				for (const folder of ['', 'Conferences']) {
					const texts = setUp({ name, header, folder }, facts);
					const [conference, ...others] = conferencesOf(texts, folder);
					expect(others).toEqual([]);
					expect(
						conference?.days.map(({ number, date, dateTrusted }) => [number, date, dateTrusted]),
					).toEqual([
						[1, '2026-03-28', true],
						[2, '2026-03-29', true],
						[3, '2026-03-30', true],
					]);
				}
			}
		},
	);

	test('is left alone the second time, and only what is missing is made', () => {
		const texts = setUp({ header });
		expect(setUp({ header }, factsOf(texts))).toEqual({});
		const { 'HarborConf 2026/HarborConf 2026 Day 02.md': gone, ...rest } = texts;
		expect(setUp({ header }, factsOf(rest))).toEqual({
			'HarborConf 2026/HarborConf 2026 Day 02.md': gone,
		});
		expect(Object.keys(setUp({ header, lastDay: '2026-03-31' }, factsOf(texts)))).toEqual([
			'HarborConf 2026/HarborConf 2026 Day 04.md',
		]);
	});
});

test('a day that has a note under another name is left alone and linked to', () => {
	const texts = {
		'Old/harborconf-2026-day-2.md': '+++\ntitle = "HarborConf 2026 Day 2"\n+++\n\n### Keynote\n',
	};
	const made = setUp({}, factsOf(texts));
	expect(Object.keys(made)).toEqual([
		'HarborConf 2026/HarborConf 2026 Day 01.md',
		'HarborConf 2026/HarborConf 2026 Day 03.md',
		'HarborConf 2026/HarborConf 2026.md',
	]);
	expect(made['HarborConf 2026/HarborConf 2026.md']).toContain('[[harborconf-2026-day-2|Day 2]]');
});

test('the user’s template is filled, links in the form its own header asks for, and what is unknown is named', () => {
	const template =
		"+++\r\ntitle = '{{title}}'\r\n+++\r\n{{previous}}|{{next}} {{weather}} {{cursor}}<% tp %>\r\n";
	const plan = planSetUp({ ...form, name: "Rust'n'Go" }, template, factsOf(), clock);
	expect(plan.notes[1]?.text).toBe(
		'+++\r\ntitle = "Rust\'n\'Go Day 02"\r\n+++\r\n' +
			"[Day 1](Rust'n'Go%20Day%2001.md)|[Day 3](Rust'n'Go%20Day%2003.md) {{weather}} <% tp %>\r\n",
	);
	expect(plan.unknown).toEqual(['{{weather}}']);
});

test('the folder is the one typed where it is there, else one that every system takes', () => {
	const first = (folder: string, facts = factsOf()) => Object.keys(setUp({ folder }, facts))[0];
	expect(first('/Notes / C# Days/')).toBe('Notes/C Days/HarborConf 2026/HarborConf 2026 Day 01.md');
	const there = factsOf({}, { kindAt: path => (path === 'Notes/C# Days' ? 'folder' : null) });
	expect(first('/Notes / C# Days/', there)).toBe('Notes/C# Days/HarborConf 2026/HarborConf 2026 Day 01.md');
});

test('a pattern with blanks in its placeholders names notes as one without', () => {
	const spaced = factsOf({}, { pattern: 'content/posts/{{ conference : slug }}-day-{{ day: 02 }}' });
	expect(setUp({}, spaced)).toEqual(setUp({}, factsOf({}, { pattern: hugoPattern })));
});

test('folders that the vault has are spelled as there, and exactly so where it has both spellings', () => {
	const made = (folder: string, paths: readonly string[]) =>
		Object.keys(setUp({ folder, lastDay: form.firstDay }, factsOf({}, { paths })));
	const named = (folder: string) => [
		`${folder}/HarborConf 2026/HarborConf 2026 Day 01.md`,
		`${folder}/HarborConf 2026/HarborConf 2026.md`,
	];
	expect(made('events/SEA', ['Events/sea/Other.md'])).toEqual(named('Events/sea'));
	expect(made('events/New', ['Events/sea/Other.md'])).toEqual(named('Events/New'));
	expect(made('events', ['Events/Other.md', 'events/Other.md'])).toEqual(named('events'));
});

test.each([
	['HarborConf', '{{date}} {{conference}}'],
	['C# Days', '{{conference}}/{{conference}} Day {{day:02}}'],
])(
	'in the conference folder, and without headers, the note that lists the days of %s is none of them',
	(name, pattern) => {
		const notes = setUp({ name, folder: 'Events', header: 'none' }, factsOf({}, { pattern }));
		const days = conferencesOf(notes, 'Events').flatMap(each => each.days);
		expect(days.map(({ number, date }) => `${number} ${date}`)).toEqual([
			'1 2026-03-28',
			'2 2026-03-29',
			'3 2026-03-30',
		]);
	},
);
