import type * as O from 'obsidian';
import { setIcon } from './icons';
import type { WorkspaceLeaf } from './leaf';
import type { Shape } from './shape';
import { WorkspaceParent, type WorkspaceItem, type WorkspaceSplit } from './workspace-items';

/** Leaves behind tabs, of which one is shown. */
export class WorkspaceTabs extends WorkspaceParent implements Shape<O.WorkspaceTabs> {
	declare parent: WorkspaceSplit;
	declare children: WorkspaceLeaf[];
	readonly containerEl = createDiv('workspace-tabs mod-top');
	readonly headerEl: HTMLElement;
	readonly #headersEl: HTMLElement;
	readonly #leavesEl: HTMLElement;
	#current: WorkspaceLeaf | null = null;

	/** @param newTab what the plus button does */
	constructor(newTab: (tabs: WorkspaceTabs) => void) {
		super();
		this.headerEl = this.containerEl.createDiv('workspace-tab-header-container');
		this.#headersEl = this.headerEl.createDiv('workspace-tab-header-container-inner');
		const plus = this.headerEl
			.createDiv('workspace-tab-header-new-tab')
			.createSpan({ cls: 'clickable-icon', attr: { 'aria-label': 'New tab' } });
		setIcon(plus, 'plus');
		plus.addEventListener('click', () => newTab(this));
		this.headerEl.createDiv('workspace-tab-header-spacer');
		this.#leavesEl = this.containerEl.createDiv('workspace-tab-container');
	}

	/** The leaf that is shown. */
	get current(): WorkspaceLeaf | null {
		return this.#current;
	}

	insertChild(leaf: WorkspaceLeaf, index = this.children.length): void {
		this.children.splice(index, 0, leaf);
		leaf.parent = this;
		this.#headersEl.insertBefore(leaf.tabHeaderEl, this.#headersEl.children[index] ?? null);
		this.#leavesEl.append(leaf.containerEl);
		if (!this.#current) this.#show(leaf);
		else leaf.containerEl.hide();
	}

	override removeChild(leaf: WorkspaceItem): void {
		const index = this.children.indexOf(leaf as WorkspaceLeaf);
		(leaf as WorkspaceLeaf).tabHeaderEl.detach();
		super.removeChild(leaf);
		if (this.#current !== leaf) return;
		this.#current = null;
		const next = this.children[index] ?? this.children.at(-1);
		if (next) this.#show(next);
	}

	/** Shows a leaf; its view is made now if it was deferred. */
	async selectTab(leaf: WorkspaceLeaf): Promise<void> {
		this.#show(leaf);
		await leaf.loadIfDeferred();
	}

	#show(leaf: WorkspaceLeaf): void {
		this.#current = leaf;
		for (const each of this.children) {
			each.containerEl.toggle(each === leaf);
			each.tabHeaderEl.toggleClass('is-active', each === leaf);
			each.tabHeaderEl.setAttr('aria-selected', each === leaf);
		}
		leaf.onResize();
	}
}
