import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { listConferences } from '../../src/conference/conferences';
import { parseDayNote } from '../../src/conference/parse-day-note';
import { defaultSettings } from '../../src/settings';
import { listTalksRows } from './list-rows';

interface LabelledNote {
	readonly file: string;
	readonly note_is_one_talk: boolean;
	readonly headings: readonly { readonly line: number; readonly kind: string; readonly title: string }[];
}

/** The titles of a note's rows by the lines they open at, as people count them; `null` when it is no day note. */
function rowsOf(file: string, text: string): ReadonlyMap<number, string> | null {
	const context = {
		...defaultSettings.notes,
		parseYaml: (yaml: string): unknown => parseYaml(yaml, { schema: 'core' }),
		conferenceFolder: dirname(dirname(file)),
	};
	const note = parseDayNote(file, text, context);
	if (note === null) return null;
	const rows = listTalksRows(listConferences([note], { notConferences: [] }), new Set());
	return new Map(rows.flatMap(row => (row.kind === 'talk' ? [[row.talk.line + 1, row.talk.title]] : [])));
}

test('every talk of real day notes has its row, and nothing else has', () => {
	// A folder of real day notes, with `labels.json` beside it that tells what people take each heading for.
	const folder = process.env.CORPUS ?? '';
	const labels = JSON.parse(
		readFileSync(join(folder, '../labels.json'), 'utf8'),
	) as readonly LabelledNote[];
	const faults: string[] = [];
	let talks = 0;
	for (const { file, headings } of labels.filter(each => !each.note_is_one_talk)) {
		const rows = rowsOf(file, readFileSync(join(folder, file), 'utf8'));
		if (rows === null) continue;
		for (const { line, kind, title } of headings) {
			if (kind === 'talk') talks++;
			const isRight = kind === 'other' || (kind === 'talk') === rows.has(line);
			if (!isRight) faults.push(`${file}:${line} ${kind} ${title}`);
			if (kind === 'talk' && title !== '' && rows.get(line) === '')
				faults.push(`${file}:${line} ${title}`);
		}
	}
	expect(talks).toBeGreaterThan(150);
	// People do not agree on every heading either.
	expect(faults.slice(Math.floor(talks / 50))).toEqual([]);
});
