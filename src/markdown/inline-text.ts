import { pattern } from '../lazily';

// A line that is longer is no heading anyone reads; this also bounds what the patterns below cost.
const maxLength = 1000;
const emphasis = pattern(
	String.raw`(?<![\p{L}\p{N}_*])([*_])(?=\S)([^*_]*[^\s*_])\1(?![\p{L}\p{N}_*])`,
	'gu',
);

/**
 * What a reader sees of one line of Markdown: without emphasis, link targets, images, tags and heading attributes.
 * A line of over a thousand characters is left as it is.
 */
export function inlineText(line: string): string {
	// Most headings are plain words.
	if (line.length > maxLength || !/[[\]*_`~=<>\\{&^]/.test(line)) return line.trim();
	const kept: string[] = [];
	// What code and escapes say is set aside, so that nothing in it is read as a mark.
	const keep = (text: string) => `\uE000${kept.push(text) - 1}\uE001`;
	return line
		.replace(/(?<!`)(`+)(?!`)([^`]*)\1(?!`)/g, (_, _ticks: string, code: string) => keep(code))
		.replace(/\\([!-/:-@[-`{-~])/g, (_, char: string) => keep(char))
		.replace(/!\[[^[\]]*\]\([^()]*\)/g, '')
		.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
		.replace(/\[([^[\]]*)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\])(?:\{:[^{}]*\})?/g, '$1')
		.replace(/<((?:https?|mailto):[^<>\s]+)>/g, '$1')
		.replace(/<\/?[a-z][^<>]*>/gi, '')
		.replace(/\s\{[#.:][^{}]*\}\s*$|\s\^[\w-]+$/, '')
		.replace(/(\*\*|__|~~|==)(?=\S)([^*_~=]*\S)\1/g, '$2')
		.replace(emphasis(), '$2')
		.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (entity, name: string) => entities[name] ?? entity)
		.replace(/\uE000(\d+)\uE001/g, (_, index: string) => kept[Number(index)] ?? '')
		.trim();
}

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	nbsp: ' ',
	'#39': "'",
};
