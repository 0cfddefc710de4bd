// What Markdown, the app or a widespread plugin would take for more than text: marks, `%%`, `==`, `{{`, `<%`, `<!--`, `key::`,
// and what would be a link of its own inside the link.
const marks = /[\\`*_{}[\]>#|~$^]|<[%!]*|%%+|==+|::+|&(?=#?\w+;)|@(?=\w)|(?:https?|ftp):(?=\/\/)|www\./gi;

/**
 * A Markdown link on one line that shows exactly this text and leads to exactly this address:
 * `[What \*is\* new](https://example.org)`.
 * @param text on one line
 */
export function formatTitledLink(text: string, url: string): string {
	return `[${text.replace(marks, mark => mark.replace(/[^a-z\d]/gi, '\\$&'))}](${formatTarget(url)})`;
}

/** Parentheses stay where they are balanced, as readers of the note expect; no mark may end the target early. */
function formatTarget(url: string): string {
	const target = url
		.replace(/[\s\\<>]/g, char => encodeURIComponent(char))
		.replace(/&(?=#?\w+;)/g, '&amp;');
	let depth = 0;
	for (const char of target) {
		if (char === '(') depth++;
		else if (char === ')' && --depth < 0) break;
	}
	return depth === 0 ? target : target.replaceAll('(', '%28').replaceAll(')', '%29');
}
