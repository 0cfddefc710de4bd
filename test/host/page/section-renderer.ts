import DOMPurify from 'dompurify';
import type * as O from 'obsidian';
import { parseYaml } from 'obsidian-test-mocks/obsidian';
import { Component } from './component';
import { renderSections, type MarkdownSection } from './markdown';
import { finishBlock } from './markdown-dom';
import { postProcessors } from './post-processors';
import { renderProperties } from './properties';

interface DrawnSection extends MarkdownSection {
	readonly el: HTMLElement;
	readonly children: Component;
}

let lastDocId = 0;

/** Draws Markdown, block by block, through the post-processors. */
export class SectionRenderer extends Component {
	readonly #docId = `doc-${++lastDocId}`;
	#sections: readonly DrawnSection[] = [];
	#text = '';

	constructor(
		private readonly parent: HTMLElement,
		private readonly sourcePath: () => string,
	) {
		super();
	}

	get sections(): readonly DrawnSection[] {
		return this.#sections;
	}

	/** Blocks whose HTML is as before stay: no post-processor sees them again, as in the app. */
	async draw(text: string, everything = false): Promise<void> {
		this.#text = text;
		const before = everything ? [] : [...this.#sections];
		const fresh: DrawnSection[] = [];
		const sections = renderSections(text).map((section): DrawnSection => {
			const kept = before.findIndex(
				each => each.html === section.html && each.tag === section.tag && section.html !== '',
			);
			const [known] = kept < 0 ? [] : before.splice(kept, 1);
			if (known) return { ...known, ...section };
			const drawn = {
				...section,
				el: createDiv(`el-${section.tag}`),
				children: this.addChild(new Component()),
			};
			fresh.push(drawn);
			return drawn;
		});
		const gone = this.#sections.filter(each => !sections.some(({ el }) => el === each.el));
		this.#sections = sections;
		this.parent.replaceChildren(...sections.map(({ el }) => el));
		for (const { children } of gone) this.removeChild(children);
		await Promise.all(fresh.map(section => this.#fill(section)));
	}

	async #fill({ el, html, tag, children }: DrawnSection): Promise<void> {
		if (tag === 'pre' && html === '') renderProperties(el, this.#frontmatter);
		el.append(DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true, ADD_ATTR: ['target'] }));
		finishBlock(el);
		const context: O.MarkdownPostProcessorContext = {
			docId: this.#docId,
			sourcePath: this.sourcePath(),
			frontmatter: this.#frontmatter,
			addChild: child => void children.addChild(child),
			getSectionInfo: within => {
				const section = this.#sections.find(each => each.el.contains(within));
				return section
					? { text: this.#text, lineStart: section.lineStart, lineEnd: section.lineEnd }
					: null;
			},
		};
		for (const process of postProcessors()) await process(el, context);
	}

	get #frontmatter(): unknown {
		const yaml = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(this.#text)?.[1];
		try {
			return yaml === undefined ? undefined : parseYaml(yaml);
		} catch {
			return undefined;
		}
	}
}
