import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { builtInTemplate } from '../../src/day-template/built-in-template';
import { fillNote, fillTemplate } from '../../src/day-template/fill-template';
import type { DayValues } from '../../src/day-template/placeholders';
import { clockAt, dayValues } from './clock';

const clock = clockAt('2026-05-20T22:10:00Z');

function fill(template: string, changes: Partial<DayValues> = {}): string {
	return fillTemplate(template, dayValues(changes), clock).text;
}

function headerOf(text: string): string {
	return text.split(/^(?:---|\+\+\+)\r?$/m)[1] ?? '';
}

test.each([
	['{{title}}', 'HarborConf 2026 Day 3'],
	['{{conference}} / {{conference:slug}}', 'HarborConf 2026 / harborconf-2026'],
	['{{day}} {{day:02}} {{day:03}}', '3 03 003'],
	['{{date}} {{date:D MMMM YYYY}} {{weekday}}', '2026-05-21 21 May 2026 Thursday'],
	['{{date:HH:mm Z}}', '09:00 +02:00'],
	['{{time}} {{time:YYYY-MM-DD HH:mm Z}}', '00:10 2026-05-21 00:10 +02:00'],
	['{{timezone}}', 'Europe/Berlin'],
	['{{previous}} | {{next}} |', '[Day 2](day-2.md) |  |'],
	['{{ Title }} and {{DAY:02}}', 'HarborConf 2026 Day 3 and 03'],
	['{{ date : YYYY }}{{day: 02}}', '202603'],
])('%s gives %s', (template, text) => {
	expect(fill(template)).toBe(text);
});

test('a day without a date, number or zone leaves them empty, and the clock is the device’s', () => {
	const unknown = { date: null, day: null, timezone: null };
	expect(
		fill('<{{date}}{{date:YYYY}}{{weekday}}{{day}}{{day:02}}{{timezone}}> {{time:HH:mm Z}}', unknown),
	).toBe('<> 18:10 -04:00');
});

test('what is no placeholder of ours stays and is named once', () => {
	const template =
		'<% tp.date.now() %> {{foo}} {{day:2}} {{foo}} {{title:x}} {{ }} {{{day}}} {{conference name}} {{talk-title}}';
	const filled = fillTemplate(template, dayValues(), clock);
	expect(filled.text).toBe(template.replace('{{{day}}}', '{3}'));
	expect(filled.unknown).toEqual([
		'{{foo}}',
		'{{day:2}}',
		'{{title:x}}',
		'{{conference name}}',
		'{{talk-title}}',
	]);
});

test('shortcodes and fields of other tools are not taken for placeholders', () => {
	const template = '{{< youtube abc >}} {{% note %}} {{ .Title }} {{ and .A .B }}';
	expect(fillTemplate(template, dayValues(), clock)).toEqual({
		text: template,
		cursorLine: null,
		unknown: [],
	});
});

test('in a note, code and hidden comments stay as they are', () => {
	const note =
		'---\nday: {{day}}\n---\n{{day}}\r\n```\n{{day}}\n```\n<!--\n{{day}}\n-->\n[//]: # ({{day}})\n{{next}}x';
	expect(fillNote(note, dayValues(), clock).text).toBe(
		'---\nday: 3\n---\n3\r\n```\n{{day}}\n```\n<!--\n{{day}}\n-->\n[//]: # (3)\nx',
	);
});

test('the cursor stands where the first of its placeholders was', () => {
	const filled = fillTemplate(
		'---\nday: {{day}}\nnext: {{next}}\n---\n\na {{cursor}}\n{{cursor}}',
		dayValues(),
		clock,
	);
	expect(filled.text).toBe('---\nday: 3\n---\n\na \n');
	expect(filled.cursorLine).toBe(4);
	expect(fillTemplate('no cursor', dayValues(), clock).cursorLine).toBeNull();
});

test('a value that looks like a placeholder is not filled again', () => {
	expect(fill('{{conference}}', { conference: '{{day}} $& $1' })).toBe('{{day}} $& $1');
});

test('line endings stay those of the template', () => {
	expect(fill('+++\r\ntitle = "{{title}}"\r\nnext = "{{next}}"\r\n+++\r\nx\r\n')).toBe(
		'+++\r\ntitle = "HarborConf 2026 Day 3"\r\n+++\r\nx\r\n',
	);
});

const toml = `+++
basic = "a {{conference}} b"
literal = 'C:\\{{conference}}'
bare = {{conference}}
day = {{day}}
padded = {{day:02}}
month = {{date:YYYY-MM}}
time = {{time}}
date = {{date}}
local = {{date}}T{{time:HH:mm:ss}}{{date:Z}}
offset = {{date:YYYY-MM-DDTHH:mm:ssZ}}
weekday = {{weekday}}
multi = """
{{conference}} "x" """
lines = '''
{{conference}}'''
list = ['{{conference}}', "{{conference:slug}}"] # {{conference}}
next = '{{next}}'
+++
`;

