import { parse } from 'yaml';
import type { DayNote } from '../../src/conference/day-note';
import { parseDayNote, type DayNoteContext } from '../../src/conference/parse-day-note';
import { defaultSettings } from '../../src/settings';

/** What the app hands in, with `Events` as the conference folder. */
export const context: DayNoteContext = {
	...defaultSettings.notes,
	parseYaml: (text: string): unknown => parse(text, { logLevel: 'error' }),
	conferenceFolder: 'Events',
};

/** Reads a note of these lines, which must be a day note. */
export function readNote(path: string, ...lines: readonly string[]): DayNote {
	const note = parseDayNote(path, lines.join('\n'), context);
	if (!note) throw new Error(`${path} is no day note`);
	return note;
}
