import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayBeside } from '../../src/day-template/day-place';
import { planDay, type VaultFacts } from '../../src/day-template/plan-day';
import { clockAt } from './clock';
import { conferenceOf, type SomeDay } from './conferences';
import { conferencesOf, factsOf } from './vault-facts';

const clock = clockAt('2026-05-22T10:00:00Z');

function plan(
	days: readonly SomeDay[],
	{
		from = days.length - 1,
		distance = 1,
		template = null,
		name = 'KubeCon EU 2025',
		...facts
	}: Options = {},
) {
	const conference = conferenceOf(name, days);
	const day = conference.days[from];
	if (!day) throw new Error('no such day');
	const paths = facts.paths ?? days.map(({ path }) => path);
	const next = dayBeside(day, distance);
	if (!next) throw new Error('no next day');
	return planDay({ conference, day }, next, template, { linkForm: 'wikilink', ...facts, paths }, clock);
}

interface Options extends Partial<VaultFacts> {
	/** Index of the sibling, the last one unless given. */
	readonly from?: number;
	/** Days from the sibling to the new one. */
	readonly distance?: number;
	readonly template?: string | null;
	readonly name?: string;
}

const kubecon: readonly SomeDay[] = [1, 2, 3, 4].map(number => ({
	path: `posts/kubecon-eu-2025-day-0${number}.md`,
	number,
	date: number < 3 ? '2025-03-31' : '2025-04-03',
	dateTrusted: false,
	label: `Day 0${number}`,
}));

test('after four days of TOML comes a fifth, without a date that nobody can trust', () => {
	expect(plan(kubecon)).toEqual({
		path: 'posts/kubecon-eu-2025-day-05.md',
		text: [
			'+++',
			"title = 'KubeCon EU 2025 Day 05'",
			'draft = true',
			'',
			'[params]',
			"conference = 'KubeCon EU 2025'",
			'day = 5',
			'+++',
			'',
			'[Day 4](kubecon-eu-2025-day-04.md)',
			'',
			'',
		].join('\n'),
		cursorLine: 11,
		unknown: [],
	});
});

const harborConf: readonly SomeDay[] = [
	{ path: 'HarborConf 2026/HarborConf 2026 Day 1.md', number: 1, date: '2026-03-28' },
	{ path: 'HarborConf 2026/HarborConf 2026 Day 2.md', number: 2, date: '2026-03-29' },
];

test('a trusted date goes on by a day, in the offset that the venue then has', () => {
	const note = { timezone: 'Europe/Berlin' };
	const first = plan([{ ...harborConf[0], path: 'conf-day-1.md', note }]);
	expect(first).toMatchObject({
		text: expect.stringContaining('date = 2026-03-29T09:00:00+02:00\n') as unknown,
	});
	const zoneless = plan([{ ...harborConf[0], path: 'conf-day-1.md' }]);
	expect(zoneless).toMatchObject({ text: expect.stringContaining('date = 2026-03-29\n') as unknown });
});

test('a YAML sibling gets a YAML header and the vault’s own links', () => {
	const note = { headerLanguage: 'yaml', timezone: 'Europe/Berlin' } as const;
	expect(
		plan(
			harborConf.map(day => ({ ...day, note })),
			{ name: 'HarborConf: 2026' },
		),
	).toEqual({
		path: 'HarborConf 2026/HarborConf 2026 Day 3.md',
		text: [
			'---',
			'title: "HarborConf: 2026 Day 3"',
			'conference: "HarborConf: 2026"',
			'day: 3',
			'date: 2026-03-30',
			'timezone: Europe/Berlin',
			'---',
			'',
			'[[HarborConf 2026 Day 2|Day 2]]',
			'',
			'',
		].join('\n'),
		cursorLine: 10,
		unknown: [],
	});
});

test('a sibling without a header gets a heading that tells the day and its date', () => {
	const note = { headerLanguage: null };
	const days = harborConf.map(day => ({ ...day, note }));
	expect(plan(days, { name: 'HarborConf 2026', linkForm: 'markdown' })).toMatchObject({
		text: [
			'# HarborConf 2026 Day 3 (2026-03-30)',
			'',
			'[Day 2](HarborConf%202026%20Day%202.md)',
			'',
			'',
		].join('\n'),
	});
});

test('a gap between two days is filled with links to both', () => {
	const days = [1, 2, 4].map(number => ({
		path: `Day ${number}.md`,
		line: 0,
		number,
		label: `Tag ${number}`,
	}));
	const filled = plan(days, { from: 1 });
	expect(filled).toMatchObject({
		path: 'Day 3.md',
		text: expect.stringContaining('\n\n[Tag 2](Day%202.md) · [Tag 4](Day%204.md)\n\n') as unknown,
	});
	expect(filled).toMatchObject({
		text: expect.stringContaining("title = 'KubeCon EU 2025 Tag 3'") as unknown,
	});
});

