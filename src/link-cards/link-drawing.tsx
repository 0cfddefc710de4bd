import { Keymap } from 'obsidian';
import { render } from 'preact';
import { nameLink } from '../links/link-name';
import { inlineText } from '../markdown/inline-text';
import { LinkCard, type CardSource, type MenuLink } from './link-card';

/** A link to draw. `nested`: in a list item or quote. */
export interface DrawnLink {
	readonly shape: 'card' | 'chip';
	readonly url: string;
	/** Its own text as it is written, `null` for a bare link. */
	readonly text: string | null;
	readonly nested: boolean;
}

/** Draws a link in a new element, at home in any window it is put in; both views draw all their links with it. */
export function drawLink(
	{ shape, url, text, nested }: DrawnLink,
	place: MenuLink['place'],
	source: CardSource,
): HTMLElement {
	const element = createSpan({ cls: ['conference-notes-link', `mod-${shape}`] });
	element.toggleClass('mod-nested', nested);
	const onOpen = (event: MouseEvent) => {
		if (Keymap.isModEvent(event)) window.open(url, '_blank');
		else window.open(url);
	};
	const onMenu = (event: MouseEvent) => source.onMenu({ url, place }, event);
	const said = text === null ? null : inlineText(text);
	render(
		<LinkCard {...{ shape, url, name: nameLink(url), text: said, onOpen, onMenu, source }} />,
		element,
	);
	return element;
}

/** Takes down what `drawLink` drew. */
export function clearLink(element: HTMLElement): void {
	render(null, element);
}
