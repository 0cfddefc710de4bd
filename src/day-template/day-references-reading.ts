import { MarkdownRenderChild, type MarkdownPostProcessor } from 'obsidian';
import { findDayReferences } from '../conference/day-references';

/** What references to days need where notes are read. */
export interface ReferencesSource {
	/** The path of the note of that day of the note's conference, `null` without one; `undefined` outside day notes. */
	pathOfDay(path: string, day: number): string | null | undefined;
	/** Calls back whenever the answers may be others. Returns its undo. */
	onChange(listener: () => void): () => void;
	openDay(path: string, day: number, event: MouseEvent): void;
}

/** Makes links of `[day01]` where notes are read; what the app has made a link, or shows as code, stays. */
export function dayReferencesReading(source: ReferencesSource): MarkdownPostProcessor {
	return (el, context) => {
		const texts: Text[] = [];
		const walker = el.doc.createTreeWalker(el, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		// Where notes are read the backslash before a bracket is gone.
		const section = context.getSectionInfo(el);
		const isEscaped = (label: string) =>
			section?.text
				.split('\n')
				.slice(section.lineStart, section.lineEnd + 1)
				.some(line => line.includes(`\\[${label}`)) ?? false;
		const links = texts
			.filter(({ parentElement }) => !parentElement?.closest('a, code, pre, .math'))
			.flatMap(text =>
				[...findDayReferences(text.data, isEscaped)].reverse().map(({ from, to, number }) => {
					const part = text.splitText(from);
					part.splitText(to - from);
					const link = createEl('a', { text: part.data });
					part.replaceWith(link);
					return { link, day: number };
				}),
			);
		if (links.length === 0) return;
		const draw = () => {
			for (const { link, day } of links) {
				const path = source.pathOfDay(context.sourcePath, day);
				// The app follows and previews its own links.
				link.className =
					path === undefined ? '' : `internal-link${path === null ? ' is-unresolved' : ''}`;
				if (path === undefined) link.removeAttribute('href');
				else link.href = link.dataset.href = path ?? link.textContent;
				link.onclick = event => {
					event.preventDefault();
					event.stopPropagation();
					if (path !== undefined) source.openDay(context.sourcePath, day, event);
				};
			}
		};
		draw();
		const child = new MarkdownRenderChild(el);
		child.register(source.onChange(draw));
		context.addChild(child);
	};
}
