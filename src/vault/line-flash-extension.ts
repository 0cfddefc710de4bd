import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

/** Where a line starts. */
const flash = StateEffect.define<number>();

const flashed = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(lines, { effects, docChanged }) {
		const asked = effects.find(each => each.is(flash));
		if (asked)
			return Decoration.set(Decoration.line({ class: 'conference-notes-flash' }).range(asked.value));
		return docChanged ? Decoration.none : lines;
	},
	provide: field => EditorView.decorations.from(field),
});

/** Lets lines of editors light up for a moment, as the styles draw it. */
export const lineFlash: Extension = flashed;

/** Lights a line of the editor inside an element up, so that the eye finds it; nothing without an editor. */
export function flashLine(element: HTMLElement, line: number): void {
	const content = element.querySelector<HTMLElement>('.cm-content');
	const view = content && EditorView.findFromDOM(content);
	if (!view?.state.field(flashed, false) || line >= view.state.doc.lines) return;
	view.dispatch({ effects: flash.of(view.state.doc.line(line + 1).from) });
}
