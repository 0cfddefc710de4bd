// `npm run review [-- --tag 1.2.3] [--others]`: what the community directory would find in a release of these sources.
// `--others` also lints all that is none of them: what both know of the types is read once. Ends with exit code 1 on any
// error or warning.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { buildTwice } from './review/build-twice';
import { listDomains, reviewBundle } from './review/bundle';
import { reviewDependencies } from './review/dependencies';
import { readObject, type Finding } from './review/finding';
import { reviewLicence } from './review/licence';
import { reviewManifest, reviewVersions } from './review/manifest';
import { reviewReadme } from './review/readme';
import { reviewOthers, reviewSources } from './review/sources';
import { reviewStyles } from './review/styles';

const read = (path: string) => readFile(path, 'utf8').catch(() => '');
const print = (line: string) => process.stdout.write(`${line}\n`);
const tagAt = process.argv.indexOf('--tag');
const tag = tagAt < 0 ? undefined : process.argv[tagAt + 1];

const building = buildTwice();
const [manifest, versions, described, lock, readme, licence, styles] = (await Promise.all(
	[
		'manifest.json',
		'versions.json',
		'package.json',
		'package-lock.json',
		'README.md',
		'LICENSE',
		'styles.css',
	].map(read),
)) as [string, string, string, string, string, string, string];
const [bundle, again] = await building;
const differs: Finding = {
	severity: 'error',
	where: 'main.js',
	text: 'is another one when it is built again',
};
const findings = [
	...reviewManifest(manifest, tag),
	...reviewVersions(versions, manifest, described),
	...reviewReadme(readme, String(readObject(manifest)?.name)),
	...reviewLicence(licence, described),
	...reviewDependencies(described, lock),
	...reviewBundle(bundle, readme),
	...(bundle === again ? [] : [differs]),
	...(await reviewStyles(styles)),
	// Before the sources: these need a project for the files that `tsconfig.json` does not name.
	...(process.argv.includes('--others') ? await reviewOthers() : []),
	...(await reviewSources()),
];
for (const { severity, where, text } of findings) print(`${severity}: ${where}: ${text}`);
const count = (severity: Finding['severity']) => findings.filter(each => each.severity === severity).length;
print(
	`main.js: ${Buffer.byteLength(bundle)} bytes, ${gzipSync(bundle).length} gzipped; built twice, the same: ${bundle === again}`,
);
print(`domains written in it: ${listDomains(bundle).join(', ')}`);
print(`${count('error')} errors, ${count('warning')} warnings, ${count('recommendation')} recommendations`);
process.exitCode = count('error') + count('warning') > 0 ? 1 : 0;
