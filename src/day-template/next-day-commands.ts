import { Notice, type App } from 'obsidian';
import { Refusal } from '../refusal';
import { chooseDay, dayBeside, findDay } from './day-place';
import type { DayTemplateNeeds } from './needs';
import { deviceClock, readLinkForm } from './obsidian-device';
import { planDay } from './plan-day';
import { findSpelling } from './set-up-days';

/** Makes the note of the day after the active one, and opens it; opens the one that is there. */
export async function createNextDay(app: App, needs: DayTemplateNeeds): Promise<void> {
	const { notes, strings } = needs;
	const clock = deviceClock(needs.now());
	const place = chooseDay(needs.conferences(), app.workspace.getActiveFile()?.path ?? null, clock);
	if (!place) throw new Refusal('noConference');
	const { path: sibling } = place.day.note;
	const next = dayBeside(place.day, 1);
	if (!next) throw new Refusal('dayUnknown', sibling);

	const openAsItIs = async (path: string) => {
		await notes.open(path);
		new Notice(strings.dayTemplate.nextDayExists(path));
	};
	const there = findDay(place.conference, next);
	if (there) return openAsItIs(there.note.path);
	const own = needs.settings().dayTemplate.template;
	const template = own === '' ? null : await notes.read(own);
	const paths = notes.list();
	const plan = planDay(place, next, template, { paths, linkForm: readLinkForm(app, sibling) }, clock);
	const spelled = findSpelling(plan.path, paths);
	if (paths.includes(spelled)) return openAsItIs(spelled);
	await needs.undo.run(strings.dayTemplate.created(plan.path), tracked =>
		tracked.create(plan.path, plan.text),
	);
	await notes.open(plan.path, { line: plan.cursorLine ?? 0 });
	if (plan.unknown.length > 0) new Notice(strings.dayTemplate.setUp.unknown(plan.unknown.join(' ')));
}
