import { relative } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import type { Finding } from './finding';

/** The directory's own rule set with its severities; it checks manifest and licence apart, and the compiler knows what is defined. */
const config = defineConfig([
	...obsidianmd.configs.recommended,
	{
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: process.cwd() },
		},
	},
	{
		files: ['**/*.{ts,tsx}'],
		rules: {
			'no-undef': 'off',
			'obsidianmd/validate-manifest': 'off',
			'obsidianmd/validate-license': 'off',
		},
	},
]) as Linter.Config[];

/** What the directory would find in the sources. It looks past tests, scripts and documents, and so does this. */
export async function reviewSources(): Promise<readonly Finding[]> {
	return lint(new ESLint({ overrideConfigFile: true, overrideConfig: config }), ['src', 'package.json']);
}

/** What our own configuration finds in all that is none of the sources. */
export async function reviewOthers(): Promise<readonly Finding[]> {
	return lint(new ESLint(), ['test', 'scripts', '*.mjs', '*.ts']);
}

async function lint(linter: ESLint, paths: string[]): Promise<readonly Finding[]> {
	const results = await linter.lintFiles(paths);
	return results.flatMap(({ filePath, messages }) =>
		messages.map(({ severity, line, ruleId, message }) => ({
			severity: severity === 2 ? 'error' : 'warning',
			where: `${relative('.', filePath)}:${line}`,
			text: `${message} (${ruleId})`,
		})),
	);
}
