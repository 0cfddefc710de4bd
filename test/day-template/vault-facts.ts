import { parse as parseYaml } from 'yaml';
import type { Conference } from '../../src/conference/conference';
import { listConferences } from '../../src/conference/conferences';
import { parseDayNote, type DayNoteContext } from '../../src/conference/parse-day-note';
import { spellAs, type SetUpFacts } from '../../src/day-template/set-up-days';

/** A vault of these notes, as a set-up sees it. */
export function factsOf(
	texts: Readonly<Record<string, string>> = {},
	changes: Partial<SetUpFacts> = {},
): SetUpFacts {
	return {
		pattern: '{{conference}}/{{conference}} Day {{day:02}}',
		conferences: conferencesOf(texts),
		paths: Object.keys(texts),
		linkForm: 'wikilink',
		readDayNote: (path, text) => parseDayNote(path, text, contextOf()),
		spell: spellAs(changes.paths ?? Object.keys(texts)),
		kindAt: path => (path in texts ? 'file' : null),
		...changes,
	};
}

/** The conferences of these notes, read as the app reads them. */
export function conferencesOf(
	texts: Readonly<Record<string, string>>,
	conferenceFolder = '',
): readonly Conference[] {
	const context = contextOf(conferenceFolder);
	const notes = Object.entries(texts).flatMap(([path, text]) => parseDayNote(path, text, context) ?? []);
	return listConferences(notes, { notConferences: [] });
}

function contextOf(conferenceFolder = ''): DayNoteContext {
	return { parseYaml: parseYaml as (text: string) => unknown, conferenceFolder, keywords: [] };
}
