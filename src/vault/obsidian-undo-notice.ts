import { Notice } from 'obsidian';
import type { Strings } from '../i18n/strings';

/** Milliseconds: time to read a sentence, see the board and change one's mind. */
const duration = 8000;

/** Says what was done and offers to undo it. */
export function showUndoNotice(done: string, strings: Strings, onUndo: () => void): void {
	new Notice(
		createFragment(fragment => {
			fragment.createSpan({ text: done });
			const button = fragment.createEl('button', {
				cls: 'conference-notes-undo-button',
				text: strings.undo.button,
				attr: { type: 'button' },
			});
			button.addEventListener('click', onUndo);
		}),
		duration,
	);
}
