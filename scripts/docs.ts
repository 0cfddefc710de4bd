// `npm run docs`: writes anew what the documents take from examples and tests (see `fillPage`).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fillPage } from './docs/fill-page';

for (const name of readdirSync('docs').filter(each => each.endsWith('.md'))) {
	const path = `docs/${name}`;
	const page = readFileSync(path, 'utf8');
	const filled = fillPage(page, each => readFileSync(each, 'utf8'));
	if (filled === page) continue;
	writeFileSync(path, filled);
	process.stdout.write(`${path} is up to date again\n`);
}
