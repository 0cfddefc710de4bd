/** @jest-environment jsdom */
import { flattenHtml } from '../../src/link-cards/flat-html';
import { readPage } from '../../src/link-cards/page-details';

const parse = (html: string) => new DOMParser().parseFromString(flattenHtml(html), 'text/html');
const read = (html: string) => readPage(parse(html), 'https://talks.example/');

test.each([
	['elements', '<b><div>'],
	['templates', '<template>'],
	['drawings', '<svg><g><title>'],
	['formulas', '<math><mtext>'],
	[
		'names that end otherwise than they seem to',
		'<title\u00a0x><script\u000b><meta\u0000><lin\u212a><title<b>',
	],
	['elements that a drawing has too', '<svg><style><a><script></svg>'],
])('no element of a page holds another: %s', (_, html) => {
	const page = parse(`<title>T</title>${html.repeat(20)}`);
	expect(page.title).toBe('T');
	for (const element of page.querySelectorAll('body *')) expect(element.children).toHaveLength(0);
});

test('what tells of a page is told as it is written, markup and all', () => {
	const { title, description, author } = read(
		`<base href="/"><div><title>Vec<T> and <b class="x">more</b></title></div>
		<p><meta name="description" content="From <Foo> to </Foo>, a > b">
		<script type="application/ld+json">{"@type": "Article", "author": "<i>Ada</i> Byron"}</script>`,
	);
	expect(title).toBe('Vec<T> and <b class="x">more</b>');
	expect(description).toBe('From <Foo> to </Foo>, a > b');
	expect(author).toBe('<i>Ada</i> Byron');
});

test('a drawing or a template in a page does not tell of it', () => {
	expect(read('<svg><title>Close</title><style></style><title>Open</title></svg>').title).toBe('');
	expect(read('<svg><title>Close</title></svg><title>Beyond</title>').title).toBe('Beyond');
	expect(
		read(
			'<template><template></template><meta property="og:title" content="x"></template><title>y</title>',
		).title,
	).toBe('y');
});

test('a text that only mentions a drawing hides nothing', () => {
	const { title, site } = read(
		'<script>const a = "<svg"</script><title>All of <template></title><meta name="application-name" content="S">',
	);
	expect([title, site]).toEqual(['All of <template>', 'S']);
});

test.each([
	'<meta name="author" content="<title>, <script> and <svg>">',
	"<img alt = '>'\ntitle='<textarea>'>",
	'<!-- a <title>, a <script> and an <svg> -->',
	'<!--[if !IE]><!--><!-- <svg> --!>',
	'<!--><a title="<!--">',
	'<svg class="icon"/>',
])('what stands in an attribute or a comment, or is empty, hides nothing: %s', html => {
	expect(read(`${html}<title>Beyond</title>`).title).toBe('Beyond');
});
