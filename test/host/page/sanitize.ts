import DOMPurify from 'dompurify';

/** HTML as elements, without anything that runs. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
	return DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true });
}
