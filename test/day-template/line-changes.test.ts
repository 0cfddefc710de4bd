import fc from 'fast-check';
import { hideLines } from '../../src/day-template/hide-lines';
import { turnIntoFollowUp, turnIntoLine } from '../../src/day-template/turn-line';
import { findVisible, hideVisible } from '../../src/day-template/visible-comments';
import { bringBack, listDraftRuns } from '../../src/markdown/bring-back';
import { readComments } from '../../src/markdown/read-comments';
import { Refusal } from '../../src/refusal';
import { randomNote } from '../markdown/random-notes';

const path = 'Ports 2026 Day 1.md';
const options = { keywords: ['todo'] };
const runs = { numRuns: 1000 };

const commentsOf = (text: string) => readComments(text, options).comments;
const sayings = (text: string) =>
	commentsOf(text).map(({ kind, status, text }) => `${kind} ${status} ${text}`);

/** What `write` makes of the note, `null` where it refuses; anything else it throws fails the test. */
function unlessRefused<T>(write: () => T): T | null {
	try {
		return write();
	} catch (error) {
		expect(error).toBeInstanceOf(Refusal);
		return null;
	}
}

describe('a draft that Markdown shows', () => {
	test.each([
		[
			'We talked.\n[//]: # (### Old outline)\n[//]: # (with (a) line)\n\nend\n',
			'We talked.\n\n[//]: # (### Old outline)\n[//]: # (with \\(a\\) line)\n\nend\n',
		],
		[
			'A\n[//]: # (### Old)\r\n[//]: # (line)\r\nB\r\n\r\nend\r\n'.replace('A\n', 'A\r\n'),
			'A\r\nB\r\n\r\n[//]: # (### Old)\r\n[//]: # (line)\r\n\r\nend\r\n',
		],
		[
			'A\n[//]: # (ask)\n[//]: # ()\n[//]: # (old)\n\nend\n',
			'A\n\n[//]: # ()\n[//]: # (old)\n\n[//]: # (ask)\n\nend\n',
		],
		['- A\n[//]: # (### Old) more\n- B\n', '- A\nmore\n- B\n\n[//]: # (### Old)\n'],
	])('moves below its paragraph as a whole and stays a draft: %j', (text, after) => {
		expect(hideVisible(text, path, options).text).toBe(after);
		expect(findVisible(after, options)).toEqual([]);
		expect(sayings(after).sort()).toEqual(sayings(text).sort());
	});

	test('moves as a whole from each of its lines', () => {
		const text = 'A\n[//]: # (### Old)\n[//]: # (line)\n\nend\n';
		const after = text.replace('A\n', 'A\n\n');
		for (const line of [1, 2])
			expect(hideVisible(text, path, options, line)).toEqual({ text: after, count: 2, left: [] });
	});

	test.each([
		'A\n[//]: # (### Old)\n[//]: # (line)\n\nSee [//]\n',
		'[//]: # ()\n[//]: # ([x] ask) and more\n[//]: # (old)\n',
	])('is left where it cannot: %j', text => {
		const { text: after, count } = hideVisible(text, path, options);
		expect(sayings(after)).toEqual(sayings(text));
		expect(count).toBe(0);
	});
});

test('a comment of HTML that code shows is left alone', () => {
	const text = 'A\n\n    <!-- todo: x --> and more\n\n[1]: https://example.org\n';
	expect(hideVisible(text, path, options)).toEqual({ text, count: 0, left: [] });
});

test('what is hidden of a note says the same, as draft or follow-up, and nothing else becomes visible', () => {
	let hidden = 0;
	fc.assert(
		fc.property(randomNote, note => {
			const { text, count, left } = hideVisible(note, path, options);
			hidden += count;
			expect(sayings(text).sort()).toEqual(sayings(note).sort());
			expect(findVisible(text, options)).toHaveLength(findVisible(note, options).length - count);
			expect(left.length + count).toBe(findVisible(note, options).length);
		}),
		runs,
	);
	expect(hidden).toBeGreaterThan(200);
});

