import { parse as parseToml } from 'smol-toml';
import { parse } from 'yaml';
import { insertTemplate } from '../../src/day-template/insert-template';

const parseYaml = (text: string): unknown => parse(text);
const template = {
	text: '---\nday: 3\nconference: C\n---\n\n[[Day 2]]\n\n',
	cursorLine: 7,
	unknown: [],
};

/** The note with `|` on the line where the cursor goes. */
function inserted(note: string, line: number, filled = template): string {
	const { text, cursorLine } = insertTemplate(note, 'A.md', line, filled, parseYaml);
	const lines = text.split('\n');
	lines[cursorLine] = `|${lines[cursorLine] ?? ''}`;
	return lines.join('\n');
}

test.each(['', '\n', ' \n\n'])('an empty note (%j) becomes the template', note => {
	expect(inserted(note, 0)).toBe('---\nday: 3\nconference: C\n---\n\n[[Day 2]]\n\n|');
});

test('a note with text gets a header at its top and the body at the blank line of the cursor', () => {
	expect(inserted('one\n\n\n\ntwo\n', 2)).toBe(
		'---\nday: 3\nconference: C\n---\n\none\n\n[[Day 2]]\n|\n\ntwo\n',
	);
});

test('a line with text stays whole: the body goes below it', () => {
	expect(inserted('---\nday: 9\n---\none\ntwo', 3)).toBe(
		'---\nday: 9\nconference: C\n---\none\n\n[[Day 2]]\n|\ntwo',
	);
});

test('from inside the header the body goes to the top of the note', () => {
	expect(inserted('---\nday: 9\nconference: X\n---\none\n', 1)).toBe(
		'---\nday: 9\nconference: X\n---\n\n[[Day 2]]\n|\none\n',
	);
});

test('a header of JSON that has all keys, or none that we write, stays as it is', () => {
	for (const header of ['{ "day": 9, "conference": "X" }\n', 'day: 9\nx: y\n']) {
		expect(inserted(`${header}\none`, 4)).toBe(`${header}\none\n\n[[Day 2]]\n|`);
	}
});

test.each(['{ "title": "x" }\n', '{ "title": x }\n', '---json\n{ "day": 9 }\n---\n'])(
	'a header of JSON is refused where it lacks a key: %j',
	note => {
		expect(() => inserted(`${note}\none\n`, 4)).toThrow('The header of “A.md” cannot take the keys');
	},
);

test('keys are written in the language of the note', () => {
	const toml = {
		text: '+++\ntitle = "It\'s \\"on\\""\nday = 3\ndate = 2026-05-21T09:00:00+02:00\ntags = ["sea", 1]\n\n[params]\nconference = "C"\n\n[cover]\nimage = "a.png"\n+++\n\nBody\n',
		cursorLine: null,
		unknown: [],
	};
	const yaml = insertTemplate('---\nday: 9\n---\none\n', 'A.md', 3, toml, parseYaml).text;
	expect(yaml).toBe(
		'---\nday: 9\nconference: "C"\ntitle: "It\'s \\"on\\""\ndate: 2026-05-21T09:00:00+02:00\ntags: ["sea", 1]\ncover: {image: "a.png"}\n---\none\n\nBody\n',
	);
	const keys = {
		text: yaml.replace('day: 9', 'params: {day: 3, mood: null}'),
		cursorLine: null,
		unknown: [],
	};
	const back = insertTemplate(
		'+++\ndraft = true\n\n[params]\nday = 9\n+++\n',
		'A.md',
		6,
		keys,
		parseYaml,
	).text;
	expect(back).toBe(
		'+++\ndraft = true\nconference = "C"\ntitle = "It\'s \\"on\\""\ndate = 2026-05-21T09:00:00+02:00\ntags = ["sea", 1]\n\n[params]\nday = 9\n\n[cover]\nimage = "a.png"\n+++\n\none\n\nBody\n',
	);
	expect(parseToml(back.split('+++')[1] ?? '')).toMatchObject({
		tags: ['sea', 1],
		cover: { image: 'a.png' },
	});
	expect(parse(yaml.split('---')[1] ?? '')).toMatchObject({ tags: ['sea', 1], cover: { image: 'a.png' } });
});

test('a template whose header cannot be read is told of', () => {
	const broken = { text: '+++\nday = \n+++\nBody', cursorLine: null, unknown: [] };
	expect(() => insertTemplate('---\nday: 9\n---\n', 'A.md', 3, broken, parseYaml)).toThrow(
		'The header of the template cannot be read',
	);
});

test.each([
	'---\n\nA thought between rules\n\n---\n\nrest\n',
	'---\ntitle: [\n---\nbody\n',
	'---\n{title: x}\n---\n',
	'---\ntitle: "x\n---\n',
	"+++\nparams.tags = ['a']\n+++\n",
	"+++\nparams = { tags = ['a'] }\n+++\n",
	"+++\nsummary = '''\n[params]\n'''\n+++\n",
])('a header that would not read as before with more keys is refused: %j', note => {
	const toml = {
		text: "+++\ntitle = 'T'\n\n[params]\nconference = 'C'\n+++\n",
		cursorLine: null,
		unknown: [],
	};
	expect(() => insertTemplate(note, 'A.md', 4, toml, parseYaml)).toThrow('The header of “A.md”');
});

test('a template that adds no key leaves a header as it is, readable or not', () => {
	expect(inserted('---\nday: "9\nconference: C\n---\none\n', 4)).toBe(
		'---\nday: "9\nconference: C\n---\none\n\n[[Day 2]]\n|',
	);
});

test('line endings and the byte order mark of the note stay', () => {
	expect(insertTemplate('\ufeffone\r\n', 'A.md', 1, template, parseYaml).text).toBe(
		'\ufeff---\r\nday: 3\r\nconference: C\r\n---\r\n\r\none\r\n\r\n[[Day 2]]\r\n',
	);
	for (const [header, filled] of [
		['day: 9\r\n', 'day: 9\r\nconference: C\r\n'],
		['', 'day: 3\r\nconference: C\r\n'],
	] as const)
		expect(insertTemplate(`---\r\n${header}---\r\n`, 'A.md', 3, template, parseYaml).text).toBe(
			`---\r\n${filled}---\r\n\r\n[[Day 2]]\r\n`,
		);
});

test('a note that holds nothing but a byte order mark keeps it', () => {
	expect(insertTemplate('\ufeff', 'A.md', 0, template, parseYaml)).toEqual({
		text: `\ufeff${template.text}`,
		cursorLine: 7,
	});
});

test('a template without a body only adds keys', () => {
	const keys = { text: '---\nday: 3\n---\n\n', cursorLine: 4, unknown: [] };
	expect(insertTemplate('---\nx: y\n---\none\n', 'A.md', 3, keys, parseYaml).text).toBe(
		'---\nx: y\nday: 3\n---\none\n',
	);
});
