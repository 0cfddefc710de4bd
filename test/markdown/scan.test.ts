import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { lineText } from '../../src/markdown/lines';
import { scanNote, type ScannedNote } from '../../src/markdown/scan';
import { anyText } from '../any-text';

const examples = [
	...readFileSync(join(__dirname, 'scan.examples.md'), 'utf8').matchAll(
		/^## (.+)\n\n````\n([^]*?)^````$/gm,
	),
].map(([, about = '', lines = '']) => ({ about, lines }));
const margin = /^([^|\n]*)\| ?(.*)$/gm;

/** Scans a note in which a line of `h` is a comment. */
function scan(text: string): ScannedNote {
	return scanNote(text, 0, 0, { take: (_, from, to) => (text.slice(from, to) === '[h]' ? 1 : 0) });
}

function marks(note: ScannedNote): string[] {
	return note.kinds.map((kind, index) => {
		const heading = note.headings.find(({ line, to }) => line <= index && index < to);
		return heading ? `${heading.level}` : (['', 'blank', 'hidden'][kind] ?? '');
	});
}

test.each(examples)('$about', ({ lines }) => {
	const text = lines.replace(margin, '$2').replaceAll(/^h$/gm, '[h]');
	const expected = [...lines.matchAll(margin)].map(([, mark = '']) => mark.trim());
	// A blank line in a fence is hidden.
	expect(marks(scan(text))).toEqual(expected.map(mark => (mark === 'blank?' ? 'hidden' : mark)));
	expect(marks(scan(text.replaceAll('\n', '\r\n')))).toEqual(marks(scan(text)));
});

const text = fc
	.array(
		fc.constantFrom(
			'# A',
			'## B ##',
			'###',
			'#no',
			'text',
			'',
			'===',
			'---',
			'```',
			'~~~',
			'  ',
			'- a',
			'> b',
			'    c',
			'*x*',
		),
		{
			maxLength: 12,
		},
	)
	.map(lines => lines.join('\n'));

test('headings that begin with marks are the headings of Markdown', () => {
	fc.assert(
		fc.property(text, note => {
			// What stands in lists and quotes, and underlined headings, are told apart from Markdown on purpose.
			fc.pre(!/^(?:[->=]|\s+\S)/m.test(note));
			const levels = [...micromark(note).matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
			expect(scan(note).headings.map(({ level }) => level)).toEqual(levels);
		}),
		{ numRuns: 1000 },
	);
});

test('the lines of a scanned note make up the note', () => {
	const anything = fc.array(fc.oneof(text, anyText()), { maxLength: 6 }).map(parts => parts.join('\r\n'));
	fc.assert(
		fc.property(anything, note => {
			const scanned = scan(note);
			const lines = note.split('\n').map(line => line.replace(/\r$/, ''));
			if (note.endsWith('\n') || note === '') lines.pop();
			expect(scanned.starts.map((_, line) => lineText(scanned, line))).toEqual(lines);
		}),
		{ numRuns: 1000 },
	);
});
