import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { changeComments, type CommentEdit } from '../../src/markdown/change-comments';
import { appendTasks } from '../../src/markdown/insert-tasks';
import { readComments } from '../../src/markdown/read-comments';
import { keepToLine, taskLine } from '../../src/markdown/task-line';
import { Refusal } from '../../src/refusal';
import { toHtml } from './markdown-html';
import { randomNote, randomText } from './random-notes';

const options = { keywords: ['todo'] };
const path = 'Day 1.md';

/** What promotes a comment: done, with a link, and a task in place (`null`) or at the end of its part. */
const promotion = (level: number | null): CommentEdit => ({
	mark: 'x',
	text: now => `${now} → [[#Keynote]]`,
	task: { level, text: now => now },
});

const examples = readFileSync(join(__dirname, 'insert-tasks.examples.md'), 'utf8')
	.split(/^## (?=.*\n\n````)/m)
	.slice(1)
	.map(section => {
		const [, before = '', after = ''] = /^````\n([^]*?)^````\n````\n([^]*?)^````/m.exec(section) ?? [];
		const clean = (text: string) => text.replace(/⇤\n/, '');
		return {
			title: section.slice(0, section.indexOf('\n')),
			before: clean(before),
			after: clean(after),
		};
	});

/** What a page shows, without the one list (or the items of one) that are tasks beginning with these words. */
function pageWithout(note: string, words: string): string {
	const item = `<li>(?:<p>)?<input type="checkbox" disabled="" />${words}[^]*?</li>`;
	return toHtml(note)
		.replace(new RegExp(`<ul>(?:${item})+</ul>`), '')
		.replace(new RegExp(item), '');
}

/** micromark takes a list for a loose one when code in it has a blank line and something follows. */
function shown(html: string, note: string): string {
	return note.includes('  more code') ? html.replaceAll(/<\/?p>/g, '') : html;
}

test.each(examples)('$title', ({ title, before, after }) => {
	const comment = readComments(before, options).comments.find(({ text }) => text === 'ask Ahmad');
	if (!comment) throw new Error('no comment');
	const edit = promotion(title.includes('end of the talk') ? 3 : null);
	const changed = changeComments(before, path, [{ remembered: comment.remembered, ...edit }], options);
	expect(changed.text).toBe(after);
	// Comments that are shown say more now, and that is all the page may tell.
	const marked = before.replace('(ask Ahmad)', '([x] ask Ahmad → [[#Keynote]])');
	expect(pageWithout(changed.text, 'ask Ahmad')).toBe(toHtml(marked));
	expect(toHtml(changed.text)).toContain('/>ask Ahmad</li>');
	const again = readComments(changed.text, options).comments.find(({ text }) =>
		text.startsWith('ask Ahmad'),
	);
	expect(changed.results).toEqual([again?.remembered]);
});

test('line endings of Windows are those of the task too', () => {
	const note = '### Keynote\r\n\r\n[//]: # (one)\r\n[//]: # (two)\r\n\r\nText\r\n';
	const { comments } = readComments(note, options);
	const changes = comments.map(({ remembered }) => ({ remembered, ...promotion(null) }));
	expect(changeComments(note, path, changes, options).text).toBe(
		[
			'### Keynote',
			'',
			'[//]: # ([x] one → [[#Keynote]])',
			'[//]: # ([x] two → [[#Keynote]])',
			'',
			'- [ ] one',
			'- [ ] two',
			'',
			'Text',
			'',
		].join('\r\n'),
	);
});

test('where no task can stand its comment stays as it was, and the others are written', () => {
	const note = '### A\n\n- one\n  [//]: # (inside)\n\n      code\n### B\n\n[//]: # (free)\n';
	const { comments } = readComments(note, options);
	const changes = comments.map(({ remembered }) => ({ remembered, ...promotion(null) }));
	const { text, results } = changeComments(note, path, changes, options);
	const refused = results.map(each => each instanceof Refusal && each.key);
	expect(refused.filter(each => each !== false)).toEqual(
		text.includes('[x] inside') ? [] : ['noPlaceForTask'],
	);
	expect(text).toContain('[//]: # ([x] free → [[#Keynote]])\n\n- [ ] free\n');
});

test.each([
	['see <b>this</b> and `<b>` %% $$', 'see \\<b>this\\</b> and `<b>` \\%% \\$$'],
	['<https://example.org> a < b, 50 % $5', '<https://example.org> a < b, 50 % $5'],
	['<!-- ``` <pre> `x', '\\<!-- ``` \\<pre> `x'],
	['ends with \\', 'ends with \\'],
])('%j as a task is %j', (text, written) => {
	expect(keepToLine(text)).toBe(written);
	expect(toHtml(`${taskLine(text)}\n\n**after**`)).toContain('</ul><p><strong>after</strong></p>');
});

test('a list at the end of a note goes on with its own bullets', () => {
	expect(appendTasks('Plan\n\n* one\n  more\n', path, ['two', 'three'], options)).toBe(
		'Plan\n\n* one\n  more\n* [ ] two\n* [ ] three\n',
	);
	expect(appendTasks('Plan', path, ['one'], options)).toBe('Plan\n\n- [ ] one');
	expect(appendTasks('', path, ['one'], options)).toBe('- [ ] one');
	expect(() => appendTasks('```\ncode\n', path, ['one'], options)).toThrow(
		new Refusal('noPlaceForTask', path),
	);
});

test('whatever the note, a task adds a list to the page and changes nothing else', () => {
	let written = 0;
	fc.assert(
		fc.property(randomNote, randomText, fc.nat(), fc.nat(7), (note, text, at, level) => {
			fc.pre(text.trim() !== '');
			const comments = readComments(note, options).comments.filter(({ kind }) => kind === 'follow-up');
			const comment = comments[at % comments.length];
			if (!comment) return;
			const word = `zq${text.replace(/\s+/g, ' ').trim()}`;
			const task = { level: level === 0 ? null : level, text: () => word };
			const changed = changeComments(note, path, [{ remembered: comment.remembered, task }], options);
			if (changed.results[0] instanceof Refusal) return void expect(changed.text).toBe(note);
			written++;
			expect(shown(pageWithout(changed.text, 'zq'), note)).toBe(shown(toHtml(note), note));
			const before = readComments(note, options).comments;
			const after = readComments(changed.text, options).comments;
			expect(after.map(each => each.remembered.text)).toEqual(before.map(each => each.remembered.text));
			const index = before.findIndex(({ line }) => line === comment.line);
			expect([after[index]?.remembered]).toEqual(changed.results);
		}),
		{ numRuns: 300 },
	);
	expect(written).toBeGreaterThan(90);
});

test('whatever the note, an appended task changes nothing above it', () => {
	fc.assert(
		fc.property(randomNote, note => {
			try {
				const after = appendTasks(note, path, ['zq'], options);
				expect(after.startsWith(note.trimEnd())).toBe(true);
				expect(shown(pageWithout(after, 'zq'), note)).toBe(shown(toHtml(note), note));
			} catch (error) {
				if (!(error instanceof Refusal)) throw error;
			}
		}),
		{ numRuns: 300 },
	);
});
