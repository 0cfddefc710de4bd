// `npm test`: every check there is, in one run. Ends with the line `N passed, N failed`; each check that is no test counts as one.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0 };

// What runs in a browser needs what this makes.
await atOnce([check('Build', ['node', 'esbuild.config.mjs'])]);
await atOnce(
	[
		check('Types', ['tsc']),
		check('Review and lint', ['tsx', 'scripts/review.ts', '--others']),
		suite('Unit and architecture', ['jest', '--json', `--outputFile=${results}/jest.json`], readJest),
	],
	[
		check('Format', ['prettier', '--check', '--log-level', 'warn', '.']),
		// These wait most of the time.
		suite('Hostile pages', ['tsx', 'scripts/hostile.ts', '--prove'], readHostile),
	],
);
// Beside others its users would wait too long for what they do.
await atOnce([
	suite('End to end', ['playwright', 'test', '--reporter=list,json'], readPlaywright, {
		PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/playwright.json`,
	}),
]);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/** Runs lines of tasks side by side, each line one task after the other: many tasks wait, or use one core. */
function atOnce(...lines) {
	return Promise.all(
		lines.map(async line => {
			for (const task of line) await task(lines.length > 1);
		}),
	);
}

/** A check that either holds or not. */
function check(name, command) {
	return async aside => {
		const { holds } = await run(name, command, {}, aside);
		count(name, holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
	};
}

/** A suite that counts its own tests; a skipped test is a failed one, and so is a suite that ends badly without any. */
function suite(name, command, read, env = {}) {
	return async aside => {
		const { holds: ended, said } = await run(name, command, env, aside);
		const counts = readOr(() => read(said), { passed: 0, failed: 0 });
		if (!ended && counts.failed === 0) counts.failed = 1;
		if (ended && counts.passed === 0) counts.failed += 1;
		count(name, counts);
	};
}

/** Runs a command; `aside` of another its output is kept until it ends. */
function run(name, [program, ...args], env, aside) {
	if (!aside) console.log(`\n== ${name}`);
	const [file, before] = program === 'node' ? [process.execPath, []] : ['npx', ['--no-install', program]];
	const child = spawn(file, [...before, ...args], {
		stdio: ['ignore', aside ? 'pipe' : 'inherit', aside ? 'pipe' : 'inherit'],
		env: { ...process.env, ...env },
		shell: process.platform === 'win32',
	});
	const said = [];
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', part => said.push(part));
	return new Promise(resolve => {
		child.on('error', error => said.push(Buffer.from(String(error))));
		child.on('close', status => {
			const all = Buffer.concat(said).toString().trimEnd();
			if (aside) console.log(`\n== ${name}\n${all}`);
			resolve({ holds: status === 0, said: all });
		});
	});
}

function count(name, { passed, failed }) {
	total.passed += passed;
	total.failed += failed;
	console.log(`-- ${name}: ${passed} passed, ${failed} failed`);
}

function readOr(read, fallback) {
	try {
		return read();
	} catch {
		return fallback;
	}
}

function readJest() {
	const counts = readJson('jest.json');
	const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites + counts.numPendingTests;
	return { passed: counts.numPassedTests, failed };
}

function readPlaywright() {
	const { expected, unexpected, flaky, skipped } = readJson('playwright.json').stats;
	if (flaky > 0) console.log(`${flaky} held only when tried again`);
	return { passed: expected + flaky, failed: unexpected + skipped };
}

/** A case is a test, and so is each of its expectations that was refuted. */
function readHostile(said) {
	const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(said).map(Number);
	const [, refuted, notRefuted] = /^(\d+) refuted, (\d+) not refuted$/m.exec(said).map(Number);
	return { passed: passed + refuted, failed: failed + notRefuted };
}

function readJson(name) {
	return JSON.parse(readFileSync(`${results}/${name}`, 'utf8'));
}
