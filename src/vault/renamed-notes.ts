import type { Notes } from './notes';

/** Where notes are that were renamed or moved since they were read. */
export class RenamedNotes {
	readonly #now = new Map<string, string>();
	/** Stops following the notes. */
	readonly close: () => void;

	constructor(notes: Pick<Notes, 'onChange'>) {
		this.close = notes.onChange(change => {
			if (change.kind === 'renamed') {
				for (const [read, now] of this.#now)
					if (now === change.from) this.#now.set(read, change.path);
				this.#now.set(change.from, change.path);
			}
			// The one of that name is another note now, or this one is back.
			this.#now.delete(change.path);
		});
	}

	/** The path of the note that had this one when it was read. */
	pathOf(path: string): string {
		return this.#now.get(path) ?? path;
	}
}
