import type { Conference, ConferenceDay } from '../conference/conference';
import type { Talk, TalkComment } from '../conference/day-note';
import type { Column } from './columns';

/** A follow-up and where it stands. */
export interface FollowUp {
	/** Tells it from all others; the same while only its status, or lines elsewhere in the note, change. */
	readonly key: string;
	readonly comment: TalkComment;
	/** `null` before the first talk of its note. */
	readonly talk: Talk | null;
	readonly day: ConferenceDay;
	readonly conference: Conference;
}

/** A column and what stands in it: by conference and day, then as the note goes. */
export interface BoardColumn {
	readonly column: Column;
	readonly followUps: readonly FollowUp[];
}

/**
 * Every follow-up of the conferences in its column; one whose mark no column has is in the first, so that none is lost.
 * @param statusOf the mark to go by, when the note is about to say another
 */
export function toBoard(
	conferences: readonly Conference[],
	columns: readonly Column[],
	statusOf: (followUp: FollowUp) => string | null = ({ comment }) => comment.status,
): readonly BoardColumn[] {
	const board = columns.map(column => ({ column, followUps: [] as FollowUp[] }));
	for (const followUp of conferences.flatMap(listFollowUps)) {
		const status = statusOf(followUp);
		(board.find(({ column }) => column.mark === status) ?? board[0])?.followUps.push(followUp);
	}
	return board;
}

function listFollowUps(conference: Conference): readonly FollowUp[] {
	const taken = new Map<string, number>();
	return conference.days.flatMap(day =>
		day.note.comments
			.filter(comment => comment.kind === 'follow-up' && comment.day === day.index)
			.map(comment => {
				const place = JSON.stringify([day.note.path, comment.headingPath, comment.text]);
				const before = taken.get(place) ?? 0;
				taken.set(place, before + 1);
				const talk = comment.talk === null ? null : (day.note.talks[comment.talk] ?? null);
				return { key: `${place}${before}`, comment, talk, day, conference };
			}),
	);
}
