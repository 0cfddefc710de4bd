import { pattern } from '../lazily';
import type { HeaderLanguage } from '../markdown/header';
import { listFilled, placeholder, replacePlaceholders, type Fill, type Filled } from './placeholders';

/**
 * Fills a header, its fences included, so that it stays valid and every value reads as what was meant: quoted and
 * escaped for where it stands. A key that is left without a value goes; in JSON it becomes `null`.
 */
export function fillHeader(header: string, language: HeaderLanguage, fill: Fill): string {
	if (language === 'json') return fillQuoted(header, fill, jsonRules);
	const text = header.replace(onlyPlaceholders(), line =>
		listFilled(line, fill).every(isEmpty) ? '' : line,
	);
	return language === 'toml' ? fillQuoted(text, fill, tomlRules) : fillYaml(text, fill);
}

const quoted = String.raw`"(?:\\.|[^"\\\n])*"`;
const onlyPlaceholders = pattern(
	String.raw`^[ \t]*[\w."'-]+[ \t]*[=:][ \t]*(?:(["'])[ \t]*)?${placeholder}(?:[ \t]*${placeholder})*[ \t]*\1[ \t]*\r?\n`,
	'gm',
);
const isEmpty = (filled: Filled | null) => filled?.value === '';

/** Which filled values may stand without quotes: numbers, dates and times; texts; and what stands for no value. */
interface BareRules {
	readonly number: RegExp;
	readonly text: (() => RegExp) | null;
	readonly empty: string;
}

const tomlRules: BareRules = {
	number: /^(?:0|[1-9]\d*|\d\d:\d\d:\d\d|\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[-+]\d\d:\d\d)?)?)$/,
	text: null,
	empty: '""',
};
const jsonRules: BareRules = { number: /^(?:0|[1-9]\d*)$/, text: null, empty: 'null' };
const yamlRules: BareRules = {
	number: /^[-+\d.:TZ]+$/,
	// What is surely one string, alone or in a list.
	text: pattern(
		String.raw`^(?!(?:true|false|null|yes|no|on|off|y|n)$)\p{L}[\p{L}\p{M}\p{N} _.()+/&–—’-]*$`,
		'iu',
	),
	empty: '',
};

function fillBare(part: string, fill: Fill, rules: BareRules): string {
	let isText = false;
	const filled = replacePlaceholders(part, fill, ({ value, kind }) => {
		isText ||= kind === 'text';
		return value;
	});
	if (filled === part || rules.text?.().test(filled)) return filled;
	if (isText) return JSON.stringify(filled);
	return filled === '' ? rules.empty : rules.number.test(filled) ? filled : JSON.stringify(filled);
}

const stringsAndBare = pattern(
	String.raw`'''[^]*?'''|"""(?:\\[^]|[^\\])*?"""|'[^'\n]*'|${quoted}|#.*|(?<![\w:+.-])(?:[\w:+.-]*${placeholder})+[\w:+.-]*`,
	'g',
);

/** Fills the strings and bare values of TOML or JSON. */
function fillQuoted(header: string, fill: Fill, rules: BareRules): string {
	return header.replace(stringsAndBare(), part => {
		if (part.startsWith('"')) return replacePlaceholders(part, fill, escaped);
		if (part.startsWith("'")) return fillLiteral(part, fill);
		return part.startsWith('#') ? replacePlaceholders(part, fill) : fillBare(part, fill, rules);
	});
}

/** A TOML string between `'`, where nothing can be escaped: with a `'` in a value it becomes one between `"`. */
function fillLiteral(part: string, fill: Fill): string {
	let breaks = false;
	const filled = replacePlaceholders(part, fill, ({ value }) => {
		breaks ||= value.includes("'");
		return value;
	});
	const marks = part.startsWith("'''") ? 3 : 1;
	return breaks ? JSON.stringify(filled.slice(marks, -marks).replace(/^\r?\n/, '')) : filled;
}

const yamlQuoted = String.raw`'(?:''|[^'])*'|${quoted}`;
const comment = String.raw`(?:^|\s)#.*`;
const blockValue = pattern(
	String.raw`${comment}|^(?:${yamlQuoted}|(?:${placeholder}|\S|\s+(?![\s#]|$))+)`,
	'g',
);
const flowValues = pattern(
	String.raw`${comment}|${yamlQuoted}|(?:${placeholder}|(?!:[\s{"'])[^[\]{},'"#\s])(?:${placeholder}|(?!:\s|\{(?!\{))[^\s[\]},]|\s+(?![\s[\]},#]|\{(?!\{)|$))*`,
	'g',
);
const yamlKey = pattern(String.raw`^\s*(?:- +)*(?:(?:${yamlQuoted}[ \t]*|[^\s'"#{[][^#]*?):(?=\s))?\s*`, '');

function fillYaml(header: string, fill: Fill): string {
	let textBlock: number | null = null;
	return header.replace(/^.+$/gm, line => {
		const indent = line.search(/\S|$/);
		if (textBlock !== null && indent > textBlock) return replacePlaceholders(line, fill);
		textBlock = /\s[|>][-+\d]*\s*$/.test(line) ? indent : null;
		const key = yamlKey().exec(line)?.[0] ?? '';
		const value = line.slice(key.length);
		const parts = /^(?:\[|\{(?!\{))/.test(value) ? flowValues() : blockValue();
		return key + value.replace(parts, part => fillYamlScalar(part, fill));
	});
}

function fillYamlScalar(part: string, fill: Fill): string {
	if (part.startsWith("'"))
		return replacePlaceholders(part, fill, ({ value }) => value.replaceAll("'", "''"));
	if (part.startsWith('"')) return replacePlaceholders(part, fill, escaped);
	if (part.trimStart().startsWith('#')) return replacePlaceholders(part, fill);
	return fillBare(part, fill, yamlRules);
}

/** For between `"` in TOML, JSON and YAML, which share these escapes. */
function escaped({ value }: Filled): string {
	return JSON.stringify(value).slice(1, -1);
}