test('comments without a place are found in time that grows with the note', () => {
	const note = `see [//] [comment] [todo]\n\n${'text\n[//]: # (a)\n\n'.repeat(300)}`;
	const start = performance.now();
	expect(hideVisible(note, path, options).left).toHaveLength(300);
	// Each alone takes one more look at all the others: minutes. The limit is far above what it takes.
	expect(performance.now() - start).toBeLessThan(30_000);
});

describe('lines that are hidden one after the other come back byte for byte', () => {
	const note = '### Why\nBecause.\nOf (this).\n\nend\n';

	test.each([
		[0, 1, 2],
		[2, 1, 0],
		[1, 0, 2],
		[2, 0, 1],
	])('in the order %i, %i, %i', (...order) => {
		let text = note;
		for (const at of order) {
			// The line below may be hidden along.
			const line = text.split('\n').findIndex(each => each === note.split('\n')[at]);
			if (line >= 0) text = hideLines(text, path, { line, to: line + 1 }).text;
		}
		expect(listDraftRuns(commentsOf(text))).toHaveLength(1);
		expect(bringBack(text, path, 0).text).toBe(note);
	});

	test('wherever they stand', () => {
		let restored = 0;
		const range = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 4 }));
		fc.assert(
			fc.property(randomNote, range, range, (note, ...ranges) => {
				fc.pre(!commentsOf(note).some(({ kind }) => kind === 'draft'));
				let text = note;
				for (const [line, count] of ranges)
					text =
						unlessRefused(() => hideLines(text, path, { line, to: line + count }))?.text ?? text;
				if (text !== note) restored++;
				for (;;) {
					const draft = commentsOf(text).find(({ kind }) => kind === 'draft');
					if (!draft) break;
					text = bringBack(text, path, draft.line).text;
				}
				expect(text).toBe(note);
			}),
			runs,
		);
		expect(restored).toBeGreaterThan(200);
	});
});

describe('a follow-up that becomes a line', () => {
	test.each([
		['[//]: # ()\n[//]: # (one)\n[//]: # ([/] ask Bo)\n[//]: # (two)\n', 2],
		['[//]: # ()\n[//]: # (one)\n[//]: # (two)\n', 1],
		['[//]: # ({"title": "x"})\n\nA\n', 0],
	])('is refused where other lines would be read differently: %j', (text, line) => {
		expect(() => turnIntoLine(text, path, { line }, options)).toThrow('other lines belong to');
	});

	test('leaves all other comments of a note as they are', () => {
		let turned = 0;
		fc.assert(
			fc.property(randomNote, fc.nat(), (note, which) => {
				const comments = commentsOf(note);
				const comment = comments[which % comments.length];
				fc.pre(comment !== undefined);
				if (!comment) return;
				const made = unlessRefused(() => turnIntoLine(note, path, comment, options));
				if (!made) return;
				turned++;
				const others = comments.flatMap((each, at) =>
					each === comment ? [] : (sayings(note)[at] ?? []),
				);
				expect(sayings(made.text)).toEqual(others);
			}),
			runs,
		);
		expect(turned).toBeGreaterThan(200);
	});
});

test('a paragraph of one line that is hidden where it stands comes back as it was, but for blanks at its end', () => {
	let turned = 0;
	fc.assert(
		fc.property(randomNote, fc.nat(), (note, which) => {
			const lines = note.split('\n');
			const line = which % lines.length;
			fc.pre(/^[^\s>*+-]/.test(lines[line] ?? ''));
			const made = unlessRefused(() => turnIntoFollowUp(note, path, { line }, options));
			if (made?.line !== line || made.text.split('\n').length !== lines.length) return;
			turned++;
			const trimmed = lines.map((each, at) =>
				at === line ? each.replace(/[ \t]+(\r?)$/, '$1') : each,
			);
			expect(turnIntoLine(made.text, path, made, options).text).toBe(trimmed.join('\n'));
		}),
		runs,
	);
	expect(turned).toBeGreaterThan(50);
});
