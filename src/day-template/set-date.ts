import { parseHeader, type ParseYaml } from '../markdown/header';
import { findHeaderBlock } from '../markdown/header-block';
import { Refusal } from '../refusal';
import { addHeader, isHeaderKept } from './insert-template';

// A day or nothing behind a key at the start of its line: what is indented belongs to another key.
const written = /^(["']?date["']?[ \t]*[:=][ \t]*["']?)(?:\d{4}-\d{1,2}-\d{1,2}|(?=["']?[ \t]*\r?$))/gim;

/**
 * The note with that date, `YYYY-MM-DD`, in its header: the day alone is replaced where there is one, so that an hour
 * and offset stay; else the key is added, with a header of YAML where there is none. All other bytes stay. `Refusal` that
 * names `path` where the header is JSON, says something else of its date, or would not be read with the new one.
 */
export function setDate(note: string, path: string, date: string, parseYaml: ParseYaml): string {
	const tells = new RegExp(`^${date}(?:[T ]\\d|$)`);
	for (const changed of listChanges(note, date, parseYaml)) {
		const told = parseHeader(changed, parseYaml)?.data['date'];
		if (tells.test(String(told)) && isHeaderKept(note, changed, parseYaml, 'date')) return changed;
	}
	throw new Refusal('dateUnwritable', path);
}

/** The note with the date in each place that may be meant. */
function listChanges(note: string, date: string, parseYaml: ParseYaml): readonly string[] {
	const block = findHeaderBlock(note);
	const header = block?.language === 'toml' ? `+++\ndate = ${date}\n+++\n` : `---\ndate: ${date}\n---\n`;
	if (block?.language === null || block?.language === 'json') return [];
	const places = block ? [...note.slice(block.from, block.to).matchAll(written)] : [];
	const replaced = places.map(({ 0: all, 1: key = '', index }) => {
		const from = (block?.from ?? 0) + index;
		const blank = /[:=]$/.test(key) ? ' ' : '';
		return note.slice(0, from) + key + blank + date + note.slice(from + all.length);
	});
	return [...replaced, addHeader(note, header, parseYaml)];
}
