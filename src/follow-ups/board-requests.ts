import type { Strings } from '../i18n/strings';
import { bringBack } from '../markdown/bring-back';
import { findLine } from '../markdown/remembered-line';
import type { UndoableAction, UndoHistory } from '../vault/undo';
import type { FollowUp } from './board';
import type { CardFieldKind } from './card-field';
import { shortText, withDue, withTag } from './card-text';
import type { Changes, FollowUpChange, Outcome } from './changes';
import type { Column } from './columns';
import type { Draft } from './drafts';

/** What cards are asked for, and what is written from and told to. */
interface RequestsNeeds {
	readonly changes: Changes;
	readonly undo: Pick<UndoHistory, 'undo' | 'run'>;
	readonly strings: Strings;
	/** Something was done; `action` undoes it, `null` when that was an undo itself. */
	readonly onDone: (label: string, action: UndoableAction | null) => void;
	readonly onRefused: (error: Error) => void;
	/** Of several changes asked for together, some were refused. */
	readonly onSummary: (written: readonly FollowUp[], refused: Outcome['refused']) => void;
	/** The cards are about to be, or are, other than they were. */
	readonly onChange: () => void;
}

/** Asks for changes of one follow-up or many, and tells in a sentence what came of it. */
export class BoardRequests {
	constructor(private readonly needs: RequestsNeeds) {}

	/** Puts follow-ups into a column. */
	async move(followUps: readonly FollowUp[], { mark, name }: Column): Promise<void> {
		const { moved, movedMany } = this.#texts;
		await this.#make(
			followUps.map(followUp => ({ followUp, mark })),
			what => moved(what, name),
			(done, of) => movedMany(done, of, name),
		);
	}

	/**
	 * Writes what a field of a card was filled in with: the words of the first follow-up, the day all are due
	 * (`YYYY-MM-DD`, none when empty), or a tag, with or without its `#`, that all lose when all have it.
	 */
	async setField(followUps: readonly FollowUp[], kind: CardFieldKind, value: string): Promise<void> {
		const words = value.trim().replaceAll(/\s*\n\s*/g, ' ');
		const tag = words.replace(/^#/, '').replaceAll(/[\s#]+/g, '-');
		if (kind === 'text') await this.#edit(followUps.slice(0, 1), () => words);
		else if (kind === 'due') await this.#edit(followUps, text => withDue(text, value || null));
		else if (tag !== '') {
			const isNew = followUps.some(({ comment }) => withTag(comment.text, tag, true) !== comment.text);
			await this.#edit(followUps, text => withTag(text, tag, isNew));
		}
	}

	/** Makes a draft text of its note again. */
	async bringBack({ text, remembered, day }: Draft): Promise<void> {
		const { undo, onDone } = this.needs;
		const { path } = day.note;
		const label = this.#texts.drafts.broughtBack(shortText(text || this.#texts.wordless));
		const { action } = await undo.run(label, notes =>
			notes.rewrite(path, now => bringBack(now, path, findLine(now, remembered, path)).text),
		);
		onDone(label, action);
	}

	/** Takes back the newest action, or the one given. */
	async undo(action?: UndoableAction): Promise<void> {
		const { undo, strings, onDone, onRefused } = this.needs;
		await undo.undo(action).then(
			label => onDone(strings.undo.undone(label), null),
			(error: Error) => onRefused(error),
		);
	}

	get #texts() {
		return this.needs.strings.followUps;
	}

	async #edit(followUps: readonly FollowUp[], edit: (text: string) => string): Promise<void> {
		const changes = followUps
			.filter(({ comment }) => edit(comment.text) !== comment.text)
			.map(followUp => ({ followUp, text: edit }));
		await this.#make(changes, this.#texts.changed, this.#texts.changedMany);
	}

	async #make(
		changes: readonly FollowUpChange[],
		one: (what: string) => string,
		many: (done: number, of: number) => string,
	): Promise<void> {
		const [first] = changes;
		if (!first) return;
		const { onChange, onDone, onRefused, onSummary } = this.needs;
		const only = changes.length === 1 ? one(shortText(first.followUp.comment.text)) : null;
		const making = this.needs.changes.make(changes, only ?? many(changes.length, changes.length));
		onChange();
		const { action, written, refused } = await making;
		if (action) onDone(only ?? many(written, written + refused.length), action);
		if (changes.length > 1 && refused.length > 0) {
			const failed = new Set(refused.map(({ followUp }) => followUp));
			onSummary(
				changes.flatMap(({ followUp }) => (failed.has(followUp) ? [] : followUp)),
				refused,
			);
		} else for (const { error } of refused) onRefused(error);
		onChange();
	}
}
