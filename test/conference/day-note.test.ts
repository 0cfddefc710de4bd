import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { DayNote } from '../../src/conference/day-note';
import { parseDayNote } from '../../src/conference/parse-day-note';

const context = {
	parseYaml: (text: string): unknown => parse(text),
	conferenceFolder: 'Events',
	keywords: [],
};
const examples = [
	...readFileSync(join(__dirname, 'day-note.examples.md'), 'utf8').matchAll(
		/^````(?<path>[^:\n]+)(?<told>.*)\n(?<lines>[^]*?)^````$/gm,
	),
].map(({ index, input, groups }) => ({
	about:
		input
			.slice(0, index)
			.match(/^## .+$/gm)
			?.at(-1)
			?.slice(3) ?? '',
	path: groups?.['path'] ?? '',
	told: groups?.['told'] ?? '',
	lines: groups?.['lines'] ?? '',
}));

const margin = /^([^|\n]*)\|[ ]?(.*)$/gm;

/** The day as the margin tells it: `1`, `- 2026-08-05`. */
function day({ number, date }: { number: number | null; date: string | null }): string {
	return [number ?? (date ? '-' : ''), date ?? ''].join(' ').trim();
}

/** What the note as a whole tells. A date that only the header tells is the same for every note of a copy, so it is left out. */
function told(note: DayNote | null): string {
	if (!note) return ': not a day note';
	const own = note.days.filter(each => each.line === null && each.number !== null);
	const parts = [...own.map(each => `day ${each.number}`), ...(note.oneTalk ? ['one talk'] : [])];
	return parts.length > 0 ? `: ${parts.join(', ')}` : '';
}

function marks(note: DayNote | null, line: number): string {
	const named = note?.days.find(each => each.line === line);
	const kind = note?.headings.find(each => each.line === line)?.kind;
	return [
		...(named ? [`day ${day(named)}`.trim()] : []),
		...(kind && (!named || kind !== 'day') ? [kind] : []),
	].join(' ');
}

test.each(examples)('$about ($path)', ({ path, told: expected, lines }) => {
	const text = lines.replace(margin, '$2');
	const note = parseDayNote(path, text, context);
	const written = [...lines.matchAll(margin)].map(([, , rest], line) =>
		`${marks(note, line)}| ${rest}`.trim(),
	);
	expect([told(note), ...written]).toEqual([
		expected,
		...[...lines.matchAll(margin)].map(([, mark = '', rest]) => `${mark.trim()}| ${rest}`.trim()),
	]);
});
