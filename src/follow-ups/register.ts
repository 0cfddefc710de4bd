import type { Plugin } from 'obsidian';
import type { Conference } from '../conference/conference';
import type { DayNote, Talk } from '../conference/day-note';
import type { Strings } from '../i18n/strings';
import type { CommentOptions } from '../markdown/comment-options';
import { reportFailure } from '../report';
import type { SettingsStore } from '../settings-store';
import type { NoteIndex } from '../vault/note-index';
import type { Notes } from '../vault/notes';
import type { UndoHistory } from '../vault/undo';
import { toBoard } from './board';
import { wholeQuery } from './board-query';
import { Changes } from './changes';
import { listColumns } from './columns';
import { FollowUpListBlock, listLanguage } from './follow-up-list-reading';
import type { FollowUpsSource } from './follow-ups-source';
import { FollowUpsView, followUpsViewType } from './follow-ups-view';
import { newDayWatch } from './new-day';
import { Onward } from './obsidian-onward';
import { registerOnwardCommands } from './onward-commands';
import { talkKey } from './place-keys';
import { readTalkTasks } from './talk-tasks';
import { registerTerminalCommands } from './terminal-commands';

const minute = 60_000;

/** What the follow-up board is made from. Register before the index loads: until then the board shows nothing. */
export interface FollowUpsNeeds {
	readonly notes: Notes;
	readonly dayNotes: NoteIndex<DayNote>;
	readonly conferences: () => readonly Conference[];
	readonly undo: UndoHistory;
	readonly store: SettingsStore;
	/** As the settings are now. */
	readonly commentOptions: () => CommentOptions;
	readonly strings: Strings;
	readonly showHelp: () => void;
	readonly now: () => Date;
}

/** Shows the board; only the cards of a talk when one is given, with the path of its note. */
export type ShowBoard = (of?: { readonly path: string; readonly talk: Talk }) => Promise<void>;

/** The follow-up board, and the command that shows it in the main area. Returns what does the same. */
export function registerFollowUps(plugin: Plugin, needs: FollowUpsNeeds): ShowBoard {
	const { notes, dayNotes, conferences, undo, store, commentOptions, strings, showHelp, now } = needs;
	const changes = new Changes(notes, undo, commentOptions);
	plugin.register(() => changes.close());
	const listeners = new Set<() => void>();
	const tell = () => listeners.forEach(listener => listener());
	plugin.register(dayNotes.onChange(tell));
	plugin.register(store.onChange(tell));
	const kept = () => store.read().followUps;
	const columns = () => listColumns(kept().columns, strings);
	const onward = new Onward(plugin.app, {
		notes,
		changes,
		undo,
		strings,
		columns,
		commentOptions,
	});
	// Swedish dates read `2026-05-19`.
	const today = () => now().toLocaleDateString('sv');
	plugin.app.workspace.onLayoutReady(() =>
		plugin.registerInterval(window.setInterval(newDayWatch(today, tell), minute)),
	);
	const source: FollowUpsSource = {
		notes,
		changes,
		undo,
		strings,
		showHelp,
		onward,
		today,
		conferences: () => (dayNotes.isLoaded ? conferences() : null),
		tasksOf: readTalkTasks(path => notes.read(path), tell),
		columns,
		unread: () => dayNotes.unread(),
		views: () => kept().views,
		saveView: (name, query) => {
			const others = kept().views.filter(view => view.name !== name);
			return store.change('followUps.views', [...others, { name, query }]);
		},
		onChange: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
	registerOnwardCommands(plugin, onward, strings, () =>
		toBoard(conferences(), columns(), changes).flatMap(({ followUps }) => followUps),
	);
	plugin.registerMarkdownCodeBlockProcessor(listLanguage, (block, element, context) =>
		context.addChild(new FollowUpListBlock(element, block, plugin.app, source)),
	);
	registerTerminalCommands(plugin, source, () => dayNotes.loaded.then(conferences));
	plugin.registerView(followUpsViewType, leaf => new FollowUpsView(leaf, source));
	plugin.registerHoverLinkSource(followUpsViewType, {
		display: strings.followUps.view,
		defaultMod: false,
	});

	const { workspace } = plugin.app;
	const show: ShowBoard = async of => {
		const [open] = workspace.getLeavesOfType(followUpsViewType);
		const leaf = open ?? workspace.getLeaf('tab');
		if (!open) await leaf.setViewState({ type: followUpsViewType, active: true });
		await workspace.revealLeaf(leaf);
		if (!(leaf.view instanceof FollowUpsView)) return;
		if (of) {
			const place = { kind: 'talk', key: talkKey(of.path, of.talk) } as const;
			leaf.view.look({ ...wholeQuery, place });
		}
		leaf.view.focusBoard();
	};
	plugin.addCommand({
		id: 'open-follow-up-board',
		name: strings.followUps.command,
		callback: () => reportFailure(show(), strings),
	});
	return show;
}
