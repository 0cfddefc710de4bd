import type { ConferenceDay } from '../conference/conference';
import type { Warning } from '../conference/day-note';
import type { Strings } from '../i18n/strings';

/** Something to tell about a day: what its note warns of, or that its date does not fit those of the other days. */
export type DayWarning =
	| (Omit<Warning, 'kind'> & { readonly kind: Exclude<Warning['kind'], 'no-headings'> })
	| { readonly kind: 'date-untrusted' };

/** What to tell about one day. What concerns the whole note belongs to its first day. */
export function dayWarnings(day: ConferenceDay): readonly DayWarning[] {
	const { note, index, date, dateTrusted } = day;
	const warnings: DayWarning[] = [];
	for (const { kind, line, detail } of note.warnings) {
		// A day without headings says so in a row of its own.
		if (kind !== 'no-headings' && dayAt(day, line) === index) warnings.push({ kind, line, detail });
	}
	if (date !== null && !dateTrusted) warnings.push({ kind: 'date-untrusted' });
	return warnings;
}

/** One text of all warnings; empty when there are none. */
export function warningText(warnings: readonly DayWarning[], strings: Strings): string {
	const text = strings.talks.warnings;
	const sentences = warnings.map(warning =>
		warning.kind === 'date-untrusted'
			? text['date-untrusted']()
			: text[warning.kind](warning.detail, warning.line === null ? null : warning.line + 1),
	);
	return [...new Set(sentences)].join(' ');
}

function dayAt({ note }: ConferenceDay, line: number | null): number {
	const later = note.days.findIndex((day, index) => index > 0 && (day.line ?? 0) > (line ?? -1));
	return later === -1 ? note.days.length - 1 : later - 1;
}
