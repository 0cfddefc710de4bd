import {
	ItemView,
	Platform,
	type HoverParent,
	type HoverPopover,
	type ViewStateResult,
	type WorkspaceLeaf,
} from 'obsidian';
import { RowActions } from './obsidian-row-actions';
import { TalksPane } from './talks-pane';
import type { TalksSource } from './talks-source';
import { readTalksState } from './talks-state';

/** The view's name in the app's workspace. */
export const talksViewType = 'conference-notes-talks';

/** Every talk of every day. While it is hidden it only remembers that something changed or the cursor moved. */
export class TalksView extends ItemView implements HoverParent {
	override icon = 'presentation';
	override navigation = false;
	hoverPopover: HoverPopover | null = null;
	readonly #source: TalksSource;
	readonly #pane: TalksPane;
	#isStale = true;

	constructor(leaf: WorkspaceLeaf, source: TalksSource) {
		super(leaf);
		this.#source = source;
		const actions = new RowActions(this.app, source, this);
		const host = {
			conferences: () => source.conferences(),
			stateChanged: () => void this.app.workspace.requestSaveLayout(),
			opened: () => this.#giveWay(),
		};
		this.#pane = new TalksPane(this.contentEl, source, host, actions);
	}

	override getViewType(): string {
		return talksViewType;
	}

	override getDisplayText(): string {
		return this.#source.strings.talks.view;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.#pane.state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.#pane.state = readTalksState(state);
		this.#draw();
		await super.setState(state, result);
	}

	/** Moves the focus into the list: to the talk that the cursor is in when it was moved since. */
	focusList(): void {
		this.#isStale = true;
		this.#draw();
		this.#pane.focus();
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('conference-notes-talks');
		this.register(this.#source.onChange(() => this.#draw()));
		this.register(
			this.#source.onCursor(() => {
				if (this.contentEl.isShown()) this.#pane.followCursor();
				else this.#isStale = true;
			}),
		);
		// It gets its size back when it is shown again.
		const sizes = new ResizeObserver(() => this.#isStale && this.#draw());
		sizes.observe(this.contentEl);
		this.register(() => sizes.disconnect());
		// What is on and what is next is told to the minute.
		this.registerInterval(window.setInterval(() => this.#draw(), 30_000));
		this.#draw();
	}

	protected override async onClose(): Promise<void> {
		this.#pane.close();
	}

	#draw(): void {
		const wasStale = this.#isStale;
		this.#isStale = !this.contentEl.isShown() || this.#source.conferences() === null;
		if (this.#isStale) return;
		this.#pane.draw();
		if (wasStale) this.#pane.followCursor();
		this.#pane.giveFocus();
	}

	/** On a phone the side dock covers the note that was just opened. */
	#giveWay(): void {
		const { leftSplit, rightSplit } = this.app.workspace;
		const root = this.leaf.getRoot();
		if (!Platform.isPhone) return;
		for (const split of [leftSplit, rightSplit]) if (split === root) split.collapse();
	}
}
