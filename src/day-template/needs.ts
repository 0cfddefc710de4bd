import type { Conference } from '../conference/conference';
import type { DayNote } from '../conference/day-note';
import type { Strings } from '../i18n/strings';
import type { Settings } from '../settings';
import type { NoteIndex } from '../vault/note-index';
import type { Notes } from '../vault/notes';
import type { UndoHistory } from '../vault/undo';

/** What the day template is made from. */
export interface DayTemplateNeeds {
	readonly notes: Notes;
	readonly dayNotes: Pick<NoteIndex<DayNote>, 'onChange'>;
	conferences(): readonly Conference[];
	readonly undo: UndoHistory;
	readonly strings: Strings;
	settings(): Settings;
	now(): Date;
}
