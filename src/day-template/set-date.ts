import { findHeaderBlock } from '../markdown/header-block';
import { Refusal } from '../refusal';
import { insertHeader } from './insert-template';

const written = /^([ \t]*["']?date["']?[ \t]*[:=][ \t]*["']?)(?:\d{4}-\d{1,2}-\d{1,2}|(?=["']|[ \t]*\r?$))/im;

/**
 * The note with that date, `YYYY-MM-DD`, in its header: the day alone is replaced where there is one, so that an hour
 * and offset stay; else the key is added, with a header of YAML where there is none. All other bytes stay. `Refusal` that
 * names `path` where the header is JSON, or says something else of its date.
 */
export function setDate(note: string, path: string, date: string): string {
	const block = findHeaderBlock(note);
	const inside = block ? note.slice(block.from, block.to) : '';
	if (block && written.test(inside))
		return (
			note.slice(0, block.from) +
			inside.replace(written, (_, key: string) => `${key}${/[:=]$/.test(key) ? ' ' : ''}${date}`) +
			note.slice(block.to)
		);
	const header = block?.language === 'toml' ? `+++\ndate = ${date}\n+++\n` : `---\ndate: ${date}\n---\n`;
	const changed = insertHeader(note, header, () => null);
	if (changed === note) throw new Refusal('dateUnwritable', path);
	return changed;
}
