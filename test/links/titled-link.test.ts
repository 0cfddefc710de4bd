import fc from 'fast-check';
import { findLinks } from '../../src/links/find-links';
import { formatTitledLink } from '../../src/links/titled-link';
import { toHtml } from '../markdown/markdown-html';

const url = 'https://a.example/x';
const asHtml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

test.each([
	['Beyond the limits - Part 1. (KubeCon, 2025!)', 'Beyond the limits - Part 1. (KubeCon, 2025!)'],
	['![[secret]] ![](https://t.test/p.gif)', '!\\[\\[secret\\]\\] !\\[\\](https\\://t.test/p.gif)'],
	['`$= app.vault.delete()`', '\\`\\$= app.vault.delete()\\`'],
	['%% --> ) [//]: # (x)', '\\%\\% --\\> ) \\[//\\]: \\# (x)'],
	['#todo ^block-id', '\\#todo \\^block-id'],
	['a == b and key:: value', 'a \\=\\= b and key\\:\\: value'],
	['<!-- c -->', '\\<\\!-- c --\\>'],
	['<% tp.x %> {{date}}', '\\<\\% tp.x %\\> \\{\\{date\\}\\}'],
	['me@b.example & www.c.example &amp;', 'me\\@b.example & www\\.c.example \\&amp;'],
])('%s is shown as it is', (text, escaped) => {
	expect(formatTitledLink(text, url)).toBe(`[${escaped}](${url})`);
});

const piece = fc.constantFrom(
	...[
		'[',
		']',
		'(',
		')',
		'![',
		'`',
		'``',
		'*',
		'**',
		'_',
		'__',
		'~~',
		'<',
		'>',
		'<b>',
		'</a>',
		'<!--',
		'-->',
		'\\',
	],
	...[
		'#tag',
		'&lt;',
		'&',
		'&#35;',
		'|',
		'$',
		'$$',
		'%%',
		'==',
		'^x',
		'{{',
		'}}',
		'https://b.example',
		'www.c.example',
	],
	...['me@d.example', ':', '::', '!', '.', '-', '1.', '---', 'word', '字', ' '],
);
const title = fc
	.array(piece, { minLength: 1, maxLength: 12 })
	.map(parts => parts.join('').replace(/\s+/g, ' ').trim())
	.filter(text => text !== '');

test('whatever the text is, Markdown shows it and nothing else', () => {
	fc.assert(
		fc.property(title, text => {
			const link = formatTitledLink(text, url);
			expect(toHtml(link)).toBe(`<p><a href="${url}">${asHtml(text)}</a></p>`);
			expect(link).not.toMatch(/\n|%%|==|::|\{\{|<%|\[\[/);
			expect(findLinks(`${link}\n`)).toEqual([]);
		}),
		{ numRuns: 500 },
	);
});

test.each([
	[
		'https://en.wikipedia.org/wiki/Pier_(architecture)',
		'https://en.wikipedia.org/wiki/Pier_(architecture)',
	],
	['https://a.example/(b', 'https://a.example/%28b'],
	['https://a.example/?a=1&copy;=2', 'https://a.example/?a=1&amp;copy;=2'],
	['https://a.example/a\\b', 'https://a.example/a%5Cb'],
])('the target %s stays whole', (address, target) => {
	expect(formatTitledLink('T', address)).toBe(`[T](${target})`);
	expect(toHtml(formatTitledLink('T', address))).toMatch(/^<p><a href="[^"]*">T<\/a><\/p>$/);
});
