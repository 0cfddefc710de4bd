// `npm run --silent parse -- [--in-conference-folder] FILE…`: what the plugin reads in a note, one JSON line per file.
import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { parseDayNote, parseOrdinaryNote } from '../src/conference/parse-day-note';
import { defaultSettings } from '../src/settings';

const option = '--in-conference-folder';
const given = process.argv.slice(2);
const inConferenceFolder = given.includes(option);
const files = given.filter(argument => !argument.startsWith('--'));
const unknown = given.filter(argument => argument.startsWith('--') && argument !== option);
const isWrong = files.length === 0 || unknown.length > 0;
if (isWrong) {
	for (const argument of unknown) process.stderr.write(`There is no option "${argument}".\n`);
	process.stderr.write(`usage: npm run --silent parse -- [${option}] FILE…\n`);
	process.exitCode = 1;
}
// Whoever reads may have enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});
for (const file of isWrong ? [] : files) {
	try {
		process.stdout.write(`${JSON.stringify(describe(file, readFileSync(file, 'utf8')))}\n`);
	} catch (error) {
		process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 1;
	}
}

/** Lines are 1-based here, 0 for a day that only header or file name tell; `to` is the last line of a comment. */
function describe(file: string, text: string) {
	const place = resolve(file).split(sep).slice(1).join('/');
	const conferenceFolder = inConferenceFolder ? 'Conferences' : '';
	const path = inConferenceFolder ? `${conferenceFolder}/${place}` : place;
	const context = {
		...defaultSettings.notes,
		parseYaml: (yaml: string): unknown => parseYaml(yaml, { schema: 'core', logLevel: 'error' }),
		conferenceFolder,
	};
	const dayNote = parseDayNote(path, text, context);
	const note = dayNote ?? { days: [], warnings: [], ...parseOrdinaryNote(text, context) };
	return {
		file,
		conference: dayNote?.conference ?? null,
		oneTalk: dayNote?.oneTalk ?? false,
		days: note.days
			.filter(day => day.line !== null || day.number !== null || day.date !== null)
			.map(({ line, number, date }) => ({ line: line === null ? 0 : line + 1, day: number, date })),
		headings: note.headings.map(({ line, kind, title }) => ({ line: line + 1, kind, title })),
		comments: note.comments.map(({ line, to, kind, status, text: said }) => ({
			line: line + 1,
			to,
			kind,
			status,
			text: said,
		})),
		warnings: note.warnings.map(({ line, ...warning }) => ({
			line: line === null ? 0 : line + 1,
			...warning,
		})),
	};
}
