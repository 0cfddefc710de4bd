import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { findLinks } from '../../src/links/find-links';
import { growth } from '../growth';

const text = readFileSync(join(__dirname, 'find-links.examples.md'), 'utf8');
const examples = [...text.matchAll(/^````\n([^]*?)^````$/gm)].map(({ 1: note = '', index }) => ({
	about:
		text
			.slice(0, index)
			.match(/^## .+$/gm)
			?.at(-1)
			?.slice(3) ?? '',
	note,
}));

/** The note with a mark around each link. */
function marked(note: string): string {
	const lines = note.split('\n');
	for (const { line, from, to, shape } of [...findLinks(note)].reverse()) {
		const [open, close] = shape === 'card' ? '⟦⟧' : '‹›';
		const text = lines[line] ?? '';
		lines[line] = text.slice(0, from) + open + text.slice(from, to) + close + text.slice(to);
	}
	return lines.join('\n');
}

test.each(examples)('$about', ({ note }) => {
	expect(marked(note.replace(/[⟦⟧‹›]/g, ''))).toBe(note);
});

test.each(examples)('$about, with the line endings of Windows', ({ note }) => {
	const plain = note.replace(/[⟦⟧‹›]/g, '');
	expect(findLinks(plain.replaceAll('\n', '\r\n'))).toEqual(findLinks(plain));
});

test('links with a text of their own are found when asked for, but no images, and none in code or other links', () => {
	const note =
		'at https://a.example [b](https://b.example), `[c](https://c.example)`, ![d](https://d.example/d.png), [![e](e.png)](https://e.example), [f](f.md) and [g **h**](https://g.example/(h))';
	const found = findLinks(note, true).map(({ text, url, shape }) => [text, url, shape]);
	expect(found).toEqual([
		[null, 'https://a.example', 'chip'],
		['b', 'https://b.example', 'chip'],
		['g **h**', 'https://g.example/(h)', 'chip'],
	]);
	expect(findLinks(note)).toHaveLength(1);
});

const pieces = fc.constantFrom(
	...[
		'https://a.example',
		'www.b.example',
		'\n',
		'\n\n',
		' ',
		'`',
		'```',
		'~~~',
		'<!--',
		'-->',
		'%%',
		'$',
		'$$',
	],
	...[
		'[',
		']',
		'(',
		')',
		'<',
		'>',
		'<a>',
		'</a>',
		'<div>',
		'|',
		'---',
		'# ',
		'- ',
		'> ',
		'    ',
		'{{<',
		'>}}',
		'a',
		'\\',
	],
);

test('any note gives ranges of its lines, in order, and cards that are alone', () => {
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 60 }), parts => {
			const lines = parts.join('').split('\n');
			let at = { line: 0, to: 0 };
			for (const link of findLinks(lines.join('\n'))) {
				if (link.line > at.line) at = { line: link.line, to: 0 };
				expect([link.line, link.from >= at.to, link.to > link.from]).toEqual([at.line, true, true]);
				const rest =
					(lines[link.line] ?? '').slice(0, link.from) + (lines[link.line] ?? '').slice(link.to);
				if (link.shape === 'card') expect(rest).toMatch(/^[\s>*+-]*(?:\d+[.)] )*$/);
				at = { line: link.line, to: link.to };
			}
		}),
		{ numRuns: 2000 },
	);
});

test.each([
	'[](',
	'](',
	'[[',
	'`',
	'` ``',
	'$a ',
	'<a href="',
	'<a ',
	'<a>',
	'{{<',
	'%%',
	'\\',
	'https://a.example [x](',
])('a line of nothing but “%s” is read once, however long', piece => {
	const work = (size: number) => {
		const line = `https://first.example ${piece.repeat(size / piece.length)}`;
		expect(findLinks(line)[0]?.url).toBe('https://first.example');
	};
	expect(growth(work)).toBeLessThan(10);
});
