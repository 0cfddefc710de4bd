// `npm run soak`: the random user of the end-to-end tests for ten thousand steps; SOAK_STEPS and SEED name others.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['--no-install', 'playwright', 'test', 'soak.spec'], {
	stdio: 'inherit',
	env: { SOAK_STEPS: '10000', ...process.env },
	shell: process.platform === 'win32',
});
process.exit(status ?? 1);
