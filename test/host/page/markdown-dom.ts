import { setIcon } from './icons';

/** Turns plain HTML of a block into what the app's reading view has: kinds of links, tasks, callouts. */
export function finishBlock(el: HTMLElement): void {
	el.querySelectorAll('a[href]').forEach(link => finishLink(link as HTMLAnchorElement));
	el.querySelectorAll('li').forEach(finishTask);
	el.querySelectorAll('blockquote').forEach(finishCallout);
	el.querySelectorAll('h1,h2,h3,h4,h5,h6').forEach(heading => {
		heading.setAttribute('data-heading', heading.textContent);
		heading.setAttribute('dir', 'auto');
	});
	el.querySelectorAll('p,li').forEach(text => text.setAttribute('dir', 'auto'));
}

function finishLink(link: HTMLAnchorElement): void {
	const href = link.getAttribute('href') ?? '';
	if (link.hasClass('internal-link')) return;
	if (/^[a-z][a-z\d+.-]*:/i.test(href)) {
		link.addClass('external-link');
		link.setAttrs({ target: '_blank', rel: 'noopener nofollow' });
	} else {
		link.addClass('internal-link');
		link.setAttrs({ 'data-href': decodeURI(href) });
	}
}

function finishTask(item: Element): void {
	const text = firstText(item);
	const match = /^\[(.)\]\s/.exec(text?.data ?? '');
	if (!text || !match) return;
	text.data = text.data.slice(match[0].length);
	item.addClass('task-list-item');
	item.setAttribute('data-task', match[1] === ' ' ? '' : (match[1] ?? ''));
	item.toggleClass('is-checked', match[1] !== ' ');
	const box = createEl('input', {
		cls: 'task-list-item-checkbox',
		type: 'checkbox',
		attr: { disabled: true },
	});
	box.checked = match[1] !== ' ';
	text.parentElement?.prepend(box);
}

function finishCallout(quote: Element): void {
	const text = firstText(quote);
	const match = /^\[!([\w-]+)\][+-]?[ \t]*([^\n]*)/.exec(text?.data ?? '');
	if (!text || !match) return;
	const [matched, kind = 'note', title = ''] = match;
	text.data = text.data.slice(matched.length);
	if (text.nextSibling instanceof HTMLBRElement) text.nextSibling.remove();
	const callout = createDiv({ cls: 'callout', attr: { 'data-callout': kind.toLowerCase() } });
	const head = callout.createDiv('callout-title');
	setIcon(head.createDiv('callout-icon'), 'pencil');
	head.createDiv({ cls: 'callout-title-inner', text: title || kind });
	callout.createDiv('callout-content').append(...quote.childNodes);
	quote.replaceWith(callout);
}

/** The text that a block begins with, inside its first paragraph if it has one. */
function firstText(block: Element): Text | null {
	const start =
		block.firstElementChild?.matches('p') && !block.firstChild?.textContent?.trim()
			? block.firstElementChild
			: block;
	const place = start.firstChild instanceof HTMLParagraphElement ? start.firstChild : start;
	return place.firstChild instanceof Text ? place.firstChild : null;
}
