import type { Strings } from '../i18n/strings';
import type { UndoableAction, UndoHistory } from '../vault/undo';
import type { FollowUp } from './board';
import { shortText, withDue, withTag } from './card-text';
import type { Changes, FollowUpChange } from './changes';
import type { Column } from './columns';

/** What cards are asked for, and what is written from and told to. */
interface RequestsNeeds {
	readonly changes: Changes;
	readonly undo: Pick<UndoHistory, 'undo'>;
	readonly strings: Strings;
	/** Something was done; `action` undoes it, `null` when that was an undo itself. */
	readonly onDone: (label: string, action: UndoableAction | null) => void;
	/** Told each reason once. */
	readonly onRefused: (error: Error) => void;
	/** The cards are about to be, or are, other than they were. */
	readonly onChange: () => void;
}

/** Asks for changes of one follow-up or many, and tells in a sentence what came of it. */
export class BoardRequests {
	constructor(private readonly needs: RequestsNeeds) {}

	/** Puts follow-ups into a column. */
	async move(followUps: readonly FollowUp[], column: Column): Promise<void> {
		const { moved, movedMany } = this.#texts;
		await this.#make(
			followUps.map(followUp => ({ followUp, mark: column.mark })),
			what => moved(what, this.#texts.columns[column.id]),
			(done, of) => movedMany(done, of, this.#texts.columns[column.id]),
		);
	}

	/** Gives a follow-up other words. */
	async setText(followUp: FollowUp, text: string): Promise<void> {
		const words = text.trim().replaceAll(/\s*\n\s*/g, ' ');
		await this.#edit([followUp], () => words);
	}

	/** Says when follow-ups are due (`YYYY-MM-DD`), or that they are not. */
	async setDue(followUps: readonly FollowUp[], due: string | null): Promise<void> {
		await this.#edit(followUps, text => withDue(text, due));
	}

	/** Gives follow-ups a tag, with or without its `#`; those that have it lose it. */
	async toggleTag(followUps: readonly FollowUp[], tag: string): Promise<void> {
		const name = tag.trim().replace(/^#/, '').replaceAll(/\s+/g, '-');
		if (name !== '') await this.#edit(followUps, text => withTag(text, name));
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
		const { onChange, onDone, onRefused } = this.needs;
		const only = changes.length === 1 ? one(shortText(first.followUp.comment.text)) : null;
		const making = this.needs.changes.make(changes, only ?? many(changes.length, changes.length));
		onChange();
		const { action, written, refused } = await making;
		if (action) onDone(only ?? many(written, written + refused.length), action);
		for (const error of new Map(refused.map(each => [each.error.message, each.error])).values())
			onRefused(error);
		onChange();
	}
}
