/** @jest-environment jsdom */
import { renderSections } from './markdown';

const shapeOf = (markdown: string): [tag: string, from: number, to: number][] =>
	renderSections(markdown).map(({ tag, lineStart, lineEnd }) => [tag, lineStart, lineEnd]);

test('each outermost block is a section with its first and last line', () => {
	expect(shapeOf('# A\n\ntext\nmore\n\n- one\n- two\n\n\n```js\ncode\n```\n\nend')).toEqual([
		['h1', 0, 0],
		['p', 2, 3],
		['ul', 5, 6],
		['code', 9, 11],
		['p', 13, 13],
	]);
});

test('a YAML header is a section of its own, a TOML header is text', () => {
	expect(shapeOf('---\na: 1\n---\ntext')).toEqual([
		['pre', 0, 2],
		['p', 3, 3],
	]);
	expect(shapeOf('+++\na = 1\n+++\n')).toEqual([['p', 0, 2]]);
	expect(shapeOf('---\nnever closed')).toEqual([
		['hr', 0, 0],
		['p', 1, 1],
	]);
});

test('what Markdown does not show has no section: definitions', () => {
	expect(shapeOf('before\n\n[//]: # (hidden)\n[1]: https://example.com\n\nafter [one][1]')).toEqual([
		['p', 0, 0],
		['p', 5, 5],
	]);
});

test('a link defined elsewhere in the note still leads somewhere', () => {
	const [section] = renderSections('[one][1]\n\n[1]: https://example.com/');
	expect(section?.html).toContain('href="https://example.com/"');
});

test('bare addresses are links only with their scheme, one newline is a break, comments are not shown', () => {
	const [section] = renderSections('https://example.com\nexample.com %%hidden%%');
	expect(section?.html.match(/<a /g)).toHaveLength(1);
	expect(section?.html).toContain('<br>');
	expect(section?.html).not.toContain('hidden');
});

test('wikilinks and embeds know their target, and nothing that runs gets through', () => {
	const [section] = renderSections(
		'[[Note#Part|shown]] ![[Picture.png]] <img src=x onerror="alert(1)"><script>1</script>',
	);
	expect(section?.html).toContain(
		'<a class="internal-link" data-href="Note#Part" href="Note#Part">shown</a>',
	);
	expect(section?.html).toContain('class="internal-embed"');
	expect(section?.html).not.toMatch(/onerror|script/);
});
