import { MarkdownView, TFile, type App, type Editor, type Plugin, type WorkspaceLeaf } from 'obsidian';
import { smallestChanges } from '../markdown/line-hunks';
import { Refusal, unwritable } from '../refusal';
import { refuseNote } from './refuse-note';
import { flashLine, lineFlash } from './line-flash-extension';
import type { NoteChange, Notes, OpenOptions, Rewrite } from './notes';

/** The notes of the open vault. A note that is being edited is changed through its editor. */
export class ObsidianNotes implements Notes {
	readonly #listeners = new Set<(change: NoteChange) => void>();

	constructor(private readonly app: App) {}

	/** Follows the vault until the plugin is unloaded. */
	follow(plugin: Plugin): void {
		const { metadataCache, vault } = this.app;
		plugin.registerEditorExtension(lineFlash);
		plugin.registerEvent(
			metadataCache.on('changed', (file, text) =>
				this.#tell({ kind: 'changed', path: file.path, text }),
			),
		);
		plugin.registerEvent(vault.on('delete', ({ path }) => this.#tell({ kind: 'deleted', path })));
		plugin.registerEvent(
			vault.on('rename', (file, from) => {
				const isNote = file instanceof TFile && file.extension === 'md';
				this.#tell(
					isNote ? { kind: 'renamed', path: file.path, from } : { kind: 'deleted', path: from },
				);
			}),
		);
	}

	list(): readonly string[] {
		return this.app.vault.getMarkdownFiles().map(file => file.path);
	}

	async read(path: string): Promise<string> {
		return this.app.vault.cachedRead(this.#file(path));
	}

	async rewrite(path: string, edit: (text: string) => string, onShown?: () => void): Promise<Rewrite> {
		const file = this.#file(path);
		const view = this.#editing(file);
		const checked = (before: string) => {
			refuseNote(before, path);
			return edit(before);
		};
		if (view) return rewriteInEditor(view, checked, onShown);
		let rewrite: Rewrite | null = null;
		const edited = this.app.vault.process(
			file,
			before => (rewrite = { before, after: checked(before) }).after,
		);
		const after = await edited.catch((error: unknown) => {
			throw rewrite === null ? error : unwritable(path, error);
		});
		if (await this.#isShown(file, after)) onShown?.();
		return rewrite ?? { before: '', after: '' };
	}

	async create(path: string, text: string): Promise<readonly string[]> {
		const { vault } = this.app;
		if (vault.getAbstractFileByPath(path)) throw new Refusal('noteExists', path);
		const made = await this.#createFolderOf(path);
		await vault.create(path, text).catch(async (error: unknown) => {
			for (const folder of [...made].reverse()) await this.removeEmptyFolder(folder);
			// Sync may have made it between the look and the write.
			throw vault.getAbstractFileByPath(path)
				? new Refusal('noteExists', path)
				: unwritable(path, error);
		});
		return made;
	}

	async removeEmptyFolder(path: string): Promise<void> {
		// Only the file system knows of hidden files as well: it refuses to remove a folder that has any.
		await this.app.vault.adapter.rmdir(path, false).catch(() => null);
	}

	async trash(path: string, text: string): Promise<void> {
		const file = this.#file(path);
		const now = this.#editing(file)?.editor.getValue() ?? (await this.app.vault.read(file));
		if (now !== text) throw new Refusal('noteChanged', path);
		await this.app.fileManager.trashFile(file);
	}

	async open(path: string, { line, where = 'here' }: OpenOptions = {}): Promise<void> {
		const { workspace } = this.app;
		const shown = where === 'here' ? this.#leafBeside(path) : undefined;
		if (shown) await workspace.revealLeaf(shown);
		const leaf = shown ?? workspace.getLeaf(where === 'here' ? false : where);
		await leaf.openFile(this.#file(path), { active: true, eState: line === undefined ? {} : { line } });
		if (line !== undefined) flashLine(leaf.view.containerEl, line);
	}

	onChange(listener: (change: NoteChange) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** The pane that a note is edited in already, when the one in use is not left for a note, as a board. */
	#leafBeside(path: string): WorkspaceLeaf | undefined {
		const { workspace } = this.app;
		if (workspace.getMostRecentLeaf()?.view.navigation !== false) return undefined;
		return workspace.getLeavesOfType('markdown').find(leaf => {
			const { file, mode } = leaf.getViewState().state ?? {};
			return file === path && mode === 'source';
		});
	}

	#file(path: string): TFile {
		const file = this.app.vault.getFileByPath(path);
		if (!file) throw new Refusal('noteMissing', path);
		return file;
	}

	/** Waits for the editors of a note, which show what is written a moment later; `false` when none does. */
	async #isShown(file: TFile, text: string): Promise<boolean> {
		const shown = text.replaceAll('\r\n', '\n');
		// Half a second at most: it may be typed into meanwhile.
		for (let tries = 0; tries < 25; tries++) {
			const panes = this.#panesOf(file);
			if (panes.every(({ editor }) => editor.getValue() === shown)) return panes.length > 0;
			await new Promise(resolve => window.setTimeout(resolve, 20));
		}
		return false;
	}

	/** Of several panes the one with keystrokes that are not saved yet, so that none is lost; else the active one. */
	#editing(file: TFile): MarkdownView | null {
		const panes = this.#panesOf(file);
		const active = this.app.workspace.getActiveViewOfType(MarkdownView);
		const isUnsaved = ({ editor, data }: MarkdownView) =>
			editor.getValue() !== data.replaceAll('\r\n', '\n');
		const unsaved = panes.find(isUnsaved);
		// An editor would save the note with other line endings.
		if (!unsaved && panes.some(({ data }) => data.includes('\r'))) return null;
		return unsaved ?? panes.find(pane => pane === active) ?? panes[0] ?? null;
	}

	#panesOf(file: TFile): readonly MarkdownView[] {
		const views = this.app.workspace.getLeavesOfType('markdown').map(leaf => leaf.view);
		const editing = (view: unknown): view is MarkdownView =>
			view instanceof MarkdownView && view.file?.path === file.path && view.getMode() === 'source';
		return views.filter(editing);
	}

	async #createFolderOf(path: string): Promise<readonly string[]> {
		const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
		if (folder === '' || this.app.vault.getFolderByPath(folder)) return [];
		if (this.app.vault.getAbstractFileByPath(folder)) throw new Refusal('folderIsNote', folder);
		const made = await this.#createFolderOf(folder);
		await this.app.vault.createFolder(folder).catch((error: unknown) => {
			throw unwritable(folder, error);
		});
		return [...made, folder];
	}

	#tell(change: NoteChange): void {
		for (const listener of this.#listeners) listener(change);
	}
}

async function rewriteInEditor(
	view: MarkdownView,
	edit: (text: string) => string,
	onShown?: () => void,
): Promise<Rewrite> {
	const { editor } = view;
	const before = editor.getValue();
	const after = edit(before);
	const isChanged = after !== before;
	if (isChanged) change(editor, before, after);
	onShown?.();
	// The views follow the saved note; waiting for the app's own save would leave them behind for seconds.
	if (isChanged)
		await view.save().catch((error: unknown) => {
			// Else the next keystroke would save what was refused.
			if (editor.getValue() === after) change(editor, after, before);
			throw unwritable(view.file?.path ?? '', error);
		});
	return { before, after };
}

function change(editor: Editor, before: string, after: string): void {
	editor.transaction({
		changes: smallestChanges(before, after).map(({ from, to, insert }) => ({
			from: editor.offsetToPos(from),
			to: editor.offsetToPos(to),
			text: insert,
		})),
	});
}
