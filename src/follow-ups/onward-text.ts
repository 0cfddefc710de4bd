// https://publish.obsidian.md/tasks/Reference/Task+Formats/Tasks+Emoji+Format: read from the end of the line on
const notation =
	/(?:\s+(?:#\S+|[📅⏳🛫➕✅❌]\ufe0f?\s*\d{4}-\d\d-\d\d|[🔺⏫🔼🔽⏬]\ufe0f?|🔁[^📅⏳🛫]*))+\s*$/u;
const way = / → (?:\[\[[^\]]*\]\]|\[[^\]]*\]\([^)\s]*\))$/u;

/** The words of a follow-up with a link to where it went: `read it → [[Read it]]`; the one it had goes. */
export function withWay(text: string, link: string): string {
	return `${withoutWay(text)} → ${link}`;
}

/** The words of a follow-up without the link to where it went before. */
export function withoutWay(text: string): string {
	return text.replace(way, '');
}

/** Words with more behind them, but before the dates and tags at their end, where Tasks looks for those. */
export function withMore(text: string, more: string): string {
	const end = notation.exec(text)?.index ?? text.length;
	return `${text.slice(0, end)} ${more}${text.slice(end)}`;
}

/** The link that says where a follow-up went, as it reads and what it leads to; `null` without one. */
export function wayOf(text: string): { readonly label: string; readonly target: string } | null {
	const link = way.exec(text)?.[0].slice(3);
	if (link === undefined) return null;
	const [, target = '', alias = target] = /^\[\[([^|\]]*)\|?(.+)?\]\]$/.exec(link) ?? [];
	if (target !== '') return { label: alias, target };
	const [, label = '', address = ''] = /^\[(.*)\]\((.*)\)$/.exec(link) ?? [];
	return { label, target: address.replaceAll('%20', ' ') };
}

/** What a note about it may be called: its words without addresses, dates and tags; the whole where nothing else is in it. */
export function titleOf(text: string): string {
	const title = withoutWay(text)
		.replace(notation, '')
		.replace(/https?:\/\/\S+/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	return title || text;
}
