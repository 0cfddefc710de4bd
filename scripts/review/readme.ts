import { breaches, type Finding, type Rule } from './finding';

const templatePhrases = [
	'this is a sample plugin',
	'sample plugin for obsidian',
	'first time developing plugins',
	'how to use',
	'adding your plugin to the community plugin list',
	'quick starting guide for new plugin devs',
];
const praise =
	/\b(amazing|awesome|best|effortless|game-changing|incredible|must-have|powerful|revolutionary|seamless|supercharge|transform|ultimate)\b/gi;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
/** Without pictures, links and code. */
const prose = (text: string) => text.replace(/```[^]*?```|!?\[[^\]]*\]\([^)]*\)|[`#*|]/g, '').trim();

const rules: readonly Rule<string>[] = [
	['error', 'is empty', text => text.trim() === ''],
	[
		'error',
		'is the text of the sample',
		text => templatePhrases.filter(phrase => text.toLowerCase().includes(phrase)).length >= 2,
	],
	['warning', 'is shorter than 200 characters', text => text.length < 200],
	[
		'warning',
		'has a placeholder in it',
		text => /\b(TODO|FIXME)\b|<your|yourusername|plugin-name|lorem ipsum/i.test(text),
	],
	[
		'warning',
		'is little more than pictures',
		text => count(text, /!\[[^\]]*\]\(|<img\b/g) >= 2 && prose(text).length < 150,
	],
	[
		'warning',
		'is mostly in another script than Latin',
		text => count(text, /\p{L}/gu) > 2 * count(text, /\p{Script=Latin}/gu),
	],
	['recommendation', 'praises itself', text => count(text, praise) >= 3],
];

/** What the directory would find in the README. @param name of the manifest: the first heading has to be it */
export function reviewReadme(text: string, name: string): readonly Finding[] {
	const headings: readonly Rule<string>[] = [
		[
			'warning',
			`its first heading is not "${name}"`,
			each => /^# (.*)$/m.exec(each)?.[1]?.trim() !== name,
		],
	];
	return breaches('README.md', [...rules, ...headings], text);
}
