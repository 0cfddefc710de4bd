// `npm run pictures [-- OPTIONS OF PLAYWRIGHT]`: takes the pictures of the documents and copies them to `docs/pictures`.
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readdir } from 'node:fs/promises';

const taken = spawnSync(
	'npx',
	['--no-install', 'playwright', 'test', 'pictures.spec', ...process.argv.slice(2)],
	{
		stdio: 'inherit',
		shell: process.platform === 'win32',
	},
);
if (taken.status !== 0) process.exit(1);
const from = 'test-results/screenshots';
const to = 'docs/pictures';
await mkdir(to, { recursive: true });
for (const file of await readdir(from)) {
	if (file.startsWith('docs-')) await copyFile(`${from}/${file}`, `${to}/${file.slice('docs-'.length)}`);
}
