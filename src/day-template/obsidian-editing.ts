import { MarkdownView, type App, type Editor } from 'obsidian';

/** A note that is being edited, and the line of its cursor. */
export interface Editing {
	readonly path: string;
	readonly editor: Editor;
	readonly line: number;
}

/** The active note, `null` while it is not being edited. */
export function findEditing(app: App): Editing | null {
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	if (!view?.file || view.getMode() !== 'source') return null;
	return { path: view.file.path, editor: view.editor, line: view.editor.getCursor().line };
}
