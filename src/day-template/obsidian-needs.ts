import type { App } from 'obsidian';
import type { Conference } from '../conference/conference';
import type { DayNote, Talk } from '../conference/day-note';
import type { Strings } from '../i18n/strings';
import type { Settings } from '../settings';
import type { NoteIndex } from '../vault/note-index';
import type { Notes } from '../vault/notes';
import type { UndoHistory } from '../vault/undo';

/** What the day template is made from. */
export interface DayTemplateNeeds {
	readonly app: App;
	readonly notes: Notes;
	readonly dayNotes: Pick<NoteIndex<DayNote>, 'get' | 'loaded' | 'onChange'>;
	conferences(): readonly Conference[];
	/** Reads a note as it is being written; `null` when it is no day note. */
	readDayNote(path: string, text: string): DayNote | null;
	/** Which talks of today are on (`now`) and which come next. */
	talkTimes(): ReadonlyMap<Talk, 'now' | 'next'>;
	readonly undo: UndoHistory;
	readonly strings: Strings;
	readonly settings: () => Settings;
	/** The path that a note has now which had this one when the user was asked. */
	readonly pathNow: (path: string) => string;
	now(): Date;
}

/** The text of the user's own template, `null` for the built-in one. `Refusal` when it is gone. */
export async function readTemplate({ notes, settings }: DayTemplateNeeds): Promise<string | null> {
	const { template } = settings().dayTemplate;
	return template === '' ? null : notes.read(template);
}

/**
 * Changes a note as one action that can be undone. Resolves to what `edit` gave; `onShown` gets it as soon as an editor
 * shows it (`Notes.rewrite`).
 */
export async function changeNote<T extends { readonly text: string }>(
	{ undo, pathNow }: DayTemplateNeeds,
	label: string,
	path: string,
	edit: (text: string, path: string) => T,
	onShown?: (edited: T) => void,
): Promise<T> {
	const edits: T[] = [];
	const now = pathNow(path);
	await undo.run(label, notes =>
		notes.rewrite(
			now,
			before => {
				const edited = edit(before, now);
				edits.push(edited);
				return edited.text;
			},
			() => onShown?.(edits[0] as T),
		),
	);
	return edits[0] as T;
}
