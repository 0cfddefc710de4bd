import { defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import globals from 'globals';

export default defineConfig([
	{ ignores: ['main.js', 'node_modules/', 'test/host/dist/', 'test-results/'] },
	...obsidianmd.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser },
			parserOptions: { projectService: { allowDefaultProject: ['*.mjs', 'scripts/*.mjs', '*.cjs'] }, tsconfigRootDir: import.meta.dirname },
		},
	},
	{
		files: ['test/**', 'scripts/**', '*.mjs', '*.cjs', '*.config.ts'],
		languageOptions: { globals: { ...globals.node, ...globals.jest } },
		rules: { 'obsidianmd/no-nodejs-modules': 'off' },
	},
	{
		// The test host is the app and its server, not a plugin: what a plugin should ask the app for, it has to do itself.
		files: ['test/host/**', 'test/e2e/**', 'playwright.config.ts'],
		rules: {
			...Object.fromEntries(Object.keys(obsidianmd.rules).map(name => [`obsidianmd/${name}`, 'off'])),
			'obsidianmd/rule-custom-message': 'off',
			'no-restricted-globals': 'off',
			'no-undef': 'off',
			'@typescript-eslint/no-deprecated': 'off',
		},
	},
]);
