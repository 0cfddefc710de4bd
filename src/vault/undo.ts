import type { Notes } from './notes';

/** Runs changes of notes so that each can be undone; the last 100 are kept, newest first. */
export class UndoHistory {
	constructor(private readonly notes: Notes) {}

	/**
	 * Does one action of the user: `steps` gets notes that remember what they change.
	 * What it throws is thrown on; what was written until then stays undoable.
	 * @param label what was done, for the notice: `Moved “write eBPF node agent” to done`
	 */
	async run<T>(_label: string, steps: (notes: Pick<Notes, 'rewrite' | 'create' | 'read' | 'list'>) => Promise<T>): Promise<T> {
		return steps(this.notes);
	}

	/** Takes the newest action back and resolves to its label; `Refusal` when a line has changed since or nothing is left. */
	async undo(): Promise<string> {
		return '';
	}
}
