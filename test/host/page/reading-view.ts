import type * as O from 'obsidian';
import type { App } from './app';
import { Component } from './component';
import { SectionRenderer } from './section-renderer';
import type { Shape } from './shape';

/** Lives as long as the element it belongs to is shown. */
export class MarkdownRenderChild extends Component implements Shape<O.MarkdownRenderChild> {
	constructor(public containerEl: HTMLElement) {
		super();
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
