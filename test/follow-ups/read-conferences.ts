import { parse } from 'yaml';
import type { Conference } from '../../src/conference/conference';
import { listConferences } from '../../src/conference/conferences';
import { parseDayNote } from '../../src/conference/parse-day-note';
import { defaultSettings } from '../../src/settings';

const context = { ...defaultSettings.notes, parseYaml: (text: string): unknown => parse(text) };

/** The conferences that notes (by path) are about, read as the app does. */
export function readConferences(texts: Readonly<Record<string, string>>): readonly Conference[] {
	const notes = Object.entries(texts).flatMap(([path, text]) => parseDayNote(path, text, context) ?? []);
	return listConferences(notes, context);
}

/** A note of a conference with one talk, `Keynote 1`, and these lines in it. */
export function dayNote(...lines: readonly string[]): string {
	return ['---', 'conference: HarborConf 2026', 'day: 1', '---', '### Keynote 1', '', ...lines, ''].join(
		'\n',
	);
}
