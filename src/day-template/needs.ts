import type { Conference } from '../conference/conference';
import type { DayNote, Talk } from '../conference/day-note';
import type { Strings } from '../i18n/strings';
import type { Settings } from '../settings';
import type { NoteIndex } from '../vault/note-index';
import type { Notes } from '../vault/notes';
import type { UndoHistory } from '../vault/undo';

/** What the day template is made from. */
export interface DayTemplateNeeds {
	readonly notes: Notes;
	readonly dayNotes: Pick<NoteIndex<DayNote>, 'get' | 'onChange'>;
	conferences(): readonly Conference[];
	/** Reads a note as it is being written; `null` when it is no day note. */
	readDayNote(path: string, text: string): DayNote | null;
	/** Which talks of today are on (`now`) and which come next. */
	talkTimes(): ReadonlyMap<Talk, 'now' | 'next'>;
	/** Asks for the text of a follow-up to a talk, or for leave to write `typed`; `null` when the user leaves without. */
	askFollowUp(talk: string, typed?: string): Promise<string | null>;
	readonly undo: UndoHistory;
	readonly strings: Strings;
	settings(): Settings;
	now(): Date;
}