test.each([
	['Nordlicht Tagung 2020', 'Nordlicht Tagung 2020 Tag 1.md', 'Nordlicht Tagung 2020 Tag 2', 'Tag 1'],
	['海の会2022', '海の会2022 1日目.md', '海の会2022 2日目', '1日目'],
	['海之会2022', '海之会2022 第1天.md', '海之会2022 第2天', '第1天'],
	['Jornadas 2022', 'jornadas-2022-di\u0301a-01.md', 'Jornadas 2022 D\u00eda 02', 'D\u00eda 1'],
	['Ports 2026', 'Ports 2026/tag-1/index.md', 'Ports 2026 Tag 2', 'Tag 1'],
	['Ports 2026', 'Ports 2026 Nr 1.md', 'Ports 2026 Day 2', 'Day 1'],
])('the days of %s go on as %j tells them', (name, path, title, previous) => {
	const note = { headerLanguage: null };
	const titled = { line: 0, label: path.replace(/\.md$/, '') };
	for (const named of [{ label: 'Day 1' }, titled])
		expect(plan([{ path, number: 1, note, ...named }], { name })).toMatchObject({
			text: expect.stringMatching(new RegExp(`^# ${title}\\n\\n.*${previous}\\]`, 'u')) as unknown,
		});
});

test('days that are dates go on by the date', () => {
	const days = [
		{ path: 'Conf/2026-03-28.md', date: '2026-03-28', note: { headerLanguage: 'yaml' } as const },
	];
	expect(plan(days, { name: 'Conf' })).toEqual({
		path: 'Conf/2026-03-29.md',
		text: '---\ntitle: Conf 2026-03-29\nconference: Conf\ndate: 2026-03-29\n---\n\n[[2026-03-28]]\n\n',
		cursorLine: 8,
		unknown: [],
	});
});

test('a name that tells no day is followed by one that does, beside it', () => {
	expect(plan([{ path: 'Talks/All notes.md', number: 2 }], { name: 'C/C++ Now' })).toMatchObject({
		path: 'Talks/C-C++ Now Day 3.md',
	});
});

test('a day before gets the path, date and links of the day before', () => {
	const days = [{ path: 'Conf/2026-03-28 Day 2.md', number: 2, date: '2026-03-28', label: 'Day 2' }];
	expect(plan(days, { distance: -1 })).toMatchObject({
		path: 'Conf/2026-03-27 Day 1.md',
		text: expect.stringContaining('\n\n[Day 2](2026-03-28%20Day%202.md)\n\n') as unknown,
	});
});

test('the user’s own template decides on header and links', () => {
	const template = '---\nday: {{day}}\n---\n{{previous}} {{cursor}}{{mood}}\n';
	expect(plan(kubecon, { template })).toEqual({
		path: 'posts/kubecon-eu-2025-day-05.md',
		text: '---\nday: 5\n---\n[[kubecon-eu-2025-day-04|Day 4]] {{mood}}\n',
		cursorLine: 3,
		unknown: ['{{mood}}'],
	});
});

test('what was made is read as the day it was made for', () => {
	const folder = 'test/fixtures/vault/HarborConf 2026';
	const texts = Object.fromEntries(
		readdirSync(folder).map(name => [`Conf/${name}`, readFileSync(join(folder, name), 'utf8')]),
	);
	const [conference] = conferencesOf(texts);
	const day = conference?.days.at(-1);
	const number = day && dayBeside(day, 1);
	if (!conference || !number) throw new Error('nothing to make');
	const next = planDay({ conference, day }, number, null, factsOf(texts), clock);
	expect(next.path).toBe('Conf/harborconf-2026-day-04.md');
	const [after, ...others] = conferencesOf({ ...texts, [next.path]: next.text });
	expect(others).toEqual([]);
	expect(after?.name).toBe('HarborConf 2026');
	expect(after?.days.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

const corpus = process.env.CORPUS;
if (corpus) {
	test('after four real days comes the fifth of the same conference', () => {
		const folder = join(corpus, 'andriisoldatenko+asoldatenko.org/content/en/posts');
		const names = [1, 2, 3, 4].map(day => `kubecon-eu-2025-day-0${day}.md`);
		const texts = Object.fromEntries(names.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
		const [conference] = conferencesOf(texts);
		const day = conference?.days.at(-1);
		const next = day && dayBeside(day, 1);
		if (!conference || !next) throw new Error('nothing to make');
		const { path, text } = planDay({ conference, day }, next, null, factsOf(texts), clock);
		expect(path).toBe('kubecon-eu-2025-day-05.md');
		expect(text).toContain("title = 'KubeCon EU 2025 Day 05'\ndraft = true\n");
		expect(text).toContain('\n[Day 4](kubecon-eu-2025-day-04.md)\n');
		expect(conferencesOf({ ...texts, [path]: text })[0]?.days).toHaveLength(5);
	});
}
