import type * as O from 'obsidian';
import type { App } from './app';
import { TFile, TFolder } from './files';
import { setIcon } from './icons';
import { MarkdownView } from './markdown-view';
import { Menu } from './menu';
import { ItemView } from './view';

/** The views that the app itself brings. */
export function registerHostViews(app: App): void {
	app.viewRegistry.registerOwn('empty', leaf => new EmptyView(leaf));
	app.viewRegistry.registerOwn('markdown', leaf => new MarkdownView(leaf));
	app.viewRegistry.registerOwn('file-explorer', leaf => new FileExplorer(leaf));
}

/** A new tab. */
class EmptyView extends ItemView {
	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return 'New tab';
	}

	override async onOpen(): Promise<void> {
		const actions = this.contentEl
			.createDiv('empty-state')
			.createDiv('empty-state-container')
			.createDiv('empty-state-action-list');
		const offers = {
			'Go to file (Ctrl+O)': 'switcher:open',
			'Run a command (Ctrl+P)': 'command-palette:open',
		};
		for (const [text, id] of Object.entries(offers)) {
			const action = actions.createEl('button', { cls: 'empty-state-action', text });
			action.addEventListener('click', () => this.app.commands.executeCommandById(id));
		}
	}
}

/** The files of the vault. */
class FileExplorer extends ItemView {
	readonly #folded = new Set<string>();

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return 'Files';
	}

	override getIcon(): string {
		return 'folder-closed';
	}

	override async onOpen(): Promise<void> {
		const buttons = createDiv('nav-header').createDiv('nav-buttons-container');
		navButton(buttons, 'square-pen', 'New note', () => void this.#newNote());
		navButton(buttons, 'chevrons-down-up', 'Collapse all', () => this.#foldAll());
		this.contentEl.before(buttons.parentElement ?? buttons);
		for (const name of ['create', 'delete', 'rename'] as const) {
			this.registerEvent(this.app.vault.on(name, () => this.#draw()));
		}
		this.registerEvent(this.app.workspace.on('file-open', () => this.#draw()));
		this.#draw();
	}

	#draw(): void {
		const container = createDiv('nav-files-container');
		this.#drawFolder(this.app.vault.getRoot(), container);
		this.contentEl.replaceChildren(container);
	}

	#drawFolder(folder: TFolder, parent: HTMLElement): void {
		const order = (file: O.TAbstractFile): string => `${file instanceof TFolder ? 0 : 1}${file.name}`;
		const compare = new Intl.Collator('en', { numeric: true }).compare;
		for (const child of [...folder.children].sort((a, b) => compare(order(a), order(b)))) {
			const isFolder = child instanceof TFolder;
			const item = parent.createDiv(`tree-item ${isFolder ? 'nav-folder' : 'nav-file'}`);
			const title = item.createEl('button', {
				cls: `tree-item-self is-clickable ${isFolder ? 'nav-folder-title' : 'nav-file-title'}`,
				attr: { 'data-path': child.path },
			});
			if (isFolder)
				setIcon(
					title.createSpan('tree-item-icon collapse-icon'),
					this.#folded.has(child.path) ? 'chevron-right' : 'chevron-down',
				);
			title.createSpan({
				cls: 'tree-item-inner',
				text: child instanceof TFile ? child.basename : child.name,
			});
			title.toggleClass('is-active', child.path === this.app.workspace.getActiveFile()?.path);
			title.addEventListener('click', event =>
				isFolder ? this.#fold(child) : this.#openFile(child as TFile, event),
			);
			title.addEventListener('contextmenu', event => {
				const menu = new Menu();
				this.app.workspace.trigger('file-menu', menu, child, 'file-explorer-context-menu', this.leaf);
				menu.showAtMouseEvent(event);
			});
			if (child instanceof TFolder && !this.#folded.has(child.path))
				this.#drawFolder(child, item.createDiv('tree-item-children'));
		}
	}

	#fold(folder: TFolder): void {
		if (!this.#folded.delete(folder.path)) this.#folded.add(folder.path);
		this.#draw();
	}

	#foldAll(): void {
		for (const folder of this.app.vault.getAllFolders()) this.#folded.add(folder.path);
		this.#draw();
	}

	async #newNote(): Promise<void> {
		const taken = (path: string): boolean => this.app.vault.getAbstractFileByPath(path) !== null;
		let path = 'Untitled.md';
		for (let n = 1; taken(path); n++) path = `Untitled ${n}.md`;
		await this.app.workspace.openLinkText(path, '');
	}

	#openFile(file: TFile, event: MouseEvent): void {
		void this.app.workspace.getLeaf(event.ctrlKey ? 'tab' : false).openFile(file);
		if (activeDocument.body.hasClass('is-phone')) this.app.workspace.leftSplit.collapse();
	}
}

function navButton(parent: HTMLElement, icon: string, label: string, act: () => void): void {
	const el = parent.createEl('button', {
		cls: 'clickable-icon nav-action-button',
		attr: { 'aria-label': label },
	});
	setIcon(el, icon);
	el.addEventListener('click', act);
}
