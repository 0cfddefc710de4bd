import type * as O from 'obsidian';
import type { App } from './app';
import { Component } from './component';
import { setIcon } from './icons';
import type { Scope } from './keymap';
import type { WorkspaceLeaf } from './leaf';
import type { Shape } from './shape';

/** The app's type of a view; at run time they are one, only `protected` parts the types. */
export function asAppView(view: View): O.View {
	return view as unknown as O.View;
}

/** Our type of a view that a plugin made. */
export function asHostView(view: O.View): View {
	return view as unknown as View;
}

/** What a leaf shows. */
export abstract class View extends Component implements Shape<O.View> {
	readonly app: App;
	readonly leaf: O.WorkspaceLeaf;
	icon = 'file';
	navigation = false;
	containerEl = createDiv('workspace-leaf-content');
	scope: O.Scope | null = null;

	constructor(leaf: O.WorkspaceLeaf) {
		super();
		this.leaf = leaf;
		this.app = (leaf as unknown as WorkspaceLeaf).app;
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	/** The leaf shows the view. */
	async openIn(parent: HTMLElement): Promise<void> {
		this.containerEl.dataset.type = this.getViewType();
		parent.append(this.containerEl);
		this.load();
		await this.onOpen();
	}

	/** The leaf lets go of the view. */
	async closeFrom(): Promise<void> {
		this.containerEl.detach();
		await this.onClose();
		this.unload();
	}

	onOpen(): Promise<void> {
		return Promise.resolve();
	}

	onClose(): Promise<void> {
		return Promise.resolve();
	}

	getState(): Record<string, unknown> {
		return {};
	}

	async setState(_state: unknown, _result: O.ViewStateResult): Promise<void> {}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {}

	getIcon(): string {
		return this.icon;
	}

	onResize(): void {}

	onPaneMenu(_menu: O.Menu, _source: string): void {}

	/** Shows `getDisplayText` anew where the view has a title. */
	updateTitle(): void {}

	/** Keys while this view is active. */
	get hostScope(): Scope | null {
		return this.scope as Scope | null;
	}
}

/** A view with a header and a content element. `containerEl.children[1]` is the content, as many plugins count on. */
export abstract class ItemView extends View implements Shape<O.ItemView> {
	readonly contentEl: HTMLElement;
	readonly #titleEl: HTMLElement;
	readonly #actionsEl: HTMLElement;

	constructor(leaf: O.WorkspaceLeaf) {
		super(leaf);
		const host = leaf as unknown as WorkspaceLeaf;
		const header = this.containerEl.createDiv('view-header');
		const left = header.createDiv('view-header-left');
		button(left, 'menu', 'Open left sidebar', () => this.app.workspace.leftSplit.expand()).addClass(
			'mod-phone',
		);
		const buttons = left.createDiv('view-header-nav-buttons');
		button(buttons, 'arrow-left', 'Navigate back', () => void host.go(-1));
		button(buttons, 'arrow-right', 'Navigate forward', () => void host.go(1));
		this.#titleEl = header
			.createDiv('view-header-title-container mod-at-start')
			.createDiv('view-header-title');
		this.#actionsEl = header.createDiv('view-actions');
		button(this.#actionsEl, 'panel-right', 'Open right sidebar', () =>
			this.app.workspace.rightSplit.expand(),
		).addClass('mod-phone');
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const action = button(this.#actionsEl, icon, title, callback);
		action.addClass('view-action');
		this.#actionsEl.prepend(action);
		return action;
	}

	override updateTitle(): void {
		this.#titleEl.setText(this.getDisplayText());
	}
}

function button(
	parent: HTMLElement,
	icon: string,
	label: string,
	callback: (event: MouseEvent) => unknown,
): HTMLElement {
	const el = parent.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
	setIcon(el, icon);
	el.addEventListener('click', event => void callback(event));
	return el;
}
