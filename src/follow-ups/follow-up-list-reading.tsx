import { MarkdownRenderChild, type App } from 'obsidian';
import { render } from 'preact';
import { toBoard, type FollowUp } from './board';
import type { Column } from './columns';
import { listGroups, readListBlock } from './follow-up-list';
import type { FollowUpsSource } from './follow-ups-source';
import { ListedFollowUps } from './listed-follow-ups';
import { BoardHost } from './obsidian-board-host';
import { showCardMenu } from './obsidian-card-menu';

/** The language of code blocks that show a list of follow-ups. */
export const listLanguage = 'conference-follow-ups';

/** A list of follow-ups in a note, in place of its code block: follows the notes for as long as it is shown. */
export class FollowUpListBlock extends MarkdownRenderChild {
	/** Keys of follow-ups that were worked on here: they stay in sight. */
	readonly #stays = new Set<string>();
	#said = '';
	readonly #block: string;
	readonly #source: FollowUpsSource;
	readonly #host: BoardHost;

	constructor(element: HTMLElement, block: string, app: App, source: FollowUpsSource) {
		super(element);
		this.#block = block;
		this.#source = source;
		const say = (text: string) => {
			this.#said = text;
			this.#draw();
		};
		this.#host = new BoardHost(app, source, say, () => this.#draw());
	}

	override onload(): void {
		this.containerEl.addClass('conference-notes-listed-block');
		this.register(this.#source.onChange(() => this.#draw()));
		this.register(() => render(null, this.containerEl));
		this.#draw();
	}

	#draw(): void {
		const source = this.#source;
		const { strings } = source;
		const columns = source.columns();
		const conferences = source.conferences();
		const { query, problems } = readListBlock(this.#block, columns, strings);
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
						onFollow: to => this.#host.follow(followUp, to),
						onPromote: () => source.onward.menu([followUp], at),
					})
				}
			/>,
			this.containerEl,
		);
	}

	#move(followUp: FollowUp, mark: Column['mark']): void {
		const column = this.#source.columns().find(each => each.mark === mark);
		if (!column) return;
		this.#stays.add(followUp.key);
		this.#host.ask(to => to.move([followUp], column));
	}

	readonly #open = ({ comment, day }: FollowUp, event?: MouseEvent): void =>
		this.#host.open(day.note.path, comment.line, event);
}
