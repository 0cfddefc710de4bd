import { breaches, readObject, type Finding } from './finding';

/** What the directory would find in the dependencies: each has one exact version, and the lockfile has the same. */
export function reviewDependencies(packageText: string, lockText: string): readonly Finding[] {
	const described = readObject(packageText) ?? {};
	const lock = readObject(lockText);
	const packages = (lock?.packages ?? {}) as Readonly<
		Record<string, { readonly version?: string; readonly license?: string } | undefined>
	>;
	const dependencies = Object.entries({
		...(described.dependencies as Record<string, string> | undefined),
		...(described.devDependencies as Record<string, string> | undefined),
	});
	const list = (fits: (name: string, version: string) => boolean) =>
		dependencies
			.filter(([name, version]) => fits(name, version))
			.map(([name]) => name)
			.join(', ');
	const notExact = list((_, version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
	const notLocked = list((name, version) => packages[`node_modules/${name}`]?.version !== version);
	const notOpen = list(name => !isOpen(packages[`node_modules/${name}`]?.license));
	return [
		...breaches('package-lock.json', [['warning', 'is missing', () => lock === null]], null),
		...breaches(
			'package.json',
			[
				['warning', `has no exact version of ${notExact}`, () => notExact !== ''],
				[
					'warning',
					`is not what package-lock.json has of ${notLocked}`,
					() => lock !== null && notLocked !== '',
				],
				[
					'warning',
					`depends on what has no open-source licence: ${notOpen}`,
					() => lock !== null && notOpen !== '',
				],
				[
					'error',
					'has no script "build"',
					() => !Object.hasOwn(Object(described.scripts) as object, 'build'),
				],
			],
			null,
		),
	];
}

/** https://opensource.org/licenses, and the licence that fonts have. */
function isOpen(licence = ''): boolean {
	return /^\(?(MIT|ISC|Apache-2\.0|(0)?BSD(-[23]-Clause)?|MPL-2\.0|OFL-1\.1|BlueOak-1\.0\.0)\b/.test(
		licence,
	);
}
