import { ItemView, Keymap, Platform, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { createRef, render } from 'preact';
import type { Conference } from '../conference/conference';
import type { Strings } from '../i18n/strings';
import type { ScrollAnchor } from '../lists/list-layout';
import type { WindowedList } from '../lists/windowed-list';
import { report } from '../report';
import type { Notes } from '../vault/notes';
import { listTalksRows } from './rows';
import { TalksPanel } from './talks-panel';
import type { TalksRow } from './talks-row';
import { readTalksState, type TalksState } from './talks-state';

/** The view's name in the app's workspace. */
export const talksViewType = 'conference-notes-talks';

/** What the view draws from and asks for. */
export interface TalksSource {
	readonly notes: Pick<Notes, 'open'>;
	readonly strings: Strings;
	/** As the app gives it (`en`, `pt-BR`). */
	readonly language: string;
	/** What is known now; `null` until the notes have been read. */
	conferences(): readonly Conference[] | null;
	/** Calls back when that has changed. Returns its undo. */
	onChange(listener: () => void): () => void;
}

/** Every talk of every day. While it is hidden it only remembers that something changed. */
export class TalksView extends ItemView {
	override icon = 'presentation';
	override navigation = false;
	readonly #list = createRef<WindowedList<TalksRow>>();
	#folded: ReadonlySet<string> = new Set();
	#scroll: ScrollAnchor | null = null;
	/** What the list is asked to scroll to: once, after a restart. */
	#restored: ScrollAnchor | null = null;
	#isStale = true;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly source: TalksSource,
	) {
		super(leaf);
	}

	override getViewType(): string {
		return talksViewType;
	}

	override getDisplayText(): string {
		return this.source.strings.talks.view;
	}

	override getState(): Record<string, unknown> {
		const state: TalksState = { folded: [...this.#folded], scroll: this.#scroll };
		return { ...super.getState(), ...state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const { folded, scroll } = readTalksState(state);
		this.#folded = new Set(folded);
		this.#restored = this.#scroll = scroll;
		this.#draw();
		await super.setState(state, result);
	}

	/** Moves the focus into the list. */
	focusList(): void {
		this.#list.current?.focus();
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('conference-notes-talks');
		this.register(this.source.onChange(() => this.#draw()));
		// It gets its size back when it is shown again.
		const sizes = new ResizeObserver(() => this.#isStale && this.#draw());
		sizes.observe(this.contentEl);
		this.register(() => sizes.disconnect());
		this.#draw();
	}

	protected override async onClose(): Promise<void> {
		render(null, this.contentEl);
	}

	#draw(): void {
		this.#isStale = !this.contentEl.isShown();
		const conferences = this.#isStale ? null : this.source.conferences();
		if (conferences === null) return;
		render(
			<TalksPanel
				rows={listTalksRows(conferences, this.#folded)}
				strings={this.source.strings}
				language={this.source.language}
				list={this.#list}
				scroll={this.#restored}
				onScroll={scroll => (this.#scroll = scroll)}
				onFold={(row, folded) => this.#fold(row, folded)}
				onOpen={(path, line, event) => this.#open(path, line, event)}
			/>,
			this.contentEl,
		);
	}

	#fold({ key }: TalksRow, folded: boolean): void {
		const keys = new Set(this.#folded);
		if (folded) keys.add(key);
		else keys.delete(key);
		this.#folded = keys;
		this.#draw();
		this.app.workspace.requestSaveLayout();
	}

	#open(path: string, line: number | null, event: MouseEvent | KeyboardEvent): void {
		const pane = Keymap.isModEvent(event);
		const where = pane === true ? 'tab' : pane || 'here';
		this.source.notes
			.open(path, { line: line ?? 0, where })
			.then(() => this.#giveWay())
			.catch((error: unknown) => report(error, this.source.strings));
	}

	/** On a phone the side dock covers the note that was just opened. */
	#giveWay(): void {
		const { leftSplit, rightSplit } = this.app.workspace;
		const root = this.leaf.getRoot();
		if (!Platform.isPhone) return;
		for (const split of [leftSplit, rightSplit]) if (split === root) split.collapse();
	}
}
