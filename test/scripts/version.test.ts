import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reviewManifest, reviewVersions } from '../../scripts/review/manifest';

const folder = mkdtempSync(join(tmpdir(), 'version-'));
const files = [
	'package.json',
	'package-lock.json',
	'manifest.json',
	'versions.json',
	'.npmrc',
	'scripts/version.mjs',
];

afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, ...args: string[]): string {
	const { stdout, stderr, status } = spawnSync(command, args, {
		cwd: folder,
		encoding: 'utf8',
		shell: process.platform === 'win32',
	});
	if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
	return stdout.trim();
}

test('npm version brings package, lockfile, manifest and versions in step, commits them and tags them without a v', () => {
	for (const file of files) cpSync(file, join(folder, file), { recursive: true });
	run('git', 'init', '--quiet');
	run('git', 'config', 'user.name', 'A');
	run('git', 'config', 'user.email', 'a@example.com');
	run('git', 'add', '.');
	run('git', 'commit', '--quiet', '-m', 'start');
	run('npm', 'version', '7.8.9');

	const read = (file: string) => readFileSync(join(folder, file), 'utf8');
	expect(reviewManifest(read('manifest.json'), '7.8.9')).toEqual([]);
	expect(reviewVersions(read('versions.json'), read('manifest.json'), read('package.json'))).toEqual([]);
	expect(JSON.parse(read('package-lock.json'))).toMatchObject({ version: '7.8.9' });
	// Earlier versions stay.
	expect(Object.keys(JSON.parse(read('versions.json')) as object)).toEqual(['0.1.0', '7.8.9']);
	expect(run('git', 'tag')).toBe('7.8.9');
	expect(run('git', 'status', '--porcelain')).toBe('');
});
