import type { Plugin } from 'obsidian';
import { choose } from '../lists/choose-modal';
import { reportFailure } from '../report';
import { showHelp, type HelpRow } from './help-modal';
import { renameKept } from './sample';
import { createSample, listSample, removeSample, type SampleNeeds } from './sample-commands';

/** What the first steps are made with. */
export interface FirstUseNeeds extends SampleNeeds {
	/** The columns of the board: what stands in the box of their follow-ups, `null` for no box, and their names. */
	readonly columns: () => readonly { readonly mark: string | null; readonly name: string }[];
}

/** Ways into the plugin, for the views to offer. */
export interface FirstUse {
	createSample(): Promise<void>;
	/** Makes a folder of the user's choice the conference folder. */
	chooseFolder(): Promise<void>;
	/** @param ofBoard the keys of the board come first */
	showHelp(ofBoard?: boolean): void;
}

/** The commands that make and remove a sample conference and show the help. Returns what does the same, and the choice of a folder. */
export function registerFirstUse(plugin: Plugin, needs: FirstUseNeeds): FirstUse {
	const { store, strings } = needs;
	const { app } = plugin;
	const { sample, help, whichFolder } = strings.firstUse;
	const run = (action: Promise<unknown>) => reportFailure(action, strings);
	const firstUse: FirstUse = {
		createSample: () => createSample(app, needs),
		chooseFolder: async () => {
			const folders = app.vault.getAllFolders().map(({ path }) => path);
			const chosen = await choose(app, folders, whichFolder);
			if (chosen !== null) await store.change('notes.conferenceFolder', chosen);
		},
		showHelp: ofBoard => {
			const boxes = needs.columns().map(({ mark, name }): HelpRow => {
				const box = mark === null ? '' : `[${mark}] `;
				return [`[//]: # (${box}…)`, help.box(name)];
			});
			showHelp(app, strings, boxes, ofBoard === true);
		},
	};
	plugin.register(
		needs.notes.onChange(change => {
			if (change.kind !== 'renamed') return;
			const { sample: kept } = store.read().firstUse;
			const now = renameKept(kept, change.from, change.path);
			if (now.some((each, at) => each !== kept[at])) void store.change('firstUse.sample', now);
		}),
	);
	plugin.addCommand({
		id: 'create-sample',
		name: sample.create,
		callback: () => run(firstUse.createSample()),
	});
	plugin.addCommand({
		id: 'remove-sample',
		name: sample.remove,
		checkCallback: checking => {
			if (listSample(app, store).length === 0) return false;
			if (!checking) run(removeSample(app, needs));
			return true;
		},
	});
	plugin.addCommand({ id: 'show-help', name: help.command, callback: () => firstUse.showHelp() });
	return firstUse;
}
