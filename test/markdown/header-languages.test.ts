import { parse } from 'yaml';
import { parseHeader } from '../../src/markdown/header';

const ran = () => (globalThis as { headerRan?: boolean }).headerRan;

test.each([
	'---js',
	'---javascript',
	'---JS',
	'---coffee',
	'---constructor',
	'---__proto__',
	'--- js',
	'+++js',
])('a header that begins with %s runs nothing and tells nothing', fence => {
	const header = parseHeader(
		`${fence}\n{ conference: (globalThis.headerRan = true) }\n${fence.slice(0, 3)}\n\n# A\n`,
		text => parse(text),
	);
	expect(ran()).toBeUndefined();
	expect(Object.keys(header?.data ?? {})).toEqual([]);
});

test('a language that is not read is named, with its line', () => {
	const header = parseHeader('---js\n{ a: 1 }\n---\n', text => parse(text));
	expect(header?.error).toEqual({ line: 0, message: 'js is not read' });
});

test('YAML, TOML and JSON tell the same', () => {
	const texts = [
		'---\ntitle: A & B\nday: 2\ndate: 2025-04-03T09:04:16+02:00\n---\n',
		'---yaml\ntitle: A & B\nday: 2\ndate: 2025-04-03T09:04:16+02:00\n---\n',
		"+++\ntitle = 'A & B'\nday = 2\ndate = 2025-04-03T09:04:16+02:00\n+++\n",
		'---json\n{ "title": "A & B", "day": 2, "date": "2025-04-03T09:04:16+02:00" }\n---\n',
		'{ "title": "A & B", "day": 2, "date": "2025-04-03T09:04:16+02:00" }\n',
	];
	for (const text of texts) {
		const header = parseHeader(text, yaml => parse(yaml));
		expect({ ...header?.data }).toEqual({ title: 'A & B', day: 2, date: '2025-04-03T09:04:16+02:00' });
	}
});

test('dates stay as they were written: day, local time and offset', () => {
	const header = parseHeader(
		'+++\na = 2025-04-03\nb = 2025-04-03T09:00:00\nc = 2025-04-03T09:00:00-07:00\n+++\n',
		yaml => parse(yaml),
	);
	expect({ ...header?.data }).toEqual({
		a: '2025-04-03',
		b: '2025-04-03T09:00:00',
		c: '2025-04-03T09:00:00-07:00',
	});
});

test('Hugo’s params count where the top has none', () => {
	const header = parseHeader("+++\nday = 1\n[params]\nday = 2\nconference = 'C'\n+++\n", yaml =>
		parse(yaml),
	);
	expect({ ...header?.data }).toEqual({ day: 1, conference: 'C' });
});

test('a key called __proto__ changes nothing but itself', () => {
	const header = parseHeader('{ "__proto__": { "day": 2 }, "day": 1 }\n', yaml => parse(yaml));
	expect(header?.data['day']).toBe(1);
	expect(({} as { day?: number }).day).toBeUndefined();
});

test('a header that does not parse is told with its line, and tells nothing', () => {
	const header = parseHeader('+++\ntitle = "A"\ndate = = 3\n+++\n', yaml => parse(yaml));
	expect(header?.error?.line).toBe(2);
	expect(Object.keys(header?.data ?? {})).toEqual([]);
});
