import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const vaults: string[] = [];
const install = (...args: string[]) =>
	spawnSync(process.execPath, ['scripts/install-plugin.mjs', ...args], { encoding: 'utf8' });

function makeFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'vault-'));
	vaults.push(folder);
	return folder;
}

afterAll(() => vaults.forEach(folder => rmSync(folder, { recursive: true })));

test('the plugin is copied into the vault’s plugin folder', () => {
	const vault = makeFolder();
	mkdirSync(join(vault, '.obsidian'));
	expect(install(vault).status).toBe(0);
	expect(readdirSync(join(vault, '.obsidian/plugins/conference-notes')).sort()).toEqual([
		'main.js',
		'manifest.json',
		'styles.css',
	]);
});

test('a folder that is no vault is refused in a sentence that names it', () => {
	const folder = makeFolder();
	const { status, stderr } = install(folder);
	expect(status).toBe(1);
	expect(stderr).toContain(`"${folder}" is no vault: it has no folder ".obsidian".`);
	expect(readdirSync(folder)).toEqual([]);
});

test('no vault given says how to give one', () => {
	expect(install().stderr).toContain('npm run install-plugin -- VAULT');
});
