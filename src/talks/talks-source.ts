import type { Conference } from '../conference/conference';
import type { Strings } from '../i18n/strings';
import type { CommentOptions } from '../markdown/marked-comment';
import type { Notes } from '../vault/notes';
import type { UndoHistory } from '../vault/undo';
import type { CursorPlace } from './here';
import type { VenueNow } from './talk-times';

/** What others do for the talks view. */
export interface TalksHelp {
	readonly venueNow: VenueNow;
	/** As the settings are now. */
	readonly commentOptions: () => CommentOptions;
	readonly conferenceFolder: () => string;
	/** The user says that this (`Conference.key`) is none. */
	readonly excludeConference: (key: string) => Promise<void>;
	/** Lets the user choose one of many; `null` when they leave without. */
	readonly choose: (texts: readonly string[], placeholder: string) => Promise<string | null>;
	readonly setUpConference: () => Promise<void>;
	readonly showBoard: () => Promise<void>;
}

/** What the talks are drawn from. */
export interface TalksSource extends TalksHelp {
	readonly notes: Pick<Notes, 'open' | 'read' | 'list'>;
	readonly undo: UndoHistory;
	readonly strings: Strings;
	/** As the app gives it (`en`, `pt-BR`). */
	readonly language: string;
	/** What is known now; `null` until the notes have been read. */
	conferences(): readonly Conference[] | null;
	/** Calls back when that has changed. Returns its undo. */
	onChange(listener: () => void): () => void;
	/** Calls back after the cursor of the active note has moved. Returns its undo. */
	onCursor(listener: () => void): () => void;
	/** `null` when no note is being edited. */
	cursor(): CursorPlace | null;
}
