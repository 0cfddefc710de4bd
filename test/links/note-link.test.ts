import { formatNoteLink } from '../../src/links/note-link';

const paths = ['A/Day 1.md', 'A/Day 2.md', 'B/Day 2.md', 'B/Day 4.md'];

test.each([
	['posts/conf-day-02.md', 'posts/conf-day-01.md', '[Day 1](conf-day-01.md)'],
	['A/Day 2.md', 'A/Day 1.md', '[Day 1](Day%201.md)'],
	['Day 2.md', 'A/Day (1).md', '[Day 1](A/Day%20%281%29.md)'],
	['posts/day-2/index.md', 'posts/day-1/index.md', '[Day 1](../day-1/index.md)'],
	['a/b/c.md', 'd.md', '[Day 1](../../d.md)'],
	['a.md', '🦀 50% #1?.md', '[Day 1](%F0%9F%A6%80%2050%25%20%231%3F.md)'],
])('from %s to %s: %s', (from, to, link) => {
	expect(formatNoteLink('Day 1', { from, to, form: 'markdown' }, paths)).toBe(link);
	expect(decodeURIComponent(link.slice(8, -1)).split('/').at(-1)).toBe(to.split('/').at(-1));
});

test('a label is escaped', () => {
	expect(formatNoteLink('[a]\\', { from: 'a.md', to: 'b.md', form: 'markdown' }, [])).toBe(
		'[\\[a\\]\\\\](b.md)',
	);
});

test('a wikilink tells the name, or the whole path where two notes share it', () => {
	const link = (to: string) => formatNoteLink('Day', { from: 'A/Day 3.md', to, form: 'wikilink' }, paths);
	expect(link('A/Day 1.md')).toBe('[[Day 1|Day]]');
	expect(link('A/Day 2.md')).toBe('[[A/Day 2|Day]]');
	expect(link('B/C# Day.md')).toBe('[Day](../B/C%23%20Day.md)');
});
