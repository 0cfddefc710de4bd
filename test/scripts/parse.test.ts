import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'conference-notes-parse-'));
	writeFileSync(
		join(folder, 'harborconf-2026-day-02.md'),
		[
			'---',
			'title: HarborConf 2026 Day 1',
			'---',
			'Ropes',
			'=====',
			'',
			'[//]: # (ask',
			'them)',
			'',
		].join('\n'),
	);
	writeFileSync(join(folder, 'recipes.md'), '# Soup\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

function parse(...options: string[]) {
	const run = spawnSync('npm', ['run', '--silent', 'parse', '--', ...options], { encoding: 'utf8' });
	const notes = run.stdout.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line) as unknown]));
	return { notes, errors: run.stderr, status: run.status };
}

test('one line of JSON tells what a note is read as, lines counted from 1', () => {
	const file = join(folder, 'harborconf-2026-day-02.md');
	const { notes, status } = parse(file);
	expect(status).toBe(0);
	expect(notes).toEqual([
		{
			file,
			conference: 'HarborConf 2026',
			oneTalk: false,
			days: [{ line: 0, day: 2, date: null }],
			headings: [{ line: 4, kind: 'talk', title: 'Ropes' }],
			comments: [{ line: 7, to: 8, kind: 'follow-up', status: null, text: 'ask them' }],
			warnings: [{ line: 0, kind: 'day-disagrees', detail: 'Day 1' }],
		},
	]);
});

test('any note gets its line, and what cannot be read an error while the others are read', () => {
	const file = join(folder, 'recipes.md');
	const { notes, errors, status } = parse(join(folder, 'missing.md'), file);
	expect(notes).toEqual([
		{
			...{ file, conference: null, oneTalk: false, days: [] },
			...{ headings: [{ line: 1, kind: 'other', title: 'Soup' }], comments: [], warnings: [] },
		},
	]);
	expect(errors).toMatch(/missing\.md: ENOENT/);
	expect(status).toBe(1);
});

test('files can be read as if they lay in the conference folder', () => {
	const { notes } = parse('--in-conference-folder', join(folder, 'recipes.md'));
	expect(notes).toMatchObject([{ oneTalk: true, headings: [{ line: 1, kind: 'title', title: 'Soup' }] }]);
});

test('in the conference folder all folders of a file tell what it is', () => {
	const talk = join(folder, 'HarborConf', 'talks', 'ropes');
	mkdirSync(talk, { recursive: true });
	writeFileSync(join(talk, 'README.md'), '# Ropes\n\n## Hemp\n\n## Cotton\n');
	const { notes } = parse('--in-conference-folder', join(talk, 'README.md'));
	expect(notes).toMatchObject([{ conference: 'HarborConf', oneTalk: true }]);
});

test('an option that there is not is named, and nothing is read as if it had not been asked for', () => {
	const { notes, errors, status } = parse('--in-conference-foldr', join(folder, 'recipes.md'));
	expect(notes).toEqual([]);
	expect(errors).toMatch(/^There is no option "--in-conference-foldr"\.\nusage: npm run --silent parse/m);
	expect(status).toBe(1);
});

test('a reader that has enough ends it without a word', () => {
	const file = join(folder, 'recipes.md');
	const { stderr } = spawnSync('sh', ['-c', `npm run --silent parse -- "${file}" "${file}" | true`], {
		encoding: 'utf8',
	});
	expect(stderr).not.toContain('EPIPE');
});

test('what cannot be written fails', () => {
	const run = `npm run --silent parse -- "${join(folder, 'recipes.md')}" > /dev/full`;
	const { status, stderr } = spawnSync('sh', ['-c', run], { encoding: 'utf8' });
	expect(status).not.toBe(0);
	expect(stderr).not.toBe('');
});
