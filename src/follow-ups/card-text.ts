import type { TalkComment } from '../conference/day-note';
import { findUrls } from '../links/find-urls';
import { wayOf, withoutWay } from './onward-text';

/** A piece of a card's text: as it stands, an address, or a tag with its `#`. */
export interface TextPart {
	readonly kind: 'text' | 'link' | 'tag';
	readonly text: string;
}

/** The text of a card in pieces, without its due date (`📅 2025-05-01`), which a card shows by itself. */
export function toTextParts({
	text,
	tags,
	due,
}: Pick<TalkComment, 'text' | 'tags' | 'due'>): readonly TextPart[] {
	const way = wayOf(text);
	const said = way ? `${withoutWay(text)} → ${way.label}` : text;
	const shown = due === null ? said : said.replace(new RegExp(`\\s*📅\\ufe0f?\\s*${due}`, 'u'), '').trim();
	const parts: TextPart[] = [];
	let at = 0;
	for (const { from, to, url } of findUrls(shown)) {
		parts.push(...toTagParts(shown.slice(at, from), tags), { kind: 'link', text: url });
		at = to;
	}
	return [...parts, ...toTagParts(shown.slice(at), tags)];
}

function toTagParts(text: string, tags: readonly string[]): readonly TextPart[] {
	const longestFirst = tags.map(tag => `#${tag}`).sort((a, b) => b.length - a.length);
	const parts: TextPart[] = [];
	let plain = '';
	for (const word of text.split(/(\s+)/)) {
		const tag = longestFirst.find(each => word.startsWith(each));
		if (tag === undefined) plain += word;
		else {
			if (plain !== '') parts.push({ kind: 'text', text: plain });
			parts.push({ kind: 'tag', text: tag });
			plain = word.slice(tag.length);
		}
	}
	return plain === '' ? parts : [...parts, { kind: 'text', text: plain }];
}

/** The beginning of a text, for a sentence about it. */
export function shortText(text: string): string {
	const letters = Array.from(text);
	return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : text;
}

/** A text with another due date (`YYYY-MM-DD`) in the notation of Tasks, or without one. */
export function withDue(text: string, due: string | null): string {
	const date = /(\s*)📅\ufe0f?[ \t]*\d{4}-\d\d-\d\d/u;
	return beforeWay(text, words => {
		if (due === null) return words.replace(date, '').trim();
		return date.test(words)
			? words.replace(date, (_, blanks: string) => `${blanks}📅 ${due}`)
			: `${words} 📅 ${due}`;
	});
}

/** A text with a tag, at its end unless it has it already in whatever case, or without. */
export function withTag(text: string, tag: string, isWanted: boolean): string {
	return beforeWay(text, said => {
		const words = said.split(/(\s+)/);
		const at = words.findIndex(word => word.toLowerCase() === `#${tag.toLowerCase()}`);
		if (isWanted === at >= 0) return said;
		if (isWanted) return `${said} #${tag}`;
		words.splice(Math.max(0, at - 1), at === 0 ? 1 : 2);
		return words.join('').trim();
	});
}

function beforeWay(text: string, edit: (words: string) => string): string {
	const words = withoutWay(text);
	return edit(words) + text.slice(words.length);
}
