import type { App } from './app';
import { MarkdownView } from './markdown-view';

/** Counts the words of the note one is at, in the status bar, as the app does. */
export function showWordCount({ workspace, statusBarEl }: App): void {
	const words = statusBarEl
		.createDiv('status-bar-item plugin-word-count')
		.createSpan('status-bar-item-segment');
	const characters = statusBarEl
		.createDiv('status-bar-item plugin-word-count')
		.createSpan('status-bar-item-segment');
	const count = (): void => {
		const view = workspace.getMostRecentLeaf()?.view;
		const text = view instanceof MarkdownView ? view.getViewData() : null;
		statusBarEl.toggle(text !== null);
		words.setText(`${text?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0} words`);
		characters.setText(`${text?.length ?? 0} characters`);
	};
	for (const name of ['layout-change', 'active-leaf-change', 'editor-change', 'file-open'])
		workspace.on(name, count);
	count();
}
