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

interface Reference {
	readonly day: number;
	readonly text: string;
	shown: ChildNode;
	/** As `pathOfDay` told when it was drawn. */
	path: string | null | undefined;
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
		const references = texts
			.filter(({ parentElement }) => !parentElement?.closest('a, code, pre, .math'))
			.flatMap(text =>
				[...findDayReferences(text.data, isEscaped)]
					.reverse()
					.map(({ from, to, number }): Reference => {
						const shown = text.splitText(from);
						shown.splitText(to - from);
						return { day: number, text: shown.data, shown, path: undefined };
					}),
			);
		if (references.length === 0) return;
		const toLink = ({ day, text }: Reference, path: string | null) => {
			// The app follows and previews its own links.
			const link = createEl('a', {
				text,
				cls: `internal-link${path === null ? ' is-unresolved' : ''}`,
			});
			link.href = link.dataset.href = path ?? text;
			link.onclick = event => {
				event.preventDefault();
				event.stopPropagation();
				source.openDay(context.sourcePath, day, event);
			};
			return link;
		};
		const draw = () => {
			for (const reference of references) {
				const path = source.pathOfDay(context.sourcePath, reference.day);
				if (path === reference.path) continue;
				const now =
					path === undefined ? el.doc.createTextNode(reference.text) : toLink(reference, path);
				reference.shown.replaceWith(now);
				reference.shown = now;
				reference.path = path;
			}
		};
		draw();
		const child = new MarkdownRenderChild(el);
		child.register(source.onChange(draw));
		context.addChild(child);
	};
}
