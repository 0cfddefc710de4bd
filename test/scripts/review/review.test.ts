import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'review-'));

afterAll(() => rmSync(folder, { recursive: true }));

const source = `import { Plugin } from 'obsidian';

export default class Careless extends Plugin {
	override onload(): void {
		eval('1');
		document.body.innerHTML = this.manifest.name;
		console.log(/(?<=a)b/);
		// eslint-disable-next-line no-console -- it is useful
		console.error('b');
		this.addCommand({ id: 'go', name: 'Go', hotkeys: [{ modifiers: [], key: 'g' }], callback: () => {} });
	}
}
`;
const styles = `.a { color: red; colour: blue; margin: 0 !important; background: url(https://a.example/b.png); }
/* stylelint-disable */
.a:has(b) { all: unset; padding: 0; width: 1foo; padding: 0; }
@import 'b.css';
`;

/** Everything that the whole review finds in a careless project; the parts have tests of their own. */
test('each part of the review finds its faults, and the run fails', () => {
	for (const each of [
		'scripts',
		'tsconfig.json',
		'esbuild.config.mjs',
		'package.json',
		'package-lock.json',
	])
		cpSync(each, join(folder, each), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	mkdirSync(join(folder, 'src'));
	const build = readFileSync('esbuild.config.mjs', 'utf8');
	const files = {
		'src/main.ts': source,
		'styles.css': styles,
		'manifest.json': '{ "name": "Careless" }',
		'versions.json': '[]',
		'README.md': '# Carefree',
		'esbuild.config.mjs': build.replace(
			'minify:',
			'banner: { js: `console.warn(${JSON.stringify(process.cwd())});` },\n\tminify:',
		),
		'package.json': readFileSync('package.json', 'utf8').replace('"idb"', '"lodash": "*", "idb"'),
	};
	for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);

	const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/review.ts'], {
		cwd: folder,
		encoding: 'utf8',
	});
	const lines = stdout.split('\n');
	const expected = [
		/^error: manifest\.json: "id" is missing/,
		/^error: versions\.json: is no JSON object/,
		/^warning: README\.md: its first heading is not "Careless"/,
		/^error: LICENSE: is missing/,
		/^warning: package\.json: has no exact version of lodash/,
		/^error: package\.json:\d+: .*\(depend\/ban-dependencies\)/,
		/^error: main\.js: use of eval/,
		/^error: main\.js: is another one when it is built again/,
		/^error: src.main\.ts:5: .*\(no-eval\)/,
		/^error: src.main\.ts:6: .*\(no-unsanitized\/property\)/,
		/^error: src.main\.ts:7: .*\(obsidianmd\/regex-lookbehind\)/,
		/^error: src.main\.ts:7: .*\(obsidianmd\/rule-custom-message\)/,
		/^error: src.main\.ts:8: .*\(eslint-comments\/no-restricted-disable\)/,
		/^warning: src.main\.ts:10: .*\(obsidianmd\/commands\/no-default-hotkeys\)/,
		/^warning: styles\.css:1: .*\(color-named\)/,
		/^warning: styles\.css:1: .*\(property-no-unknown\)/,
		/^warning: styles\.css:1: .*\(declaration-no-important\)/,
		/^error: styles\.css:1: .*\(function-url-scheme-allowed-list\)/,
		/^warning: styles\.css:3: .*\(selector-pseudo-class-disallowed-list\)/,
		/^warning: styles\.css:3: .*\(property-disallowed-list\)/,
		/^warning: styles\.css:3: .*\(unit-no-unknown\)/,
		/^warning: styles\.css:3: .*\(declaration-block-no-duplicate-properties\)/,
		/^error: styles\.css:4: .*\(at-rule-disallowed-list\)/,
		/^\d+ errors, \d+ warnings, \d+ recommendations$/,
	];
	expect(expected.filter(finding => !lines.some(line => finding.test(line)))).toEqual([]);
	expect(status).toBe(1);
}, 180_000);
