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
]);
