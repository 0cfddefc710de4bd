import { HighlightStyle, syntaxHighlighting, syntaxTree } from '@codemirror/language';
import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The classes that the app's editor gives to Markdown, as far as a theme needs them; the syntax itself stays visible. */
const highlight = HighlightStyle.define([
	{ tag: tags.heading1, class: 'cm-header cm-header-1' },
	{ tag: tags.heading2, class: 'cm-header cm-header-2' },
	{ tag: tags.heading3, class: 'cm-header cm-header-3' },
	{ tag: tags.heading4, class: 'cm-header cm-header-4' },
	{ tag: tags.heading5, class: 'cm-header cm-header-5' },
	{ tag: tags.heading6, class: 'cm-header cm-header-6' },
	{ tag: tags.strong, class: 'cm-strong' },
	{ tag: tags.emphasis, class: 'cm-em' },
	{ tag: tags.strikethrough, class: 'cm-strikethrough' },
	{ tag: tags.link, class: 'cm-link' },
	{ tag: tags.url, class: 'cm-url' },
	{ tag: tags.monospace, class: 'cm-inline-code' },
	{ tag: tags.processingInstruction, class: 'cm-formatting' },
	{ tag: tags.contentSeparator, class: 'cm-hr' },
	{ tag: tags.comment, class: 'cm-comment' },
]);

const lineClasses: Record<string, string> = {
	...Object.fromEntries(
		[1, 2, 3, 4, 5, 6].map(n => [`ATXHeading${n}`, `HyperMD-header HyperMD-header-${n}`]),
	),
	SetextHeading1: 'HyperMD-header HyperMD-header-1',
	SetextHeading2: 'HyperMD-header HyperMD-header-2',
	FencedCode: 'HyperMD-codeblock HyperMD-codeblock-bg',
	Blockquote: 'HyperMD-quote',
	BulletList: 'HyperMD-list-line',
	OrderedList: 'HyperMD-list-line',
	LinkReference: 'HyperMD-footnote',
};

const lines = ViewPlugin.fromClass(
	class {
		decorations: DecorationSet;

		constructor(view: EditorView) {
			this.decorations = decorateLines(view);
		}

		update(update: ViewUpdate): void {
			const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
			if (update.docChanged || update.viewportChanged || parsed)
				this.decorations = decorateLines(update.view);
		}
	},
	{ decorations: plugin => plugin.decorations },
);

function decorateLines(view: EditorView): DecorationSet {
	const { doc } = view.state;
	const classes = new Map<number, string>();
	for (const { from, to } of view.visibleRanges) {
		syntaxTree(view.state).iterate({
			from,
			to,
			enter: node => {
				const cls = lineClasses[node.name];
				if (!cls) return;
				const last = doc.lineAt(Math.min(node.to, to)).number;
				for (let n = doc.lineAt(Math.max(node.from, from)).number; n <= last; n++)
					classes.set(n, `${classes.get(n) ?? ''} ${cls}`);
			},
		});
	}
	for (
		let n = 1;
		n <= headerEnd(doc.line(1).text, number => (number <= doc.lines ? doc.line(number).text : null));
		n++
	) {
		classes.set(n, 'cm-hmd-frontmatter');
	}
	const builder = new RangeSetBuilder<Decoration>();
	for (const [n, cls] of [...classes].sort(([a], [b]) => a - b)) {
		const { from } = doc.line(n);
		builder.add(from, from, Decoration.line({ class: cls.trim() }));
	}
	return builder.finish();
}

/** Last line of a YAML header, 0 without one. Lines count from 1. */
function headerEnd(first: string, line: (number: number) => string | null): number {
	if (first !== '---') return 0;
	for (let n = 2, text = line(2); text !== null; text = line(++n)) if (text === '---') return n;
	return 0;
}

export const markdownStyle: Extension = [syntaxHighlighting(highlight), lines];
