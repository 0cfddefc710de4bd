import type { MarkedComment } from '../markdown/marked-comment';
import type { Day, Talk, TalkComment } from './day-note';
import { dayAt } from './talks';

/** The comments of a note, which must be in its order, with the talk and day that each stands in. */
export function placeComments(
	comments: readonly MarkedComment[],
	talks: readonly Talk[],
	days: readonly Day[],
): readonly TalkComment[] {
	let talk = 0;
	let day = 0;
	return comments.map(comment => {
		while ((talks[talk]?.to ?? Infinity) <= comment.line) talk++;
		day = dayAt(days, comment.line, day);
		const inTalk = (talks[talk]?.line ?? Infinity) <= comment.line;
		// Written out: copying it by `...` takes longer than reading it took.
		const { line, to, kind, status, text, due, tags, links, visible, remembered } = comment;
		return {
			line,
			to,
			kind,
			status,
			text,
			due,
			tags,
			links,
			visible,
			remembered,
			talk: inTalk ? talk : null,
			day,
			headingPath: remembered.headingPath,
		};
	});
}
