// Copies the README's pictures from the last end-to-end run: `npm run pictures` takes and copies them.
import { copyFile, mkdir, readdir } from 'node:fs/promises';

const from = 'test-results/screenshots';
const to = 'docs/pictures';
await mkdir(to, { recursive: true });
for (const file of await readdir(from)) {
	if (file.startsWith('readme-'))
		await copyFile(`${from}/${file}`, `${to}/${file.slice('readme-'.length)}`);
}
