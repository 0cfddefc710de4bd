import { breaches, readObject, type Finding, type Rule } from './finding';

type Manifest = Readonly<Record<string, unknown>>;

const version = /^\d+\.\d+\.\d+$/;
const needed = ['id', 'name', 'version', 'description'];
const wanted = ['author', 'minAppVersion', 'isDesktopOnly'];
const known = [...needed, ...wanted, 'authorUrl', 'fundingUrl'];
const text = (value: unknown) => (typeof value === 'string' ? value : '');
const lower = (value: unknown) => text(value).toLowerCase();

const rules: readonly Rule<Manifest>[] = [
	...needed.map((key): Rule<Manifest> => [
		'error',
		`"${key}" is missing`,
		manifest => text(manifest[key]) === '',
	]),
	...wanted.map((key): Rule<Manifest> => [
		'warning',
		`"${key}" is missing`,
		manifest => !(key in manifest),
	]),
	[
		'warning',
		'has a key that is not known',
		manifest => Object.keys(manifest).some(key => !known.includes(key)),
	],
	[
		'error',
		'isDesktopOnly is neither true nor false',
		({ isDesktopOnly = true }) => typeof isDesktopOnly !== 'boolean',
	],
	['error', 'id has more than lower-case letters and hyphens', ({ id }) => !/^[a-z-]+$/.test(text(id))],
	[
		'error',
		'id or name has "obsidian" or "plugin" in it',
		({ id, name }) => /obsidian|plugin/.test(lower(id) + lower(name)),
	],
	[
		'error',
		'version is not x.y.z, or 0.0.0',
		manifest => !version.test(text(manifest.version)) || manifest.version === '0.0.0',
	],
	[
		'error',
		'minAppVersion is not x.y.z',
		({ minAppVersion = '1.0.0' }) => !version.test(text(minAppVersion)),
	],
	[
		'error',
		'description is longer than 250 characters',
		({ description }) => text(description).length > 250,
	],
	['error', 'description is the name', ({ name, description }) => text(name) === text(description)],
	[
		'error',
		'description has "obsidian" in it',
		({ description }) => lower(description).includes('obsidian'),
	],
	[
		'warning',
		'description is shorter than 10 characters',
		({ description }) => text(description).length < 10,
	],
	[
		'warning',
		'description does not end a sentence',
		({ description }) => !/[.!?]$/.test(text(description)),
	],
	[
		'warning',
		'description begins with the name',
		({ name, description }) => lower(description).startsWith(lower(name)),
	],
	[
		'warning',
		'description says that it is a plugin',
		({ description }) => /\b(this|the|an?)( \w+)? plugin\b/.test(lower(description)),
	],
	[
		'warning',
		'description does not begin with a capital or has unusual characters',
		({ description }) => !/^[A-Z][A-Za-z0-9\s.,!?'"-]*$/.test(text(description)),
	],
	[
		'error',
		'author has an address or is a placeholder',
		({ author = '' }) => /@|https?:|your name|^author$/.test(lower(author)),
	],
	...(['authorUrl', 'fundingUrl'] as const).flatMap((key): readonly Rule<Manifest>[] => [
		[
			'error',
			`${key} is no https address of a site of one’s own`,
			manifest => addresses(manifest[key]).some(isNoSite),
		],
	]),
	[
		'error',
		'fundingUrl says nothing',
		({ fundingUrl }) => fundingUrl !== undefined && addresses(fundingUrl).length === 0,
	],
	[
		'warning',
		'authorUrl is a repository',
		({ authorUrl }) => /^https:\/\/github\.com\/[^/]+\/[^/]+/.test(text(authorUrl)),
	],
];

/** What the directory would find in `manifest.json`. @param tag the release's, when it is one */
export function reviewManifest(manifestText: string, tag?: string): readonly Finding[] {
	const where = 'manifest.json';
	const manifest = readObject(manifestText);
	if (!manifest) return [{ severity: 'error', where, text: 'is no JSON object' }];
	const isOther = tag !== undefined && tag !== manifest.version;
	return [
		...breaches(where, rules, manifest),
		...(isOther ? [{ severity: 'error', where, text: `version is not the tag ${tag}` } as const] : []),
	];
}

/** What it would find in `versions.json`, and where that, `manifest.json` and `package.json` are out of step. */
export function reviewVersions(
	versionsText: string,
	manifestText: string,
	packageText: string,
): readonly Finding[] {
	const versions = readObject(versionsText);
	const where = 'versions.json';
	if (!versions) return [{ severity: 'error', where, text: 'is no JSON object' }];
	const manifest = readObject(manifestText) ?? {};
	return [
		...breaches<Manifest>(
			where,
			[
				[
					'warning',
					'has something else than versions in it',
					each =>
						!Object.entries(each)
							.flat()
							.every(part => version.test(text(part))),
				],
				[
					'error',
					'gives this version another app version than manifest.json',
					each => each[text(manifest.version)] !== manifest.minAppVersion,
				],
			],
			versions,
		),
		...breaches<Manifest>(
			'package.json',
			[['error', 'has another version than manifest.json', each => each.version !== manifest.version]],
			readObject(packageText) ?? {},
		),
	];
}

function addresses(value: unknown): readonly unknown[] {
	if (value === undefined) return [];
	return typeof value === 'object' && value !== null ? Object.values(value) : [value];
}

function isNoSite(value: unknown): boolean {
	const url = URL.canParse(text(value)) ? new URL(text(value)) : null;
	return url?.protocol !== 'https:' || /^[\d.]+$|^\[|(^|\.)obsidian\.md$/.test(url.hostname);
}
