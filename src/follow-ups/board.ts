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

/** What is known of follow-ups beyond what their notes said when they were last read. */
export interface Known {
	/** The mark to go by, when the note is about to say another. */
	statusOf(followUp: FollowUp): string | null;
	/** The key of a follow-up, when it had other words before. */
	keyOf(key: string): string;
}

/** Every follow-up of the conferences in its column; one whose mark no column has is in the first, so that none is lost. */
export function toBoard(
	conferences: readonly Conference[],
	columns: readonly Column[],
	known: Known = { statusOf: ({ comment }) => comment.status, keyOf: key => key },
): readonly BoardColumn[] {
	const board = columns.map(column => ({ column, followUps: [] as FollowUp[] }));
	for (const followUp of conferences.flatMap(each => listFollowUps(each, known))) {
		const status = known.statusOf(followUp);
		(board.find(({ column }) => column.mark === status) ?? board[0])?.followUps.push(followUp);
	}
	return board;
}

/** The key of the `k`-th follow-up of those that say the same under the same headings. */
export function followUpKey(path: string, headingPath: readonly string[], text: string, k: number): string {
	return `${JSON.stringify([path, headingPath, text])}${k}`;
}

function listFollowUps(conference: Conference, known: Known): readonly FollowUp[] {
	const taken = new Map<string, FollowUp>();
	for (const day of conference.days) {
		for (const comment of day.note.comments) {
			if (comment.kind !== 'follow-up' || comment.day !== day.index) continue;
			let k = 0;
			let key = '';
			do key = followUpKey(day.note.path, comment.headingPath, comment.text, k++);
			while (taken.has(key));
			const talk = comment.talk === null ? null : (day.note.talks[comment.talk] ?? null);
			taken.set(key, { key, comment, talk, day, conference });
		}
	}
	return Array.from(taken, ([key, followUp]) => {
		const former = known.keyOf(key);
		return taken.has(former) ? followUp : { ...followUp, key: former };
	});
}
