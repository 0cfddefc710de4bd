import {
	ItemView,
	type HoverParent,
	type HoverPopover,
	type ViewStateResult,
	type WorkspaceLeaf,
} from 'obsidian';
import { render } from 'preact';
import { report } from '../report';
import type { UndoableAction } from '../vault/undo';
import { showUndoNotice } from '../vault/obsidian-undo-notice';
import { whereOf } from '../vault/obsidian-where';
import type { MenuOfCard } from './board-cards';
import { toBoard, type BoardColumn, type FollowUp } from './board';
import { BoardPane } from './board-pane';
import { findCards, readBoardQuery, wholeQuery, type BoardContext, type BoardQuery } from './board-query';
import { BoardRequests } from './board-requests';
import type { ToolbarMenu } from './board-toolbar';
import { ChosenCards } from './chosen-cards';
import { columns } from './columns';
import { listDrafts } from './drafts';
import type { FollowUpsSource } from './follow-ups-source';
import { showBoardMenu } from './obsidian-board-menu';
import { showCardMenu } from './obsidian-card-menu';
import { showPreview } from './obsidian-preview';
import { showSummary } from './summary-modal';

/** The view's name in the app's workspace, also where its page previews come from. */
export const followUpsViewType = 'conference-notes-follow-ups';

/** The follow-up board. Keeps nothing but what is folded and what is looked for. */
export class FollowUpsView extends ItemView implements HoverParent {
	override icon = 'square-kanban';
	override navigation = false;
	hoverPopover: HoverPopover | null = null;
	/** The cards that a command is for. */
	readonly chosen = new ChosenCards(() => findCards(this.#board, this.#query, this.#context));
	#folded: readonly string[] = columns.filter(({ folds }) => folds).map(({ id }) => id);
	#said = '';
	#wantsFocus = false;
	#query = wholeQuery;
	#board: readonly BoardColumn[] = [];
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
			onSummary: (written, refused) => showSummary(this.app, written, refused, source.strings),
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
		const { folded, query } = (state ?? {}) as Readonly<Record<string, unknown>>;
		if (Array.isArray(folded)) this.#folded = folded.filter(each => typeof each === 'string');
		this.#query = readBoardQuery(query);
		this.#draw();
		await super.setState(state, result);
	}

	/** Moves the focus to a card, as soon as there is one. */
	focusBoard(): void {
		const card = this.contentEl.querySelector<HTMLElement>('.conference-notes-card[tabindex="0"]');
		this.#wantsFocus = card === null;
		card?.focus();
	}

	/** Shows what is looked for so. */
	readonly look = (query: BoardQuery): void => {
		this.#query = query;
		this.#draw();
		void this.app.workspace.requestSaveLayout();
	};

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('conference-notes-board-view');
		this.register(this.source.onChange(() => this.#draw()));
		this.registerDomEvent(this.contentEl, 'focusin', this.chosen.onFocus);
		this.addAction('info', this.source.strings.firstUse.help.command, this.source.showHelp);
		this.#draw();
	}

	protected override async onClose(): Promise<void> {
		this.#draw = () => render(null, this.contentEl);
		this.#draw();
	}

	#draw = (): void => {
		const { source } = this;
		const conferences = source.conferences();
		if (conferences === null) return;
		const tasksOf = this.#query.tasks ? source.tasksOf : undefined;
		this.#board = toBoard(conferences, source.columns(), source.changes, tasksOf);
		render(
			<BoardPane
				board={this.#board}
				drafts={listDrafts(conferences)}
				context={this.#context}
				folded={this.#folded}
				onFold={this.#fold}
				onOpen={({ comment, day }, event) => this.#open(day.note.path, comment.line, event)}
				onPreview={(followUp, event) => showPreview(followUp, event, this, followUpsViewType)}
				onMenu={this.#menu}
				onMove={(followUps, column) => this.#try(this.#requests.move(followUps, column))}
				onField={(...field) => this.#try(this.#requests.setField(...field))}
				onUndo={() => this.#try(this.#requests.undo())}
				onHelp={source.showHelp}
				onSay={this.#say}
				onSelected={keys => (this.chosen.selected = keys)}
				said={this.#said}
				query={this.#query}
				onQuery={this.look}
				onToolbarMenu={this.#toolbarMenu}
				onSaveView={this.#saveView}
				onOpenDraft={({ day, line }, event) => this.#open(day.note.path, line, event)}
				onBringBack={draft => this.#try(this.#requests.bringBack(draft))}
			/>,
			this.contentEl,
		);
		if (this.#wantsFocus && this.app.workspace.getActiveViewOfType(FollowUpsView) === this)
			this.focusBoard();
	};

	get #context(): BoardContext {
		return { ...this.source, today: this.source.today() };
	}

	readonly #fold = (id: string, folded: boolean): void => {
		const others = this.#folded.filter(each => each !== id);
		this.#folded = folded ? [...others, id] : others;
		this.#draw();
		void this.app.workspace.requestSaveLayout();
	};

	#open(path: string, line: number, event?: MouseEvent | KeyboardEvent): void {
		this.#try(this.source.notes.open(path, { line, where: whereOf(event) }));
	}

	readonly #toolbarMenu = (menu: ToolbarMenu, event: MouseEvent, onName: () => void): void =>
		showBoardMenu(menu, event, {
			app: this.app,
			board: this.#board,
			query: this.#query,
			context: this.#context,
			views: this.source.views().map(({ name, query }) => ({ name, query: readBoardQuery(query) })),
			onQuery: this.look,
			onName,
		});

	readonly #saveView = (name: string): void => {
		const saved = this.source.strings.followUps.views.savedAs(name);
		this.#try(this.source.saveView(name, this.#query).then(() => this.#say(saved)));
	};

	readonly #menu = (followUp: FollowUp, at: MouseEvent | HTMLElement, card: MenuOfCard): void => {
		showCardMenu(followUp, this.source.changes.statusOf(followUp), at, this.source.strings, {
			columns: this.source.columns(),
			onMove: column => this.#try(this.#requests.move(card.followUps, column)),
			onOpen: () => this.#open(followUp.day.note.path, followUp.comment.line),
			onField: card.openField,
			onSelect: card.select,
			onSelectNothing: card.selectNothing,
			onFollow: to => this.#try(this.app.workspace.openLinkText(to, followUp.day.note.path)),
			onPromote: () => this.source.onward.menu(card.followUps, at),
		});
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
