import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDayNote } from '../../src/conference/parse-day-note';
import { Refusal } from '../../src/refusal';
import { talkMarkdown } from '../../src/talks/talk-markdown';
import { toTalk } from './day-notes';

const options = { keywords: ['todo'], conferenceFolder: '', parseYaml: () => null };
const examples = readFileSync(join(__dirname, 'talk-markdown.examples.md'), 'utf8').split(/^## /m).slice(1);
const blocks = /^(````?)md\n([\s\S]*?)^\1\n/gm;
const path = 'HarborConf 2026 Day 1.md';
const read = (text: string) => parseDayNote(path, text, options);

/** What is copied of a talk that was the `which`-th of the note when it was read, from 0. */
function copy(text: string, which: number, before = text): string {
	return talkMarkdown(text, read(text), { path, talk: read(before)?.talks[which] ?? toTalk('') });
}

test.each(examples.map(example => [example.split('\n', 1)[0], example]))('%s', (_, example) => {
	const [before = '', after] = [...(example ?? '').matchAll(blocks)].map(([, , text]) => text);
	expect(copy(before, 1)).toBe(after);
});

test('line endings are those of the clipboard', () => {
	expect(copy('\ufeff### A\r\n### Tides\r\nebb\r\n', 1)).toBe('### Tides\nebb\n');
});

test.each(['Tides', 'Keynote', ''])('a talk called “%s” is copied whole from where it is now', title => {
	const before = `### A\n\n### ${title}\n\nebb\n\n### ${title}\n\nflow\n`;
	const text = `mine\n\n### A ${title}\n\n${before.replace('ebb', 'ebb\nand more')}`;
	expect(copy(text, 1, before)).toBe(`### ${title}\n\nebb\nand more\n`);
	expect(copy(text, 2, before)).toBe(`### ${title}\n\nflow\n`);
});

test('a talk that is no longer there is not copied, nor what stands in its place', () => {
	const before = '### A\n\n### Tides\n\nebb\n';
	expect(() => copy('### A\n\n### Tides and more\n\nebb\n', 1, before)).toThrow(Refusal);
	expect(() => talkMarkdown('mine\n', null, { path, talk: toTalk('') })).toThrow(Refusal);
});
