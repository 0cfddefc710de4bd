import type { App, HoverParent } from 'obsidian';

/** Whose preview it is, what it is shown beside, and what it shows: a path, perhaps with a heading behind it. */
export interface Preview {
	/** The name under which the app's page preview knows the view. */
	readonly source: string;
	readonly hoverParent: HoverParent;
	readonly targetEl: EventTarget | null;
	readonly linktext: string;
}

/** Lets the app's page preview show a note: as its settings say, by key at once. */
export function previewNote(app: App, event: MouseEvent | KeyboardEvent, preview: Preview): void {
	const isMouse = event.instanceOf(MouseEvent);
	app.workspace.trigger('hover-link', {
		...preview,
		event: isMouse ? event : new MouseEvent('mouseover', { ctrlKey: true, metaKey: true }),
		sourcePath: '',
	});
}
