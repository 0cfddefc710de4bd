import type { DayNote, TalkComment } from '../conference/day-note';
import { findUrls } from '../links/find-urls';
import { findDue, findTags } from '../markdown/due-and-tags';
import { readTasks, type NoteTask } from '../markdown/tasks';

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

/**
 * Gives the ordinary tasks below the talks of a note. The first time it is asked for a note as it was read, it reads
 * the note too, gives what it knew before, and calls back once it knows.
 */
export function readTalkTasks(
	read: (path: string) => Promise<string>,
	onChange: () => void,
): (note: DayNote) => readonly TalkComment[] {
	const known = new WeakMap<DayNote, readonly TalkComment[]>();
	const last = new Map<string, readonly TalkComment[]>();
	let reading = 0;
	const follow = async (note: DayNote) => {
		reading++;
		// A note that is gone is no longer asked for.
		const text = await read(note.path).catch(() => '');
		const tasks = toTalkTasks(note, readTasks(text));
		known.set(note, tasks);
		last.set(note.path, tasks);
		if (--reading === 0) onChange();
	};
	return note => {
		const tasks = known.get(note);
		if (tasks) return tasks;
		const before = last.get(note.path) ?? [];
		known.set(note, before);
		void follow(note);
		return before;
	};
}
