import { debounce, getLanguage, parseYaml, Plugin } from 'obsidian';
import { listConferences, nameConference } from './conference/conferences';
import { mayBeDayNoteAt } from './conference/may-be-day-note';
import { readNoteHints } from './conference/obsidian-note-hints';
import { parseDayNote } from './conference/parse-day-note';
import { talkTimes } from './conference/talk-times';
import { deviceZone, venueClock } from './conference/venue-time';
import { dayTemplateSettings } from './day-template/obsidian-settings';
import { registerDayTemplate } from './day-template/register';
import { registerFirstUse } from './first-use/register';
import { keptColumns, listColumns } from './follow-ups/columns';
import { followUpsSettings } from './follow-ups/obsidian-settings';
import { registerFollowUps } from './follow-ups/register';
import { chooseStrings } from './i18n/strings';
import { registerLinkCards } from './link-cards/register';
import { takeSettings } from './obsidian-data';
import type { Settings } from './settings';
import { SettingsStore } from './settings-store';
import { ConferenceNotesSettingTab } from './settings-tab';
import { registerTalks } from './talks/register';
import { NoteIndex } from './vault/note-index';
import { ObsidianNotes } from './vault/obsidian-notes';
import { UndoHistory } from './vault/undo';
import { registerUndo } from './vault/undo-commands';

/** Conference Notes: builds what the four parts share, and registers each. */
export default class ConferenceNotes extends Plugin {
	#takeSettings = async () => {};
	#showTalks = () => {};

	override async onload(): Promise<void> {
		const strings = await chooseStrings(getLanguage());
		const store = new SettingsStore(changed => this.saveData(changed));
		const settings = onceFor(() => store.read(), withMarks);
		await takeSettings(this, store, strings);

		const notes = new ObsidianNotes(this.app);
		const undo = new UndoHistory(notes);
		const readDayNote = (path: string, text: string) =>
			parseDayNote(path, text, { parseYaml, ...settings().notes });
		const dayNotes = new NoteIndex(
			notes,
			readDayNote,
			task => window.requestAnimationFrame(task),
			path => mayBeDayNoteAt(path, settings().notes.conferenceFolder, readNoteHints(this.app, path)),
		);
		const conferences = onceFor(
			() => dayNotes.list(),
			list => listConferences(list, settings().notes),
		);
		const dayNotePaths = onceFor(
			conferences,
			list => new Set(list.flatMap(({ days }) => days.map(({ note }) => note.path))),
		);

		const shared = { notes, dayNotes, conferences, undo, store, strings, now: () => new Date() };
		const linkCardsRows = registerLinkCards(this, {
			...shared,
			isDayNote: path => dayNotePaths().has(path),
			onChange: listener => {
				const stops = [dayNotes.onChange(listener), store.onChange(listener)];
				return () => stops.forEach(stop => stop());
			},
			addFollowUp: (path, line, text) => dayTemplate.addFollowUpAt(path, line, text),
		});
		const commentOptions = () => settings().notes;
		const firstUse = registerFirstUse(this, {
			...shared,
			columns: () => listColumns(settings().followUps.columns, strings),
		});
		const showBoard = registerFollowUps(this, {
			...shared,
			commentOptions,
			showHelp: () => firstUse.showHelp(true),
		});
		const venueNow = (zone: string | null) => venueClock(new Date(), zone ?? deviceZone());
		const dayTemplate = registerDayTemplate(this, {
			...shared,
			app: this.app,
			settings,
			readDayNote,
			talkTimes: () => talkTimes(conferences(), venueNow),
		});
		this.#showTalks = registerTalks(this, {
			...shared,
			...firstUse,
			showHelp: () => firstUse.showHelp(),
			readDayNote,
			venueNow,
			conferenceFolder: () => settings().notes.conferenceFolder,
			excludeConference: key =>
				store.change('notes.notConferences', [...settings().notes.notConferences, key]),
			setUpConference: () => dayTemplate.setUp(),
			addFollowUp: talk => dayTemplate.addFollowUp(talk),
			showFollowUps: showBoard,
		});
		registerUndo(this, undo, strings);

		const settingTab: ConferenceNotesSettingTab = new ConferenceNotesSettingTab(
			this.app,
			this,
			store,
			strings,
			key => nameConference(dayNotes.list(), key),
			() => [
				dayTemplateSettings(store, strings, path => this.app.vault.getFileByPath(path) !== null),
				linkCardsRows(),
				...followUpsSettings(store, strings, () => settingTab.update()),
			],
		);
		this.addSettingTab(settingTab);
		this.#takeSettings = async () => {
			await takeSettings(this, store, strings);
			settingTab.update();
		};

		this.register(() => dayNotes.close());
		// Words are typed letter by letter.
		const reload = debounce(() => void dayNotes.reload(), 300, true);
		this.register(
			store.onChange(before => {
				const were = withMarks(before).notes;
				if (JSON.stringify(were) !== JSON.stringify(settings().notes)) reload();
			}),
		);
		this.app.workspace.onLayoutReady(() => {
			notes.follow(this);
			void dayNotes.load();
		});
	}

	/** The talks view has the ways in, as long as there is no conference. */
	override onUserEnable(): void {
		this.app.workspace.onLayoutReady(this.#showTalks);
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.#takeSettings();
	}
}

/** The settings with what reading a note needs of the board: the marks of its columns. */
function withMarks(settings: Settings) {
	const marks = keptColumns(settings.followUps.columns).map(({ mark }) => mark);
	return { ...settings, notes: { ...settings.notes, marks } };
}

/** What `make` made of a value, made anew only when the value is another one. */
function onceFor<A, B>(read: () => A, make: (value: A) => B): () => B {
	let last: { readonly value: A; readonly made: B } | null = null;
	return () => {
		const value = read();
		if (last?.value !== value) last = { value, made: make(value) };
		return last.made;
	};
}
