import { Notice } from 'obsidian';

/** The button of a notice, and how many milliseconds the notice stays; 0 until it is hidden. */
export interface NoticeButton {
	readonly label: string;
	readonly onClick: () => void;
	readonly duration: number;
}

/** Shows a text with a button. Returns what changes the text and what hides the notice before its time. */
export function showNotice(
	text: string,
	{ label, onClick, duration }: NoticeButton,
): { readonly setText: (text: string) => void; readonly hide: () => void } {
	const fragment = createFragment();
	const said = fragment.createSpan({ cls: 'conference-notes-notice-text', text });
	const button = fragment.createEl('button', {
		cls: 'conference-notes-notice-button',
		text: label,
		attr: { type: 'button' },
	});
	button.addEventListener('click', onClick);
	const notice = new Notice(fragment, duration);
	return { setText: now => said.setText(now), hide: () => notice.hide() };
}
