import { Notice, parseYaml } from 'obsidian';
import { datePart } from '../conference/dates';
import { choose } from '../lists/choose-modal';
import { findHeaderBlock } from '../markdown/header-block';
import { Refusal } from '../refusal';
import { builtInTemplate, languageOf } from './built-in-template';
import { tellUnknown } from './day-commands';
import { dayBeside, findActiveDay, readDay, wantDate, type DayPlace } from './day-place';
import { fillNote, fillTemplate } from './fill-template';
import { insertTemplate } from './insert-template';
import { deviceClock, readVault } from './obsidian-device';
import { requireActiveNote } from './obsidian-editing';
import { changeNote, readTemplate, type DayTemplateNeeds } from './obsidian-needs';
import { titleOf, valuesOfDay } from './plan-day';
import type { DayInPath } from './sibling-path';

/** Fills the active note with the day template if it is empty, else adds what it lacks; asks for the day if need be. */
export async function insertDayTemplate(needs: DayTemplateNeeds): Promise<void> {
	const { path, editor, line } = requireActiveNote(needs.app);
	const noteDay = await findNoteDay(needs, path);
	if (!noteDay) return;
	const { place, day } = noteDay;
	const template = await readTemplate(needs);
	const { header } = needs.settings().dayTemplate;
	const sibling = place.conference.days.find(({ note }) => note.path !== path);
	const usual = sibling ? sibling.note.headerLanguage : header === 'none' ? null : header;
	const label = needs.strings.dayTemplate.inserted(path);
	const edit = (text: string) => {
		const own = findHeaderBlock(text);
		const language = own ? own.language : languageOf(template, usual);
		const values = valuesOfDay(place, day, path, language, readVault(needs));
		const filled = fillTemplate(
			template ?? builtInTemplate(language, values),
			values,
			deviceClock(needs.now()),
		);
		return { ...filled, ...insertTemplate(text, path, line ?? Infinity, filled, parseYaml) };
	};
	const { unknown } = await changeNote(needs, label, path, edit, ({ cursorLine }) =>
		editor?.setCursor({ line: cursorLine, ch: 0 }),
	);
	tellUnknown(needs, unknown);
}

/** Fills the placeholders that another template tool has left in the active note; asks for the day if need be. */
export async function fillActiveNote(needs: DayTemplateNeeds): Promise<void> {
	const { path, editor } = requireActiveNote(needs.app);
	const noteDay = await findNoteDay(needs, path);
	if (!noteDay) return;
	const { place, day } = noteDay;
	const text = needs.strings.dayTemplate;
	const fill = (note: string) => {
		const language = findHeaderBlock(note)?.language ?? null;
		const values = valuesOfDay(place, day, path, language, readVault(needs));
		const filled = fillNote(note, values, deviceClock(needs.now()));
		return { ...filled, isFilled: filled.text !== note };
	};
	const { isFilled, unknown } = await changeNote(
		needs,
		text.filled(path),
		path,
		fill,
		({ cursorLine }) => cursorLine !== null && editor?.setCursor({ line: cursorLine, ch: 0 }),
	);
	if (!isFilled) new Notice(text.nothingToFill);
	tellUnknown(needs, unknown);
}

interface NoteDay {
	readonly place: DayPlace;
	readonly day: DayInPath;
}

/** The day that the note, a date in its name or else the user tells; `null` when nobody does. */
async function findNoteDay(needs: DayTemplateNeeds, path: string): Promise<NoteDay | null> {
	const conferences = needs.conferences();
	const own = findActiveDay(conferences, { path, line: null });
	if (own) return { place: own, day: readDay(own) };
	const date = datePart(/\d{4}-\d\d-\d\d[^/]*$/.exec(path)?.[0] ?? '');
	for (const conference of date ? conferences : []) {
		const wanted = wantDate(conference, date ?? '');
		if (wanted?.there) return { place: { conference, day: wanted.there }, day: wanted.there };
		if (wanted) return { place: wanted.sibling, day: wanted.day };
	}
	const noteDays = conferences.flatMap(conference => {
		const days = conference.days.map((day): NoteDay => {
			const place = { conference, day };
			return { place, day: readDay(place) };
		});
		const last = days.at(-1)?.place;
		const next = last && dayBeside(last.day, 1);
		return next ? [...days, { place: last, day: next }] : days;
	});
	if (noteDays.length === 0) throw new Refusal('noConference');
	const { whichNoteDay } = needs.strings.dayTemplate;
	return choose(needs.app, noteDays, whichNoteDay, ({ place, day }) => titleOf(place, day));
}
