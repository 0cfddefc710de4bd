import { getLanguage, type Plugin } from 'obsidian';
import type { Conference } from '../conference/conference';
import type { DayNote } from '../conference/day-note';
import type { Strings } from '../i18n/strings';
import { report } from '../report';
import type { NoteIndex } from '../vault/note-index';
import type { Notes } from '../vault/notes';
import { TalksView, talksViewType, type TalksSource } from './talks-view';

/** What the talks view is made from. Register before the index loads: until then the view shows nothing. */
export interface TalksNeeds {
	readonly notes: Notes;
	readonly dayNotes: NoteIndex<DayNote>;
	readonly conferences: () => readonly Conference[];
	readonly strings: Strings;
}

/** The talks view, and the ribbon icon and command that show it in the right side dock. */
export function registerTalks(plugin: Plugin, { notes, dayNotes, conferences, strings }: TalksNeeds): void {
	let isRead = false;
	plugin.register(dayNotes.onChange(() => (isRead = true)));
	const source: TalksSource = {
		notes,
		strings,
		language: getLanguage(),
		conferences: () => (isRead ? conferences() : null),
		onChange: listener => dayNotes.onChange(listener),
	};
	plugin.registerView(talksViewType, leaf => new TalksView(leaf, source));

	const { workspace } = plugin.app;
	const show = async () => {
		const leaf = await workspace.ensureSideLeaf(talksViewType, 'right', { active: true, reveal: true });
		if (leaf.view instanceof TalksView) leaf.view.focusList();
	};
	const showOrReport = () => void show().catch((error: unknown) => report(error, strings));
	plugin.addRibbonIcon('presentation', strings.talks.command, showOrReport);
	plugin.addCommand({ id: 'show-talks', name: strings.talks.command, callback: showOrReport });
}
