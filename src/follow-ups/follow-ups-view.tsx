import { ItemView, Keymap, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { Conference } from '../conference/conference';
import type { Strings } from '../i18n/strings';
import { report } from '../report';
import type { Notes } from '../vault/notes';
import type { UndoableAction, UndoHistory } from '../vault/undo';
import { toBoard, type FollowUp } from './board';
import { BoardPane } from './board-pane';
import { shortText } from './card-text';
import type { Changes } from './changes';
import { columns, type Column } from './columns';
import { showCardMenu } from './obsidian-card-menu';
import { showUndoNotice } from '../vault/obsidian-undo-notice';

/** The view's name in the app's workspace. */
export const followUpsViewType = 'conference-notes-follow-ups';

/** What the board is drawn from and what it asks for. */
export interface FollowUpsSource {
	readonly notes: Pick<Notes, 'open'>;
	readonly changes: Changes;
	readonly undo: Pick<UndoHistory, 'undo'>;
	readonly strings: Strings;
	/** As the app gives it (`en`, `pt-BR`). */
	readonly language: string;
	/** What is known now; `null` until the notes have been read. */
	conferences(): readonly Conference[] | null;
	/** Calls back when that has changed. Returns its undo. */
	onChange(listener: () => void): () => void;
}

/** The follow-up board. Keeps nothing but which columns are folded. */
export class FollowUpsView extends ItemView {
	override icon = 'square-kanban';
	override navigation = false;
	#folded: readonly string[] = columns.filter(({ folds }) => folds).map(({ id }) => id);
	#said = '';

	constructor(
		leaf: WorkspaceLeaf,
		private readonly source: FollowUpsSource,
	) {
		super(leaf);
	}

	override getViewType(): string {
		return followUpsViewType;
	}

	override getDisplayText(): string {
		return this.source.strings.followUps.view;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), folded: this.#folded };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const folded = (state as { readonly folded?: unknown } | null)?.folded;
		if (Array.isArray(folded)) this.#folded = folded.filter(each => typeof each === 'string');
		this.#draw();
		await super.setState(state, result);
	}

	/** Moves the focus to a card. */
	focusBoard(): void {
		this.contentEl.querySelector<HTMLElement>('.conference-notes-list-row[tabindex="0"]')?.focus();
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('conference-notes-board-view');
		this.register(this.source.onChange(() => this.#draw()));
		this.#draw();
	}

	protected override async onClose(): Promise<void> {
		render(null, this.contentEl);
	}

	#draw(): void {
		const conferences = this.source.conferences();
		if (conferences === null) return;
		render(
			<BoardPane
				board={toBoard(conferences, columns, followUp => this.source.changes.statusOf(followUp))}
				strings={this.source.strings}
				language={this.source.language}
				folded={this.#folded}
				onFold={this.#fold}
				onOpen={this.#open}
				onMenu={this.#menu}
				onMove={this.#move}
				said={this.#said}
			/>,
			this.contentEl,
		);
	}

	readonly #fold = (column: string, folded: boolean): void => {
		const others = this.#folded.filter(id => id !== column);
		this.#folded = folded ? [...others, column] : others;
		this.#draw();
		this.app.workspace.requestSaveLayout();
	};

	readonly #open = ({ comment, day }: FollowUp, event?: MouseEvent | KeyboardEvent): void => {
		const pane = Keymap.isModEvent(event);
		const where = pane === true ? 'tab' : pane || 'here';
		this.#try(this.source.notes.open(day.note.path, { line: comment.line, where }));
	};

	readonly #menu = (followUp: FollowUp, at: MouseEvent | HTMLElement): void => {
		const status = this.source.changes.statusOf(followUp);
		showCardMenu(followUp, status, at, this.source.strings, {
			onMove: column => this.#move(followUp, column),
			onOpen: () => this.#open(followUp),
		});
	};

	readonly #move = (followUp: FollowUp, column: Column): void => {
		this.#try(this.#rewrite(followUp, column));
	};

	async #rewrite(followUp: FollowUp, { id, mark }: Column): Promise<void> {
		const { changes, strings } = this.source;
		const label = strings.followUps.moved(
			shortText(followUp.comment.text),
			strings.followUps.columns[id],
		);
		const moving = changes.make([{ followUp, mark }], label);
		this.#draw();
		try {
			const { action, refused } = await moving;
			if (action) this.#tell(action);
			for (const { error } of refused) throw error;
		} finally {
			this.#draw();
		}
	}

	#tell(action: UndoableAction): void {
		const { undo, strings } = this.source;
		this.#said = action.label;
		showUndoNotice(action.label, strings, () =>
			this.#try(
				undo.undo(action).then(undone => {
					this.#said = strings.undo.undone(undone);
					this.#draw();
				}),
			),
		);
	}

	#try(action: Promise<void>): void {
		action.catch((error: unknown) => report(error, this.source.strings));
	}
}
