import { rememberFormers, restoreFormer, type FormerLines } from '../markdown/former-lines';
import { Refusal } from '../refusal';
import type { Notes } from './notes';

/** Something the user did that can be undone. */
export interface UndoableAction {
	/** What was done, for the notice: `Moved “write eBPF node agent” to done`. */
	readonly label: string;
}

/** What came of an action. */
export interface Done<T> {
	readonly result: T;
	/** What undoes it; `null` when it changed no note. */
	readonly action: UndoableAction | null;
}

/** Notes that remember what an action does to them. */
export type TrackedNotes = Pick<Notes, 'rewrite' | 'create' | 'trash'>;

/** What an action did to one note. */
interface Trace {
	/** Follows the note when it is renamed. */
	path: string;
	/** What it created, as it left it; `null` when the note was there before. */
	created: string | null;
	/** Those it made for the note, outermost first. */
	readonly folders: readonly string[];
	/** What it moved to the trash; `null` when the note is still there. */
	readonly trashed: string | null;
	/** In the order they were made. */
	readonly former: FormerLines[];
}

interface Action extends UndoableAction {
	changes: Trace[];
}

// More than anyone takes back one by one, and little to keep: the lines that changed.
const kept = 100;

/** Runs changes of notes so that each can be undone; the last 100 are kept, newest first. */
export class UndoHistory {
	#actions: Action[] = [];
	readonly #stop: () => void;
	#undoing: Promise<unknown> = Promise.resolve();
	readonly #running = new Set<Promise<unknown>>();

	constructor(private readonly notes: Notes) {
		this.#stop = notes.onChange(change => {
			if (change.kind !== 'renamed') return;
			for (const each of this.#actions.flatMap(action => action.changes)) {
				if (each.path === change.from) each.path = change.path;
			}
		});
	}

	/** The newest action that can be undone, `null` when there is none. */
	get last(): UndoableAction | null {
		return this.#actions.at(-1) ?? null;
	}

	/** Stops following the notes. */
	close(): void {
		this.#stop();
	}

	/**
	 * Does one action of the user: `steps` gets notes that remember what they change. Others may be done and undone
	 * meanwhile. What it throws is thrown on; what was written until then stays undoable.
	 * @param label what was done, for the notice: `Moved “write eBPF node agent” to done`
	 */
	async run<T>(label: string, steps: (notes: TrackedNotes) => Promise<T>): Promise<Done<T>> {
		const action: Action = { label, changes: [] };
		const running = steps(this.#recorder(action)).finally(() => {
			this.#running.delete(running);
			this.#keep(action);
		});
		this.#running.add(running);
		const result = await running;
		return { result, action: action.changes.length === 0 ? null : action };
	}

	/**
	 * Takes an action back, when none is given the newest, which may still be under way, and resolves to its label. Each note gets all its bytes back
	 * or stays as it is. `Refusal` when lines have changed since, or nothing is left; what is refused goes behind all
	 * other actions, so that it holds none of them up.
	 */
	async undo(action?: UndoableAction): Promise<string> {
		const before = [this.#undoing, ...(action ? [] : this.#running)];
		const undone = Promise.allSettled(before).then(() => this.#undo(action ?? this.last));
		this.#undoing = undone.catch(() => null);
		return undone;
	}

	async #undo(given: UndoableAction | null): Promise<string> {
		const action = this.#actions.find(each => each === given);
		if (!action) throw new Refusal('nothingToUndo');
		this.#actions = this.#actions.filter(each => each !== action);
		const left: Trace[] = [];
		const errors: Error[] = [];
		for (const change of [...action.changes].reverse()) {
			await this.#takeBack(change).catch((error: Error) => {
				left.unshift(change);
				errors.push(error);
			});
		}
		const done = left.length < action.changes.length;
		action.changes = left;
		const bug = errors.find(error => !(error instanceof Refusal));
		if (bug) this.#actions.push(action);
		else if (left.length > 0) this.#actions.unshift(action);
		const refused = errors[0];
		if (bug) throw bug;
		if (!refused) return action.label;
		if (!done) throw refused;
		throw new Refusal('undoneInPart', action.label, left.map(({ path }) => path).join(', '));
	}

	async #takeBack({ path, created, folders, trashed, former }: Trace): Promise<void> {
		if (created !== null) {
			await this.notes.trash(path, created);
			for (const folder of [...folders].reverse()) await this.notes.removeEmptyFolder(folder);
		} else if (trashed !== null) await this.notes.create(path, trashed);
		else
			await this.notes.rewrite(path, now =>
				former.reduceRight((text, each) => restoreFormer(text, each, path), now),
			);
	}

	#keep(action: Action): void {
		if (action.changes.length === 0) return;
		this.#actions = [...this.#actions, action].slice(-kept);
	}

	#recorder({ changes }: Action): TrackedNotes {
		const { notes } = this;
		return {
			async create(path, text) {
				const folders = await notes.create(path, text);
				changes.push({ path, created: text, folders, trashed: null, former: [] });
				return folders;
			},
			async trash(path, text) {
				await notes.trash(path, text);
				changes.push({ path, created: null, folders: [], trashed: text, former: [] });
			},
			async rewrite(path, edit, onShown) {
				const rewrite = await notes.rewrite(path, edit, onShown);
				const { before, after } = rewrite;
				if (before === after) return rewrite;
				let change = changes.find(each => each.path === path);
				if (!change)
					changes.push((change = { path, created: null, folders: [], trashed: null, former: [] }));
				if (change.created === null) change.former.push(...rememberFormers(before, after));
				else if (change.created === before) change.created = after;
				return rewrite;
			},
		};
	}
}
