import type { DayNote, TalkComment } from '../conference/day-note';
import { findUrls } from '../links/find-urls';
import { findDue, findTags } from '../markdown/due-and-tags';
import type { NoteTask } from '../markdown/tasks';

/** The ordinary tasks of a note that stand below its talks, as a board takes them. */
export function toTalkTasks({ talks }: DayNote, tasks: readonly NoteTask[]): readonly TalkComment[] {
	return tasks.flatMap(({ line, mark, text, remembered }) => {
		const index = talks.findIndex(talk => talk.line <= line && line < talk.to);
		const talk = talks[index];
		if (!talk) return [];
		return {
			line,
			to: line + 1,
			kind: 'follow-up' as const,
			status: mark,
			text,
			due: findDue(text),
			tags: findTags(text),
			links: findUrls(text).map(({ url }) => url),
			visible: true,
			remembered,
			talk: index,
			day: talk.day,
			headingPath: remembered.headingPath,
		};
	});
}
