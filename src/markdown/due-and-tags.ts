import { pattern } from '../lazily';

/** The day a text is due, in the notation of the Tasks plugin: `📅 2025-05-01`; `null` without one or for no day of the calendar. */
export function findDue(text: string): string | null {
	const sign = text.indexOf('📅');
	const date = sign < 0 ? undefined : /📅\ufe0f?[ \t]*(\d{4}-\d\d-\d\d)(?!\d)/u.exec(text)?.[1];
	return date !== undefined && isDay(date) ? date : null;
}

function isDay(date: string): boolean {
	const time = Date.parse(`${date}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

// https://help.obsidian.md/tags#Tag+format: letters, digits, `_`, `-`, `/`, and signs such as emoji; not digits alone
const tag = pattern(String.raw`(?:^|\s)#((?:[\p{L}\p{M}\p{N}\p{So}\p{Sk}_/-]|\u200d|\ufe0f)+)`, 'gu');
const digits = pattern(String.raw`^\p{N}+$`, 'u');

/** The tags in a text, without `#`, each once. */
export function findTags(text: string): readonly string[] {
	if (!text.includes('#')) return [];
	const tags = Array.from(text.matchAll(tag()), ([, name = '']) => name);
	return [...new Set(tags.filter(name => !digits().test(name)))];
}
