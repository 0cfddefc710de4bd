import { EditorView } from '@codemirror/view';
import { debounce, MarkdownView, type Plugin } from 'obsidian';
import type { Conference } from '../conference/conference';
import type { DayNote } from '../conference/day-note';
import type { Strings } from '../i18n/strings';
import { sharedFlags } from '../lists/for-terminal';
import { reportFailure } from '../report';
import type { NoteIndex } from '../vault/note-index';
import type { Notes } from '../vault/notes';
import { listForTerminal } from './list-for-terminal';
import { hoverSource } from './obsidian-row-actions';
import { TalksBaseView, talksBaseType } from './talks-base-view';
import type { TalksHelp, TalksSource } from './talks-source';
import { TalksView, talksViewType } from './talks-view';

/** What the talks view is made from. Register before the index loads: until then the view shows nothing. */
export interface TalksNeeds extends TalksHelp {
	readonly notes: Notes;
	readonly dayNotes: NoteIndex<DayNote>;
	readonly conferences: () => readonly Conference[];
	readonly strings: Strings;
}

/**
 * The talks view with the ribbon icon and command that show it in the right side dock, the same rows as a view of
 * bases, and `conference-notes:talks` on the command line. Returns what shows the view.
 */
export function registerTalks(plugin: Plugin, needs: TalksNeeds): () => void {
	const { dayNotes, conferences, strings } = needs;
	const { workspace } = plugin.app;
	const onCursor = followCursor(plugin);
	const source: TalksSource = {
		...needs,
		conferences: () => (dayNotes.isLoaded ? conferences() : null),
		onChange: listener => dayNotes.onChange(listener),
		onCursor,
		cursor: () => {
			const view = workspace.getMostRecentLeaf()?.view;
			// While the list has the focus no editor is active.
			const active = workspace.activeEditor ?? (view instanceof MarkdownView ? view : null);
			const path = active?.file?.path;
			return path === undefined || !active?.editor
				? null
				: { path, line: active.editor.getCursor().line };
		},
	};
	plugin.registerView(talksViewType, leaf => new TalksView(leaf, source));
	plugin.registerHoverLinkSource(hoverSource, { display: strings.talks.view, defaultMod: true });
	plugin.registerBasesView(talksBaseType, {
		name: strings.talks.basesView,
		icon: 'presentation',
		factory: (controller, element) => new TalksBaseView(controller, element, source),
	});
	const { cli } = strings.talks;
	const flags = {
		...sharedFlags(strings),
		day: { value: '<number|date>', description: cli.day },
	};
	plugin.registerCliHandler('conference-notes:talks', cli.description, flags, async asked => {
		// Just after the start the notes are still being read.
		await dayNotes.loaded;
		return listForTerminal(conferences(), asked, strings);
	});

	const show = async () => {
		const leaf = await workspace.ensureSideLeaf(talksViewType, 'right', { active: true, reveal: true });
		if (leaf.view instanceof TalksView) leaf.view.focusList();
	};
	const showOrReport = () => reportFailure(show(), strings);
	plugin.addRibbonIcon('presentation', strings.talks.command, showOrReport);
	plugin.addCommand({ id: 'show-talks', name: strings.talks.command, callback: showOrReport });
	return showOrReport;
}

/** Tells when the cursor has come to rest: nobody reads the list between two keystrokes. */
function followCursor(plugin: Plugin): TalksSource['onCursor'] {
	const listeners = new Set<() => void>();
	const moved = debounce(() => listeners.forEach(listener => listener()), 200, true);
	plugin.registerEditorExtension(
		EditorView.updateListener.of(update => {
			if (update.selectionSet || update.focusChanged) moved();
		}),
	);
	plugin.registerEvent(plugin.app.workspace.on('active-leaf-change', moved));
	plugin.register(() => moved.cancel());
	return listener => {
		listeners.add(listener);
		return () => listeners.delete(listener);
	};
}
