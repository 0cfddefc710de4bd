import { findHeaderBlock } from '../markdown/header-block';
import { insertBlock, type Written } from '../markdown/insert-block';
import { scanNote } from '../markdown/scan';
import type { FilledTemplate } from './fill-template';
import { addMissingKeys } from './missing-keys';

/** A note after a template was inserted, and the line for the cursor. */
export interface InsertedTemplate {
	readonly text: string;
	readonly cursorLine: number;
}

/**
 * Puts a filled template into a note: the whole of it into an empty one; else the keys that the header lacks, and the
 * body on lines of its own, at the cursor's line if that is blank, or below it. No byte that is there changes; a header
 * in another language than the template's stays as it is.
 * @param line of the cursor
 */
export function insertTemplate(note: string, line: number, template: FilledTemplate): InsertedTemplate {
	if (note.trim() === '') return { text: template.text, cursorLine: template.cursorLine ?? 0 };
	const header = findHeaderBlock(template.text);
	const afterHeader = template.text.slice(header?.bodyFrom ?? 0);
	const body = afterHeader.replace(/^\s*\n/, '').trimEnd();
	const firstLine = countLines(
		template.text.slice(0, template.text.length - afterHeader.trimStart().length),
	);
	const written = body === '' ? { text: note, line } : insertBody(note, line, body);
	const text = header ? insertHeader(written.text, template.text.slice(0, header.bodyFrom)) : written.text;
	const inBody = Math.min((template.cursorLine ?? Infinity) - firstLine, countLines(body) + 1);
	return {
		text,
		cursorLine: written.line + Math.max(0, inBody) + countLines(text) - countLines(written.text),
	};
}

/**
 * The template to put into a note: with the built-in header where its own is in another language than that of the note.
 * @param template `null` for the built-in one
 * @param builtIn in the language of the note
 */
export function withHeader(template: string | null, builtIn: string, noteHasHeader: boolean): string {
	const own = template === null ? null : findHeaderBlock(template);
	const other = findHeaderBlock(builtIn);
	if (template === null) return builtIn;
	if (!noteHasHeader || !own || !other || own.language === other.language) return template;
	return builtIn.slice(0, other.bodyFrom) + template.slice(own.bodyFrom);
}

function insertBody(note: string, line: number, body: string): Written {
	const block = findHeaderBlock(note);
	const scanned = scanNote(note, block?.bodyFrom ?? 0, block?.bodyLine ?? 0, { take: () => 0 });
	const current = note.split('\n')[line] ?? '';
	const ending = /\r?\n/.exec(note)?.[0] ?? '\n';
	const at = Math.max(current.trim() === '' ? line : line + 1, scanned.firstLine);
	return insertBlock(scanned, at, body.replace(/\r?\n/g, ending));
}

function insertHeader(note: string, header: string): string {
	const theirs = findHeaderBlock(header);
	const own = findHeaderBlock(note);
	if (!theirs) return note;
	if (!own) {
		const start = note.startsWith('\ufeff') ? 1 : 0;
		const ending = /\r?\n/.exec(note)?.[0] ?? '\n';
		const parted = /^\r?\n/.test(note.slice(start)) ? '' : ending;
		return note.slice(0, start) + header.replace(/\r?\n/g, ending) + parted + note.slice(start);
	}
	if (own.language !== theirs.language || own.language === null || own.language === 'json') return note;
	const inside = addMissingKeys(
		note.slice(own.from, own.to),
		header.slice(theirs.from, theirs.to),
		own.language,
	);
	return note.slice(0, own.from) + inside + note.slice(own.to);
}

function countLines(text: string): number {
	return text.split('\n').length - 1;
}
