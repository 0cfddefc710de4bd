import type * as O from 'obsidian';
import type { App } from './app';
import { DeferredView } from './deferred-view';
import { setIcon } from './icons';
import { notBuilt } from './not-built';
import type { Shape } from './shape';
import type { WorkspaceTabs } from './tabs';
import { asAppView, asHostView, type View } from './view';
import { WorkspaceItem } from './workspace-items';

let lastId = 0;

/** A tab and the view in it. */
export class WorkspaceLeaf extends WorkspaceItem implements Shape<O.WorkspaceLeaf> {
	readonly id = `leaf-${++lastId}`;
	declare parent: WorkspaceTabs;
	readonly containerEl = createDiv('workspace-leaf');
	readonly tabHeaderEl = createDiv({
		cls: 'workspace-tab-header tappable',
		attr: { role: 'tab', tabindex: '0' },
	});
	hoverPopover: O.HoverPopover | null = null;
	view!: O.View;
	/** When it was last active, for the most recent leaf. */
	activeTime = 0;
	pinned = false;
	readonly #titleEl: HTMLElement;
	readonly #iconEl: HTMLElement;
	readonly #history: O.ViewState[] = [];
	#place = -1;

	constructor(readonly app: App) {
		super();
		const inner = this.tabHeaderEl.createDiv('workspace-tab-header-inner');
		this.#iconEl = inner.createDiv('workspace-tab-header-inner-icon');
		this.#titleEl = inner.createDiv('workspace-tab-header-inner-title');
		const close = inner.createDiv({
			cls: 'workspace-tab-header-inner-close-button',
			attr: { 'aria-label': 'Close' },
		});
		setIcon(close, 'x');
		close.addEventListener('click', event => {
			event.stopPropagation();
			this.detach();
		});
		this.tabHeaderEl.addEventListener('click', () =>
			this.app.workspace.setActiveLeaf(this, { focus: true }),
		);
		this.containerEl.addEventListener('focusin', () => this.app.workspace.setActiveLeaf(this));
		this.containerEl.addEventListener('pointerdown', () => this.app.workspace.setActiveLeaf(this));
		this.view = asAppView(app.viewRegistry.create('empty', this));
		void asHostView(this.view).openIn(this.containerEl);
		this.updateHeader();
	}

	get hostView(): View {
		return asHostView(this.view);
	}

	async open(view: O.View): Promise<O.View> {
		await this.hostView.closeFrom();
		this.view = view;
		await this.hostView.openIn(this.containerEl);
		this.updateHeader();
		return view;
	}

	async openFile(file: O.TFile, { state, eState, active = true }: O.OpenViewState = {}): Promise<void> {
		const kept = this.view.getViewType() === 'markdown' ? { ...this.view.getState(), ...state } : state;
		await this.setViewState({ type: 'markdown', state: { ...kept, file: file.path }, active }, eState);
	}

	getViewState(): O.ViewState {
		const { view } = this;
		return { type: view.getViewType(), state: view.getState(), ...(this.pinned && { pinned: true }) };
	}

	/** Shows a view of that type in that state; a view of the same type is kept. */
	async setViewState(viewState: O.ViewState, eState?: unknown): Promise<void> {
		const { type, state = {}, active } = viewState;
		const result: O.ViewStateResult = { history: false };
		if (this.view.getViewType() !== type || this.isDeferred) {
			await this.open(asAppView(this.app.viewRegistry.create(type, this)));
			result.history = true;
		}
		await this.view.setState(state, result);
		if (eState !== undefined) this.setEphemeralState(eState);
		this.updateHeader();
		if (result.history) this.#remember();
		if (active) this.app.workspace.setActiveLeaf(this, { focus: true });
		this.app.workspace.layoutChanged();
	}

	/** Keeps the place for a view without making it, until it is looked at. */
	async defer(viewState: O.ViewState): Promise<void> {
		await this.open(asAppView(new DeferredView(this, viewState)));
	}

	get isDeferred(): boolean {
		return this.hostView instanceof DeferredView;
	}

	async loadIfDeferred(): Promise<void> {
		const view: View = this.hostView;
		if (view instanceof DeferredView) await this.setViewState(view.viewState);
	}

	getEphemeralState(): unknown {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	/** Goes one step through what this leaf has shown; nothing happens at the end. */
	async go(step: -1 | 1): Promise<void> {
		const wanted = this.#history[this.#place + step];
		if (!wanted) return;
		const place = this.#place + step;
		await this.setViewState(wanted);
		this.#place = place;
		this.#history.length = Math.max(this.#history.length, place + 1);
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	setPinned(pinned: boolean): void {
		this.pinned = pinned;
		this.trigger('pinned-change', pinned);
	}

	detach(): void {
		void this.hostView.closeFrom();
		this.parent.removeChild(this);
		this.app.workspace.leafDetached(this);
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		this.view.onResize();
	}

	setGroupMember(): void {
		notBuilt('WorkspaceLeaf.setGroupMember');
	}
	setGroup(): void {
		notBuilt('WorkspaceLeaf.setGroup');
	}

	/** Draws the tab and the title again. */
	updateHeader(): void {
		const text = this.getDisplayText();
		this.tabHeaderEl.dataset.type = this.view.getViewType();
		this.tabHeaderEl.setAttr('aria-label', text);
		this.#titleEl.setText(text);
		setIcon(this.#iconEl, this.getIcon());
		this.hostView.updateTitle();
	}

	#remember(): void {
		const state = this.getViewState();
		if (state.type === 'empty') return;
		this.#history.length = this.#place + 1;
		this.#history.push(state);
		this.#place += 1;
	}
}
