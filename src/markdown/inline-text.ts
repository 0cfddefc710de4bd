/** What a reader sees of one line of Markdown: without emphasis, link targets, images, tags and heading attributes. */
export function inlineText(line: string): string {
	// Most headings are plain words.
	if (!/[[\]*_`~=<>\\{&^]/.test(line)) return line.trim();
	const kept: string[] = [];
	// What code and escapes say is set aside, so that nothing in it is read as a mark.
	const keep = (text: string) => `\uE000${kept.push(text) - 1}\uE001`;
	return line
		.replace(/(?<!`)(`+)(?!`)([^`]{1,500})\1(?!`)/g, (_, _ticks: string, code: string) => keep(code))
		.replace(/\\([!-/:-@[-`{-~])/g, (_, char: string) => keep(char))
		.replace(/!\[[^[\]]{0,500}\]\([^()]{0,2000}\)/g, '')
		.replace(/\[\[(?:[^[\]|]{0,500}\|)?([^[\]|]{0,500})\]\]/g, '$1')
		.replace(/\[([^[\]]{0,500})\](?:\((?:[^()]|\([^()]{0,500}\)){0,2000}\)|\[[^[\]]{0,500}\])/g, '$1')
		.replace(/<((?:https?|mailto):[^<>\s]{1,2000})>/g, '$1')
		.replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
		.replace(/\s\{[#.:][^{}]{0,200}\}\s*$|\s\^[\w-]{1,100}$/, '')
		.replace(/(\*\*|__|~~|==)(?=\S)([^*_~=]{0,500}\S)\1/g, '$2')
		.replace(/(?<![\p{L}\p{N}_*])([*_])(?=\S)([^*_]{0,500}[^\s*_])\1(?![\p{L}\p{N}_*])/gu, '$2')
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
