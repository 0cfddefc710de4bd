import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MarkedComment } from '../../src/markdown/marked-comment';
import { readComments } from '../../src/markdown/read-comments';
import { toHtml } from './markdown-html';

const options = { keywords: ['todo', 'follow-up'], marks: ['!'] };

const examples = readFileSync(join(__dirname, 'marked-comment.examples.md'), 'utf8')
	.split(/^## /m)
	.slice(1)
	.map(section => {
		const [, note = '', read = ''] = /^````\n([^]*?)^````\n````\n([^]*?)^````/m.exec(section) ?? [];
		return { title: section.slice(0, section.indexOf('\n')), note, read };
	});

function describeComment({ line, to, kind, status, visible, due, tags, text }: MarkedComment): string {
	const lines = to > line + 1 ? `${line + 1}-${to}` : `${line + 1}`;
	const facts = [
		`${kind}${status === null ? '' : ` [${status}]`}`,
		visible && 'visible',
		due !== null && `due ${due}`,
		tags.length > 0 && `tags ${tags.join(' ')}`,
	];
	return `${lines}: ${facts.filter(Boolean).join(', ')} | ${text}\n`;
}

describe.each(examples)('$title', ({ note, read }) => {
	const said = readComments(note, options).comments.map(describeComment).join('');

	test('is read as the example says', () => {
		expect(said).toBe(read);
	});

	test('also where lines end with CRLF, behind a byte order mark and without a final line ending', () => {
		const other = `\ufeff${note.trimEnd().replaceAll('\n', '\r\n')}`;
		expect(readComments(other, options).comments.map(describeComment).join('')).toBe(read);
	});

	test('is visible where micromark shows its last word', () => {
		for (const comment of readComments(note, options).comments) {
			const word = /\p{L}+(?=[^\p{L}]*$)/u.exec(comment.text)?.[0];
			if (word === undefined) continue;
			const lines = note.split('\n');
			const own = lines.slice(comment.line, comment.to).join('\n');
			const at = own.lastIndexOf(word);
			const marked = own.slice(0, at) + 'zzSEENzz' + own.slice(at + word.length);
			lines.splice(comment.line, comment.to - comment.line, marked);
			expect([comment.text, toHtml(lines.join('\n')).includes('zzSEENzz')]).toEqual([
				comment.text,
				comment.visible,
			]);
		}
	});
});
