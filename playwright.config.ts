import { defineConfig } from '@playwright/test';
import { chooseBrowser } from './test/e2e/browser';

const longest = /[\\/](?:soak|languages|day-template-keys)\.spec\.ts$/;

export default defineConfig({
	testDir: 'test/e2e',
	testMatch: '*.spec.ts',
	globalSetup: './test/e2e/build.ts',
	// Screenshots lie beside it: this folder is emptied by every run.
	outputDir: process.env.E2E_OUTPUT ?? 'test-results/playwright',
	fullyParallel: true,
	// The longest begin first, so that the workers end together.
	projects: [
		{ name: 'long', testMatch: longest, timeout: 90_000 },
		{ name: 'short', testIgnore: longest },
	],
	// A real Obsidian has one debugging port.
	workers: process.env.HOST === 'obsidian' ? 1 : 2,
	// A slow machine may miss a time limit once; a second miss is a fault. The report names what was tried twice.
	retries: process.env.CI ? 1 : 0,
	timeout: 30_000,
	expect: { timeout: 5_000 },
	reporter: 'list',
	use: { launchOptions: await chooseBrowser(), trace: 'on-first-retry' },
});
