import { moment, Notice, type Plugin } from 'obsidian';
import type { Conference } from '../conference/conference';
import type { Strings } from '../i18n/strings';
import { Refusal } from '../refusal';
import { report } from '../report';
import type { Notes } from '../vault/notes';
import type { UndoHistory } from '../vault/undo';
import { chooseDay, planNextDay } from './next-day';
import type { Clock } from './placeholders';

/** What the day template is made from. */
export interface DayTemplateNeeds {
	readonly notes: Notes;
	conferences(): readonly Conference[];
	readonly undo: UndoHistory;
	readonly strings: Strings;
	now(): Date;
}

/** The command that makes the note of the next day. */
export function registerDayTemplate(plugin: Plugin, needs: DayTemplateNeeds): void {
	const { notes, undo, strings } = needs;
	const { fileManager, vault, workspace } = plugin.app;

	const createNextDay = async () => {
		const clock = deviceClock(needs.now());
		const place = chooseDay(needs.conferences(), workspace.getActiveFile()?.path ?? null, clock);
		if (!place) throw new Refusal('noConference');
		const sibling = vault.getFileByPath(place.day.note.path);
		const usesWikilinks = !sibling || fileManager.generateMarkdownLink(sibling, '').startsWith('[[');
		const facts = { paths: notes.list(), linkForm: usesWikilinks ? 'wikilink' : 'markdown' } as const;
		const next = planNextDay(place, facts, clock);
		if (next.exists) {
			await notes.open(next.path);
			new Notice(strings.dayTemplate.nextDayExists(next.path));
			return;
		}
		const label = strings.dayTemplate.created(next.path);
		await undo.run(label, tracked => tracked.create(next.path, next.text));
		await notes.open(next.path, { line: next.cursorLine });
	};
	plugin.addCommand({
		id: 'create-next-day-note',
		name: strings.dayTemplate.nextDayCommand,
		callback: () => void createNextDay().catch((error: unknown) => report(error, strings)),
	});
}

/** This device's clock, with the app's Moment. */
function deviceClock(now: Date): Clock {
	return {
		now,
		deviceZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		format: (instant, format) => {
			const at = moment.parseZone(instant);
			// Some languages write digits of their own, which a header could not hold as a date.
			return (showsWords.test(format) ? at : at.locale('en')).format(format);
		},
	};
}

/** Moment formats with names, ordinals or the order of a language: everything but plain digits. */
const showsWords = /MMM|dd|[DMQwWd]o|[aAlLN]/;
