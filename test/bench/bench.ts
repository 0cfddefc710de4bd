// `npm run bench -- NAME [--json]`: prints what a bench measures as a table. Nothing is kept, nothing is gated.
import type { Bench } from './measure';

/** By name; loaded when asked for. */
const benches: Readonly<Record<string, () => Promise<{ readonly run: Bench }>>> = {
	parse: () => import('./parse.bench'),
	talks: () => import('./talks.bench'),
	'write-back': () => import('./write-back.bench'),
};

const names = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const print = (line: string) => process.stdout.write(`${line}\n`);

if (names.length === 0 || names.some(name => !Object.hasOwn(benches, name))) {
	process.stderr.write(
		`usage: npm run bench -- NAME [--json]\nthere are: ${Object.keys(benches).join(', ')}\n`,
	);
	process.exitCode = 1;
} else {
	for (const name of names) {
		const bench = await benches[name]?.();
		const ratios = await bench?.run(print);
		if (process.argv.includes('--json')) print(JSON.stringify({ bench: name, ratios }));
	}
}
