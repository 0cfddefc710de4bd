import { MarkdownView, Notice, type App } from 'obsidian';
import { datePart } from '../conference/dates';
import { findHeaderBlock } from '../markdown/header-block';
import { Refusal } from '../refusal';
import { builtInTemplate, languageOf } from './built-in-template';
import { choose } from './choose-modal';
import { dayBeside, findActiveDay, readDay, wantDate, type DayPlace } from './day-place';
import { fillNote, fillTemplate } from './fill-template';
import { insertTemplate, withHeader } from './insert-template';
import type { DayTemplateNeeds } from './needs';
import { deviceClock, readLinkForm } from './obsidian-device';
import { titleOf, valuesOfDay } from './plan-day';
import type { DayInPath } from './sibling-path';

/** Fills the active note with the day template if it is empty, else adds what it lacks; asks for the day if need be. */
export async function insertDayTemplate(app: App, needs: DayTemplateNeeds): Promise<void> {
	const active = await findActiveNote(app, needs);
	if (!active) return;
	const { path, place, day, view } = active;
	const { template: own, header } = needs.settings().dayTemplate;
	const template = own === '' ? null : await needs.notes.read(own);
	const sibling = place.conference.days.find(({ note }) => note.path !== path);
	const usual = sibling ? sibling.note.headerLanguage : header === 'none' ? null : header;
	const clock = deviceClock(needs.now());
	const facts = { paths: needs.notes.list(), linkForm: readLinkForm(app, path) };
	let cursorLine = 0;
	let unknown: readonly string[] = [];
	await needs.undo.run(needs.strings.dayTemplate.inserted(path), tracked =>
		tracked.rewrite(path, text => {
			const block = findHeaderBlock(text);
			const language = block ? block.language : usual;
			const values = valuesOfDay(place, day, path, languageOf(template, language), facts);
			const builtIn = builtInTemplate(language, values);
			const filled = fillTemplate(withHeader(template, builtIn, block !== null), values, clock);
			const line = view ? view.editor.getCursor().line : Infinity;
			const inserted = insertTemplate(text, line, filled);
			({ unknown } = filled);
			({ cursorLine } = inserted);
			return inserted.text;
		}),
	);
	if (view) view.editor.setCursor({ line: cursorLine, ch: 0 });
	if (unknown.length > 0) new Notice(needs.strings.dayTemplate.setUp.unknown(unknown.join(' ')));
}

/** Fills the placeholders that another template tool has left in the active note; asks for the day if need be. */
export async function fillActiveNote(app: App, needs: DayTemplateNeeds): Promise<void> {
	const active = await findActiveNote(app, needs);
	if (!active) return;
	const { path, place, day } = active;
	const text = needs.strings.dayTemplate;
	const clock = deviceClock(needs.now());
	const facts = { paths: needs.notes.list(), linkForm: readLinkForm(app, path) };
	let unknown: readonly string[] = [];
	const { before, after } = await needs.undo.run(text.filled(path), tracked =>
		tracked.rewrite(path, note => {
			const language = findHeaderBlock(note)?.language ?? null;
			const filled = fillNote(note, valuesOfDay(place, day, path, language, facts), clock);
			({ unknown } = filled);
			return filled.text;
		}),
	);
	if (before === after) new Notice(text.nothingToFill);
	if (unknown.length > 0) new Notice(text.setUp.unknown(unknown.join(' ')));
}

interface ActiveNote extends NoteDay {
	readonly path: string;
	/** `null` while the note is only read. */
	readonly view: MarkdownView | null;
}

interface NoteDay {
	readonly place: DayPlace;
	readonly day: DayInPath;
}

async function findActiveNote(app: App, needs: DayTemplateNeeds): Promise<ActiveNote | null> {
	const file = app.workspace.getActiveFile();
	if (file?.extension !== 'md') throw new Refusal('noActiveNote');
	const { path } = file;
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	const noteDay = tellDay(needs, path) ?? (await askDay(app, needs));
	return noteDay && { ...noteDay, path, view: view?.getMode() === 'source' ? view : null };
}

/** The day that the note, or a date in its name, tells. */
function tellDay(needs: DayTemplateNeeds, path: string): NoteDay | null {
	const conferences = needs.conferences();
	const own = findActiveDay(conferences, { path, line: null });
	if (own) return { place: own, day: readDay(own) };
	const date = datePart(/\d{4}-\d\d-\d\d[^/]*$/.exec(path)?.[0] ?? '');
	for (const conference of date ? conferences : []) {
		const wanted = wantDate(conference, date ?? '');
		if (wanted?.there) return { place: { conference, day: wanted.there }, day: wanted.there };
		if (wanted) return { place: wanted.sibling, day: wanted.day };
	}
	return null;
}

async function askDay(app: App, needs: DayTemplateNeeds): Promise<NoteDay | null> {
	const noteDays = needs.conferences().flatMap(conference => {
		const days = conference.days.map(day => ({
			place: { conference, day },
			day: readDay({ conference, day }),
		}));
		const last = days.at(-1)?.place;
		const next = last && dayBeside(last.day, 1);
		return next ? [...days, { place: last, day: next }] : days;
	});
	if (noteDays.length === 0) throw new Refusal('noConference');
	const choices = noteDays.map(({ place, day }, at) => ({ value: String(at), text: titleOf(place, day) }));
	const answer = await choose(app, choices, needs.strings.dayTemplate.whichNoteDay);
	return answer === null ? null : (noteDays[Number(answer)] ?? null);
}
