import type * as O from 'obsidian';
import { notBuilt } from './not-built';
import type { Shape } from './shape';

const processors: O.MarkdownPostProcessor[] = [];

/** All post-processors, in their order: by `sortOrder`, then as registered. */
export function postProcessors(): readonly O.MarkdownPostProcessor[] {
	return [...processors].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
}

export class MarkdownPreviewRenderer implements Shape<O.MarkdownPreviewRenderer> {
	static registerPostProcessor(processor: O.MarkdownPostProcessor, sortOrder = 0): void {
		processor.sortOrder = sortOrder;
		processors.push(processor);
	}

	static unregisterPostProcessor(processor: O.MarkdownPostProcessor): void {
		const index = processors.indexOf(processor);
		if (index >= 0) processors.splice(index, 1);
	}

	static createCodeBlockPostProcessor(): (el: HTMLElement, ctx: O.MarkdownPostProcessorContext) => void {
		return notBuilt('MarkdownPreviewRenderer.createCodeBlockPostProcessor');
	}
}
