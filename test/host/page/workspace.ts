import type * as O from 'obsidian';
import type { App } from './app';
import { debounce } from 'obsidian-test-mocks/obsidian';
import { Events } from './events';
import type { Extension } from '@codemirror/state';
import { TFile } from './files';
import { setIcon } from './icons';
import { readLayout, writeLayout, type Layout } from './layout';
import { WorkspaceLeaf } from './leaf';
import { MarkdownView } from './markdown-view';
import { notBuilt } from './not-built';
import { Platform } from './platform';
import { WorkspaceRibbon } from './ribbon';
import { WorkspaceMobileDrawer, WorkspaceSidedock } from './side-dock';
import { WorkspaceTabs } from './tabs';
import { asHostView } from './view';
import { WorkspaceRoot, WorkspaceSplit, type WorkspaceParent } from './workspace-items';

type SideSplit = WorkspaceSidedock | WorkspaceMobileDrawer;
type NewLeaf = O.PaneType | boolean | undefined;

/** Where the views are: the main area between two side docks. */
export class Workspace extends Events implements O.Workspace {
	readonly containerEl = createDiv('workspace');
	readonly rootSplit = new WorkspaceRoot();
	readonly leftSplit: SideSplit = this.#makeSide('left');
	readonly rightSplit: SideSplit = this.#makeSide('right');
	readonly leftRibbon: WorkspaceRibbon;
	/** What plugins add to every editor; live: change it, then `updateOptions`. */
	readonly editorExtensions: Extension[] = [];
	readonly requestSaveLayout = debounce<[], Promise<void>>(
		async () => this.app.keep('workspace', writeLayout(this)),
		500,
	);
	layoutReady = false;
	activeLeaf: WorkspaceLeaf | null = null;
	#whenReady: (() => unknown)[] = [];
	#activations = 0;
	#openFile: O.TFile | null = null;
	#lastOpenFiles: readonly string[] = [];

