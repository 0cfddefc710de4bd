import type { Conference } from '../conference/conference';
import { listDraftRuns } from '../markdown/bring-back';
import type { RememberedLine } from '../markdown/remembered-line';
import { followUpKey, type Place } from './board';

/** Lines of a note that comments hide, directly below each other. */
export interface Draft extends Place {
	readonly key: string;
	/** The first of its lines that says anything, without the marks of a heading; empty when none does. */
	readonly text: string;
	/** How many lines it takes. */
	readonly lines: number;
	/** Its first line, and what finds it again. */
	readonly line: number;
	readonly remembered: RememberedLine;
}

/** Every draft of the conferences: by conference and day, then as the note goes. */
export function listDrafts(conferences: readonly Conference[]): readonly Draft[] {
	return conferences.flatMap(conference =>
		conference.days.flatMap(day => {
			const own = day.note.comments.filter(comment => comment.day === day.index);
			return listDraftRuns(own).flatMap((run, index) => {
				const [first] = run;
				if (!first) return [];
				const text = run.find(each => /[^#\s]/.test(each.text))?.text ?? '';
				return {
					key: followUpKey(day.note.path, first.headingPath, first.text, index),
					text: text.replace(/^#+\s*/, ''),
					lines: (run.at(-1)?.to ?? 0) - first.line,
					line: first.line,
					remembered: first.remembered,
					talk: first.talk === null ? null : (day.note.talks[first.talk] ?? null),
					day,
					conference,
				};
			});
		}),
	);
}
