import { defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import globals from 'globals';

export default defineConfig([
	{ ignores: ['main.js', 'node_modules/', 'test/host/dist/', 'test-results/'] },
	...obsidianmd.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.mjs', 'scripts/*.mjs', '*.cjs'] },
				tsconfigRootDir: import.meta.dirname,
			},
		},
	},
	{
		// Tests, scripts and the test host run in Node or are the app themselves: the rules for plugins are not about them.
		files: ['test/**', 'scripts/**', '*.mjs', '*.config.ts'],
		languageOptions: { globals: { ...globals.node, ...globals.jest } },
		rules: {
			...Object.fromEntries(Object.keys(obsidianmd.rules).map(name => [`obsidianmd/${name}`, 'off'])),
			'obsidianmd/rule-custom-message': 'off',
			'no-restricted-globals': 'off',
			'no-undef': 'off',
		},
	},
	{
		// The host has to offer what the app offers, deprecated or not.
		files: ['test/host/**'],
		rules: { '@typescript-eslint/no-deprecated': 'off' },
	},
]);
