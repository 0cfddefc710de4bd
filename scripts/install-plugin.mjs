// Copies the built plugin into a vault: `npm run install-plugin -- VAULT`.
import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const given = process.argv[2];
if (!given) fail('Say which vault: npm run install-plugin -- VAULT');
const vault = resolve(given);
const settings = join(vault, '.obsidian');
if (!(await isFolder(settings))) {
	fail(
		`"${vault}" is no vault: it has no folder ".obsidian". Open the folder in Obsidian once, then try again.`,
	);
}
const { id } = JSON.parse(await readFile('manifest.json', 'utf8'));
const folder = join(settings, 'plugins', id);
await mkdir(folder, { recursive: true });
for (const file of ['main.js', 'manifest.json', 'styles.css']) await copyFile(file, join(folder, file));
console.log(`Installed into ${folder}. Enable it in Obsidian under Settings, Community plugins.`);

async function isFolder(path) {
	return stat(path).then(
		found => found.isDirectory(),
		() => false,
	);
}

function fail(sentence) {
	console.error(sentence);
	process.exit(1);
}
