/** How the vault writes links between notes. */
export type LinkForm = 'markdown' | 'wikilink';

/**
 * A link from one note to another: `[Day 2](kubecon-eu-2025-day-02.md)`, relative and encoded, or
 * `[[KubeCon EU 2025 Day 2|Day 2]]`. A name that a wikilink cannot hold is linked in Markdown.
 * @param paths of all notes: where two share a name, a wikilink tells the whole path
 */
export function formatNoteLink(
	label: string,
	link: { readonly from: string; readonly to: string; readonly form: LinkForm },
	paths: readonly string[],
): string {
	const whole = link.to.replace(/\.md$/i, '');
	if (link.form === 'markdown' || /[#^[\]|]/.test(whole)) {
		return `[${label.replace(/[\\[\]]/g, '\\$&')}](${encodePath(relativePath(link.from, link.to))})`;
	}
	const name = fileName(whole);
	const shared = paths.some(
		path => path !== link.to && fileName(path).toLowerCase() === `${name.toLowerCase()}.md`,
	);
	const target = shared ? whole : name;
	return target === label ? `[[${target}]]` : `[[${target}|${label}]]`;
}

function relativePath(from: string, to: string): string {
	const start = from.split('/').slice(0, -1);
	const end = to.split('/');
	const firstOther = start.findIndex((part, at) => part !== end[at]);
	const common = firstOther < 0 ? start.length : firstOther;
	return [...start.slice(common).map(() => '..'), ...end.slice(common)].join('/');
}

/** What `decodeURI`, which the app uses, turns back; also what would end a Markdown link or begin a query is encoded. */
function encodePath(path: string): string {
	return encodeURI(path).replace(/[()#?]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function fileName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
