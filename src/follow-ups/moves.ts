import type { TalkComment } from '../conference/day-note';
import { moveComment } from '../markdown/comment-status';
import type { CommentOptions } from '../markdown/marked-comment';
import { findLine, rememberLine, type RememberedLine } from '../markdown/remembered-line';
import type { UndoableAction, UndoHistory } from '../vault/undo';
import type { FollowUp } from './board';

/** What is known of a follow-up beyond what its note said when it was last read. */
interface Asked {
	readonly comment: TalkComment;
	/** The mark that it shall have, and the last one written. */
	mark: string | null;
	written: string | null;
	/** Its line as it was last written. */
	line: RememberedLine;
}

/** Moves follow-ups by the status box in their lines: one after the other, each one action to undo. */
export class Moves {
	readonly #asked = new Map<string, Asked>();
	#last: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly undo: Pick<UndoHistory, 'run' | 'last'>,
		private readonly options: () => CommentOptions,
	) {}

	/** The mark that a follow-up has, or will have once its note is read again. */
	statusOf(followUp: FollowUp): string | null {
		return this.#askedOf(followUp).mark;
	}

	/**
	 * Gives a follow-up another mark, and resolves to what undoes it; `null` when it has that mark already and nothing
	 * is to be written. Refused as `moveComment` refuses; then the follow-up has its former mark again.
	 * @param label what is done, for the undo history
	 */
	async move(followUp: FollowUp, mark: string | null, label: string): Promise<UndoableAction | null> {
		const asked = this.#askedOf(followUp);
		if (asked.mark === mark) return null;
		asked.mark = mark;
		this.#asked.set(followUp.key, asked);
		const write = this.#last.then(() => this.#write(followUp.day.note.path, asked, mark, label));
		this.#last = write.catch(() => undefined);
		return write;
	}

	#askedOf({ key, comment }: FollowUp): Asked {
		const asked = this.#asked.get(key);
		if (asked?.comment === comment) return asked;
		return { comment, mark: comment.status, written: comment.status, line: comment.remembered };
	}

	async #write(
		path: string,
		asked: Asked,
		mark: string | null,
		label: string,
	): Promise<UndoableAction | null> {
		const { line, comment } = asked;
		try {
			await this.undo.run(label, notes =>
				notes.rewrite(path, text => {
					const moved = moveComment(text, path, line, mark, this.options());
					const at = findLine(text, line, path);
					asked.line = rememberLine(moved, at, at + comment.to - comment.line);
					return moved;
				}),
			);
			asked.written = mark;
			return this.undo.last;
		} catch (error) {
			asked.line = line;
			if (asked.mark === mark) asked.mark = asked.written;
			throw error;
		}
	}
}
