import { Modal, type App } from 'obsidian';
import { render, type ComponentChild } from 'preact';
import type { Strings } from '../i18n/strings';
import { report } from '../report';

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

interface Question<T> {
	readonly title: string;
	/** What is filled in to begin with. */
	readonly given: T;
	/** What it shows; `give` answers, `cancel` leaves without an answer. */
	readonly draw: (given: T, give: (answer: T) => void, cancel: () => void) => ComponentChild;
}

/**
 * Asks with a form, and does `act` with the answer. The form closes first, so that what is typed next goes to the note;
 * what `act` throws is told, and the form comes back with the answer. Ends when `act` is done, or the user leaves.
 */
export async function askForm<T>(
	app: App,
	strings: Strings,
	{ title, given, draw }: Question<T>,
	act: (answer: T) => Promise<void>,
): Promise<void> {
	const answer = await new Promise<T | null>(resolve =>
		showForm(app, {
			title,
			draw: close => {
				const give = (answer: T) => {
					resolve(answer);
					close();
				};
				return draw(given, give, close);
			},
			onChange: () => () => resolve(null),
		}),
	);
	if (answer === null) return;
	await act(answer).catch((error: unknown) => {
		report(error, strings);
		return askForm(app, strings, { title, given: answer, draw }, act);
	});
}
