import { MarkdownRenderChild, type MarkdownPostProcessor } from 'obsidian';
import type { CardSource } from './link-card';
import { findLinks, type FoundLink } from '../links/find-links';
import { clearLink, drawLink } from './link-drawing';
import { findPageLinks, linksOfPage, placeLinks, replaceLink } from './page-links';

/** What the reading view's link cards need. */
export interface ReadingCardsSource {
	/** Does this note show cards? Asked for every block that is drawn. */
	readonly isOn: (path: string) => boolean;
	readonly cards: CardSource;
}

/**
 * Link cards and chips in the reading view, and wherever else the app draws Markdown. What the note says decides which
 * is which, as in the editor; where the app does not tell the note, the page does.
 */
export function linkCardsReading({ isOn, cards }: ReadingCardsSource): MarkdownPostProcessor {
	const findOnce = onceForEachText();
	return (el, context) => {
		if (!isOn(context.sourcePath)) return;
		const page = findPageLinks(el);
		if (page.length === 0) return;
		const section = context.getSectionInfo(el);
		const links = section
			? placeLinks(
					findOnce(section.text).filter(
						({ line }) => line >= section.lineStart && line <= section.lineEnd,
					),
					page,
				)
			: linksOfPage(page);
		const child = new MarkdownRenderChild(el);
		for (const { url, shape, place } of [...links].reverse()) {
			const element = drawLink({ shape, url, nested: false }, cards);
			replaceLink(place, element);
			child.register(() => clearLink(element));
		}
		context.addChild(child);
	};
}

/** A note is handed over once for each of its blocks, always whole: its links are found once. */
function onceForEachText(): (text: string) => readonly FoundLink[] {
	let last: { readonly text: string; readonly links: readonly FoundLink[] } | null = null;
	return text => {
		if (last?.text !== text) last = { text, links: findLinks(text) };
		return last.links;
	};
}
