import { MarkdownRenderChild, type MarkdownPostProcessor } from 'obsidian';
import type { CardSource } from './link-card';
import { findLinks, type FoundLink } from '../links/find-links';
import { clearLink, drawLink, placeLink } from './link-drawing';
import { findPageLinks, linksOfPage, placeLinks, replaceLink } from './page-links';

/** What the reading view's link cards need. */
export interface ReadingCardsSource {
	/** Does this note show cards? Asked for every block that is drawn. */
	readonly isOn: (path: string) => boolean;
	/** Does the user want to see this link of this note as it is written? */
	readonly isText: (path: string, url: string) => boolean;
	/** Are links with a text of their own shown as chips? */
	readonly titled: () => boolean;
	readonly cards: CardSource;
}

/**
 * Link cards and chips in the reading view, and wherever else the app draws Markdown. What the note says decides which
 * is which, as in the editor; where the app does not tell the note, the page does.
 */
export function linkCardsReading({ isOn, isText, titled, cards }: ReadingCardsSource): MarkdownPostProcessor {
	const findOnce = onceForEachText();
	return (el, context) => {
		const path = context.sourcePath;
		if (!isOn(path)) return;
		const page = findPageLinks(el, titled());
		if (page.length === 0) return;
		const section = context.getSectionInfo(el);
		const links = section
			? placeLinks(
					findOnce(section.text, titled()).filter(
						({ line }) => line >= section.lineStart && line <= section.lineEnd,
					),
					page,
				)
			: linksOfPage(page);
		const child = new MarkdownRenderChild(el);
		for (const { url, shape, text, found, place } of [...links].reverse()) {
			if (isText(path, url)) continue;
			const placeInNote = () => (section && found ? { ...found, path, text: section.text } : null);
			const link = { url, shape, text, nested: false };
			const element = placeLink(link);
			drawLink(element, link, placeInNote, cards);
			replaceLink(place, element);
			child.register(() => clearLink(element));
		}
		context.addChild(child);
	};
}

/** A note is handed over once for each of its blocks, always whole: its links are found once. */
function onceForEachText(): (text: string, titled: boolean) => readonly FoundLink[] {
	let last: { readonly key: string; readonly links: readonly FoundLink[] } | null = null;
	return (text, titled) => {
		const key = `${titled}\n${text}`;
		if (last?.key !== key) last = { key, links: findLinks(text, titled) };
		return last.links;
	};
}
