import type { Extension } from '@codemirror/state';
import { Prec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type * as O from 'obsidian';
import { stripHeading } from 'obsidian-test-mocks/obsidian';
import { Editor } from './editor';
import { TextFileView } from './file-view';
import { setIcon } from './icons';
import { Menu } from './menu';
import { parseMetadata } from './metadata';
import { notBuilt } from './not-built';
import { MarkdownPreviewView } from './reading-view';
import type { Shape } from './shape';
import { SourceView } from './source-view';

type Mode = 'live-preview' | 'source' | 'reading';

/** A note: in live preview, in source mode, or to read. */
export class MarkdownView extends TextFileView implements Shape<O.MarkdownView> {
	readonly previewMode: MarkdownPreviewView;
	readonly editor: Editor;
	hoverPopover: O.HoverPopover | null = null;
	readonly #source: SourceView;
	readonly #modeButton: HTMLElement;
	#mode: Mode = 'live-preview';

	constructor(leaf: O.WorkspaceLeaf) {
		super(leaf);
		this.previewMode = this.addChild(new MarkdownPreviewView(this));
		this.#source = new SourceView({
			info: this,
			pluginExtensions: () => this.#extensions(),
			onChange: () => this.requestSave(),
		});
		this.editor = new Editor(this.#source.cm);
		this.contentEl.append(this.#source.containerEl, this.previewMode.containerEl);
		this.#modeButton = this.addAction(
			'book-open',
			'Current view: editing',
			() => void this.toggleReading(),
		);
		this.register(() => this.#source.destroy());
		void this.#show(this.#mode);
	}

	getViewType(): string {
		return 'markdown';
	}

	override getIcon(): string {
		return 'file';
	}

	get currentMode(): O.MarkdownSubView {
		return this.#mode === 'reading' ? this.previewMode : notBuilt('MarkdownEditView');
	}

	getMode(): O.MarkdownViewModeType {
		return this.#mode === 'reading' ? 'preview' : 'source';
	}

	getViewData(): string {
		return this.#source.text;
	}

	setViewData(data: string, clear: boolean): void {
		if (clear) this.#source.load(data);
		else this.#source.follow(this.data, data);
		this.previewMode.set(this.#source.text, clear);
	}

	clear(): void {
		this.setViewData('', true);
	}

	override async save(clear = false): Promise<void> {
		if (this.dirty) this.#source.saved();
		await super.save(clear);
	}

	showSearch(): void {
		notBuilt('MarkdownView.showSearch');
	}

	updateOptions(): void {
		this.#source.updateOptions();
	}

	async toggleReading(): Promise<void> {
		await this.#show(this.#mode === 'reading' ? 'live-preview' : 'reading');
		this.app.workspace.layoutChanged();
	}

	async toggleSource(): Promise<void> {
		await this.#show(this.#mode === 'source' ? 'live-preview' : 'source');
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.getMode(), source: this.#mode === 'source' };
	}

	override async setState(state: unknown, result: O.ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const { mode, source } = state as { mode?: unknown; source?: unknown };
		if (mode === 'preview') await this.#show('reading');
		else if (mode === 'source') await this.#show(source === true ? 'source' : 'live-preview');
	}

	override getEphemeralState(): Record<string, unknown> {
		return {
			cursor: this.editor.listSelections()[0],
			scroll: this.getMode() === 'preview' ? this.previewMode.getScroll() : 0,
		};
	}

	/** Goes to a `line`, or to the heading of a `subpath`; `focus` puts the caret into the editor. */
	override setEphemeralState(state: unknown): void {
		const { line, subpath, focus } = (state ?? {}) as {
			line?: unknown;
			subpath?: unknown;
			focus?: unknown;
		};
		if (focus === true && this.getMode() === 'source') this.editor.focus();
		const wanted =
			typeof line === 'number' ? line : typeof subpath === 'string' ? this.#lineOf(subpath) : null;
		if (wanted === null) return;
		if (this.#mode === 'reading') this.previewMode.applyScroll(wanted);
		this.editor.setCursor(wanted);
		this.editor.scrollIntoView({ from: { line: wanted, ch: 0 }, to: { line: wanted, ch: 0 } }, true);
	}

	async #show(mode: Mode): Promise<void> {
		this.#mode = mode;
		const reading = mode === 'reading';
		this.#source.setLivePreview(mode !== 'source');
		this.#source.containerEl.toggle(!reading);
		this.previewMode.containerEl.toggle(reading);
		this.contentEl.dataset.mode = this.getMode();
		this.#modeButton.setAttr('aria-label', reading ? 'Current view: reading' : 'Current view: editing');
		setIcon(this.#modeButton, reading ? 'pencil' : 'book-open');
		this.previewMode.set(this.#source.text, false);
		await this.previewMode.show(reading);
	}

	#extensions(): Extension {
		const { workspace } = this.app;
		const events = EditorView.domEventHandlers({
			contextmenu: event => {
				const menu = new Menu();
				workspace.trigger('editor-menu', menu, this.editor, this);
				menu.showAtMouseEvent(event);
				return true;
			},
			paste: event => {
				workspace.trigger('editor-paste', event, this.editor, this);
				return event.defaultPrevented;
			},
			drop: event => {
				workspace.trigger('editor-drop', event, this.editor, this);
				return event.defaultPrevented;
			},
		});
		const changes = EditorView.updateListener.of(update => {
			if (update.docChanged) workspace.trigger('editor-change', this.editor, this);
		});
		return [Prec.high(events), changes, ...workspace.editorExtensions];
	}

	#lineOf(subpath: string): number | null {
		const wanted = plain(subpath.slice(subpath.lastIndexOf('#') + 1));
		const heading = parseMetadata(this.#source.text).headings?.find(
			each => plain(each.heading) === wanted,
		);
		return heading?.position.start.line ?? null;
	}
}

/** What of a heading counts in a link to it. */
function plain(heading: string): string {
	return stripHeading(heading)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.toLowerCase();
}
