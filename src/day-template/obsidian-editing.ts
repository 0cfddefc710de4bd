import { MarkdownView, type App, type Editor } from 'obsidian';
import { Refusal } from '../refusal';

/** A note that is being edited, and the line of its cursor. */
export interface Editing {
	readonly path: string;
	readonly editor: Editor;
	readonly line: number;
}

/** The active note, perhaps only read. */
export type ActiveNote = Editing | { readonly path: string; readonly editor: null; readonly line: null };

/** The active note, `null` without one. */
export function findActiveNote({ workspace }: App): ActiveNote | null {
	const file = workspace.getActiveFile();
	if (file?.extension !== 'md') return null;
	const { path } = file;
	const view = workspace.getActiveViewOfType(MarkdownView);
	if (view?.file?.path !== path || view.getMode() !== 'source') return { path, editor: null, line: null };
	return { path, editor: view.editor, line: view.editor.getCursor().line };
}

/** The active note. `Refusal` without one. */
export function requireActiveNote(app: App): ActiveNote {
	const active = findActiveNote(app);
	if (!active) throw new Refusal('noActiveNote');
	return active;
}

/** The active note while it is being edited. `Refusal` otherwise. */
export function requireEditing(app: App): Editing {
	const active = requireActiveNote(app);
	if (!active.editor) throw new Refusal('notEditing');
	return active;
}
