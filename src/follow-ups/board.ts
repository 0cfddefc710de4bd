import type { Conference, ConferenceDay } from '../conference/conference';
import type { DayNote, Talk, TalkComment } from '../conference/day-note';
import type { Column } from './columns';

/** Where something on the board stands in the notes. */
export interface Place {
	/** `null` before the first talk of its note. */
	readonly talk: Talk | null;
	readonly day: ConferenceDay;
	readonly conference: Conference;
}

/** A follow-up and where it stands. */
export interface FollowUp extends Place {
	/** Tells it from all others; the same while only its status, or lines elsewhere in the note, change. */
	readonly key: string;
	/** Of an ordinary task its line, read as if it were a comment. */
	readonly comment: TalkComment;
	/** An ordinary task: `- [ ] read it`. */
	readonly isTask: boolean;
	/** Its place among all: by conference and day, then as the note goes. */
	readonly order: number;
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
	/** The ordinary tasks of a note that stand on the board too. */
	tasksOf: (note: DayNote) => readonly TalkComment[] = () => [],
): readonly BoardColumn[] {
	const board = columns.map(column => ({ column, followUps: [] as FollowUp[] }));
	const byMark = new Map(board.map(each => [each.column.mark, each]));
	let order = 0;
	for (const conference of conferences) {
		for (const followUp of listFollowUps(conference, known, tasksOf)) {
			const column = byMark.get(known.statusOf(followUp)) ?? board[0];
			column?.followUps.push({ ...followUp, order: order++ });
		}
	}
	return board;
}

/** The key of the `k`-th follow-up of those that say the same under the same headings. */
export function followUpKey(path: string, headingPath: readonly string[], text: string, k: number): string {
	return `${JSON.stringify([path, headingPath, text])}${k}`;
}

function listFollowUps(
	conference: Conference,
	known: Known,
	tasksOf: (note: DayNote) => readonly TalkComment[],
): readonly FollowUp[] {
	const taken = new Map<string, FollowUp>();
	const alike = new Map<string, number>();
	for (const day of conference.days) {
		const tasks = tasksOf(day.note);
		const comments = day.note.comments.filter(({ kind }) => kind === 'follow-up');
		const all = tasks.length === 0 ? comments : [...comments, ...tasks].sort((a, b) => a.line - b.line);
		for (const comment of all) {
			if (comment.day !== day.index) continue;
			const first = followUpKey(day.note.path, comment.headingPath, comment.text, 0);
			const k = alike.get(first) ?? 0;
			alike.set(first, k + 1);
			const key = followUpKey(day.note.path, comment.headingPath, comment.text, k);
			const talk = comment.talk === null ? null : (day.note.talks[comment.talk] ?? null);
			const isTask = tasks.includes(comment);
			taken.set(key, { key, comment, talk, day, conference, isTask, order: 0 });
		}
	}
	return Array.from(taken, ([key, followUp]) => {
		const former = known.keyOf(key);
		return taken.has(former) ? followUp : { ...followUp, key: former };
	});
}
