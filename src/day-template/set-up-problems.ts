import type { Conference } from '../conference/conference';
import { conferenceKey } from '../conference/conference-name';
import { findPatternProblem, maxDays } from './day-path';
import { toOverviewPath } from './overview';
import type { DeviceClock } from './placeholders';
import { safeName } from '../vault/safe-name';
import { listKnownDays, listPlannedDays, type SetUpFacts } from './set-up-days';
import { cleanName, countDays, isDate, type SetUpForm } from './set-up-form';
import { isTimeZone } from '../conference/venue-time';

/** Why a set-up cannot go ahead, named as its sentence in the texts. */
export type SetUpProblem =
	| 'nameMissing'
	| 'nameUnusable'
	| 'nameTaken'
	| 'dateMissing'
	| 'lastBeforeFirst'
	| 'tooLong'
	| 'zoneUnknown'
	| 'folderIsFile'
	| 'patternUnusable'
	| 'templateGone';

/** A problem and the field to put it right in. `detail` goes into the sentence: a path, a name. */
export interface FieldProblem {
	readonly field: keyof SetUpForm;
	readonly kind: SetUpProblem;
	readonly detail: string;
}

/**
 * What keeps the form from being carried out, in the order of its fields; empty when nothing does.
 * @param template as in `planSetUp`, `undefined` when the chosen note cannot be read
 */
export function findSetUpProblems(
	form: SetUpForm,
	template: string | null | undefined,
	facts: SetUpFacts,
	clock: DeviceClock,
): readonly FieldProblem[] {
	const problems: FieldProblem[] = [];
	const add = (field: keyof SetUpForm, kind: SetUpProblem, detail = '') =>
		problems.push({ field, kind, detail });
	if (cleanName(form.name) === '') add('name', 'nameMissing');
	else if (conferenceKey(form.name) === '' || safeName(form.name) === '') add('name', 'nameUnusable');
	const days = countDays(form);
	if (!isDate(form.firstDay)) add('firstDay', 'dateMissing');
	if (!isDate(form.lastDay)) add('lastDay', 'dateMissing');
	else if (days !== null && days < 1) add('lastDay', 'lastBeforeFirst');
	else if (days !== null && days > maxDays) add('lastDay', 'tooLong', String(maxDays));
	if (!isTimeZone(form.timezone)) add('timezone', 'zoneUnknown');
	if (findPatternProblem(facts.pattern, clock)) add('folder', 'patternUnusable');
	if (template === undefined) add('template', 'templateGone', form.template);
	return problems.length > 0 ? problems : findPathProblems(form, facts, clock);
}

function findPathProblems(form: SetUpForm, facts: SetUpFacts, clock: DeviceClock): readonly FieldProblem[] {
	const days = listPlannedDays(form, facts, clock);
	const overview = toOverviewPath(cleanName(form.name), facts.pattern, days);
	const apart = new Set([overview, ...days.map(each => each.patternPath)].map(each => each.toLowerCase()));
	if (apart.size <= days.length) return [{ field: 'folder', kind: 'patternUnusable', detail: '' }];
	const paths = [overview, ...days.map(({ path }) => path)];
	const known = new Set(listKnownDays(form, facts.conferences).map(({ note }) => note.path));
	const owner = (path: string): Conference | undefined =>
		known.has(path)
			? undefined
			: facts.conferences.find(each =>
					each.days.some(({ note }) => note.path.toLowerCase() === path.toLowerCase()),
				);
	const other = paths.map(owner).find(each => each !== undefined);
	if (other) return [{ field: 'name', kind: 'nameTaken', detail: other.name }];
	const file = paths.flatMap(foldersAbove).find(folder => facts.kindAt(folder) === 'file');
	return file === undefined ? [] : [{ field: 'folder', kind: 'folderIsFile', detail: file }];
}

/** `a` and `a/b` above `a/b/c.md`. */
function foldersAbove(path: string): readonly string[] {
	const parts = path.split('/').slice(0, -1);
	return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
