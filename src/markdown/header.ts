import matter from 'gray-matter';
import { parse as parseToml } from 'smol-toml';
import { isRecord } from '../record';
import { messageOf } from '../refusal';
import { findHeaderBlock, type HeaderBlock } from './header-block';
import { readPlainToml } from './plain-toml';
import { readPlainYaml } from './plain-yaml';

/** Languages of a header that are read; any other is refused and never run. */
export type HeaderLanguage = NonNullable<HeaderBlock['language']>;

/** What a header may hold for us: a text, a number, yes or no, or a list of texts. Dates are the text they were written as. */
export type HeaderValue = string | number | boolean | readonly string[];

/** A note's header. `data` has no prototype, holds the keys of Hugo's `params` too, and is empty when the header is unreadable. */
export interface Header {
	readonly language: HeaderLanguage | null;
	readonly data: Readonly<Record<string, HeaderValue>>;
	/** Why the header could not be read, and the line of the note where. */
	readonly error: { readonly line: number; readonly message: string } | null;
}

/** Reads YAML; Obsidian's `parseYaml` is handed in, so that this folder runs without the app. */
export type ParseYaml = (text: string) => unknown;

// gray-matter is quadratic in blank lines and YAML in keys: a header has some dozens of them, not thousands.
const maxParts = 2000;

// Most headers are plain, and reading them with a parser takes a tenth of reading the whole note.
const plainReaders = { yaml: readPlainYaml, toml: readPlainToml, json: null };

/** Reads the header that `findHeaderBlock` found; never throws. */
export function readHeader(text: string, block: HeaderBlock, parseYaml: ParseYaml): Header {
	const { language } = block;
	if (language === null) {
		const message = `${block.languageName} is not read`;
		return {
			language,
			data: emptyData(),
			error: block.languageName === '' ? null : { line: 0, message },
		};
	}
	const inner = text.slice(block.from, block.to);
	try {
		if (inner.split(/[\n\r\u2028\u2029,[{]/, maxParts + 1).length > maxParts)
			throw new Error('too many lines');
		const plain = plainReaders[language]?.(inner);
		if (plain) return { language, data: toHeaderData(plain), error: null };
		return { language, data: toHeaderData(readHeaderText(inner, language, parseYaml)), error: null };
	} catch (error) {
		const line = Math.min(block.line + errorLine(error, inner), block.bodyLine - 1);
		const message = messageOf(error).split('\n', 1)[0] ?? '';
		return { language, data: emptyData(), error: { line, message } };
	}
}

/** All that the text between the fences of a header says, in the values of its language; throws what its parser throws. */
export function readHeaderText(text: string, language: HeaderLanguage, parseYaml: ParseYaml): object {
	const engines = { yaml: parseYaml as (text: string) => object, toml: parseToml, json: parseJson };
	return matter({ content: `---\n${text}\n---\n` }, { language, engines }).data;
}

/** The header of a note as `readHeader` reads it, `null` when it has none. */
export function parseHeader(text: string, parseYaml: ParseYaml): Header | null {
	const block = findHeaderBlock(text);
	return block && readHeader(text, block, parseYaml);
}

const emptyData = () => Object.create(null) as Record<string, HeaderValue>;

function parseJson(text: string): object {
	return JSON.parse(text) as object;
}

/** Keys of `params` (https://gohugo.io/content-management/front-matter/#parameters) count where the top has none. */
function toHeaderData(source: unknown): Record<string, HeaderValue> {
	const data = emptyData();
	if (!isRecord(source)) return data;
	for (const record of [source, source['params']]) {
		if (!isRecord(record)) continue;
		for (const [key, value] of Object.entries(record)) {
			const read = toHeaderValue(value);
			if (read !== null && !(key in data)) data[key] = read;
		}
	}
	return data;
}

function toHeaderValue(value: unknown): HeaderValue | null {
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
	if (value instanceof Date) return dateText(value);
	if (!Array.isArray(value)) return null;
	return value.flatMap(item => {
		const read = toHeaderValue(
			isRecord(item) && 'name' in item ? item['name'] : Array.isArray(item) ? null : item,
		);
		return read === null ? [] : [String(read)];
	});
}

/** smol-toml's dates print in the offset they were written in; only the fraction of a second is added. */
function dateText(date: Date): string | null {
	return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.000(?=Z|[-+]\d\d:\d\d|$)/, '');
}

/** Lines after the first line of the header's text, as the three parsers tell it; 0 when they do not. */
function errorLine(error: unknown, inner: string): number {
	if (!isRecord(error)) return 0;
	const place = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined;
	const [position] = Array.isArray(error['linePos']) ? (error['linePos'] as unknown[]) : [];
	const line = isRecord(position) ? position['line'] : error['line'];
	// gray-matter hands the line break behind the fence over too: line 2 is the first of the header's text.
	if (place === undefined) return typeof line === 'number' ? Math.max(line - 2, 0) : 0;
	return inner.slice(0, Math.max(Number(place) - 1, 0)).split('\n').length - 1;
}
