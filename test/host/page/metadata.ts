import type { ListItem, Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { CachedMetadata, LinkCache, ListItemCache, Pos, SectionCache, TagCache } from 'obsidian';
import { parseYaml } from 'obsidian-test-mocks/obsidian';

const wikilink = /(!?)\[\[([^[\]\n]+?)\]\]/g;
const tag = /(?<=^|\s)#([\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/gu;

/** What the app knows about a note besides its text. Sections and positions are mdast's, as recordings of the app show. */
export function parseMetadata(text: string): CachedMetadata {
	const root: Root = fromMarkdown(text, {
		extensions: [gfm(), frontmatter(['yaml'])],
		mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
	});
	const found = {
		headings: [],
		links: [],
		embeds: [],
		tags: [],
		listItems: [],
		referenceLinks: [],
	} as Required<
		Pick<CachedMetadata, 'headings' | 'links' | 'embeds' | 'tags' | 'listItems' | 'referenceLinks'>
	>;
	const visit = (node: Nodes, parents: readonly Nodes[]): void => {
		if (node.type === 'heading') {
			found.headings.push({ heading: innerText(text, node), level: node.depth, position: posOf(node) });
		} else if (node.type === 'listItem') found.listItems.push(listItem(text, node, parents));
		else if (node.type === 'text') findInText(node.value, posOf(node), found);
		else if (node.type === 'definition') {
			found.referenceLinks.push({ id: node.identifier, link: node.url, position: posOf(node) });
		} else if ((node.type === 'link' || node.type === 'image') && !/^[a-z][a-z\d+.-]*:/i.test(node.url)) {
			const original = slice(text, posOf(node));
			const shown = node.type === 'link' ? innerText(text, node) : (node.alt ?? '');
			const link = { link: decodeURI(node.url), original, displayText: shown, position: posOf(node) };
			(node.type === 'link' ? found.links : found.embeds).push(link);
		}
		if ('children' in node) for (const child of node.children) visit(child, [...parents, node]);
	};
	visit(root, []);
	const yaml = root.children.find(node => node.type === 'yaml');
	return {
		...Object.fromEntries(Object.entries(found).filter(([, items]) => items.length > 0)),
		...(root.children.length > 0 && {
			sections: root.children.map((node): SectionCache => ({
				type: sectionType(text, node),
				position: posOf(node),
			})),
		}),
		...(yaml && { frontmatter: readYaml(yaml.value), frontmatterPosition: posOf(yaml) }),
	};
}

function sectionType(text: string, node: Nodes): string {
	return node.type === 'blockquote' && /^>\s*\[!/.test(slice(text, posOf(node))) ? 'callout' : node.type;
}

/** `null` where the YAML does not parse, as for the app. */
function readYaml(yaml: string): CachedMetadata['frontmatter'] {
	try {
		const value: unknown = parseYaml(yaml);
		return typeof value === 'object' && value !== null ? value : undefined;
	} catch {
		return undefined;
	}
}

/** Root items have the parent `-(line of the list)`, or -1 on line 0. */
function listItem(text: string, node: ListItem, parents: readonly Nodes[]): ListItemCache {
	const owner = [...parents].reverse().find(parent => parent.type === 'listItem');
	const list = parents.at(-1);
	const parent = owner ? posOf(owner).start.line : list ? -posOf(list).start.line || -1 : -1;
	const task = /^\s*(?:[-+*]|\d+[.)])\s+\[(.)\]\s/.exec(slice(text, posOf(node)))?.[1];
	return { position: posOf(node), parent, ...(task !== undefined && { task }) };
}

function findInText(
	value: string,
	at: Pos,
	found: { links: LinkCache[]; embeds: LinkCache[]; tags: TagCache[] },
): void {
	const position = (index: number, length: number): Pos => {
		const before = value.slice(0, index);
		const line = at.start.line + before.split('\n').length - 1;
		const col = before.includes('\n') ? index - before.lastIndexOf('\n') - 1 : at.start.col + index;
		const offset = at.start.offset + index;
		return { start: { line, col, offset }, end: { line, col: col + length, offset: offset + length } };
	};
	for (const match of value.matchAll(wikilink)) {
		const [original, embed, inner = ''] = match;
		const [link = '', displayText = link] = inner.split('|');
		(embed ? found.embeds : found.links).push({
			link,
			original,
			displayText,
			position: position(match.index, original.length),
		});
	}
	for (const match of value.matchAll(tag)) {
		found.tags.push({ tag: match[0], position: position(match.index, match[0].length) });
	}
}

function innerText(text: string, node: Parents): string {
	const [first] = node.children;
	const last = node.children.at(-1);
	return first && last ? text.slice(posOf(first).start.offset, posOf(last).end.offset) : '';
}

function slice(text: string, at: Pos): string {
	return text.slice(at.start.offset, at.end.offset);
}

function posOf(node: Nodes): Pos {
	const loc = (point?: { line: number; column: number; offset?: number }) => ({
		line: (point?.line ?? 1) - 1,
		col: (point?.column ?? 1) - 1,
		offset: point?.offset ?? 0,
	});
	return { start: loc(node.position?.start), end: loc(node.position?.end) };
}
