import { parseMetadata } from './metadata';

const note = `---
conference: KubeCon EU 2025
date: 2025-04-01
---
# Title with [[Link|shown]]

Text #tag, [md](Other%20note.md) and https://example.com, ![[Embed]].

[//]: # (hidden #no)

> [!note] Callout

- [x] done
  - inner

\`\`\`md
# not a heading #no
\`\`\`
`;

test('headings are raw text, values of the header stay the text they were', () => {
	const { headings, frontmatter, frontmatterPosition } = parseMetadata(note);
	expect(headings).toEqual([
		{
			heading: 'Title with [[Link|shown]]',
			level: 1,
			position: { start: { line: 4, col: 0, offset: 53 }, end: { line: 4, col: 27, offset: 80 } },
		},
	]);
	expect(frontmatter).toEqual({ conference: 'KubeCon EU 2025', date: '2025-04-01' });
	expect(frontmatterPosition?.end).toEqual({ line: 3, col: 3, offset: 52 });
});

test('sections are the outermost blocks', () => {
	expect(parseMetadata(note).sections?.map(({ type }) => type)).toEqual([
		'yaml',
		'heading',
		'paragraph',
		'definition',
		'callout',
		'list',
		'code',
	]);
});

test('links are those within the vault, with their place', () => {
	const { links, embeds, tags, referenceLinks } = parseMetadata(note);
	expect(links?.map(({ link, displayText }) => [link, displayText])).toEqual([
		['Link', 'shown'],
		['Other note.md', 'md'],
	]);
	expect(embeds?.map(({ link }) => link)).toEqual(['Embed']);
	expect(tags).toEqual([
		{
			tag: '#tag',
			position: { start: { line: 6, col: 5, offset: 87 }, end: { line: 6, col: 9, offset: 91 } },
		},
	]);
	expect(referenceLinks?.map(({ id, link }) => [id, link])).toEqual([['//', '#']]);
});

test('an item of a list knows its parent by line, one at the root the list by its negative line', () => {
	expect(parseMetadata(note).listItems?.map(({ task, parent }) => [task, parent])).toEqual([
		['x', -12],
		[undefined, 12],
	]);
	expect(parseMetadata('- a').listItems?.[0]?.parent).toBe(-1);
});

test('a TOML header is text of the note, as to the app', () => {
	const { frontmatter, headings, sections } = parseMetadata('+++\n# comment\n+++\n');
	expect(frontmatter).toBeUndefined();
	expect(headings?.[0]?.heading).toBe('comment');
	expect(sections?.[0]?.type).toBe('paragraph');
});

test('a header that does not parse is none', () => {
	expect(parseMetadata('---\na: b: c\n\t- x\n---\n').frontmatter).toBeUndefined();
});
