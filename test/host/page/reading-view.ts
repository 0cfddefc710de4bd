import type * as O from 'obsidian';
import { parseYaml } from 'obsidian-test-mocks/obsidian';
import DOMPurify from 'dompurify';
import type { App } from './app';
import { Component } from './component';
import { renderSections, type MarkdownSection } from './markdown';
import { finishBlock } from './markdown-dom';
import { postProcessors } from './post-processors';
import { renderProperties } from './properties';
import type { Shape } from './shape';

/** Lives as long as the element it belongs to is shown. */
export class MarkdownRenderChild extends Component implements Shape<O.MarkdownRenderChild> {
	constructor(public containerEl: HTMLElement) {
		super();
	}
}

interface DrawnSection extends MarkdownSection {
	readonly el: HTMLElement;
	readonly children: Component;
}

let lastDocId = 0;

/** Draws Markdown, block by block, through the post-processors. */
class SectionRenderer extends Component {
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

export abstract class MarkdownRenderer extends MarkdownRenderChild implements Shape<O.MarkdownRenderer> {
	abstract readonly app: O.App;
	abstract get file(): O.TFile;
	hoverPopover: O.HoverPopover | null = null;

	static async render(
		_app: O.App,
		markdown: string,
		el: HTMLElement,
		sourcePath: string,
		component: O.Component,
	): Promise<void> {
		const renderer = new SectionRenderer(el, () => sourcePath);
		component.addChild(renderer);
		await renderer.draw(markdown);
	}

	/** @deprecated as in the app. */
	static async renderMarkdown(
		markdown: string,
		el: HTMLElement,
		sourcePath: string,
		component: O.Component,
	): Promise<void> {
		await MarkdownRenderer.render(window.app, markdown, el, sourcePath, component);
	}
}

/** What the reading view needs of its view. */
export interface ReadingViewOwner {
	readonly app: App;
	readonly file: O.TFile | null;
}

/** The reading view of a note. */
export class MarkdownPreviewView extends MarkdownRenderer implements Shape<O.MarkdownPreviewView> {
	readonly app: App;
	readonly #previewEl: HTMLElement;
	readonly #renderer: SectionRenderer;
	#text = '';
	#shown = false;

	constructor(private readonly owner: ReadingViewOwner) {
		super(createDiv('markdown-reading-view'));
		this.app = owner.app;
		this.#previewEl = this.containerEl.createDiv(
			'markdown-preview-view markdown-rendered is-readable-line-width',
		);
		this.#previewEl.setAttr('tabindex', '-1');
		const sizer = this.#previewEl.createDiv('markdown-preview-sizer markdown-preview-section');
		this.#renderer = this.addChild(new SectionRenderer(sizer, () => owner.file?.path ?? ''));
		this.registerDomEvent(this.containerEl, 'click', (event: MouseEvent) => this.#followLink(event));
	}

	get file(): O.TFile {
		if (!this.owner.file) throw new Error('The view shows no file.');
		return this.owner.file;
	}

	get(): string {
		return this.#text;
	}

	set(data: string, clear: boolean): void {
		this.#text = data;
		if (this.#shown) void this.#renderer.draw(data, clear);
	}

	clear(): void {
		this.set('', true);
	}

	/** Draws from now on, or rests. */
	async show(shown: boolean): Promise<void> {
		this.#shown = shown;
		if (shown) await this.#renderer.draw(this.#text);
	}

	rerender(full = false): void {
		void this.#renderer.draw(this.#text, full);
	}

	/** In lines, as the app measures it. */
	getScroll(): number {
		const top = this.#previewEl.getBoundingClientRect().top;
		const first = this.#renderer.sections.find(({ el }) => el.getBoundingClientRect().bottom > top);
		return first?.lineStart ?? 0;
	}

	applyScroll(line: number): void {
		const section = [...this.#renderer.sections].reverse().find(({ lineStart }) => lineStart <= line);
		section?.el.scrollIntoView({ block: 'start' });
	}

	#followLink(event: MouseEvent): void {
		const link = (event.target as Element).closest<HTMLElement>('a.internal-link');
		if (!link) return;
		event.preventDefault();
		void this.app.workspace.openLinkText(
			link.dataset.href ?? '',
			this.file.path,
			event.ctrlKey ? 'tab' : false,
		);
	}
}
