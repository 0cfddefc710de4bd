import type { DayNote } from '../conference/day-note';
import { findAgain, type TalkInNote } from '../conference/talk-in-note';

/**
 * A talk as it may be given to others: heading and notes without the marked comments, ended by one line ending.
 * `Refusal` that names the note when the talk is no longer in it.
 * @param text of its note as it is now
 * @param note what `text` is read as
 */
export function talkMarkdown(text: string, note: DayNote | null, found: TalkInNote): string {
	const talk = findAgain(note, found);
	const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
	const hidden = new Set(
		note?.comments.flatMap(({ line, to }) => Array.from({ length: to - line }, (_, at) => line + at)),
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
