import { Notice, parseYaml } from 'obsidian';
import type { ConferenceDay } from '../conference/conference';
import { addDays } from '../conference/dates';
import { venueDate, venueZone } from '../conference/venue-time';
import { choose } from '../lists/choose-modal';
import { Refusal } from '../refusal';
import type { OpenOptions } from '../vault/notes';
import {
	chooseDay,
	findActiveDay,
	listDayPlaces,
	wantDayBeside,
	wantToday,
	type DayPlace,
	type WantedDay,
} from './day-place';
import { deviceClock, readVault } from './obsidian-device';
import { findActiveNote } from './obsidian-editing';
import { changeNote, readTemplate, type DayTemplateNeeds } from './obsidian-needs';
import { dayName, planDay, type DayNotePlan } from './plan-day';
import { setDate } from './set-date';
import { spellAs } from './set-up-days';

/** Makes the note of the day after the active one and opens it; opens the one that is there, and says so. */
export async function createNextDay(needs: DayTemplateNeeds): Promise<void> {
	const place = chooseDay(needs.conferences(), findActiveNote(needs.app), deviceClock(needs.now()));
	if (!place) throw new Refusal('noConference');
	const next = wantDayBeside(place, 1);
	if (!next) throw new Refusal('dayUnknown', place.day.note.path);
	if (!next.there) return makeDay(await planMissing(needs, next), needs);
	await openDay(next.there, needs);
	new Notice(needs.strings.dayTemplate.nextDayExists(next.there.note.path));
}

/** Opens the day note of today, by the calendar at the venue; asks which day it is where no date tells. */
export async function openToday(needs: DayTemplateNeeds): Promise<void> {
	const conferences = needs.conferences();
	if (conferences.length === 0) throw new Refusal('noConference');
	const today = wantToday(conferences, findActiveNote(needs.app), deviceClock(needs.now()));
	return today ? openOrOffer(needs, today) : askDay(needs);
}

/** Opens the note of the day after (1) or before (-1) the active one. */
export async function openDayBeside(needs: DayTemplateNeeds, distance: 1 | -1): Promise<void> {
	const active = findActiveDay(needs.conferences(), findActiveNote(needs.app));
	if (!active) throw new Refusal('notDayNote');
	const wanted = wantDayBeside(active, distance);
	if (!wanted) throw new Refusal(distance > 0 ? 'dayUnknown' : 'noDayBefore', active.day.note.path);
	return openOrOffer(needs, wanted);
}

/** Opens a day's note, or offers to create it. */
export async function openOrOffer(
	needs: DayTemplateNeeds,
	wanted: WantedDay,
	where: OpenOptions['where'] = 'here',
): Promise<void> {
	if (wanted.there) return openDay(wanted.there, needs, where);
	const plan = await planMissing(needs, wanted);
	const { createDay, dayMissing } = needs.strings.dayTemplate;
	const answer = await choose(needs.app, [plan], dayMissing, ({ path }) => createDay(path));
	if (answer) await makeDay(answer, needs);
}

async function askDay(needs: DayTemplateNeeds): Promise<void> {
	const { dayTemplate, names } = needs.strings;
	const textOf = ({ conference, day }: DayPlace) =>
		`${conference.name}, ${day.number === null ? dayName(day) : names.day(day.number)}`;
	const places = listDayPlaces(needs.conferences());
	const chosen = await choose(needs.app, places, dayTemplate.whichDay, textOf);
	if (!chosen) return;
	await openDay(chosen.day, needs);
	await offerDate(needs, chosen);
}

/** Offers to write when the conference began, now that the user has told which day it is. */
async function offerDate(needs: DayTemplateNeeds, { conference, day }: DayPlace): Promise<void> {
	const { deviceZone, now } = deviceClock(needs.now());
	const first = conference.days.find(({ number, line }) => number === 1 && line === null);
	// A conference whose dates tell when it is was on another day than today.
	if (!first || day.number === null || conference.days.some(each => each.dateTrusted)) return;
	const today = venueDate(now, venueZone(conference) ?? deviceZone);
	const date = addDays(today, 1 - day.number);
	if (first.date === date) return;
	const { path } = first.note;
	const { dayTemplate, formats } = needs.strings;
	const words = [path, formats.date(date)] as const;
	if (!(await choose(needs.app, [dayTemplate.setDate(...words)], dayTemplate.noDate))) return;
	const label = dayTemplate.dateSet(...words);
	await changeNote(needs, label, path, text => ({ text: setDate(text, path, date, parseYaml) }));
	new Notice(label);
}

async function openDay(
	{ note, line }: ConferenceDay,
	{ notes }: DayTemplateNeeds,
	where: OpenOptions['where'] = 'here',
): Promise<void> {
	await notes.open(note.path, line === null ? { where } : { line, where });
}

async function planMissing(
	needs: DayTemplateNeeds,
	{ sibling, day }: Extract<WantedDay, { there: null }>,
): Promise<DayNotePlan> {
	const template = await readTemplate(needs);
	return planDay(sibling, day, template, readVault(needs), deviceClock(needs.now()));
}

async function makeDay(
	{ path, text, cursorLine, unknown }: DayNotePlan,
	needs: DayTemplateNeeds,
): Promise<void> {
	const { notes, undo, strings } = needs;
	const spelled = spellAs(notes.list())(path);
	const isThere = notes.list().includes(spelled);
	if (!isThere) await undo.run(strings.words.created(spelled), tracked => tracked.create(spelled, text));
	await notes.open(spelled, isThere ? {} : { line: cursorLine ?? 0 });
	if (isThere) new Notice(strings.dayTemplate.nextDayExists(spelled));
	else tellUnknown(needs, unknown);
}

/** Names the placeholders that stay as they are. */
export function tellUnknown({ strings }: DayTemplateNeeds, unknown: readonly string[]): void {
	if (unknown.length > 0) new Notice(strings.dayTemplate.setUp.unknown(unknown.join(' ')));
}
