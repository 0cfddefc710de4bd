import type { Conference } from '../conference/conference';
import type { DayNote } from '../conference/day-note';
import type { TalkInNote } from '../conference/talk-in-note';
import type { Strings } from '../i18n/strings';
import type { Notes } from '../vault/notes';
import type { CursorPlace } from './here';
import type { VenueNow } from '../conference/talk-times';

/** What others do for the talks view. */
export interface TalksHelp {
	readonly venueNow: VenueNow;
	/** Reads a note as it is now; `null` when it is no day note. */
	readonly readDayNote: (path: string, text: string) => DayNote | null;
	readonly conferenceFolder: () => string;
	/** The user says that this (`Conference.key`) is none. */
	readonly excludeConference: (key: string) => Promise<void>;
	readonly setUpConference: () => Promise<void>;
	readonly createSample: () => Promise<void>;
	/** Lets the user choose the conference folder. */
	readonly chooseFolder: () => Promise<void>;
	readonly showHelp: () => void;
	/** Asks for a follow-up and writes it into the talk. */
	readonly addFollowUp: (talk: TalkInNote) => Promise<void>;
	/** Shows the board with the follow-ups of that talk alone. */
	readonly showFollowUps: (talk: TalkInNote) => Promise<void>;
}

/** What the talks are drawn from. */
export interface TalksSource extends TalksHelp {
	readonly notes: Pick<Notes, 'open' | 'read' | 'list'>;
	readonly strings: Strings;
	/** What is known now; `null` until the notes have been read. */
	conferences(): readonly Conference[] | null;
	/** Calls back when that has changed. Returns its undo. */
	onChange(listener: () => void): () => void;
	/** Calls back after the cursor of the active note has moved. Returns its undo. */
	onCursor(listener: () => void): () => void;
	/** Of the note that is or was last edited; `null` without one. */
	cursor(): CursorPlace | null;
}
