import type * as O from 'obsidian';
import type { App } from './app';
import { debounce } from 'obsidian-test-mocks/obsidian';
import type { Extension } from '@codemirror/state';
import { TFile } from './files';
import { setIcon } from './icons';
import { addLinkItems } from './link-menu';
import type { WorkspaceLeaf } from './leaf';
import { readLayout, writeLayout, type Layout } from './layout';
import { MarkdownView } from './markdown-view';
import { notBuilt } from './not-built';
import { WorkspaceRibbon } from './ribbon';
import { asHostView } from './view';
import { WorkspaceAreas, type NewLeaf, type SideSplit } from './workspace-areas';

/** Where the views are: the main area between two side docks. */
export class Workspace extends WorkspaceAreas implements O.Workspace {
	readonly containerEl = createDiv('workspace');
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

	constructor(app: App) {
		super(app);
		this.leftRibbon = new WorkspaceRibbon(app);
		this.containerEl.append(
			this.leftRibbon.containerEl,
			this.leftSplit.containerEl,
			this.rootSplit.containerEl,
			this.rightSplit.containerEl,
		);
		this.#drawDockControls();
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
		const leaf = known ?? this.newLeaf(dock, split);
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

	getActiveViewOfType<T extends O.View>(type: O.Constructor<T>): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	getActiveFile(): O.TFile | null {
		const view = this.getMostRecentLeaf()?.view;
		return view && 'file' in view && view.file instanceof TFile ? view.file : null;
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
		if (this.rootSplit.children.length === 0) this.newLeaf(this.rootSplit);
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
		addLinkItems(menu, where => this.openLinkText(linktext, sourcePath, where));
		return true;
	}

	changeLayout(): Promise<void> {
		return notBuilt('Workspace.changeLayout');
	}

	#drawDockControls(): void {
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
