import {
	ItemView,
	type HoverParent,
	type HoverPopover,
	type ViewStateResult,
	type WorkspaceLeaf,
} from 'obsidian';
import { render } from 'preact';
import { reportFailure } from '../report';
import type { MenuOfCard } from './board-cards';
import { toBoard, type BoardColumn, type FollowUp } from './board';
import { BoardPane } from './board-pane';
import { findCards, readBoardQuery, wholeQuery, type BoardContext, type BoardQuery } from './board-query';
import type { ToolbarMenu } from './board-toolbar';
import { ChosenCards } from './chosen-cards';
import { columns } from './columns';
import { listDrafts } from './drafts';
import type { FollowUpsSource } from './follow-ups-source';
import { BoardHost } from './obsidian-board-host';
import { showBoardMenu } from './obsidian-board-menu';
import { showCardMenu } from './obsidian-card-menu';
import { showPreview } from './obsidian-preview';

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
	readonly #source: FollowUpsSource;
	readonly #host: BoardHost;

	constructor(leaf: WorkspaceLeaf, source: FollowUpsSource) {
		super(leaf);
		this.#source = source;
		this.#host = new BoardHost(this.app, source, this.#say, () => this.#draw());
	}

	override getViewType(): string {
		return followUpsViewType;
	}

	override getDisplayText(): string {
		return this.#source.strings.followUps.view;
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

	/** Moves the focus to a card, or into the search that finds none; as soon as there is one or the other. */
	focusBoard(): void {
		const ways = ['.conference-notes-card[tabindex="0"]', 'input[type="search"]'];
		const [way] = ways.flatMap(each => this.contentEl.querySelector<HTMLElement>(each) ?? []);
		this.#wantsFocus = way === undefined;
		way?.focus();
	}

	/** Shows what is looked for so. */
	readonly look = (query: BoardQuery): void => {
		this.#query = query;
		this.#draw();
		void this.app.workspace.requestSaveLayout();
	};

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('conference-notes-board-view');
		this.register(this.#source.onChange(() => this.#draw()));
		this.registerDomEvent(this.contentEl, 'focusin', this.chosen.onFocus);
		this.addAction('info', this.#source.strings.firstUse.help.command, this.#source.showHelp);
		this.#draw();
	}

	protected override async onClose(): Promise<void> {
		this.#draw = () => render(null, this.contentEl);
		this.#draw();
	}

	#draw = (): void => {
		const source = this.#source;
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
				onOpen={({ comment, day }, event) => this.#host.open(day.note.path, comment.line, event)}
				onPreview={(followUp, event) => showPreview(followUp, event, this, followUpsViewType)}
				onMenu={this.#menu}
				onMove={(followUps, column) => this.#host.ask(to => to.move(followUps, column))}
				onField={(...field) => this.#host.ask(to => to.setField(...field))}
				onUndo={() => this.#host.ask(to => to.undo())}
				onHelp={source.showHelp}
				onSay={this.#say}
				onSelected={keys => (this.chosen.selected = keys)}
				said={this.#said}
				query={this.#query}
				onQuery={this.look}
				onToolbarMenu={this.#toolbarMenu}
				onSaveView={this.#saveView}
				onOpenDraft={({ day, line }, event) => this.#host.open(day.note.path, line, event)}
				onBringBack={draft => this.#host.ask(to => to.bringBack(draft))}
			/>,
			this.contentEl,
		);
		if (this.#wantsFocus && this.app.workspace.getActiveViewOfType(FollowUpsView) === this)
			this.focusBoard();
	};

	get #context(): BoardContext {
		return { ...this.#source, today: this.#source.today() };
	}

	readonly #fold = (id: string, folded: boolean): void => {
		const others = this.#folded.filter(each => each !== id);
		this.#folded = folded ? [...others, id] : others;
		this.#draw();
		void this.app.workspace.requestSaveLayout();
	};

	readonly #toolbarMenu = (menu: ToolbarMenu, event: MouseEvent, onName: () => void): void =>
		showBoardMenu(menu, event, {
			app: this.app,
			board: this.#board,
			query: this.#query,
			context: this.#context,
			views: this.#source.views().map(({ name, query }) => ({ name, query: readBoardQuery(query) })),
			onQuery: this.look,
			onName,
		});

	readonly #saveView = (name: string): void => {
		const saved = this.#source.strings.followUps.views.savedAs(name);
		const saving = this.#source.saveView(name, this.#query).then(() => this.#say(saved));
		reportFailure(saving, this.#source.strings);
	};

	readonly #menu = (followUp: FollowUp, at: MouseEvent | HTMLElement, card: MenuOfCard): void => {
		showCardMenu(followUp, this.#source.changes.statusOf(followUp), at, this.#source.strings, {
			columns: this.#source.columns(),
			onMove: column => this.#host.ask(to => to.move(card.followUps, column)),
			onOpen: () => this.#host.open(followUp.day.note.path, followUp.comment.line),
			onField: card.openField,
			onSelect: card.select,
			onSelectNothing: card.selectNothing,
			onFollow: to => this.#host.follow(followUp, to),
			onPromote: () => this.#source.onward.menu(card.followUps, at),
		});
	};

	readonly #say = (text: string): void => {
		this.#said = text;
		this.#draw();
	};
}
