import { closeBrackets } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { search, searchKeymap } from '@codemirror/search';
import { ChangeSet, Compartment, EditorState, Transaction, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import type * as O from 'obsidian';
import { differingMiddle } from './differing-middle';
import {
	editorEditorField,
	editorInfoField,
	editorLivePreviewField,
	fromFile,
	livePreviewState,
	setEditorView,
	setLivePreview,
} from './editor-fields';
import { markdownStyle } from './editor-style';

/** What a note's editor needs of its view. */
export interface SourceViewOwner {
	readonly info: O.MarkdownFileInfo;
	/** Extensions of plugins as they are now. */
	pluginExtensions(): Extension;
	/** The user changed the text. */
	onChange(): void;
}

/** The CodeMirror editor of a note, in live preview (which hides nothing here) or source mode. */
export class SourceView {
	readonly containerEl = createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-live-preview');
	readonly cm: EditorView;
	readonly #plugins = new Compartment();
	/** From the text of the file to the text here. */
	#unsaved: ChangeSet = ChangeSet.empty(0);

	constructor(private readonly owner: SourceViewOwner) {
		this.cm = new EditorView({ parent: this.containerEl, state: this.#freshState('', true) });
		this.#introduce();
	}

	get text(): string {
		return this.cm.state.sliceDoc();
	}

	/** Another note: no history, cursor at the start. */
	load(text: string): void {
		this.cm.setState(this.#freshState(text, this.cm.state.field(editorLivePreviewField)));
		this.#unsaved = ChangeSet.empty(this.cm.state.doc.length);
		this.#introduce();
	}

	/** The file changed to `text`: what differs from `before` changes here too; cursor and unsaved edits stay. */
	follow(before: string, text: string): void {
		const middle = differingMiddle(normalizeLines(before), normalizeLines(text));
		if (!middle) return;
		const outside = ChangeSet.of(middle, this.#unsaved.length);
		const changes = outside.map(this.#unsaved);
		this.#unsaved = this.#unsaved.map(outside, true);
		this.cm.dispatch({ changes, annotations: [fromFile.of(true), Transaction.addToHistory.of(false)] });
	}

	/** What is here is what the file holds. */
	saved(): void {
		this.#unsaved = ChangeSet.empty(this.cm.state.doc.length);
	}

	setLivePreview(on: boolean): void {
		this.containerEl.toggleClass('is-live-preview', on);
		if (this.cm.state.field(editorLivePreviewField) !== on)
			this.cm.dispatch({ effects: setLivePreview.of(on) });
	}

	updateOptions(): void {
		this.cm.dispatch({ effects: this.#plugins.reconfigure(this.owner.pluginExtensions()) });
	}

	destroy(): void {
		this.cm.destroy();
	}

	#introduce(): void {
		this.cm.dispatch({ effects: setEditorView.of(this.cm) });
	}

	#freshState(doc: string, livePreview: boolean): EditorState {
		return EditorState.create({
			doc,
			extensions: [
				editorInfoField.init(() => this.owner.info),
				editorLivePreviewField.init(() => livePreview),
				editorEditorField,
				livePreviewState,
				history(),
				drawSelection(),
				closeBrackets(),
				search(),
				EditorView.lineWrapping,
				EditorView.contentAttributes.of({ spellcheck: 'false', 'aria-label': 'Note text' }),
				markdown({ base: markdownLanguage, addKeymap: true, completeHTMLTags: false }),
				markdownStyle,
				keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, indentWithTab]),
				EditorState.allowMultipleSelections.of(true),
				EditorView.updateListener.of(update => {
					for (const transaction of update.transactions) {
						if (!transaction.docChanged || transaction.annotation(fromFile)) continue;
						this.#unsaved = this.#unsaved.compose(transaction.changes);
						this.owner.onChange();
					}
				}),
				this.#plugins.of(this.owner.pluginExtensions()),
			],
		});
	}
}

/** CodeMirror counts every line ending as one character, and an edited note is saved with LF, in the app too. */
function normalizeLines(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}