	constructor(readonly app: App) {
		super();
		this.leftRibbon = new WorkspaceRibbon(app);
		this.containerEl.append(
			this.leftRibbon.containerEl,
			this.leftSplit.containerEl,
			this.rootSplit.containerEl,
			this.rightSplit.containerEl,
		);
		const toggle = this.containerEl.createDiv('sidebar-toggle-button mod-right');
		const icon = toggle.createEl('button', {
			cls: 'clickable-icon',
			attr: { 'aria-label': 'Toggle right sidebar' },
		});
		setIcon(icon, 'panel-right');
		icon.addEventListener('click', () => this.rightSplit.toggle());
		this.containerEl.createDiv('workspace-drawer-backdrop').addEventListener('click', () => {
			this.leftSplit.collapse();
			this.rightSplit.collapse();
		});
		app.vault.on('rename', (file: O.TAbstractFile) => this.#followFile(file, 'renamed'));
		app.vault.on('delete', (file: O.TAbstractFile) => this.#followFile(file, 'deleted'));
	}

	/** Puts the views where they were, or opens the file list alone, and says that the layout is ready. */
	async load(layout: Layout | null): Promise<void> {
		await readLayout(this, layout);
		this.layoutReady = true;
		for (const callback of this.#whenReady.splice(0)) callback();
		this.layoutChanged();
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.#whenReady.push(callback);
	}

	get activeEditor(): O.MarkdownFileInfo | null {
		const view = this.getMostRecentLeaf()?.view;
		return view instanceof MarkdownView && view.getMode() === 'source' ? view : null;
	}

	get rightRibbon(): O.WorkspaceRibbon {
		return notBuilt('Workspace.rightRibbon');
	}

	getLayout(): Record<string, unknown> {
		return { ...writeLayout(this) };
	}

	/** A leaf to open something in; without `newLeaf` the most recent one of the main area that is not pinned. */
	getLeaf(newLeaf?: NewLeaf, direction: O.SplitDirection = 'vertical'): WorkspaceLeaf {
		if (newLeaf === 'window') return this.openPopoutLeaf();
		const recent = this.getMostRecentLeaf();
		if (!recent) return this.#newLeafIn(this.#newTabs(this.rootSplit));
		if (newLeaf === 'split') return this.createLeafBySplit(recent, direction);
		const reuse = !newLeaf && !recent.pinned;
		return reuse ? recent : this.#newLeafIn(recent.parent, recent.parent.children.indexOf(recent) + 1);
	}

	createLeafBySplit(
		leaf: O.WorkspaceLeaf,
		direction: O.SplitDirection = 'vertical',
		before = false,
	): WorkspaceLeaf {
		const tabs = (leaf as WorkspaceLeaf).parent;
		if (tabs.parent.direction !== direction)
			return notBuilt(`a ${direction} split within a ${tabs.parent.direction} one`);
		return this.#newLeafIn(
			this.#newTabs(tabs.parent, tabs.parent.children.indexOf(tabs) + (before ? 0 : 1)),
		);
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf {
		return this.#sideLeaf(this.leftSplit, split);
	}

	getRightLeaf(split: boolean): WorkspaceLeaf {
		return this.#sideLeaf(this.rightSplit, split);
	}

	async ensureSideLeaf(
		type: string,
		side: O.Side,
		{
			active,
			split = false,
			reveal = true,
			state,
		}: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {},
	): Promise<WorkspaceLeaf> {
		const dock = side === 'left' ? this.leftSplit : this.rightSplit;
		const known = dock.leaves().find(leaf => leaf.view.getViewType() === type);
		const leaf = known ?? this.#sideLeaf(dock, split);
		if (!known || state)
			await leaf.setViewState({ type, state: state as Record<string, unknown> | undefined });
		if (reveal) await this.revealLeaf(leaf);
		if (active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	async openLinkText(
		linktext: string,
		sourcePath: string,
		newLeaf?: NewLeaf,
		openState: O.OpenViewState = {},
	): Promise<void> {
		const [path = '', ...rest] = linktext.split('#');
		const known = path
			? this.app.metadataCache.getFirstLinkpathDest(path, sourcePath)
			: this.app.vault.getFileByPath(sourcePath);
		const file = known ?? (await this.app.vault.create(/\.\w+$/.test(path) ? path : `${path}.md`, ''));
		const eState = rest.length > 0 ? { subpath: `#${rest.join('#')}` } : {};
		await this.getLeaf(newLeaf).openFile(file, {
			...openState,
			eState: { ...eState, ...openState.eState },
		});
	}

	setActiveLeaf(leaf: O.WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus = false): void {
		const host = leaf as WorkspaceLeaf;
		const wantsFocus = typeof params === 'object' ? params.focus : focus;
		void host.parent.selectTab(host);
		host.activeTime = ++this.#activations;
		if (wantsFocus) asHostView(host.view).setEphemeralState({ focus: true });
		if (this.activeLeaf !== host) {
			this.activeLeaf?.containerEl.removeClass('mod-active');
			this.activeLeaf?.parent.containerEl.removeClass('mod-active');
			this.activeLeaf = host;
			host.containerEl.addClass('mod-active');
			host.parent.containerEl.addClass('mod-active');
			this.trigger('active-leaf-change', host);
		}
		this.#tellOpenFile();
	}

	/** The leaf of the main area (or below `root`) that was active last. */
	getMostRecentLeaf(root: O.WorkspaceParent = this.rootSplit): WorkspaceLeaf | null {
		const leaves = (root as WorkspaceParent).leaves();
		return leaves.sort((a, b) => b.activeTime - a.activeTime)[0] ?? null;
	}

	getActiveViewOfType<T extends O.View>(type: O.Constructor<T>): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	getActiveFile(): O.TFile | null {
		const view = this.getMostRecentLeaf()?.view;
		return view && 'file' in view && view.file instanceof TFile ? view.file : null;
	}

	iterateRootLeaves(callback: (leaf: O.WorkspaceLeaf) => unknown): void {
		this.rootSplit.leaves().forEach(leaf => void callback(leaf));
	}

	iterateAllLeaves(callback: (leaf: O.WorkspaceLeaf) => unknown): void {
		this.allLeaves().forEach(leaf => void callback(leaf));
	}

	allLeaves(): WorkspaceLeaf[] {
		return [this.rootSplit, this.leftSplit, this.rightSplit].flatMap(split => split.leaves());
	}

	getLeavesOfType(type: string): WorkspaceLeaf[] {
		return this.allLeaves().filter(leaf => leaf.view.getViewType() === type);
	}

	detachLeavesOfType(type: string): void {
		this.getLeavesOfType(type).forEach(leaf => leaf.detach());
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.allLeaves().find(leaf => leaf.id === id) ?? null;
	}

	async revealLeaf(leaf: O.WorkspaceLeaf): Promise<void> {
		const host = leaf as WorkspaceLeaf;
		const root = host.getRoot();
		if (root === this.leftSplit || root === this.rightSplit) (root as SideSplit).expand();
		await host.parent.selectTab(host);
		this.layoutChanged();
	}

	getLastOpenFiles(): string[] {
		return [...this.#lastOpenFiles];
	}

	/** Gives every editor the extensions as they are now. */
	updateOptions(): void {
		for (const { view } of this.allLeaves()) if (view instanceof MarkdownView) view.updateOptions();
	}

	/** A leaf that was taken out of the workspace was active, or was the last of the main area. */
	leafDetached(leaf: WorkspaceLeaf): void {
		if (this.rootSplit.children.length === 0) this.#newLeafIn(this.#newTabs(this.rootSplit));
		if (this.activeLeaf === leaf) {
			this.activeLeaf = null;
			const next = this.getMostRecentLeaf();
			if (next) this.setActiveLeaf(next);
		}
		this.layoutChanged();
	}

	/** Something was opened, closed or moved. */
	layoutChanged(): void {
		if (!this.layoutReady) return;
		this.trigger('layout-change');
		this.#tellOpenFile();
		this.requestSaveLayout();
	}

	handleLinkContextMenu(menu: O.Menu, linktext: string, sourcePath: string): boolean {
		menu.addItem(item =>
			item
				.setTitle('Open link')
				.setIcon('file')
				.onClick(() => this.openLinkText(linktext, sourcePath)),
		);
		menu.addItem(item =>
			item
				.setTitle('Open in new tab')
				.setIcon('file-plus')
				.onClick(() => this.openLinkText(linktext, sourcePath, 'tab')),
		);
		menu.addItem(item =>
			item
				.setTitle('Open to the right')
				.setIcon('separator-vertical')
				.onClick(() => this.openLinkText(linktext, sourcePath, 'split')),
		);
		return true;
	}

	changeLayout(): Promise<void> {
		return notBuilt('Workspace.changeLayout');
	}
	createLeafInParent(): O.WorkspaceLeaf {
		return notBuilt('Workspace.createLeafInParent');
	}
	splitActiveLeaf(): O.WorkspaceLeaf {
		return notBuilt('Workspace.splitActiveLeaf');
	}
	duplicateLeaf(): Promise<O.WorkspaceLeaf> {
		return notBuilt('Workspace.duplicateLeaf');
	}
	getUnpinnedLeaf(): O.WorkspaceLeaf {
		return notBuilt('Workspace.getUnpinnedLeaf');
	}
	moveLeafToPopout(): O.WorkspaceWindow {
		return notBuilt('Workspace.moveLeafToPopout');
	}
	openPopoutLeaf(): WorkspaceLeaf {
		return notBuilt('Workspace.openPopoutLeaf');
	}
	getGroupLeaves(): O.WorkspaceLeaf[] {
		return notBuilt('Workspace.getGroupLeaves');
	}

	/** An empty leaf in the main area or a side dock, in a tab group of its own or the last one. */
	newLeaf(split: WorkspaceSplit, ownGroup = false): WorkspaceLeaf {
		const last = split.children.at(-1);
		return this.#newLeafIn(last instanceof WorkspaceTabs && !ownGroup ? last : this.#newTabs(split));
	}

	#sideLeaf(dock: SideSplit, split: boolean): WorkspaceLeaf {
		return this.newLeaf(dock, split);
	}

	#newTabs(split: WorkspaceSplit, index?: number): WorkspaceTabs {
		const tabs = new WorkspaceTabs(each => this.setActiveLeaf(this.#newLeafIn(each), { focus: true }));
		split.insertChild(tabs, index);
		return tabs;
	}

	#newLeafIn(tabs: WorkspaceTabs, index?: number): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app);
		tabs.insertChild(leaf, index);
		return leaf;
	}

	#makeSide(side: O.Side): SideSplit {
		const onToggle = (): void => {
			this.trigger('resize');
			this.layoutChanged();
		};
		return Platform.isPhone
			? new WorkspaceMobileDrawer(side, onToggle)
			: new WorkspaceSidedock(side, onToggle);
	}

	#tellOpenFile(): void {
		const file = this.getActiveFile();
		if (file === this.#openFile) return;
		this.#openFile = file;
		if (file)
			this.#lastOpenFiles = [file.path, ...this.#lastOpenFiles.filter(path => path !== file.path)];
		this.trigger('file-open', file);
	}

	#followFile(file: O.TAbstractFile, what: 'renamed' | 'deleted'): void {
		for (const leaf of this.allLeaves()) {
			if (!(leaf.view instanceof MarkdownView) || leaf.view.file !== file) continue;
			if (what === 'deleted') void leaf.setViewState({ type: 'empty' });
			else void leaf.view.onRename(file);
			leaf.updateHeader();
		}
	}
}
