/** Elements that tell of a page and hold nothing. */
const empty = ['base', 'link', 'meta'];
/** Elements whose text is no markup; some tell of a page. */
const raw = ['title', 'script', 'style', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes'];
/** What stands in these does not tell of the page: a drawing has titles too. */
const apart = ['svg', 'template'];

/**
 * Marks of comments, and tags up to the end of their names, as the HTML standard says
 * (https://html.spec.whatwg.org/#tag-name-state), where another tag may begin within one: `<title<b>` opens no title.
 */
const tags = /<!--(?:-?>)?|--!?>|<(\/?)([a-z][^\t\n\f\r /><]*)(?=(<?))/gi;
const comment = '-->';

/** What a tag has behind its name: between quotes, `>` does not end it. */
const attributes = /[^>=]*(?:=(?:\s*(?:"[^"]*"|'[^']*'))?[^>=]*)*/y;

// An element that holds nothing, with an attribute in a letter that no one uses: what was there is found again.
const mark = '<wbr \ue000';

/**
 * The page as HTML in which no element holds another, with all that tells of the page. Half a megabyte of elements
 * within each other makes a browser's parser stand still for half a minute, or takes the app down.
 */
export function flattenHtml(html: string): string {
	let within = 0;
	let open = '';
	let end = 0;
	return html.replace(tags, (tag, slash: string | undefined, written: string, next: string, at: number) => {
		const hidden = slash === '' ? mark + written : tag;
		if (at < end) return hidden;
		if (slash === undefined) {
			if (!tag.endsWith('>')) open ||= comment;
			else if (open === comment) open = '';
			return tag;
		}
		// Of letters of other alphabets the parser makes no small ones.
		const name = written.replace(/[A-Z]+/g, letters => letters.toLowerCase()) + next;
		if (slash) {
			if (open === name) open = '';
			else if (!open && within > 0 && apart.includes(name)) within--;
			return tag;
		}
		if (open) return hidden;
		attributes.lastIndex = at + tag.length;
		attributes.test(html);
		end = attributes.lastIndex;
		if (apart.includes(name) && html[end - 1] !== '/') within++;
		if (within > 0 || ![...empty, ...raw].includes(name)) return hidden;
		if (raw.includes(name)) open = name;
		return tag;
	});
}

/** A text of a flattened page as the page has it: `Vec<T>` looks like an element. */
export function asWritten(text: string): string {
	return text.replaceAll(mark, '<');
}
