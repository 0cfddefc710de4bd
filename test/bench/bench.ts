// `npm run bench [-- NAME…] [--json]`: prints what a bench measures as a table; without a name, the ratios of all and
// the versions they were measured with. Nothing is kept, nothing is gated.
import { readFileSync } from 'node:fs';
import { formatTable, type Bench } from './measure';

/** By name; loaded when asked for. */
const benches: Readonly<Record<string, () => Promise<{ readonly run: Bench }>>> = {
	board: () => import('./board.bench'),
	load: () => import('./load.bench'),
	cards: () => import('./cards.bench'),
	parse: () => import('./parse.bench'),
	talks: () => import('./talks.bench'),
	'write-back': () => import('./write-back.bench'),
};

const named = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const asJson = process.argv.includes('--json');
const print = (line: string) => process.stdout.write(`${line}\n`);

if (named.some(name => !Object.hasOwn(benches, name))) {
	process.stderr.write(
		`usage: npm run bench [-- NAME…] [--json]\nthere are: ${Object.keys(benches).join(', ')}\n`,
	);
	process.exitCode = 1;
} else {
	const rows: string[][] = [];
	for (const name of named.length > 0 ? named : Object.keys(benches)) {
		const bench = await benches[name]?.();
		const ratios = (await bench?.run(named.length > 0 ? print : () => {})) ?? {};
		if (asJson) print(JSON.stringify({ bench: name, ratios }));
		rows.push(...Object.entries(ratios).map(([ratio, value]) => [`${name}: ${ratio}`, String(value)]));
	}
	if (named.length === 0 && !asJson)
		for (const line of formatTable([['', 'ratio'], ...rows, ['', 'version'], ...listVersions()]))
			print(line);
}

/** Node, what runs in the app, and what is compared with. */
function listVersions(): readonly (readonly string[])[] {
	const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		devDependencies: Readonly<Record<string, string>>;
	};
	const packages = [
		'@codemirror/view',
		'@sparticuz/chromium',
		'esbuild',
		'gray-matter',
		'idb',
		'markdown-it',
		'preact',
		'smol-toml',
	];
	return [
		['node', process.versions.node],
		...packages.flatMap(name => (devDependencies[name] ? [[name, devDependencies[name]]] : [])),
	];
}
