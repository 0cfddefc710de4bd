import { changeComments } from '../../src/markdown/change-comments';
import { setStatus } from '../../src/markdown/comment-status';
import { readComments } from '../../src/markdown/read-comments';
import type { RememberedLine } from '../../src/markdown/remembered-line';
import { Refusal } from '../../src/refusal';

const options = { keywords: ['todo'], marks: ['!', '"'] };

test.each([
	['put in', '[//]: # (write eBPF node agent )', 'x', '[//]: # ([x] write eBPF node agent )'],
	['put in before a blank', '[//]: # ( write)', 'x', '[//]: # ( [x] write)'],
	['put in before a tab', '[//]: # (\twrite)', 'x', '[//]: # ([x]\twrite)'],
	['put in before other brackets', '[//]: # ([1] see paper)', 'x', '[//]: # ([x] [1] see paper)'],
	[
		'put in before a link',
		'[comment]: <> "[x](https://example.org)"',
		'/',
		'[comment]: <> "[/] [x](https://example.org)"',
	],
	['put into HTML', '<!-- todo: ask -->', ' ', '<!-- [ ] todo: ask -->'],
	['put into HTML without blanks', '<!--todo: ask-->', '-', '<!--[-] todo: ask-->'],
	['put into one of Obsidian’s', '%% todo: ask %%', 'x', '%% [x] todo: ask %%'],
	['put into two lines', '[//]: # (over\r\ntwo)', 'x', '[//]: # ([x] over\r\ntwo)'],
	['put before a line break', '<!--\ntodo: ask -->', 'x', '<!--[x]\ntodo: ask -->'],
	['put into the second line', '> [//]: #\n> (all of it)', 'x', '> [//]: #\n> ([x] all of it)'],
	['put into a quoted list item', '> - [todo]:# (ask) ', 'x', '> - [todo]:# ([x] ask) '],
	['put where the text is shown', '[//]: # (see f(x)) and', 'x', '[//]: # ([x] see f(x)) and'],
	['with $& in the text', '[//]: # ($& $1 $`)', 'x', '[//]: # ([x] $& $1 $`)'],
])('a status is %s, and taken out again', (_, inbox, mark, moved) => {
	expect(setStatus(inbox, 0, mark, options)).toBe(moved);
	expect(setStatus(moved, 0, null, options)).toBe(inbox);
});

test.each([
	['replaces one character', '[//]: # ([x] done)', '-', '[//]: # ([-] done)'],
	['of a capital too', '[//]: # ([X] done)', ' ', '[//]: # ([ ] done)'],
	['by one of the user’s', '<!-- [ ] ask -->', '!', '<!-- [!] ask -->'],
	['alone in its comment', '[//]: # ([x])', '/', '[//]: # ([/])'],
])('another status %s', (_, before, mark, after) => {
	expect(setStatus(before, 0, mark, options)).toBe(after);
});

test('what a taken out box uncovers does not become a status or a heading', () => {
	expect(setStatus('[//]: # ([x] [-] minus)', 0, null, options)).toBe('[//]: # (\\[-] minus)');
	expect(setStatus('[//]: # ([x] # sharp)', 0, null, options)).toBe('[//]: # (\\# sharp)');
});

test.each([
	['an HTML comment is one only by its box', '<!-- [x] no keyword -->', null],
	['without its box an empty comment would be draft', '[//]: # ([x])', null],
	['the mark would end the text', '[//]: # "ask"', '"'],
	['it is no comment', 'text', 'x'],
])('no status is written where %s', (_, line, mark) => {
	expect(setStatus(line, 0, mark, options)).toBeNull();
});

const note = '\ufeff# KubeCon\r\n\r\n[//]: # (write eBPF node agent )\r\n\tcode \r\n[//]: # (read)';

function rememberedIn(text: string, index = 0) {
	const comment = readComments(text, options).comments[index];
	if (!comment) throw new Error('no comment');
	return comment.remembered;
}

function moveComment(text: string, path: string, remembered: RememberedLine, mark: string | null): string {
	const { text: moved, results } = changeComments(text, path, [{ remembered, mark }], options);
	if (results[0] instanceof Refusal) throw results[0];
	return moved;
}

test('a move changes the one line and no other byte', () => {
	const moved = moveComment(note, 'Day 1.md', rememberedIn(note), 'x');
	expect(moved).toBe(note.replace('(write', '([x] write'));
	expect(moveComment(moved, 'Day 1.md', rememberedIn(moved), null)).toBe(note);
	expect(moveComment(note, 'Day 1.md', rememberedIn(note), null)).toBe(note);
});

test.each([
	['an unclosed fence was typed above', note.replace('# KubeCon', '```')],
	['an HTML comment was opened above', note.replace('# KubeCon', '<!--')],
	[
		'the line became part of the header',
		note.replace('\ufeff# KubeCon', '---\r\na: |').concat('\r\n---\r\n'),
	],
	['its text was edited', note.replace('write', 'wrote')],
	['it was deleted', note.replace(/.*write.*\r\n/, '')],
])('a move is refused when %s', (_, now) => {
	expect(() => moveComment(now, 'Day 1.md', rememberedIn(note), 'x')).toThrow(
		new Refusal('lineChanged', 'Day 1.md'),
	);
});

test('a move is refused when the second line of a comment was edited', () => {
	const two = '[//]: # (over\ntwo)\n';
	expect(() => moveComment(two.replace('two', '2'), 'n.md', rememberedIn(two), 'x')).toThrow(Refusal);
});

test('a move that cannot be said is refused', () => {
	const html = '<!-- [x] no keyword -->';
	expect(() => moveComment(html, 'n.md', rememberedIn(html), null)).toThrow(
		new Refusal('statusUnwritable', 'n.md'),
	);
});
