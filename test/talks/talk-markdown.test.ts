import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../src/refusal';
import { talkMarkdown } from '../../src/talks/talk-markdown';
import { toTalk } from './day-notes';

const options = { keywords: ['todo'] };
const examples = readFileSync(join(__dirname, 'talk-markdown.examples.md'), 'utf8').split(/^## /m).slice(1);
const blocks = /^(````?)md\n([\s\S]*?)^\1\n/gm;

/** The talk below the second heading of level 3. */
function secondTalk(text: string) {
	const lines = text.split('\n');
	const [, line = 0, to = lines.length] = lines.flatMap((each, at) =>
		each.startsWith('### ') ? [at] : [],
	);
	return toTalk('Tides', { line, to });
}

test.each(examples.map(example => [example.split('\n', 1)[0], example]))('%s', (_, example) => {
	const [before = '', after] = [...(example ?? '').matchAll(blocks)].map(([, , text]) => text);
	expect(talkMarkdown(before, 'day-1.md', secondTalk(before), options)).toBe(after);
});

test('line endings are those of the clipboard', () => {
	expect(
		talkMarkdown(
			'\ufeff### A\r\n### Tides\r\nebb\r\n',
			'a.md',
			toTalk('Tides', { line: 1, to: 3 }),
			options,
		),
	).toBe('### Tides\nebb\n');
});

test('a talk that is no longer where it was is not copied', () => {
	expect(() => talkMarkdown('### Other\n', 'a.md', toTalk('Tides', { line: 0, to: 1 }), options)).toThrow(
		Refusal,
	);
});
