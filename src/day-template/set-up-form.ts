import { addDays, datePart, daysBetween } from '../conference/dates';
import { pattern } from '../lazily';

/** What the user fills in to set a conference up; every field as it stands in the form. */
export interface SetUpForm {
	readonly name: string;
	/** `YYYY-MM-DD`, empty until chosen. */
	readonly firstDay: string;
	readonly lastDay: string;
	/** IANA name. */
	readonly timezone: string;
	/** Below which the notes go, empty for the vault itself. */
	readonly folder: string;
	readonly header: HeaderFormat;
	/** Path of the user's own template, empty for the built-in one. */
	readonly template: string;
}

/** The header that the built-in template writes; TOML is Hugo's. */
export type HeaderFormat = 'yaml' | 'toml' | 'none';

/** The form after a field was changed: a new first day takes the last day along. */
export function changeForm(form: SetUpForm, field: keyof SetUpForm, value: string): SetUpForm {
	const changed = { ...form, [field]: value };
	if (field !== 'firstDay' || !isDate(changed.firstDay)) return changed;
	return { ...changed, lastDay: addDays(changed.firstDay, Math.max(1, countDays(form) ?? 1) - 1) };
}

/** The last day that makes it so many days, 9,999 at most; as it was without a first day or a number. */
export function toLastDay({ firstDay, lastDay }: SetUpForm, days: number): string {
	if (!isDate(firstDay) || !(days >= 1)) return lastDay;
	// A number that no calendar has is still one to be told of as too high.
	return addDays(firstDay, Math.min(Math.floor(days), 9999) - 1);
}

/** How many days the conference has; zero or less when it ends before it starts, `null` without both dates. */
export function countDays({ firstDay, lastDay }: SetUpForm): number | null {
	return isDate(firstDay) && isDate(lastDay) ? daysBetween(firstDay, lastDay) + 1 : null;
}

/** Whether the text is a date that exists, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
	return datePart(text) === text;
}

const never = pattern(String.raw`[\p{Cc}\ud800-\udfff\u2028\u2029]`, 'gu');

/** A name as it is kept: on one line, without what no file can hold. */
export function cleanName(name: string): string {
	return name.replace(never(), ' ').replace(/\s+/g, ' ').trim();
}
