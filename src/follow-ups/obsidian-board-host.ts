import type { App } from 'obsidian';
import { reason, report } from '../report';
import { showUndoNotice } from '../vault/obsidian-undo-notice';
import { whereOf } from '../vault/obsidian-where';
import type { FollowUp } from './board';
import { BoardRequests } from './board-requests';
import type { FollowUpsSource } from './follow-ups-source';
import { showSummary } from './summary-modal';

/** Does for a list of follow-ups what its user asks for, and tells what came of it and what went wrong. */
export class BoardHost {
	readonly #app: App;
	readonly #source: FollowUpsSource;
	readonly #requests: BoardRequests;
	readonly #onSaid: (text: string) => void;

	/**
	 * @param onSaid something was done, which a notice offers to undo, or refused, which a notice tells too
	 * @param onChange the follow-ups are about to be, or are, other than they were
	 */
	constructor(app: App, source: FollowUpsSource, onSaid: (text: string) => void, onChange: () => void) {
		const { strings } = source;
		this.#app = app;
		this.#source = source;
		this.#onSaid = onSaid;
		this.#requests = new BoardRequests({
			...source,
			onDone: (label, action) => {
				onSaid(label);
				if (action) showUndoNotice(label, strings, () => this.ask(requests => requests.undo(action)));
			},
			onRefused: error => this.#refuse(error),
			onSummary: (written, refused) => showSummary(app, written, refused, strings),
			onChange,
		});
	}

	/** Asks for a change. */
	ask(change: (requests: BoardRequests) => Promise<void>): void {
		this.#run(change(this.#requests));
	}

	/** Opens a note at a line, where the click or key asks for it. */
	open(path: string, line: number, event?: MouseEvent | KeyboardEvent): void {
		this.#run(this.#source.notes.open(path, { line, where: whereOf(event) }));
	}

	/** Opens what a link in a follow-up leads to. */
	follow({ day }: FollowUp, link: string): void {
		this.#run(this.#app.workspace.openLinkText(link, day.note.path));
	}

	#run(action: Promise<void>): void {
		action.catch((error: Error) => this.#refuse(error));
	}

	#refuse(error: Error): void {
		const { strings } = this.#source;
		report(error, strings);
		this.#onSaid(reason(error, strings));
	}
}
