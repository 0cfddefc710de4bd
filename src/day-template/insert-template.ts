import { lineEnding } from '../markdown/line-ending';
import {
	parseHeader,
	readHeaderText,
	type Header,
	type HeaderLanguage,
	type ParseYaml,
} from '../markdown/header';
import { findHeaderBlock } from '../markdown/header-block';
import { insertBlock, type Written } from '../markdown/insert-block';
import { scanNote } from '../markdown/scan';
import { messageOf, Refusal } from '../refusal';
import type { FilledTemplate } from './fill-template';
import { writeKeys } from './header-keys';
import { addMissingKeys } from './missing-keys';

/** A note after a template was inserted, and the line for the cursor. */
export interface InsertedTemplate {
	readonly text: string;
	readonly cursorLine: number;
}

/**
 * Puts a filled template into a note: the whole of it into an empty one; else the keys that the header lacks, and the
 * body on lines of its own, at the cursor's line if that is blank, or below it. No byte that is there changes; keys are
 * written in the language of the note's header. `Refusal` that names `path` where that header would not be read as
 * before, and where it is of JSON and lacks a key.
 * @param line of the cursor
 */
export function insertTemplate(
	note: string,
	path: string,
	line: number,
	template: FilledTemplate,
	parseYaml: ParseYaml,
): InsertedTemplate {
	if (note.trim() === '') {
		const mark = note.startsWith('\ufeff') ? '\ufeff' : '';
		return { text: mark + template.text, cursorLine: template.cursorLine ?? 0 };
	}
	const header = findHeaderBlock(template.text);
	const afterHeader = template.text.slice(header?.bodyFrom ?? 0);
	const body = afterHeader.replace(/^\s*\n/, '').trimEnd();
	const firstLine = countBreaks(
		template.text.slice(0, template.text.length - afterHeader.trimStart().length),
	);
	const written = body === '' ? { text: note, line } : insertBody(note, line, body);
	const top = template.text.slice(0, header?.bodyFrom ?? 0);
	const text = addHeader(written.text, top, parseYaml);
	const own = parseHeader(note, parseYaml);
	const isTaken =
		own?.language === 'json'
			? hasKeysOf(own, parseHeader(top, parseYaml))
			: !own || text === written.text || isHeaderKept(note, text, parseYaml);
	if (!isTaken) throw new Refusal('headerUnwritable', path);
	const inBody = Math.min((template.cursorLine ?? Infinity) - firstLine, countBreaks(body) + 1);
	return {
		text,
		cursorLine: written.line + Math.max(0, inBody) + countBreaks(text) - countBreaks(written.text),
	};
}

function insertBody(note: string, line: number, body: string): Written {
	const block = findHeaderBlock(note);
	const scanned = scanNote(note, block?.bodyFrom ?? 0, block?.bodyLine ?? 0, { take: () => 0 });
	const current = note.split('\n')[line] ?? '';
	const ending = lineEnding(note);
	const at = Math.max(current.trim() === '' ? line : line + 1, scanned.firstLine);
	return insertBlock(scanned, at, body.replace(/\r?\n/g, ending));
}

function hasKeysOf({ data }: Header, other: Header | null): boolean {
	return Object.keys(other?.data ?? {}).every(key => key in data);
}

/** Can the header of a note be read after a change, and does it say all that it said, but for one key? */
export function isHeaderKept(before: string, after: string, parseYaml: ParseYaml, but?: string): boolean {
	const header = parseHeader(after, parseYaml);
	const said = Object.entries(parseHeader(before, parseYaml)?.data ?? {});
	const isKept = ([key, value]: (typeof said)[number]) =>
		key === but || JSON.stringify(header?.data[key]) === JSON.stringify(value);
	return header?.error === null && said.every(isKept);
}

/** The note with the keys of a header that it lacks; all of it where the note has none. A header of JSON stays as it is. */
export function addHeader(note: string, header: string, parseYaml: ParseYaml): string {
	const theirs = findHeaderBlock(header);
	const own = findHeaderBlock(note);
	if (!theirs?.language) return note;
	if (!own) {
		const start = note.startsWith('\ufeff') ? 1 : 0;
		const ending = lineEnding(note);
		const parted = /^\r?\n/.test(note.slice(start)) ? '' : ending;
		return note.slice(0, start) + header.replace(/\r?\n/g, ending) + parted + note.slice(start);
	}
	if (own.language === null || own.language === 'json') return note;
	const keys = header.slice(theirs.from, theirs.to);
	const isSame = own.language === theirs.language;
	const written = isSame ? keys : translate(keys, theirs.language, own.language, parseYaml);
	return (
		note.slice(0, own.from) +
		addMissingKeys(note.slice(own.from, own.to), written, own.language, lineEnding(note)) +
		note.slice(own.to)
	);
}

function translate(keys: string, from: HeaderLanguage, to: 'yaml' | 'toml', parseYaml: ParseYaml): string {
	let data: object;
	try {
		data = readHeaderText(keys, from, parseYaml);
	} catch (error) {
		throw new Refusal('templateUnreadable', messageOf(error));
	}
	return writeKeys(data, to);
}

function countBreaks(text: string): number {
	return text.split('\n').length - 1;
}
