import { addMissingKeys } from '../../src/day-template/missing-keys';

test('YAML keys are added below those that are there, with all their lines', () => {
	expect(
		addMissingKeys(
			'Title: x\ntags:\n  - day\n\n',
			'title: y\nday: 3\ntags: []\nplaces:\n  - a\n  b: c',
			'yaml',
		),
	).toBe('Title: x\ntags:\n  - day\nday: 3\nplaces:\n  - a\n  b: c\n\n');
});

test('TOML keys are added to the table they belong to, and missing tables below', () => {
	const other = "title = 'x'\ndate = 2026-05-21\n\n[params]\nconference = 'C'\nday = 3\n\n[extra]\na = 1";
	expect(addMissingKeys("title = 'mine'\n\n[params]\nday = 9\n", other, 'toml')).toBe(
		"title = 'mine'\ndate = 2026-05-21\n\n[params]\nday = 9\nconference = 'C'\n\n[extra]\na = 1\n",
	);
});

test('a key at the top stands for the same key of params', () => {
	expect(addMissingKeys('day = 9\r\n', '[params]\nday = 3\nconference = "C"', 'toml')).toBe(
		'day = 9\r\n\r\n[params]\r\nconference = "C"\r\n',
	);
});

test('keys at the top stand before the first table', () => {
	expect(addMissingKeys('[params]\nday = 3', 'title = "x"', 'toml')).toBe('title = "x"\n[params]\nday = 3');
});

test('an empty header takes all, a full one nothing', () => {
	expect(addMissingKeys('', 'day: 3', 'yaml')).toBe('day: 3\n');
	expect(addMissingKeys('day: 4', 'day: 3', 'yaml')).toBe('day: 4');
	expect(addMissingKeys('# only a comment', 'day: 3', 'yaml')).toBe('# only a comment\nday: 3');
});