test('a TOML header keeps plain values in the quotes of the template', () => {
	expect(fill(toml)).toBe(`+++
basic = "a HarborConf 2026 b"
literal = 'C:\\HarborConf 2026'
bare = "HarborConf 2026"
day = 3
padded = "03"
month = "2026-05"
time = "00:10"
date = 2026-05-21
local = 2026-05-21T00:10:00+02:00
offset = 2026-05-21T09:00:00+02:00
weekday = "Thursday"
multi = """
HarborConf 2026 "x" """
lines = '''
HarborConf 2026'''
list = ['HarborConf 2026', "harborconf-2026"] # HarborConf 2026
+++
`);
});

const yaml = `---
plain: {{conference}} Day {{day}}
single: 'a {{conference}} b'
double: "a {{conference}} b" # {{conference}}
alone: {{conference}}
day: {{day}}
date: {{date}}
padded: {{day:02}}
when: {{date:dddd, D MMM}}
list: [{{conference}}, {{conference:slug}}, '{{conference}}']
map: { name: {{conference}} }
words: [about {{conference}} here, b]
"my key": {{conference}}
rows:
  - {{conference}}
  - name: {{conference}}
folded: >-
  {{conference}}
next: {{next}}
---
`;

test('a YAML header keeps plain values without quotes', () => {
	expect(fill(yaml)).toBe(`---
plain: HarborConf 2026 Day 3
single: 'a HarborConf 2026 b'
double: "a HarborConf 2026 b" # HarborConf 2026
alone: HarborConf 2026
day: 3
date: 2026-05-21
padded: 03
when: "Thursday, 21 May"
list: [HarborConf 2026, harborconf-2026, 'HarborConf 2026']
map: { name: HarborConf 2026 }
words: [about HarborConf 2026 here, b]
"my key": HarborConf 2026
rows:
  - HarborConf 2026
  - name: HarborConf 2026
folded: >-
  HarborConf 2026
---
`);
});

const hard = [
	`"Rust"n'Go"`,
	"C:\\new'''",
	'a: b # c',
	'yes',
	'2026',
	'- x',
	'[x], {y}',
	'ends:',
	'&a *b !c',
	'null',
	'Q & A, B',
	'日本語',
	'🦀',
	"'",
	'"""',
];
const names = fc.oneof(
	fc.constantFrom(...hard),
	fc
		.string({ unit: 'grapheme', minLength: 1 })
		.map(oneLine)
		.filter(name => name !== ''),
);

/** What the form makes of a name: one line, no control characters. */
function oneLine(name: string): string {
	return name.replace(/[\p{Cc}\p{Surrogate}\u2028\u2029]/gu, ' ').trim();
}

test('in TOML every name reads back as it is, wherever it stands', () => {
	fc.assert(
		fc.property(names, conference => {
			const read = parseToml(headerOf(fill(toml, { conference })));
			expect(read).toMatchObject({
				basic: `a ${conference} b`,
				literal: `C:\\${conference}`,
				bare: conference,
				day: 3,
				multi: `${conference} "x" `,
				lines: conference,
				weekday: 'Thursday',
			});
			expect((read.list as unknown[])[0]).toBe(conference);
		}),
		{ examples: hard.map(name => [name]) },
	);
});

test('in YAML every name reads back as it is, wherever it stands', () => {
	fc.assert(
		fc.property(names, conference => {
			const read = parseYaml(headerOf(fill(yaml, { conference }))) as Record<string, unknown>;
			expect(read).toMatchObject({
				plain: `${conference} Day 3`,
				single: `a ${conference} b`,
				double: `a ${conference} b`,
				alone: conference,
				day: 3,
				date: '2026-05-21',
				map: { name: conference },
				words: [`about ${conference} here`, 'b'],
				'my key': conference,
				rows: [conference, { name: conference }],
			});
			expect((read.list as unknown[])[0]).toBe(conference);
			expect((read.list as unknown[])[2]).toBe(conference);
		}),
		{ examples: hard.map(name => [name]) },
	);
});

test('in JSON every name reads back as it is, and what is missing is null', () => {
	const template =
		'{ "name": "{{conference}}", "bare": {{conference}}, "day": {{day}}, "date": {{date}} }\n\n{{title}}';
	fc.assert(
		fc.property(names, conference => {
			const text = fill(template, { conference, title: '', date: null });
			expect(JSON.parse(text)).toEqual({ name: conference, bare: conference, day: 3, date: null });
		}),
		{ examples: hard.map(name => [name]) },
	);
});

test('a byte order mark of the template’s file is none of its text', () => {
	expect(fill('\ufeff# {{title}}\n')).toBe(fill('# {{title}}\n'));
});

test('the built-in headers of every name are valid and hold its day', () => {
	fc.assert(
		fc.property(names, conference => {
			const values = dayValues({ conference, title: `${conference} Day 3` });
			const from = (language: 'toml' | 'yaml') =>
				headerOf(fillTemplate(builtInTemplate(language, values), values, clock).text);
			const inToml = parseToml(from('toml'));
			expect(inToml).toMatchObject({
				title: `${conference} Day 3`,
				draft: true,
				params: { conference, day: 3, timezone: 'Europe/Berlin' },
			});
			expect(parseYaml(from('yaml'))).toEqual({
				title: `${conference} Day 3`,
				conference,
				day: 3,
				date: '2026-05-21',
				timezone: 'Europe/Berlin',
			});
		}),
		{ examples: hard.map(name => [name]) },
	);
});
