import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { parseHeader } from '../../src/markdown/header';
import { findHeaderBlock } from '../../src/markdown/header-block';
import { readPlainToml } from '../../src/markdown/plain-toml';
import { readPlainYaml } from '../../src/markdown/plain-yaml';

const read = (text: string) => parseHeader(text, yaml => parseYaml(yaml) as unknown);
const data = (text: string) => ({ ...read(text)?.data });

test('YAML, TOML and JSON are read, fenced or in braces', () => {
	const expected = { title: 'HarborConf 2026 Day 1', day: 1, draft: true };
	expect(data('---\ntitle: "HarborConf 2026 Day 1"\nday: 1\ndraft: true\n---\n')).toEqual(expected);
	expect(data("+++\ntitle = 'HarborConf 2026 Day 1'\nday = 1\ndraft = true\n+++\n")).toEqual(expected);
	expect(data('---json\n{"title": "HarborConf 2026 Day 1", "day": 1, "draft": true}\n---\n')).toEqual(
		expected,
	);
	expect(data('{\n"title": "HarborConf 2026 Day 1",\n"day": 1, "draft": true\n}\n\nText')).toEqual(
		expected,
	);
	expect(data('---toml\ntitle = "HarborConf 2026 Day 1"\nday = 1\ndraft = true\n---\n')).toEqual(expected);
});

test('a header is found behind a byte order mark and with the line endings of Windows', () => {
	expect(data('\ufeff---\r\ntitle: Boats\r\ntags:\r\n  - a\r\n---\r\n# H')).toEqual({
		title: 'Boats',
		tags: ['a'],
	});
	expect(findHeaderBlock('\ufeff---\r\ntitle: x\r\n---\r\n# H')).toMatchObject({
		bodyFrom: 21,
		bodyLine: 3,
	});
});

test('dates stay the text they were written as, with their offset', () => {
	expect(data('+++\ndate = 2025-03-31T16:38:16+02:00\n+++\n')).toEqual({
		date: '2025-03-31T16:38:16+02:00',
	});
	expect(data('+++\ndate = 2025-03-31\n+++\n')).toEqual({ date: '2025-03-31' });
	expect(data('---\ndate: 2025-03-31\n---\n')).toEqual({ date: '2025-03-31' });
	expect(data('---\ndate: 2025-03-31T16:38:16+02:00 # written late\n---\n')).toEqual({
		date: '2025-03-31T16:38:16+02:00',
	});
	expect(data('---\ndate: 2016-3-10\n---\n')).toEqual({ date: '2016-3-10' });
});

test("keys of Hugo's params count, those at the top win", () => {
	expect(data('+++\ntitle = "a"\n[params]\ntitle = "b"\nconference = "HarborConf"\n+++\n')).toEqual({
		title: 'a',
		conference: 'HarborConf',
	});
});

test('lists of texts are kept, and names of speakers given as objects; what is nested deeper is not', () => {
	const text = '---\nspeakers: [Ada, {name: Bo, org: x}]\nimage:\n  src: a.png\n---\n';
	expect(data(text)).toEqual({ speakers: ['Ada', 'Bo'] });
});

test('a key named like something of every object is a key like any other', () => {
	const header = read('---\n__proto__: a\nconstructor: b\n---\n');
	expect(Object.getPrototypeOf(header?.data)).toBe(null);
	expect(header?.data['constructor']).toBe('b');
	expect('toString' in (header?.data ?? {})).toBe(false);
});

test.each([
	['---\na: 1\nb: [x\nc: 2\n---\n', 3],
	['---\na: 1\na: 2\n---\n', 2],
	['+++\na = 1\nb = \n+++\n', 2],
	['---json\n{"a": 1,\n"b" 2}\n---\n', 2],
	['---js\nmodule.exports = {}\n---\n', 0],
])('what cannot be read says where: %j', (text, line) => {
	expect(read(text)).toMatchObject({ data: {}, error: { line } });
});

test('a fence that nothing closes, or not in 64 KB, is no header', () => {
	expect(findHeaderBlock('---\ntitle: x\n')).toBe(null);
	expect(findHeaderBlock('--- \ntitle: x\n---\n')).toBe(null);
	expect(findHeaderBlock('----\ntitle: x\n----\n')).toBe(null);
	expect(findHeaderBlock('---\ntitle: x\n--- \n')).toBe(null);
	expect(findHeaderBlock(`---\n${'a: b\n'.repeat(20_000)}---\n`)).toBe(null);
	expect(findHeaderBlock('{{< figure >}}\n')).toBe(null);
	expect(findHeaderBlock('{"a": 1} and text\n')).toBe(null);
});

test('a header of thousands of lines or keys is refused, not waited for', () => {
	expect(read(`---\n${'\n'.repeat(60_000)}---\n`)?.error?.message).toBe('too many lines');
	expect(read(`---\na: {${'b,'.repeat(30_000)}}\n---\n`)?.error?.message).toBe('too many lines');
});

