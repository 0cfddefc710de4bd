import type { TalkComment } from '../conference/day-note';
import { changeComments, type CommentEdit } from '../markdown/change-comments';
import type { CommentOptions } from '../markdown/comment-options';
import type { RememberedLine } from '../markdown/remembered-line';
import { changeTasks } from '../markdown/tasks';
import { Refusal, unwritable } from '../refusal';
import type { Notes } from '../vault/notes';
import { RenamedNotes } from '../vault/renamed-notes';
import type { UndoableAction, UndoHistory } from '../vault/undo';
import { followUpKey, type FollowUp, type Known } from './board';

/** A follow-up and what it shall become. */
export interface FollowUpChange extends CommentEdit {
	readonly followUp: FollowUp;
}

/** What came of some changes asked for together. */
export interface Outcome {
	/** What undoes all of them; `null` when nothing was written. */
	readonly action: UndoableAction | null;
	/** How many were written. */
	readonly written: number;
	/** Those that were not, and why. */
	readonly refused: readonly { readonly followUp: FollowUp; readonly error: Error }[];
}

/** What is known of a follow-up beyond what its note said when it was last read. */
interface Asked {
	readonly comment: TalkComment;
	/** The mark that it shall have, and the last one written. */
	mark: string | null;
	written: string | null;
	/** Its line as it was last written. */
	line: RememberedLine;
}

interface Step extends FollowUpChange {
	readonly asked: Asked;
	error?: Error;
	/** The words it was given, and its line with them. */
	words?: string;
	line?: RememberedLine;
}

/** More that is written together with changes, and undone with them: gets those that were written. Throws what it refuses. */
export type AlsoWrite = (
	notes: Pick<Notes, 'rewrite' | 'create'>,
	written: readonly FollowUp[],
) => Promise<void>;

/** Changes follow-ups in their notes: one request after the other, each one action to undo. */
export class Changes implements Known {
	readonly #asked = new Map<string, Asked>();
	/** By the keys that their new words would give them, the keys of follow-ups before. */
	readonly #formerKeys = new Map<string, string>();
	readonly #renamed: RenamedNotes;
	#last: Promise<unknown> = Promise.resolve();

	constructor(
		notes: Pick<Notes, 'onChange'>,
		private readonly undo: Pick<UndoHistory, 'run' | 'undo'>,
		private readonly options: () => CommentOptions,
	) {
		this.#renamed = new RenamedNotes(notes);
	}

	/** Stops following the notes. */
	close(): void {
		this.#renamed.close();
	}

	/** The mark that a follow-up has, or will have once its note is read again. */
	statusOf(followUp: FollowUp): string | null {
		return this.#askedOf(followUp).mark;
	}

	/** The key that a follow-up had before its words were changed, so that it stays the same card. */
	keyOf(key: string): string {
		return this.#formerKeys.get(key) ?? key;
	}

	/**
	 * Writes changes note by note, each wholly or not at all; those that change nothing are left out. Follow-ups that
	 * are refused have their former mark again.
	 * @param label what is done, for the undo history
	 * @param also when that is refused, all is taken back
	 */
	async make(changes: readonly FollowUpChange[], label: string, also?: AlsoWrite): Promise<Outcome> {
		const steps = changes
			.map((change): Step => ({ ...change, asked: this.#askedOf(change.followUp) }))
			.filter(({ asked, mark, text }) => text !== undefined || asked.mark !== mark);
		for (const { followUp, asked, mark } of steps) {
			if (mark !== undefined) asked.mark = mark;
			this.#asked.set(followUp.key, asked);
		}
		const writing = this.#last.then(() => this.#write(steps, label, also));
		this.#last = writing.catch(() => undefined);
		return writing;
	}

	#askedOf({ key, comment }: FollowUp): Asked {
		const asked = this.#asked.get(key);
		if (asked?.comment === comment) return asked;
		return { comment, mark: comment.status, written: comment.status, line: comment.remembered };
	}

	async #write(steps: readonly Step[], label: string, also?: AlsoWrite): Promise<Outcome> {
		const paths = new Set(steps.map(({ followUp }) => followUp.day.note.path));
		const { action } = await this.undo.run(label, async notes => {
			for (const path of paths) {
				const inNote = steps.filter(({ followUp }) => followUp.day.note.path === path);
				const now = this.#renamed.pathOf(path);
				for (const isTask of [false, true]) {
					const alike = inNote.filter(({ followUp }) => followUp.isTask === isTask);
					if (alike.length > 0) await this.#writeNote(notes, now, alike);
				}
			}
			await this.#writeAlso(notes, steps, also);
		});
		const isRefused = steps.every(({ error }) => error);
		if (action && isRefused) await this.#takeBack(steps, action);
		for (const { followUp, asked, mark, error, line, words } of steps) {
			if (!error && line) {
				asked.line = line;
				const path = this.#renamed.pathOf(followUp.day.note.path);
				if (words !== undefined)
					this.#formerKeys.set(
						followUpKey(path, followUp.comment.headingPath, words, 0),
						followUp.key,
					);
			}
			if (mark === undefined) continue;
			if (!error) asked.written = mark;
			else if (asked.mark === mark) asked.mark = asked.written;
		}
		const refused = steps.flatMap(({ followUp, error }) => (error ? [{ followUp, error }] : []));
		return { action: isRefused ? null : action, written: steps.length - refused.length, refused };
	}

	async #writeNote(notes: Pick<Notes, 'rewrite'>, path: string, steps: readonly Step[]): Promise<void> {
		let results: readonly (RememberedLine | Refusal)[] = [];
		try {
			await notes.rewrite(path, text => {
				const changes = steps.map(step => ({
					remembered: step.asked.line,
					...(step.task && { task: step.task }),
					...(step.mark !== undefined && { mark: step.mark }),
					...(step.text && { text: (now: string) => (step.words = step.text?.(now) ?? now) }),
				}));
				const isTask = steps[0]?.followUp.isTask === true;
				const change = isTask ? changeTasks : changeComments;
				const changed = change(text, path, changes, this.options());
				results = changed.results;
				return changed.text;
			});
		} catch (error) {
			const refusal = toRefusal(error, path);
			for (const step of steps) step.error = refusal;
			return;
		}
		for (const [index, step] of steps.entries()) {
			const result = results[index];
			if (result instanceof Refusal) step.error = result;
			else if (result) step.line = result;
		}
	}

	async #writeAlso(
		notes: Pick<Notes, 'rewrite' | 'create'>,
		steps: readonly Step[],
		also?: AlsoWrite,
	): Promise<void> {
		const written = steps.filter(({ error }) => !error);
		if (!also || written.length === 0) return;
		await also(
			notes,
			written.map(({ followUp }) => followUp),
		).catch((error: unknown) => {
			for (const step of written) step.error = toRefusal(error, step.followUp.day.note.path);
		});
	}

	/** What was written goes when all is refused: the first step may have been, and what belongs to it not. */
	async #takeBack(steps: readonly Step[], action: UndoableAction): Promise<void> {
		await this.undo.undo(action).catch((error: Error) => {
			for (const step of steps) step.error = error;
		});
	}
}

/** Disks are full, files are locked: that too is said with the name of the note. */
export function toRefusal(error: unknown, path: string): Error {
	return error instanceof Refusal ? error : unwritable(path, error);
}
