import { MarkdownView, Notice, type App } from 'obsidian';
import type { ConferenceDay } from '../conference/conference';
import { addDays } from '../conference/dates';
import { Refusal } from '../refusal';
import { choose } from './choose-modal';
import {
	chooseDay,
	findActiveDay,
	venueZone,
	wantDayBeside,
	wantToday,
	type Cursor,
	type DayPlace,
	type WantedDay,
} from './day-place';
import type { DayTemplateNeeds } from './needs';
import { deviceClock, readLinkForm } from './obsidian-device';
import { dayName, planDay, type DayNotePlan } from './plan-day';
import { setDate } from './set-date';
import { findSpelling } from './set-up-days';
import { venueDate } from './venue-time';

/** Makes the note of the day after the active one and opens it; opens the one that is there, and says so. */
export async function createNextDay(app: App, needs: DayTemplateNeeds): Promise<void> {
	const place = chooseDay(needs.conferences(), readCursor(app), deviceClock(needs.now()));
	if (!place) throw new Refusal('noConference');
	const next = wantDayBeside(place, 1);
	if (!next) throw new Refusal('dayUnknown', place.day.note.path);
	if (!next.there) return makeDay(await planMissing(app, needs, next), needs);
	await openDay(next.there, needs);
	new Notice(needs.strings.dayTemplate.nextDayExists(next.there.note.path));
}

/** Opens the day note of today, by the calendar at the venue; asks which day it is where no date tells. */
export async function openToday(app: App, needs: DayTemplateNeeds): Promise<void> {
	const conferences = needs.conferences();
	if (conferences.length === 0) throw new Refusal('noConference');
	const today = wantToday(conferences, readCursor(app), deviceClock(needs.now()));
	return today ? openOrOffer(app, needs, today) : askDay(app, needs);
}

/** Opens the note of the day after (1) or before (-1) the active one. */
export async function openDayBeside(app: App, needs: DayTemplateNeeds, distance: 1 | -1): Promise<void> {
	const cursor = readCursor(app);
	const active = findActiveDay(needs.conferences(), cursor);
	if (!active) throw new Refusal('notDayNote');
	const wanted = wantDayBeside(active, distance);
	if (!wanted) throw new Refusal(distance > 0 ? 'dayUnknown' : 'noDayBefore', active.day.note.path);
	return openOrOffer(app, needs, wanted);
}

function readCursor(app: App): Cursor | null {
	const path = app.workspace.getActiveFile()?.path;
	if (path === undefined) return null;
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	const isEdited = view?.file?.path === path && view.getMode() === 'source';
	return { path, line: isEdited ? view.editor.getCursor().line : null };
}

/** Opens a day's note, or offers to create it. */
export async function openOrOffer(app: App, needs: DayTemplateNeeds, wanted: WantedDay): Promise<void> {
	if (wanted.there) return openDay(wanted.there, needs);
	const plan = await planMissing(app, needs, wanted);
	const { createDay, dayMissing } = needs.strings.dayTemplate;
	const answer = await choose(app, [{ value: plan.path, text: createDay(plan.path) }], dayMissing);
	if (answer !== null) await makeDay(plan, needs);
}

async function askDay(app: App, needs: DayTemplateNeeds): Promise<void> {
	const days = needs.conferences().flatMap(conference => conference.days.map(day => ({ conference, day })));
	const choices = days.map(({ conference, day }, at) => ({
		value: String(at),
		text: `${conference.name}, ${dayName(day)}`,
	}));
	const answer = await choose(app, choices, needs.strings.dayTemplate.whichDay);
	const chosen = answer === null ? undefined : days[Number(answer)];
	if (!chosen) return;
	await openDay(chosen.day, needs);
	await offerDate(app, needs, chosen);
}

/** Offers to write when the conference began, now that the user has told which day it is. */
async function offerDate(app: App, needs: DayTemplateNeeds, { conference, day }: DayPlace): Promise<void> {
	const { deviceZone, now } = deviceClock(needs.now());
	const first = conference.days.find(({ number, line }) => number === 1 && line === null);
	if (!first || day.number === null) return;
	const today = venueDate(now, venueZone(conference) ?? deviceZone);
	const date = addDays(today, 1 - day.number);
	if (first.date === date) return;
	const { path } = first.note;
	const { dateSet, noDate } = needs.strings.dayTemplate;
	const answer = await choose(app, [{ value: path, text: dateSet(path, date) }], noDate);
	if (answer === null) return;
	await needs.undo.run(dateSet(path, date), notes => notes.rewrite(path, text => setDate(text, date)));
	new Notice(dateSet(path, date));
}

async function openDay(day: ConferenceDay, { notes }: DayTemplateNeeds): Promise<void> {
	await notes.open(day.note.path, day.line === null ? {} : { line: day.line });
}

async function planMissing(
	app: App,
	needs: DayTemplateNeeds,
	{ sibling, day }: Extract<WantedDay, { there: null }>,
): Promise<DayNotePlan> {
	const { notes } = needs;
	const own = needs.settings().dayTemplate.template;
	const template = own === '' ? null : await notes.read(own);
	const facts = { paths: notes.list(), linkForm: readLinkForm(app, sibling.day.note.path) };
	return planDay(sibling, day, template, facts, deviceClock(needs.now()));
}

async function makeDay(
	{ path, text, cursorLine, unknown }: DayNotePlan,
	needs: DayTemplateNeeds,
): Promise<void> {
	const { notes, undo, strings } = needs;
	const spelled = findSpelling(path, notes.list());
	if (notes.list().includes(spelled)) {
		await notes.open(spelled);
		new Notice(strings.dayTemplate.nextDayExists(spelled));
		return;
	}
	await undo.run(strings.dayTemplate.created(path), tracked => tracked.create(path, text));
	await notes.open(path, { line: cursorLine ?? 0 });
	if (unknown.length > 0) new Notice(strings.dayTemplate.setUp.unknown(unknown.join(' ')));
}
