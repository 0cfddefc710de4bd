import { readFileSync } from 'node:fs';
import { reviewManifest, reviewVersions } from '../../../scripts/review/manifest';

const good = {
	id: 'harbor-notes',
	name: 'Harbor Notes',
	version: '1.2.3',
	minAppVersion: '1.13.0',
	description: 'Keep notes of a harbor.',
	author: 'Imke',
	isDesktopOnly: false,
};
const reviewOf = (manifest: object) =>
	reviewManifest(JSON.stringify(manifest)).map(({ severity, text }) => `${severity}: ${text}`);

test('this manifest and these versions are as they should be', () => {
	const [manifest, versions, described] = ['manifest.json', 'versions.json', 'package.json'].map(file =>
		readFileSync(file, 'utf8'),
	) as [string, string, string];
	expect(reviewOf(good)).toEqual([]);
	expect(reviewManifest(manifest)).toEqual([]);
	expect(reviewVersions(versions, manifest, described)).toEqual([]);
});

test.each([
	[{ id: undefined }, 'error: "id" is missing'],
	[{ name: undefined }, 'error: "name" is missing'],
	[{ version: undefined }, 'error: "version" is missing'],
	[{ description: undefined }, 'error: "description" is missing'],
	[{ author: undefined }, 'warning: "author" is missing'],
	[{ minAppVersion: undefined }, 'warning: "minAppVersion" is missing'],
	[{ isDesktopOnly: undefined }, 'warning: "isDesktopOnly" is missing'],
	[{ helpUrl: 'https://a.example' }, 'warning: has a key that is not known'],
	[{ isDesktopOnly: 'false' }, 'error: isDesktopOnly is neither true nor false'],
	[{ id: 'Harbor_notes' }, 'error: id has more than lower-case letters and hyphens'],
	[{ id: 'harbor-plugin' }, 'error: id or name has "obsidian" or "plugin" in it'],
	[{ name: 'Obsidian Harbor' }, 'error: id or name has "obsidian" or "plugin" in it'],
	[{ version: 'v1.2.3' }, 'error: version is not x.y.z, or 0.0.0'],
	[{ version: '0.0.0' }, 'error: version is not x.y.z, or 0.0.0'],
	[{ minAppVersion: '1.13' }, 'error: minAppVersion is not x.y.z'],
	[{ description: `Keep ${'notes '.repeat(50)}.` }, 'error: description is longer than 250 characters'],
	[{ name: 'Keep notes here.', description: 'Keep notes here.' }, 'error: description is the name'],
	[{ description: 'Keep Obsidian notes.' }, 'error: description has "obsidian" in it'],
	[{ description: 'Notes.' }, 'warning: description is shorter than 10 characters'],
	[{ description: 'Keep notes of a harbor' }, 'warning: description does not end a sentence'],
	[{ description: 'Harbor Notes keeps notes.' }, 'warning: description begins with the name'],
	[{ description: 'This plugin keeps notes.' }, 'warning: description says that it is a plugin'],
	[{ description: 'A handy plugin that keeps notes.' }, 'warning: description says that it is a plugin'],
	[
		{ description: 'Keep notes (of a harbor).' },
		'warning: description does not begin with a capital or has unusual characters',
	],
	[{ author: 'imke@a.example' }, 'error: author has an address or is a placeholder'],
	[{ author: 'Your Name' }, 'error: author has an address or is a placeholder'],
	[{ authorUrl: 'http://a.example' }, 'error: authorUrl is no https address of a site of one’s own'],
	[{ authorUrl: 'https://obsidian.md' }, 'error: authorUrl is no https address of a site of one’s own'],
	[{ fundingUrl: 'https://10.0.0.1/pay' }, 'error: fundingUrl is no https address of a site of one’s own'],
	[{ fundingUrl: { a: 'give' } }, 'error: fundingUrl is no https address of a site of one’s own'],
	[{ fundingUrl: {} }, 'error: fundingUrl says nothing'],
	[{ authorUrl: 'https://github.com/imke/harbor' }, 'warning: authorUrl is a repository'],
])('with %j, %s', (change, finding) => {
	expect(reviewOf({ ...good, ...change })).toContain(finding);
});

test('what is no object, and a tag with another version, are errors', () => {
	expect(reviewManifest('[]')).toEqual([
		{ severity: 'error', where: 'manifest.json', text: 'is no JSON object' },
	]);
	expect(reviewManifest(JSON.stringify(good), 'v1.2.3')).toMatchObject([{ severity: 'error' }]);
	expect(reviewManifest(JSON.stringify(good), '1.2.3')).toEqual([]);
});

test.each([
	['nothing', '1.2.3', 'error: is no JSON object'],
	['{ "1.2.3": "1.13" }', '1.2.3', 'warning: has something else than versions in it'],
	['{ "1.2.2": "1.13.0" }', '1.2.3', 'error: gives this version another app version than manifest.json'],
	['{ "1.2.3": "1.12.0" }', '1.2.3', 'error: gives this version another app version than manifest.json'],
	['{ "1.2.3": "1.13.0" }', '1.2.2', 'error: has another version than manifest.json'],
])('versions.json %s with package %s: %s', (versions, version, finding) => {
	const findings = reviewVersions(versions, JSON.stringify(good), JSON.stringify({ version }));
	expect(findings.map(({ severity, text }) => `${severity}: ${text}`)).toContain(finding);
});
