/**
 * The only way to the notes. There is no `write`: an edit gets the text as it is at that moment
 * and says what it becomes, so nothing that changed meanwhile is ever overwritten.
 */
export interface Notes {
	/** Paths of all Markdown notes, in no order. */
	list(): readonly string[];
	/** The note's text; `Refusal` when it does not exist. */
	read(path: string): Promise<string>;
	/**
	 * Lets `edit` change the note. What `edit` throws is thrown on and nothing is written; returning the same
	 * text writes nothing. Resolves to the text before and after. `Refusal` when the note is too large to be changed.
	 * @param onShown called at the moment an editor shows the note as `edit` left it, perhaps before it is saved: the
	 * time to move the cursor. Not called when no editor does, or when it was typed into first.
	 */
	rewrite(path: string, edit: (text: string) => string, onShown?: () => void): Promise<Rewrite>;
	/**
	 * Makes a note, and the folders above it; `Refusal` when the path exists. Resolves to the paths of the folders that
	 * were not there before, outermost first.
	 */
	create(path: string, text: string): Promise<readonly string[]>;
	/** Removes a folder that is there and empty; leaves any other as it is. */
	removeEmptyFolder(path: string): Promise<void>;
	/** Moves a note to the trash, only while its text is still the one given; else `Refusal`. */
	trash(path: string, text: string): Promise<void>;
	/** Shows a note, the cursor on `line` when given. */
	open(path: string, options?: OpenOptions): Promise<void>;
	/** Calls back on every change of a note. Returns its undo. */
	onChange(listener: (change: NoteChange) => void): () => void;
}

/** `where`: in the active pane, in a new tab, beside it, or in a new window. */
export interface OpenOptions {
	readonly line?: number;
	readonly where?: 'here' | 'tab' | 'split' | 'window';
}

/** The whole text before and after an edit. */
export interface Rewrite {
	readonly before: string;
	readonly after: string;
}

/** `changed` also stands for a new note; its text is the one that was changed to. */
export type NoteChange =
	| { readonly kind: 'changed'; readonly path: string; readonly text: string }
	| { readonly kind: 'deleted'; readonly path: string }
	| { readonly kind: 'renamed'; readonly path: string; readonly from: string };
