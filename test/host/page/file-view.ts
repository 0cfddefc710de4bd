import type * as O from 'obsidian';
import { debounce } from 'obsidian-test-mocks/obsidian';
import { TFile } from './files';
import type { Shape } from './shape';
import { ItemView } from './view';

// The app's, by its documentation of `TextFileView.requestSave`.
const saveDelay = 2000;

/** A view of one file. */
export abstract class FileView extends ItemView implements Shape<O.FileView> {
	file: TFile | null = null;
	allowNoFile = false;
	override navigation = true;

	getDisplayText(): string {
		return this.file?.basename ?? 'No file';
	}

	override getState(): Record<string, unknown> {
		return this.file ? { file: this.file.path } : {};
	}

	override async setState(state: unknown, result: O.ViewStateResult): Promise<void> {
		const path = (state as { file?: unknown }).file;
		const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
		if (file === this.file) return;
		result.history = true;
		if (this.file) await this.onUnloadFile(this.file);
		this.file = file;
		if (file) await this.onLoadFile(file);
	}

	override async onClose(): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
		this.file = null;
	}

	async onLoadFile(_file: O.TFile): Promise<void> {}

	async onUnloadFile(_file: O.TFile): Promise<void> {}

	async onRename(_file: O.TAbstractFile): Promise<void> {
		this.updateTitle();
	}

	canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}
}

export abstract class EditableFileView extends FileView implements Shape<O.EditableFileView> {}

/** A view that edits the text of a file: saves two seconds after the last change and when it lets go of the file. */
export abstract class TextFileView extends EditableFileView implements Shape<O.TextFileView> {
	/** The text that was last read or saved. */
	data = '';
	/** What is here is newer than the file. */
	protected dirty = false;
	#saving = false;
	readonly #saveLater = debounce(() => void this.save(), saveDelay, true) as () => void;

	requestSave = (): void => {
		this.dirty = true;
		this.#saveLater();
	};

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override onload(): void {
		const vault = this.app.vault;
		const ref = vault.on('modify', (file: O.TAbstractFile) => {
			if (file === this.file && !this.#saving) void this.#takeOver(this.file);
		});
		this.registerEvent(ref);
	}

	override async onLoadFile(file: O.TFile): Promise<void> {
		this.data = await this.app.vault.read(file);
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(file: O.TFile): Promise<void> {
		if (this.app.vault.getFileByPath(file.path) === file) await this.save(true);
		// What is written from here on is not for this view.
		this.file = null;
		this.data = '';
		this.clear();
	}

	/** Writes what the view holds, if it was changed here. */
	async save(clear = false): Promise<void> {
		const { file } = this;
		if (!file || !this.dirty) return;
		this.data = this.getViewData();
		this.dirty = false;
		this.#saving = true;
		await this.app.vault.modify(file, this.data).finally(() => (this.#saving = false));
		if (clear) this.data = '';
	}

	/** Somebody else wrote the file. */
	async #takeOver(file: TFile): Promise<void> {
		const data = await this.app.vault.read(file).catch(() => null);
		if (data === null || data === this.data || file !== this.file) return;
		this.setViewData(data, false);
		this.data = data;
	}
}
