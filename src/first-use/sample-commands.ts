import { ConfirmationModal, type App } from 'obsidian';
import type { Strings } from '../i18n/strings';
import type { SettingsStore } from '../settings-store';
import type { Notes } from '../vault/notes';
import { offerUndo } from '../vault/obsidian-undo-notice';
import type { TrackedNotes, UndoHistory } from '../vault/undo';
import { freeName, keepNote, keptNote, makeSample } from './sample';

/** What the sample is made with. */
export interface SampleNeeds {
	readonly notes: Notes;
	readonly undo: UndoHistory;
	readonly store: SettingsStore;
	readonly strings: Strings;
	readonly now: () => Date;
}

/** Makes a sample conference that begins today in a folder of its own, and opens its first day. */
export async function createSample(app: App, needs: SampleNeeds): Promise<void> {
	const { notes, store, strings, now } = needs;
	const text = strings.firstUse.sample;
	const taken = new Set(app.vault.getRoot().children.map(({ name }) => name.toLowerCase()));
	const name = freeName(text.name, each => taken.has(each.toLowerCase()));
	// Swedish dates read `2026-05-19`.
	const made = makeSample(name, now().toLocaleDateString('sv'), strings);
	await act(needs, strings.words.created(name), async to => {
		for (const note of made) await to.create(note.path, note.text);
	});
	await store.change('firstUse.sample', [...listSample(app, store), ...made.map(keepNote)]);
	if (made[0]) await notes.open(made[0].path);
}

/** Removes what is left of the samples; what was changed since only when the user says so. */
export async function removeSample(app: App, needs: SampleNeeds): Promise<void> {
	const { notes, store, strings } = needs;
	const left = await Promise.all(
		listSample(app, store)
			.map(keptNote)
			.map(async ({ path, isChanged }) => {
				const text = await notes.read(path);
				return { path, text, isChanged: isChanged(text) };
			}),
	);
	const changed = left.filter(({ isChanged }) => isChanged).map(({ path }) => path);
	const answer = changed.length === 0 ? 'all' : await ask(app, changed, strings);
	if (answer === null) return;
	const removed = left.filter(({ isChanged }) => answer === 'all' || !isChanged);
	if (removed.length === 0) return;
	await act(needs, strings.firstUse.sample.removed, async to => {
		for (const { path, text } of removed) await to.trash(path, text);
	});
	const folders = new Set(removed.map(each => each.path.slice(0, each.path.lastIndexOf('/'))));
	for (const folder of folders) await notes.removeEmptyFolder(folder);
}

/** What is kept of the samples and still there. */
export function listSample(app: App, store: SettingsStore): readonly string[] {
	return store.read().firstUse.sample.filter(kept => app.vault.getFileByPath(keptNote(kept).path));
}

async function act(
	{ undo, strings }: SampleNeeds,
	label: string,
	steps: (notes: TrackedNotes) => Promise<void>,
): Promise<void> {
	const { action } = await undo.run(label, steps);
	offerUndo(label, action, undo, strings);
}

/** What to do with notes that were changed; `null` for nothing at all. */
function ask(app: App, paths: readonly string[], strings: Strings): Promise<'all' | 'unchanged' | null> {
	const text = strings.firstUse.sample;
	return new Promise(resolve => {
		const modal = new ConfirmationModal(app);
		const names = strings.formats.list(paths.map(strings.words.quoted));
		modal.setTitle(text.ask).setContent(text.changed(names));
		modal.addButton(button =>
			button
				.setButtonText(text.all)
				.setDestructive()
				.onClick(() => resolve('all')),
		);
		modal.addButton(button => button.setButtonText(text.unchanged).onClick(() => resolve('unchanged')));
		modal.addCancelButton(strings.words.cancel);
		modal.setCloseCallback(() => resolve(null));
		modal.open();
	});
}
