import { readdirSync } from 'node:fs';

/** The documents of the project, as paths from its folder. */
export function listDocuments(): readonly string[] {
	const isPage = (name: string) => name.endsWith('.md');
	return [
		...readdirSync('.').filter(isPage),
		...readdirSync('docs')
			.filter(isPage)
			.map(name => `docs/${name}`),
	];
}

/** A document without fences and code in lines. */
export function withoutCode(text: string): string {
	return text.replace(/^(`{3,}).*\n[^]*?^\1$/gm, '').replace(/(`+)[^`\n]+\1/g, '');
}

/** Where a document leads: links of Markdown, and `href`, `src` and `srcset` of its HTML. */
export function listLinks(text: string): readonly string[] {
	const found = withoutCode(text)
		.replace(/\\\[[^\]]*\]\(/g, '')
		.matchAll(/\]\(([^)\s]+)\)|\b(?:href|src|srcset)="([^"]+)"/g);
	return [...found].map(([, link, address]) => link ?? address ?? '');
}

/** The anchors that GitHub gives the headings of a document (https://github.com/Flet/github-slugger). */
export function headingAnchors(text: string): readonly string[] {
	const seen = new Map<string, number>();
	const headings = text.replace(/^(`{3,}).*\n[^]*?^\1$/gm, '').matchAll(/^#{1,6} (.+)$/gm);
	return [...headings].map(([, words = '']) => {
		const slug = words
			.replace(/\[([^\]]*)\]\([^)]*\)|[`*]/g, '$1')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
			.replaceAll(' ', '-');
		const times = seen.get(slug) ?? 0;
		seen.set(slug, times + 1);
		return times === 0 ? slug : `${slug}-${times}`;
	});
}

/** A document without what it takes from examples. */
function withoutExamples(text: string): string {
	return text.replace(/^<!-- from .* -->$[^]*?^<!-- end -->$/gm, '');
}

/**
 * The commands that a document tells people to run: each line of its `sh` fences, and code in lines that begins like
 * one. Chains are taken apart, and what installs, tests or releases is left out.
 */
export function listCommands(document: string): readonly string[] {
	const text = withoutExamples(document);
	const fenced = [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, lines = '']) =>
		lines.trim().split('\n'),
	);
	const inLines = [
		...text.replace(/^(`{3,}).*\n[^]*?^\1$/gm, '').matchAll(/`((?:npm|npx|node|obsidian) [^`]+)`/g),
	];
	return [...fenced, ...inLines.map(([, command = '']) => command)]
		.flatMap(line => line.split('&&'))
		.map(command => command.trim())
		.filter(command => command !== '' && !/^npm (ci|test|version)$/.test(command));
}
