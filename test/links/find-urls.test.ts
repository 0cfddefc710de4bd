import fc from 'fast-check';
import { findUrls } from '../../src/links/find-urls';
import { anyText } from '../any-text';
import { growth } from '../growth';

/** The line with each address that was found in it between marks. */
function marked(line: string): string {
	return findUrls(line).reduceRight(
		(text, { from, to }) => `${text.slice(0, from)}⟦${text.slice(from, to)}⟧${text.slice(to)}`,
		line,
	);
}

test.each([
	[
		'the sentence it ends',
		'See ⟦https://example.org/a⟧. And ⟦https://example.org/b⟧, or ⟦https://a.example/c⟧!!!',
	],
	[
		'a question, a colon, quotes',
		`Why ⟦https://a.example/⟧? As "⟦https://a.example/b⟧" says: '⟦https://c.example⟧'.`,
	],
	['the brackets around a Wikipedia title', '(⟦https://en.wikipedia.org/wiki/Pier_(architecture)⟧)'],
	['a bracket that was not opened inside', '⟦https://a.example/b⟧) and (⟦https://a.example/c⟧)d'],
	['a Markdown link', '[⟦https://a.example/b⟧](⟦https://a.example/c⟧)'],
	['brackets of each kind inside', '⟦https://a.example/x(1)[2]{3}?y[]=1#(z)⟧.'],
	['an opening bracket behind it', '⟦https://a.example/b⟧( and on'],
	[
		'emphasis',
		'**⟦https://a.example/b⟧** _⟦https://a.example/c⟧_ ~~⟦https://d.example⟧~~ ==⟦https://e.example/f⟧==',
	],
	['emphasis of more than the address', 'and _see ⟦https://a.example⟧_ or _⟦https://a.example/b⟧_'],
	['an underscore that ends an address', '⟦https://a.example/__init__⟧ and ⟦https://a.example/b_⟧.'],
	['a footnote mark', '⟦https://a.example/b⟧[^1]'],
	[
		'a space behind an angle bracket',
		'At ⟦<https://a.example/b)c>⟧ or ⟦<http://d.example>⟧, <⟦https://a.example/b⟧ c',
	],
	['a word before its colon', '⟦https://example.org⟧: here, ⟦https://example.org⟧:there'],
	[
		'Japanese around it',
		'詳細は⟦https://example.org/⟧をご覧ください。⟦https://example.org⟧でも、⟦https://example.org/a⟧。',
	],
	['Chinese around it', '见⟦https://example.org/docs⟧的文档，和“⟦https://example.org/b⟧”。'],
	['code and tables', '`⟦https://a.example/b⟧`|⟦https://a.example/c⟧|'],
	['a mark that turns the direction of writing', '⟦https://a.example/⟧\u202Efdp.exe'],
])('an address is told apart from %s', (_, line) => {
	expect(marked(line.replace(/[⟦⟧]/g, ''))).toBe(line);
});

test.each([
	['equals signs at its end', '⟦https://a.example/?token=abc==⟧'],
	[
		'a user, a port, an address of numbers',
		'⟦http://ada:x@127.0.0.1:8080/a⟧ ⟦http://[::1]:80/⟧ ⟦http://localhost:3000⟧',
	],
	['capital letters in its scheme', '⟦Https://example.org⟧ ⟦HTTP://EXAMPLE.ORG/A⟧'],
	[
		'another address inside',
		'⟦https://web.archive.example/2020/https://example.org/a?b=https://c.example⟧',
	],
	[
		'an international name',
		'⟦https://münchen.example/straße⟧ ⟦https://例え.テスト/ページ⟧ ⟦https://почта.рф/⟧',
	],
	['emoji', '⟦https://a.example/🎉/b⟧ 🎉'],
	['Japanese in its path', '⟦https://ja.wikipedia.example/wiki/東京_駅⟧（東京）'],
	['no scheme but www', '⟦www.example.org⟧, ⟦Www.example.org/a(b)⟧ and (⟦www.example.org:8080/c⟧)'],
])('an address may have %s', (_, line) => {
	expect(marked(line.replace(/[⟦⟧]/g, ''))).toBe(line);
});

test.each([
	'https://… http:// https:///a',
	'www. www.example ://a //www.example.org a@www.example.org',
	'ftp://a.example git+https://a.example xhttps://a.example mailto:www.x@a.example',
	'view-source:https://a.example/',
	'https://a.example:99999/b',
	'a line without any',
	'',
])('there is no address in “%s”', line => {
	expect(findUrls(line)).toEqual([]);
});

test('it leads where it says, with a scheme and without brackets', () => {
	expect(findUrls('<https://a.example/b> www.c.example/d').map(({ url }) => url)).toEqual([
		'https://a.example/b',
		'https://www.c.example/d',
	]);
});

const pieces = fc.constantFrom(
	...[
		'https://',
		'http://',
		'www.',
		'a.example',
		'/',
		'(',
		')',
		'[',
		']',
		'<',
		'>',
		'{',
		'}',
		'_',
		'.',
		'!',
		' ',
	],
	...[
		'?q=',
		'#',
		'://',
		'https',
		':',
		'@',
		'\\',
		'`',
		'|',
		'日本',
		'を',
		'。',
		'🎉',
		'\u202e',
		'\ud800',
		'é',
		'=',
	],
);

test('any line gives ranges that stand in it, in order, and addresses that are some', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.array(pieces).map(each => each.join('')),
				anyText(),
			),
			line => {
				let after = 0;
				for (const { from, to, url } of findUrls(line)) {
					expect(from).toBeGreaterThanOrEqual(after);
					expect(to).toBeGreaterThan(from);
					expect(to).toBeLessThanOrEqual(line.length);
					expect(new URL(url).protocol).toMatch(/^https?:$/);
					expect(line.slice(from, to)).toContain(
						url.replace('https://www.', 'www.').replace('https://Www.', 'Www.'),
					);
					after = to;
				}
			},
		),
		{ numRuns: 2000 },
	);
});

test('any address written as the standard says is found whole between blanks', () => {
	fc.assert(
		fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), url => {
			const whole = new URL(url).href.replace(/[.,:;!?'*_~([{]+$/, '');
			const [found] = findUrls(`at ${whole} now`);
			const isBalanced = !/[()[\]{}|\\^`]/.test(whole);
			if (isBalanced) expect(found?.url).toBe(whole);
		}),
	);
});

test.each([
	['openings', 'https://a.example/('],
	['schemes', 'http://'],
	['empty hosts', '://'],
	['names', 'www.'],
	['names that are none', 'www. '],
	['addresses', 'https://a.example '],
	['angle brackets', '<https://a.example/b'],
	['closing punctuation', 'https://a.example/!!!!'],
	['users', 'https://a:b'],
	['labels', 'https://a.bc.de'],
])('a line of nothing but %s is read once, however long', (_, piece) => {
	const work = (size: number) => void findUrls(piece.repeat(size / piece.length));
	expect(growth(work)).toBeLessThan(10);
});
