import { readFileSync } from 'node:fs';
import { reviewDependencies } from '../../../scripts/review/dependencies';
import { reviewLicence } from '../../../scripts/review/licence';
import { reviewReadme } from '../../../scripts/review/readme';

const named = (findings: readonly { readonly severity: string; readonly text: string }[]) =>
	findings.map(({ severity, text }) => `${severity}: ${text}`);
const filler =
	'It keeps the notes of a harbor, a line for each ship that comes in, and finds them again. '.repeat(3);
const picture = '![A harbor](harbor.png)\n';

test('these documents are as they should be', () => {
	const read = (file: string) => readFileSync(file, 'utf8');
	expect(reviewReadme(read('README.md'), 'Conference Notes')).toEqual([]);
	expect(reviewLicence(read('LICENSE'), read('package.json'))).toEqual([]);
	expect(reviewDependencies(read('package.json'), read('package-lock.json'))).toEqual([]);
});

test.each([
	['', 'error: is empty'],
	[
		`# Harbor\n${filler} Adding your plugin to the community plugin list. How to use it.`,
		'error: is the text of the sample',
	],
	['# Harbor\nShort.', 'warning: is shorter than 200 characters'],
	[`# Harbor\n${filler} todo: more`, 'warning: has a placeholder in it'],
	[`# Harbor\n${filler} https://github.com/yourusername/x`, 'warning: has a placeholder in it'],
	[`# Harbor\n${picture.repeat(9)}Short.`, 'warning: is little more than pictures'],
	[`# Harbor\n${'港の記録をつける。'.repeat(40)}`, 'warning: is mostly in another script than Latin'],
	[`# Harbor\n${filler} Amazing, powerful and seamless.`, 'recommendation: praises itself'],
	[`# The Harbor\n${filler}`, 'warning: its first heading is not "Harbor"'],
	[`## Harbor\n${filler}`, 'warning: its first heading is not "Harbor"'],
])('README %j: %s', (text, finding) => {
	expect(named(reviewReadme(text, 'Harbor'))).toContain(finding);
});

test.each([
	['', 'MIT', 'error: is missing'],
	['All rights reserved.', 'MIT', 'warning: is none that is told by its text'],
	[
		'MIT License\n\nPermission is hereby granted, free of charge',
		'UNLICENSED',
		'warning: names no open-source licence',
	],
	[
		'MIT License\n\nPermission is hereby granted, free of charge',
		'ISC',
		'warning: names another licence than LICENSE is',
	],
	['Copyright Dynalist Inc.', 'MIT', 'warning: names the holder of the sample'],
])('licence %j of %s: %s', (text, license, finding) => {
	expect(named(reviewLicence(text, JSON.stringify({ license })))).toContain(finding);
});

test.each([
	[{ a: '^1.0.0' }, { version: '1.0.0', license: 'MIT' }, 'warning: has no exact version of a'],
	[{ a: 'latest' }, { version: '1.0.0', license: 'MIT' }, 'warning: has no exact version of a'],
	[{ a: '1.0.0' }, { version: '1.0.1', license: 'MIT' }, 'warning: is not what package-lock.json has of a'],
	[
		{ a: '1.0.0' },
		{ version: '1.0.0', license: 'SEE LICENSE' },
		'warning: depends on what has no open-source licence: a',
	],
])('dependencies %j with %j: %s', (devDependencies, locked, finding) => {
	const lock = JSON.stringify({ packages: { 'node_modules/a': locked } });
	const described = JSON.stringify({ devDependencies, scripts: { build: 'tsc' } });
	expect(named(reviewDependencies(described, lock))).toContain(finding);
});

test('a lockfile and a script that builds are needed', () => {
	expect(named(reviewDependencies('{}', ''))).toEqual([
		'warning: is missing',
		'error: has no script "build"',
	]);
});
