import fc from 'fast-check';
import { anyText } from '../any-text';

/** Lines as people write them: every way to hold talks, lists, quotes, tables, code and comments, in many scripts. */
const blocks: readonly (readonly string[])[] = [
	['Backstage https://github.com/backstage/backstage  '],
	['OTel is the [2nd](https://www.cncf.io/x_(y)) most *active* project', 'and goes on in a second line'],
	['- one', '- two', '  * nested', '', '    a paragraph of the item'],
	['1. first', '2. second', '   goes on'],
	['- [ ] ask about eBPF', '- [x] done'],
	['- loose', '', '- list'],
	['> a quote', 'lazily goes on'],
	['> [!note] Callout', '> - with a list'],
	['| Talk | Room |', '|---|---|', '| Keynote | Hall 1 |'],
	['```sh', 'kubectl get pods', '', '[//]: # (in a fence)', '```'],
	['~~~', '# no heading', '~~~'],
	['- in an item', '  ```', '  code', '', '  more code', '  ```'],
	['\tindented by a tab', '\t[//]: # (code)'],
	['    four blanks', '', '    of code'],
	['<details>', '<summary>Day 1</summary>', '', 'inside', '', '</details>', ''],
	['<!-- a comment', '', 'over many lines -->'],
	['<!-- todo: ask Ahmad -->'],
	['%% obsidian %%'],
	['%%', 'hidden in Obsidian', '%%'],
	['$$', 'e = mc^2', '$$'],
	['***'],
	['[1]: https://example.org "a real definition"', 'text with [1] and [day01]'],
	['a footnote[^1]', '', '[^1]: its text', '', '    and more of it'],
	['كلمة رئيسية عن الحوسبة السحابية'],
	['הערה 🧵 ועוד'],
	['Cafe\u0301 mu\u0308de 日本語のメモ 👩‍👩‍👧 \ud83d'],
	['[//]: # (write eBPF node agent )'],
	['[//]: # (one)', '[//]: # ([x] two)', '[//]: # "three"'],
	['[//]: # (before)', '[//]: # ()', '[//]: # (### Why LWS?)', '[//]: # ([/] still to do)'],
	['[comment]: <> (over', 'two lines)'],
	['> [//]: # (quoted)'],
	['- item', '- [//]: # (in an item)', '  more'],
	['text right above', '[//]: # (so this is shown)'],
	['[//]: # (nested (parens) shown)'],
	['[//]: # (📅 2025-05-01 #tag \\[x] \\\\ &#40;see&#41;)'],
];

const headings = [
	'# KubeCon EU 2025',
	'## Day01',
	'## Keynote',
	'### Keynote',
	'### eBPF by example',
	'### ',
	'#### Intro',
	'Setext talk\n---',
	'Day 2\n===',
];

const headers = [
	'',
	'',
	'',
	'---\ntitle: KubeCon Day 1\n---\n',
	'+++\ntitle = "KubeCon Day 1"\n+++\n',
	'\ufeff',
	'\ufeff---\nday: 1\n---\n\n',
];

const block = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...blocks).map(lines => lines.join('\n')) },
	{ weight: 1, arbitrary: fc.constantFrom('', '   ', '\t') },
	{ weight: 2, arbitrary: fc.constantFrom(...headings) },
);

/** Notes of up to a dozen blocks, with any line ending, with and without blank lines between them and at the end. */
export const randomNote: fc.Arbitrary<string> = fc
	.record({
		header: fc.constantFrom(...headers),
		parts: fc.array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n')), { maxLength: 12 }),
		last: fc.constantFrom('', '\n', '\n\n', '  '),
		ending: fc.constantFrom('\n', '\n', '\r\n'),
	})
	.map(({ header, parts, last, ending }) => {
		const body = parts
			.map(([text, gap], index) => text + (index === parts.length - 1 ? last : gap))
			.join('');
		return (header + body).replaceAll('\n', ending);
	});

/** Texts that want escaping, and any other. */
export const randomText: fc.Arbitrary<string> = fc.oneof(
	fc.string({
		unit: fc.constantFrom(
			'\\',
			'(',
			')',
			'[',
			']',
			'#',
			'&',
			'&#40;',
			'&amp;',
			'x',
			'-',
			' ',
			'\n',
			'"',
			'$&',
			'😀',
			'é',
			'<!--',
			'-->',
			'%%',
		),
	}),
	anyText(),
	fc.constantFrom(
		'[x] done',
		'[1] see paper',
		'[x](https://example.org/a_(b))',
		'# heading',
		'#tag first',
		'\\[x] y',
		'ends with \\',
		'[ ]',
		'[-]',
	),
);
