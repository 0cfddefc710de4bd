import type { Conference } from '../conference/conference';
import type { DayNote, TalkComment } from '../conference/day-note';
import type { Strings } from '../i18n/strings';
import type { Settings } from '../settings';
import type { Notes } from '../vault/notes';
import type { UndoHistory } from '../vault/undo';
import type { BoardQuery } from './board-query';
import type { Changes } from './changes';
import type { Column } from './columns';
import type { Onward } from './obsidian-onward';

/** What the board is drawn from and what it asks for. */
export interface FollowUpsSource {
	readonly notes: Pick<Notes, 'open'>;
	readonly changes: Changes;
	readonly undo: Pick<UndoHistory, 'undo' | 'run'>;
	readonly strings: Strings;
	readonly showHelp: () => void;
	/** `YYYY-MM-DD`, here and now. */
	today(): string;
	/** What is known now; `null` until the notes have been read. */
	conferences(): readonly Conference[] | null;
	/** The ordinary tasks below the talks of a note; none until it has been read for them, which `onChange` tells. */
	readonly tasksOf: (note: DayNote) => readonly TalkComment[];
	readonly onward: Pick<Onward, 'menu'>;
	/** As the settings are now, those that are hidden too. */
	columns(): readonly Column[];
	/** Saved views, as the settings keep them. */
	views(): Settings['followUps']['views'];
	/** Keeps a view; one of that name is another one from now on. */
	saveView(name: string, query: BoardQuery): Promise<void>;
	/** Paths of notes that could not be read again: what is known of them may be old. */
	unread(): readonly string[];
	/** Calls back when any of that has changed. Returns its undo. */
	onChange(listener: () => void): () => void;
}
