import { micromark } from 'micromark';
import { frontmatter, frontmatterHtml } from 'micromark-extension-frontmatter';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { CompileContext, HtmlExtension } from 'micromark-util-types';

const headers = ['yaml', 'toml'] as const;

/** What Markdown shows of a note: HTML by micromark with GFM, headers skipped, HTML of the note's own let through. */
export function toHtml(note: string): string {
	return micromark(note, {
		allowDangerousHtml: true,
		extensions: [gfm(), frontmatter([...headers])],
		htmlExtensions: [gfmHtml(), frontmatterHtml([...headers]), lineEndingsBehindDefinitions],
	})
		.replace(/<!--[^]*?-->/g, '')
		.replace(/(<a href="#?") title="[^"]*"/g, '$1')
		.replace(/\s*(<[^>]*>)\s*/g, '$1')
		.trim();
}

// micromark drops the line endings of the first code or HTML block behind a definition; a page never shows less for it.
const lineEndingsBehindDefinitions: HtmlExtension = {
	enter: {
		codeFenced() {
			startBlock(this);
			this.tag('<pre><code');
			this.setData('fencesCount', 0);
		},
		codeIndented() {
			startBlock(this);
			this.tag('<pre><code>');
		},
		htmlFlow() {
			startBlock(this);
			this.setData('ignoreEncode', true);
		},
	},
};

function startBlock(html: CompileContext): void {
	html.setData('slurpAllLineEndings');
	html.lineEndingIfNeeded();
}
