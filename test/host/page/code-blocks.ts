import { EditorState, StateField, type Extension, type Text } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import type * as O from 'obsidian';
import { Component } from './component';
import { editorInfoField, editorLivePreviewField } from './editor-fields';

/** What a plugin makes of a code block. */
export type CodeBlockHandler = (
	source: string,
	el: HTMLElement,
	context: O.MarkdownPostProcessorContext,
) => Promise<unknown> | void;

/** Puts what a plugin makes of code blocks of a language in their place where notes are read. */
export function codeBlockPostProcessor(language: string, handler: CodeBlockHandler): O.MarkdownPostProcessor {
	return async (el, context) => {
		for (const code of el.querySelectorAll(`pre > code[class~="language-${language}"]`)) {
			const block = createDiv(`block-language-${language}`);
			code.parentElement?.replaceWith(block);
			await handler(code.textContent.replace(/\n$/, ''), block, context);
		}
	};
}

/** The same in live preview, while the selection is not in the block. */
export function codeBlockExtension(language: string, handler: CodeBlockHandler): Extension {
	const draw = (state: EditorState): DecorationSet => {
		if (!state.field(editorLivePreviewField)) return Decoration.none;
		const blocks = findBlocks(state.doc, language).filter(
			({ from, to }) => !state.selection.ranges.some(range => range.from <= to && range.to >= from),
		);
		const path = state.field(editorInfoField).file?.path ?? '';
		return Decoration.set(
			blocks.map(block =>
				Decoration.replace({
					widget: new CodeBlockWidget(language, block.source, path, handler),
					block: true,
				}).range(block.from, block.to),
			),
		);
	};
	return StateField.define<DecorationSet>({
		create: draw,
		update: (_, transaction) => draw(transaction.state),
		provide: field => EditorView.decorations.from(field),
	});
}

function findBlocks(doc: Text, language: string): { from: number; to: number; source: string }[] {
	const blocks = [];
	const lines = doc.toString().split('\n');
	for (let line = 0; line < lines.length; line++) {
		const fence = /^(`{3,}|~{3,})[ \t]*(\S*)/.exec(lines[line] ?? '');
		if (!fence) continue;
		const [, marks = '', info = ''] = fence;
		const length = lines.slice(line + 1).findIndex(each => each.startsWith(marks));
		const last = length < 0 ? lines.length - 1 : line + 1 + length;
		if (info === language && length >= 0) {
			const { from } = doc.line(line + 1);
			const { to } = doc.line(last + 1);
			blocks.push({ from, to, source: lines.slice(line + 1, last).join('\n') });
		}
		line = last;
	}
	return blocks;
}

class CodeBlockWidget extends WidgetType {
	readonly #children = new Component();

	constructor(
		private readonly language: string,
		private readonly source: string,
		private readonly path: string,
		private readonly handler: CodeBlockHandler,
	) {
		super();
	}

	override eq({ language, source, path }: CodeBlockWidget): boolean {
		return language === this.language && source === this.source && path === this.path;
	}

	override toDOM(view: EditorView): HTMLElement {
		const el = createDiv('cm-preview-code-block cm-embed-block markdown-rendered');
		const block = el.createDiv(`block-language-${this.language}`);
		const edit = el.createDiv({ cls: 'edit-block-button', attr: { 'aria-label': 'Edit this block' } });
		edit.addEventListener('click', () => {
			view.dispatch({ selection: { anchor: view.posAtDOM(el) } });
			view.focus();
		});
		this.#children.load();
		void this.handler(this.source, block, {
			docId: '',
			sourcePath: this.path,
			frontmatter: undefined,
			addChild: child => void this.#children.addChild(child),
			getSectionInfo: () => null,
		});
		return el;
	}

	override destroy(): void {
		this.#children.unload();
	}
}
