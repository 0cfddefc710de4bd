import fc from 'fast-check';
import { changeComments } from '../../src/markdown/change-comments';
import { toOneLine } from '../../src/markdown/comment-text';
import { insertComment, type CommentPlace } from '../../src/markdown/insert-comment';
import { insertTalk } from '../../src/markdown/insert-talk';
import type { MarkedComment } from '../../src/markdown/marked-comment';
import { readComments } from '../../src/markdown/read-comments';
import { smallestChange } from '../../src/markdown/smallest-change';
import { Refusal } from '../../src/refusal';
import { toHtml } from './markdown-html';
import { randomNote, randomText } from './random-notes';

const options = { keywords: ['todo'], marks: ['!'] };
const runs = { numRuns: 1000 };

/** What `write` makes of the note, `null` where it refuses; anything else it throws fails the test. */
function unlessRefused<T>(write: () => T): T | null {
	try {
		return write();
	} catch (error) {
		expect(error).toBeInstanceOf(Refusal);
		return null;
	}
}

/** Some talk of the note, and some line in it. */
function placeIn(note: string, talk: number, cursor: number | undefined): CommentPlace {
	const { headings, firstLine, starts } = readComments(note, options).note;
	const heading = headings[talk % (headings.length + 1)];
	const line = heading?.line ?? firstLine;
	const next = headings.find(each => each.line > line && heading && each.level <= heading.level);
	const to = next?.line ?? firstLine + starts.length;
	return { line, to, cursor: cursor === undefined ? undefined : line + (cursor % Math.max(1, to - line)) };
}

function moveComment(note: string, { remembered }: MarkedComment, mark: string | null): string {
	const { text, results } = changeComments(note, 'Day 1.md', [{ remembered, mark }], options);
	if (results[0] instanceof Refusal) throw results[0];
	return text;
}

const place = fc.tuple(fc.nat(), fc.option(fc.nat(), { nil: undefined }));

/** Is nothing but new lines added, each ended as the others are? */
function addsLinesOnly(before: string, after: string): boolean {
	const { from, to, insert } = smallestChange(before, after);
	const endings = new Set(insert.match(/\r?\n/g) ?? []);
	const ending = /\r?\n/.exec(before)?.[0] ?? '\n';
	return (
		from === to &&
		[...endings].every(each => each === ending) &&
		after.length - before.length === insert.length
	);
}

test('a comment is read back as it was written, and the page shows what it showed', () => {
	let written = 0;
	fc.assert(
		fc.property(randomNote, randomText, place, (note, text, [talk, cursor]) => {
			fc.pre(text.trim() !== '');
			const result = unlessRefused(() =>
				insertComment(note, 'Day 1.md', text, placeIn(note, talk, cursor), options),
			);
			if (!result) return;
			written++;
			const added = readComments(result.text, options).comments.find(
				({ line }) => line === result.line,
			);
			expect(added).toMatchObject({
				text: toOneLine(text),
				kind: 'follow-up',
				status: null,
				visible: false,
			});
			expect(addsLinesOnly(note, result.text)).toBe(true);
			expect(toHtml(result.text)).toBe(toHtml(note));
		}),
		runs,
	);
	expect(written).toBeGreaterThan(900);
});

test('a status there and back restores the bytes, and the page shows what it showed', () => {
	let moved = 0;
	fc.assert(
		fc.property(
			randomNote,
			fc.nat(),
			fc.constantFrom(null, ' ', '/', 'x', '-', '!'),
			(note, which, mark) => {
				const { comments } = readComments(note, options);
				const comment = comments[which % Math.max(1, comments.length)];
				if (!comment || comment.kind !== 'follow-up') return;
				const there = unlessRefused(() => moveComment(note, comment, mark));
				if (there === null) return;
				moved++;
				const after = readComments(there, options).comments;
				expect(after[comments.indexOf(comment)]).toMatchObject({
					status: mark,
					text: comment.text,
					line: comment.line,
				});
				if (!comment.visible) expect(toHtml(there)).toBe(toHtml(note));
				expect(there.length - note.length).toBe(
					mark === comment.status ? 0 : mark === null ? -4 : comment.status === null ? 4 : 0,
				);
				expect(
					moveComment(there, after[comments.indexOf(comment)] as MarkedComment, comment.status),
				).toBe(note);
			},
		),
		runs,
	);
	expect(moved).toBeGreaterThan(250);
});

test('a talk adds its heading to the page and changes nothing else', () => {
	let written = 0;
	fc.assert(
		fc.property(
			randomNote,
			fc.constantFrom('eBPF by example', 'C #', '', '## x', '日本'),
			place,
			(note, title, [talk]) => {
				const part = placeIn(note, talk, undefined);
				const result = unlessRefused(() => insertTalk(note, 'Day 1.md', { level: 3, title }, part));
				if (!result) return;
				written++;
				expect(addsLinesOnly(note, result.text)).toBe(true);
				const heading = `<h3>${title.replace(/^## /, '## ')}</h3>`;
				expect(toHtml(result.text).split(heading).length).toBe(
					toHtml(note).split(heading).length + 1,
				);
			},
		),
		runs,
	);
	expect(written).toBeGreaterThan(900);
});
