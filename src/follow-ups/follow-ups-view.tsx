import { ItemView, Keymap, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { Conference } from '../conference/conference';
import type { Strings } from '../i18n/strings';
import { report } from '../report';
import type { Notes } from '../vault/notes';
import type { UndoableAction, UndoHistory } from '../vault/undo';
import { toBoard, type FollowUp } from './board';
import { listTags, readBoardQuery, wholeQuery, type BoardQuery } from './board-query';
import { BoardPane, type MenuOfCard } from './board-pane';
import { BoardRequests } from './board-requests';
import type { CardFieldKind } from './card-field';
import type { Changes } from './changes';
import { columns } from './columns';
import { showKeys } from './keys-modal';
import { showBoardMenu } from './obsidian-board-menu';
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
	/** `YYYY-MM-DD`, here and now. */
	today(): string;
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
	#wantsFocus = false;
	#query = wholeQuery;
	readonly #requests: BoardRequests;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly source: FollowUpsSource,
	) {
		super(leaf);
		this.#requests = new BoardRequests({
			...source,
			onDone: (label, action) => this.#done(label, action),
			onRefused: error => report(error, source.strings),
			onChange: () => this.#draw(),
		});
	}

	override getViewType(): string {
		return followUpsViewType;
	}

	override getDisplayText(): string {
		return this.source.strings.followUps.view;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), folded: this.#folded, query: this.#query };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const folded = (state as { readonly folded?: unknown } | null)?.folded;
		if (Array.isArray(folded)) this.#folded = folded.filter(each => typeof each === 'string');
		this.#query = readBoardQuery((state as { readonly query?: unknown } | null)?.query);
		this.#draw();
		await super.setState(state, result);
	}

	/** Moves the focus to a card, as soon as there is one. */
	focusBoard(): void {
		const card = this.contentEl.querySelector<HTMLElement>('.conference-notes-list-row[tabindex="0"]');
		this.#wantsFocus = card === null;
		card?.focus();
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
		const { strings } = this.source;
		const board = toBoard(conferences, columns, this.source.changes);
		render(
			<BoardPane
				board={board}
				strings={strings}
				language={this.source.language}
				folded={this.#folded}
				onFold={this.#fold}
				onOpen={this.#open}
				onMenu={this.#menu}
				onMove={(followUps, column) => this.#try(this.#requests.move(followUps, column))}
				onField={this.#field}
				onUndo={() => this.#try(this.#requests.undo())}
				onHelp={() => showKeys(this.app, this.source.strings)}
				onSay={this.#say}
				said={this.#said}
				today={this.source.today()}
				query={this.#query}
				onQuery={this.#look}
				onFilter={button => showBoardMenu(this.#query, listTags(board), button, strings, this.#look)}
			/>,
			this.contentEl,
		);
		const isActive = this.app.workspace.getActiveViewOfType(FollowUpsView) === this;
		if (this.#wantsFocus && isActive) this.focusBoard();
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

	readonly #look = (query: BoardQuery): void => {
		this.#query = query;
		this.#draw();
		void this.app.workspace.requestSaveLayout();
	};

	readonly #menu = (followUp: FollowUp, at: MouseEvent | HTMLElement, card: MenuOfCard): void => {
		const status = this.source.changes.statusOf(followUp);
		showCardMenu(followUp, status, at, this.source.strings, {
			onMove: column => this.#try(this.#requests.move(card.followUps, column)),
			onOpen: () => this.#open(followUp),
			onField: card.openField,
			onSelect: card.select,
		});
	};

	readonly #field = (followUps: readonly FollowUp[], kind: CardFieldKind, value: string): void => {
		const [first] = followUps;
		if (kind === 'due') this.#try(this.#requests.setDue(followUps, value === '' ? null : value));
		else if (kind === 'tag') this.#try(this.#requests.toggleTag(followUps, value));
		else if (first) this.#try(this.#requests.setText(first, value));
	};

	readonly #say = (text: string): void => {
		this.#said = text;
		this.#draw();
	};

	#done(label: string, action: UndoableAction | null): void {
		this.#say(label);
		if (action) showUndoNotice(label, this.source.strings, () => this.#try(this.#requests.undo(action)));
	}

	#try(action: Promise<void>): void {
		action.catch((error: unknown) => report(error, this.source.strings));
	}
}
