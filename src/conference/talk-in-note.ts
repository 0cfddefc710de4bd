import { Refusal } from '../refusal';
import type { DayNote, Talk } from './day-note';

/** A talk, and the path of the note it stands in. */
export interface TalkInNote {
	readonly path: string;
	readonly talk: Talk;
}

/**
 * The talk as it stands in its note now, wherever it moved; of several days that have one of those headings, in its own.
 * `Refusal` when it is not there any more.
 */
export function findAgain(note: DayNote | null, { path, talk }: TalkInNote): Talk {
	const same = (note?.talks ?? []).filter(
		each => each.headingPath.join('\n') === talk.headingPath.join('\n') && each.ordinal === talk.ordinal,
	);
	const found = same.length > 1 ? same.find(({ day }) => day === talk.day) : same[0];
	if (!found) throw new Refusal('lineChanged', path);
	return found;
}
