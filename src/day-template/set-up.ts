import { listConferences } from '../conference/conferences';
import { builtInTemplate, languageOf } from './built-in-template';
import { formatNoteLink } from '../links/note-link';
import { fillTemplate } from './fill-template';
import { listDays, toOverviewPath, writeOverview, type ListedDay } from './overview';
import type { DeviceClock } from './placeholders';
import { listPlannedDays, type PlannedDay, type SetUpFacts } from './set-up-days';
import { cleanName, type SetUpForm } from './set-up-form';

/** A note of the set-up. One that is there already is left as it is; `text` is what it would have been. */
export interface PlannedNote {
	readonly path: string;
	readonly text: string;
	readonly isThere: boolean;
}

/** What setting a conference up would do. */
export interface SetUpPlan {
	readonly conference: string;
	/** The days in order, the overview last; each note once. */
	readonly notes: readonly PlannedNote[];
	/** What the overview says of each day. */
	readonly days: readonly ListedDay[];
	/** Placeholders of the template that are none of ours. */
	readonly unknown: readonly string[];
	/** Does every day read as one of the conference? */
	readonly isFound: boolean;
}

/**
 * What would be made of a form without problems (`findSetUpProblems`).
 * @param template text of the user's template, `null` for the built-in one
 */
export function planSetUp(
	form: SetUpForm,
	template: string | null,
	facts: SetUpFacts,
	clock: DeviceClock,
): SetUpPlan {
	const conference = cleanName(form.name);
	const language = form.header === 'none' ? null : form.header;
	const days = listPlannedDays(form, facts, clock);
	const overviewPath = facts.spell(toOverviewPath(conference, facts.pattern, days));
	const planned = [overviewPath, ...days.map(({ path }) => path)];
	const names = new Set(planned.map(lowerName));
	// Of a large vault no other note has the name of one that is linked to.
	const paths = [...facts.paths.filter(path => names.has(lowerName(path))), ...planned];
	const linkForm = (of: string | null) => (of === 'toml' ? 'markdown' : facts.linkForm);
	const link = (from: string, to: PlannedDay, of: string | null) =>
		formatNoteLink(`Day ${to.day}`, { from, to: to.path, form: linkForm(of) }, paths);

	const noteLanguage = languageOf(template, language);
	const unknown = new Set<string>();
	const notes = days.map((day, at): PlannedNote => {
		const [previous, next] = [days[at - 1], days[at + 1]].map(to =>
			to ? link(day.path, to, noteLanguage) : '',
		);
		const values = { ...day, previous: previous ?? '', next: next ?? '' };
		const filled = fillTemplate(template ?? builtInTemplate(language, values), values, clock);
		for (const each of filled.unknown) unknown.add(each);
		return { path: day.path, isThere: day.isThere, text: filled.text };
	});
	const listed = listDays(days, day => link(overviewPath, day, language), clock);
	const overview: PlannedNote = {
		path: overviewPath,
		isThere: facts.paths.includes(overviewPath),
		text: writeOverview(days[0], listed, language, clock),
	};
	const once = notes.filter(({ path }, at) => notes.findIndex(each => each.path === path) === at);
	const read = once.flatMap(({ path, text }) => facts.readDayNote(path, text) ?? []);
	const found = listConferences(read, { notConferences: [] }).flatMap(each => each.days);
	const isFound = days.every(day =>
		found.some(({ number, date }) => number === day.day || date === day.date),
	);
	return { conference, notes: [...once, overview], days: listed, unknown: [...unknown], isFound };
}

function lowerName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
