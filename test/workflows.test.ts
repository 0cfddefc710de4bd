import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, string>>;
}
interface Job {
	readonly permissions?: Readonly<Record<string, string>>;
	readonly needs?: string;
	readonly steps: readonly Step[];
	readonly strategy?: { readonly matrix: { readonly os: readonly string[] } };
}
interface Workflow {
	readonly on: Readonly<Record<string, { readonly tags?: readonly string[] } | null>>;
	readonly permissions: Readonly<Record<string, string>>;
	readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const workflows = Object.fromEntries(
	readdirSync(folder).map(file => [file, parse(readFileSync(join(folder, file), 'utf8')) as Workflow]),
);
const jobsOf = (file: string) => workflows[file]?.jobs ?? {};

test('all tests run on each system', () => {
	const job = jobsOf('ci.yml').test;
	expect(job?.strategy?.matrix.os).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
	expect(job?.steps.map(({ run }) => run)).toEqual(expect.arrayContaining(['npm ci', 'npm test']));
});

test('a release is built without rights, and attested and drafted without what was installed', () => {
	const { build, release } = jobsOf('release.yml');
	expect(workflows['release.yml']?.on.push?.tags).toEqual(['[0-9]+.[0-9]+.[0-9]+']);
	expect(workflows['release.yml']?.permissions).toEqual({});
	expect(build?.permissions).toEqual({ contents: 'read' });
	expect(release?.needs).toBe('build');
	expect(release?.permissions).toEqual({ contents: 'write', 'id-token': 'write', attestations: 'write' });
	expect(release?.steps.some(({ run = '' }) => run.startsWith('npm'))).toBe(false);
	const files = 'main.js\nmanifest.json\nstyles.css\n';
	const attests = release?.steps.find(({ uses = '' }) =>
		uses.startsWith('actions/attest-build-provenance@'),
	);
	expect(attests?.with?.['subject-path']).toBe(files);
	expect(
		build?.steps.find(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'))?.with?.path,
	).toBe(files);
	const drafts = release?.steps.at(-1)?.run ?? '';
	expect(drafts).toContain('--draft');
	expect(drafts.endsWith(files.trim().split('\n').join(' '))).toBe(true);
});

test('the real app is tried by hand and every week', () => {
	expect(Object.keys(workflows['obsidian.yml']?.on ?? {})).toEqual(['workflow_dispatch', 'schedule']);
});

test('every script that a workflow runs is one of the project', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		scripts: Record<string, string>;
	};
	const commands = Object.values(workflows).flatMap(({ jobs }) =>
		Object.values(jobs).flatMap(({ steps }) => steps.map(({ run = '' }) => run)),
	);
	const named = commands.flatMap(command => /npm run ([\w-]+)/.exec(command)?.[1] ?? []);
	expect(named).toEqual(expect.arrayContaining(['review', 'build', 'e2e', 'unit']));
	expect(named.filter(name => !Object.hasOwn(scripts, name))).toEqual([]);
});
