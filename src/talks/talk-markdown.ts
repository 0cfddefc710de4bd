import type { Talk } from '../conference/day-note';
import type { CommentOptions } from '../markdown/marked-comment';
import { readComments } from '../markdown/read-comments';
import { Refusal } from '../refusal';

/**
 * A talk as it may be given to others: heading and notes without the marked comments, ended by one line ending.
 * `Refusal` that names `path` when the heading is no longer on the talk's line.
 */
export function talkMarkdown(text: string, path: string, talk: Talk, options: CommentOptions): string {
	const lines = requireTalk(text, path, talk);
	const hidden = new Set(
		readComments(text, options).comments.flatMap(({ line, to }) =>
			Array.from({ length: to - line }, (_, at) => line + at),
		),
	);
	const kept: string[] = [];
	for (let line = talk.line; line < talk.to; line++) {
		const here = lines[line] ?? '';
		// A comment leaves the blank lines above and below it behind.
		const isLeft = here.trim() === '' && kept.at(-1)?.trim() === '' && hidden.has(line - 1);
		if (!hidden.has(line) && !isLeft) kept.push(here);
	}
	return `${kept.join('\n').trimEnd()}\n`;
}

/** The lines of a note in which a talk still stands where it was read. `Refusal` that names `path` otherwise. */
function requireTalk(text: string, path: string, talk: Talk): readonly string[] {
	const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
	const heading = talk.headingPath.at(-1) ?? '';
	if (!lines[talk.line]?.includes(heading)) throw new Refusal('lineChanged', path);
	return lines;
}