test('unfenced lines of keys are skipped when there are two of them', () => {
	expect(findHeaderBlock('title=Jatumba!\ndate=2016-3-10\n~~~~~~\n\nText')).toMatchObject({
		bodyLine: 3,
		language: null,
	});
	expect(findHeaderBlock('Title: Boats\nDate: today\n\nText')).toMatchObject({ bodyLine: 2 });
	expect(findHeaderBlock('Day03: first day\n\nText')).toBe(null);
	expect(findHeaderBlock('Note: this is text.\nAnd so is this.\n\n')).toBe(null);
	expect(read('title=a\nb=c\n\nText')).toMatchObject({ data: {}, error: null });
});

const value = fc.oneof(
	fc.constantFrom(
		'12',
		'0',
		'007',
		'1.5',
		'-3',
		'true',
		'yes',
		'null',
		'~',
		'',
		'2025-01-02',
		'10:30',
		'a: b',
		'a #b',
	),
	fc.constantFrom(
		'"x"',
		"'y'",
		'"a\\nb"',
		'[a, b]',
		'[]',
		'[1, 2]',
		'{a: b}',
		'|',
		'&a',
		'*a',
		'!t x',
		'- x',
		'@x',
	),
	fc.string({ unit: fc.constantFrom(...'aZé日 0-_:#"\',[]{}&*!|>%@`\t'), maxLength: 8 }),
);
const headerLine = fc.oneof(
	fc.tuple(
		fc.constantFrom('a', 'title', 'b c', '<<', '__proto__'),
		fc.constantFrom(': ', ':', ' : '),
		value,
	),
	fc.tuple(fc.constantFrom('- ', '  - ', '-', '# '), value),
);

test('what is read without a parser is what the parser reads', () => {
	fc.assert(
		fc.property(
			fc.array(headerLine, { maxLength: 5 }),
			fc.constantFrom('\n', '\r\n'),
			(lines, ending) => {
				const text = lines.map(parts => parts.join('')).join(ending);
				const plain = readPlainYaml(text);
				fc.pre(plain !== null);
				expect(JSON.stringify(plain)).toBe(JSON.stringify(parseYaml(text) ?? {}));
			},
		),
		{ numRuns: 1000 },
	);
});

const tomlValue = fc.oneof(
	value,
	fc.constantFrom('+1', '1_000', '0x1f', 'inf', '12 # a', "'''a'''", '{a = 1}', '2025-02-30'),
	fc.constantFrom('["a"]', '["a", \'b\']', '["a" , 1]', "[ 'a' ]", '["a",]', '"a]"'),
	fc.constantFrom('2025-01-02T10:30:00', '2025-01-02T24:00:00', '2025-01-02T10:30:00+02:00'),
);
const tomlLine = fc.oneof(
	fc.tuple(
		fc.constantFrom('a', 'title', 'b c', 'a.b', '1', '__proto__', ' a'),
		fc.constantFrom('=', ' = '),
		tomlValue,
		fc.constantFrom('', ' ', '\t'),
	),
	fc.tuple(fc.constantFrom('[a]', '# a', '  ', '\t', '\u00a0', 'a = "b', ']')),
);

test('a usual TOML header is read without a parser', () => {
	const lines = [
		'title = "Pic{c}olo\u2019s \'Conf\' 2026"',
		'day = 2',
		'date = 2026-05-19T09:00:00+02:00',
		'tags = [\'a\', "b c"]',
	];
	expect({ ...readPlainToml(lines.join('\n')) }).toEqual({
		title: "Pic{c}olo\u2019s 'Conf' 2026",
		day: 2,
		date: '2026-05-19T09:00:00+02:00',
		tags: ['a', 'b c'],
	});
});

test('TOML that is read without a parser is what the parser reads', () => {
	let read = 0;
	fc.assert(
		fc.property(fc.array(tomlLine, { maxLength: 3 }), fc.constantFrom('\n', '\r\n'), (lines, ending) => {
			const text = lines.map(parts => parts.join('')).join(ending);
			const plain = readPlainToml(text);
			if (plain === null) return;
			read++;
			const parsed = JSON.stringify(parseToml(text)).replace(/\.000/g, '');
			expect(JSON.stringify(plain)).toBe(parsed);
		}),
		{ numRuns: 3000 },
	);
	// Short headers of few keys are often plain.
	expect(read).toBeGreaterThan(300);
});

test('no header makes reading throw', () => {
	const piece = fc.constantFrom(
		'---',
		'+++',
		'{',
		'}',
		'---json',
		'---js',
		'\n',
		'\r\n',
		'a: b',
		'a = 1',
		'[',
		'"',
		'\t',
		'\ufeff',
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
			expect(() => read(pieces.join(''))).not.toThrow();
		}),
		{ numRuns: 1000 },
	);
});
