import { Modal, type App } from 'obsidian';
import { render, type ComponentChild } from 'preact';

interface FormModal {
	readonly title: string;
	/** For fields beside a preview. */
	readonly isWide?: boolean;
	/** What it shows; `close` closes it. */
	readonly draw: (close: () => void) => ComponentChild;
	/** Calls back when it has to be drawn again. Returns its undo, which is called when the form closes. */
	readonly onChange?: (redraw: () => void) => () => void;
}

/** Shows a form in a dialog. */
export function showForm(app: App, { title, isWide = false, draw, onChange }: FormModal): void {
	const modal = new Modal(app).setTitle(title);
	modal.modalEl.toggleClass('conference-notes-set-up-modal', isWide);
	const redraw = () =>
		render(
			draw(() => modal.close()),
			modal.contentEl,
		);
	const stop = onChange?.(redraw);
	modal.setCloseCallback(() => {
		stop?.();
		render(null, modal.contentEl);
	});
	modal.onOpen = redraw;
	modal.open();
}
