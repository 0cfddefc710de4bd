/** Tags that begin a block of HTML wherever they begin a line (https://spec.commonmark.org/0.31.2/#html-blocks, condition 6). */
export const blockTag =
	/^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/i;

/** Any tag that fills a line, which begins a block of HTML where no text goes on (condition 7). */
export const loneTag = /^<(?:[a-z][a-z\d-]*(?:\s[^<>]*)?|\/[a-z][a-z\d-]*\s*)>[ \t]*$/i;

/** A tag whose text is raw until the tag that ends it, and its name (condition 1). */
export const rawTag = /^<(pre|script|style|textarea)(?=[\s>]|$)/i;
