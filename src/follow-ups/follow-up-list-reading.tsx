import { MarkdownRenderChild, type App } from 'obsidian';
import { render } from 'preact';
import { report } from '../report';
import type { UndoableAction } from '../vault/undo';
import { showUndoNotice } from '../vault/obsidian-undo-notice';
import { whereOf } from '../vault/obsidian-where';
import { toBoard, type FollowUp } from './board';
import { BoardRequests } from './board-requests';
import type { Column } from './columns';
import { listGroups, readListBlock } from './follow-up-list';
import type { FollowUpsSource } from './follow-ups-source';
import { ListedFollowUps } from './listed-follow-ups';
import { showCardMenu } from './obsidian-card-menu';
import { showSummary } from './summary-modal';

/** The language of code blocks that show a list of follow-ups. */
export const listLanguage = 'conference-follow-ups';

/** A list of follow-ups in a note, in place of its code block: follows the notes for as long as it is shown. */
export class FollowUpListBlock extends MarkdownRenderChild {
	/** Keys of follow-ups that were worked on here: they stay in sight. */
	readonly #stays = new Set<string>();
	#said = '';
	readonly #requests: BoardRequests;

	constructor(
		element: HTMLElement,
		private readonly block: string,
		private readonly app: App,
		private readonly source: FollowUpsSource,
	) {
		super(element);
		this.#requests = new BoardRequests({
			...source,
			onDone: (label, action) => this.#done(label, action),
			onRefused: error => report(error, source.strings),
			onSummary: (written, refused) => showSummary(app, written, refused, source.strings),
			onChange: () => this.#draw(),
		});
	}

	override onload(): void {
		this.containerEl.addClass('conference-notes-listed-block');
		this.register(this.source.onChange(() => this.#draw()));
		this.register(() => render(null, this.containerEl));
		this.#draw();
	}

	#draw(): void {
		const { source } = this;
		const { strings } = source;
		const columns = source.columns();
		const conferences = source.conferences();
		const { query, problems } = readListBlock(this.block, columns, strings);
		const board = conferences && toBoard(conferences, columns, source.changes);
		render(
			<ListedFollowUps
				groups={board && listGroups(board, query, strings, this.#stays)}
				group={query.group}
				problems={problems}
				unread={source.unread()}
				strings={strings}
				today={source.today()}
				said={this.#said}
				onToggle={(followUp, done) => this.#move(followUp, done ? 'x' : followUp.isTask ? ' ' : null)}
				onOpen={this.#open}
				onMenu={(followUp, at) =>
					showCardMenu(followUp, source.changes.statusOf(followUp), at, strings, {
						columns,
						onMove: column => this.#move(followUp, column.mark),
						onOpen: () => this.#open(followUp),
						onFollow: to =>
							this.#try(this.app.workspace.openLinkText(to, followUp.day.note.path)),
						onPromote: () => source.onward.menu([followUp], at),
					})
				}
			/>,
			this.containerEl,
		);
	}

	#move(followUp: FollowUp, mark: Column['mark']): void {
		const column = this.source.columns().find(each => each.mark === mark);
		if (!column) return;
		this.#stays.add(followUp.key);
		this.#try(this.#requests.move([followUp], column));
	}

	readonly #open = ({ comment, day }: FollowUp, event?: MouseEvent): void => {
		const place = { line: comment.line, where: whereOf(event) };
		this.#try(this.source.notes.open(day.note.path, place));
	};

	#done(label: string, action: UndoableAction | null): void {
		this.#said = label;
		this.#draw();
		if (action) showUndoNotice(label, this.source.strings, () => this.#try(this.#requests.undo(action)));
	}

	#try(action: Promise<void>): void {
		action.catch((error: unknown) => report(error, this.source.strings));
	}
}
