import { getLanguage, type Plugin } from 'obsidian';
import type { Conference } from '../conference/conference';
import type { DayNote } from '../conference/day-note';
import type { Strings } from '../i18n/strings';
import type { CommentOptions } from '../markdown/marked-comment';
import { report } from '../report';
import type { NoteIndex } from '../vault/note-index';
import type { Notes } from '../vault/notes';
import type { UndoHistory } from '../vault/undo';
import { Changes } from './changes';
import { FollowUpsView, followUpsViewType, type FollowUpsSource } from './follow-ups-view';

/** What the follow-up board is made from. Register before the index loads: until then the board shows nothing. */
export interface FollowUpsNeeds {
	readonly notes: Notes;
	readonly dayNotes: NoteIndex<DayNote>;
	readonly conferences: () => readonly Conference[];
	readonly undo: UndoHistory;
	/** As the settings are now. */
	readonly commentOptions: () => CommentOptions;
	readonly strings: Strings;
	readonly now: () => Date;
}

/** The follow-up board, and the command that shows it in the main area. Returns what does the same. */
export function registerFollowUps(plugin: Plugin, needs: FollowUpsNeeds): () => Promise<void> {
	const { notes, dayNotes, conferences, undo, commentOptions, strings, now } = needs;
	let isRead = false;
	plugin.register(dayNotes.onChange(() => (isRead = true)));
	const changes = new Changes(notes, undo, commentOptions);
	plugin.register(() => changes.close());
	const source: FollowUpsSource = {
		notes,
		changes,
		undo,
		strings,
		language: getLanguage(),
		// Swedish dates read `2026-05-19`.
		today: () => now().toLocaleDateString('sv'),
		conferences: () => (isRead ? conferences() : null),
		onChange: listener => dayNotes.onChange(listener),
	};
	plugin.registerView(followUpsViewType, leaf => new FollowUpsView(leaf, source));

	const { workspace } = plugin.app;
	const show = async () => {
		const [open] = workspace.getLeavesOfType(followUpsViewType);
		const leaf = open ?? workspace.getLeaf('tab');
		if (!open) await leaf.setViewState({ type: followUpsViewType, active: true });
		await workspace.revealLeaf(leaf);
		if (leaf.view instanceof FollowUpsView) leaf.view.focusBoard();
	};
	plugin.addCommand({
		id: 'open-follow-up-board',
		name: strings.followUps.command,
		callback: () => void show().catch((error: unknown) => report(error, strings)),
	});
	return show;
}
