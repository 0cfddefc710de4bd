import { StateField } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import { editorInfoField, editorLivePreviewField } from 'obsidian';

class Chip extends WidgetType {
	constructor(readonly path: string) {
		super();
	}

	override eq(other: Chip): boolean {
		return other.path === this.path;
	}

	toDOM(): HTMLElement {
		return createSpan({ cls: 'sample-chip', text: `chip in ${this.path}` });
	}
}

/** A chip after the first line, in live preview only. */
export const chips = StateField.define({
	create: () => Decoration.none,
	update(_, { state }) {
		if (!state.field(editorLivePreviewField, false)) return Decoration.none;
		const path = state.field(editorInfoField, false)?.file?.path ?? '';
		return Decoration.set(
			Decoration.widget({ widget: new Chip(path), side: 1 }).range(state.doc.line(1).to),
		);
	},
	provide: field => EditorView.decorations.from(field),
});
