import { getLanguage, parseYaml, Plugin } from 'obsidian';
import { listConferences } from './conference/conferences';
import { parseDayNote } from './conference/parse-day-note';
import { choose } from './day-template/choose-modal';
import { dayTemplateSettings } from './day-template/obsidian-settings';
import { registerDayTemplate } from './day-template/register';
import { openSetUp } from './day-template/set-up-commands';
import { isTimeZone, venueClock } from './day-template/venue-time';
import { registerFollowUps } from './follow-ups/register';
import { chooseStrings } from './i18n/strings';
import { registerLinkCards } from './link-cards/register';
import { changeSetting, readSettings, type Settings } from './settings';
import { ConferenceNotesSettingTab } from './settings-tab';
import { registerTalks } from './talks/register';
import { NoteIndex } from './vault/note-index';
import { ObsidianNotes } from './vault/obsidian-notes';
import { UndoHistory } from './vault/undo';
import { registerUndo } from './vault/undo-commands';

/** Conference Notes: builds what the four parts share, and registers each. */
export default class ConferenceNotes extends Plugin {
	declare settings: Settings;

	override async onload(): Promise<void> {
		this.settings = readSettings(await this.loadData());
		const strings = chooseStrings(getLanguage());
		const settings = () => this.settings;

		const notes = new ObsidianNotes(this.app);
		const undo = new UndoHistory(notes);
		const dayNotes = new NoteIndex(
			notes,
			(path, text) => parseDayNote(path, text, { parseYaml, ...settings().notes }),
			task => window.requestAnimationFrame(task),
		);
		const conferences = onceFor(
			() => dayNotes.list(),
			list => listConferences(list, settings().notes),
		);
		const dayNotePaths = onceFor(
			conferences,
			list => new Set(list.flatMap(({ days }) => days.map(({ note }) => note.path))),
		);

		registerLinkCards(this, {
			settings,
			isDayNote: path => dayNotePaths().has(path),
			linkCardsOff: path => dayNotes.get(path)?.linkCardsOff ?? false,
			onChange: listener => dayNotes.onChange(listener),
			strings,
		});
		const commentOptions = () => settings().notes;
		const showBoard = registerFollowUps(this, {
			notes,
			dayNotes,
			conferences,
			undo,
			commentOptions,
			strings,
		});
		const dayTemplate = {
			notes,
			dayNotes,
			conferences,
			undo,
			strings,
			settings,
			now: () => new Date(),
		};
		registerDayTemplate(this, dayTemplate);
		registerTalks(this, {
			notes,
			dayNotes,
			conferences,
			undo,
			strings,
			commentOptions,
			venueNow: zone => venueClock(new Date(), zone !== null && isTimeZone(zone) ? zone : deviceZone()),
			conferenceFolder: () => settings().notes.conferenceFolder,
			excludeConference: key =>
				store.change('notes.notConferences', [...settings().notes.notConferences, key]),
			choose: (texts, placeholder) =>
				choose(
					this.app,
					texts.map(text => ({ value: text, text })),
					placeholder,
				),
			setUpConference: () => openSetUp(this.app, dayTemplate),
			showBoard,
		});
		registerUndo(this, undo, strings);

		const changeSettings = async (changed: Settings) => {
			this.settings = changed;
			await this.saveData(changed);
			await dayNotes.reload();
		};
		const store = {
			read: settings,
			change: (path: string, value: unknown) => changeSettings(changeSetting(settings(), path, value)),
		};
		this.addSettingTab(
			new ConferenceNotesSettingTab(this.app, this, store, strings, () => [
				dayTemplateSettings(store, strings),
			]),
		);

		this.register(() => dayNotes.close());
		this.app.workspace.onLayoutReady(() => {
			notes.follow(this);
			void dayNotes.load();
		});
	}
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

function deviceZone(): string {
	return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
