import { Annotation, StateEffect, StateField } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';
import type * as O from 'obsidian';

/** The note that an editor edits. Every editor of the host sets it. */
export const editorInfoField = StateField.define<O.MarkdownFileInfo>({
	create: () => {
		throw new Error('An editor without a note.');
	},
	update: info => info,
});

/** @deprecated as in the app: the same field. */
export const editorViewField = editorInfoField;

export const setLivePreview = StateEffect.define<boolean>();

/** Live preview, not source mode. */
export const editorLivePreviewField = StateField.define<boolean>({
	create: () => true,
	update: (value, transaction) =>
		transaction.effects.reduce((now, effect) => (effect.is(setLivePreview) ? effect.value : now), value),
});

/** The editor that a state belongs to; set once, right after it was made. */
export const setEditorView = StateEffect.define<EditorView>();
export const editorEditorField = StateField.define<EditorView>({
	create: () => null as unknown as EditorView,
	update: (value, transaction) =>
		transaction.effects.reduce((now, effect) => (effect.is(setEditorView) ? effect.value : now), value),
});

/** While the mouse selects, live preview keeps still. */
class LivePreviewState implements O.LivePreviewStateType {
	mousedown = false;
	readonly #end = (): void => void (this.mousedown = false);

	constructor(private readonly view: EditorView) {
		view.contentDOM.addEventListener('mousedown', this.#start);
		window.addEventListener('mouseup', this.#end);
	}

	destroy(): void {
		this.view.contentDOM.removeEventListener('mousedown', this.#start);
		window.removeEventListener('mouseup', this.#end);
	}

	readonly #start = (): void => void (this.mousedown = true);
}

export const livePreviewState = ViewPlugin.fromClass(LivePreviewState);

/** Marks a change that came from the file, not from the user. */
export const fromFile = Annotation.define<true>();
