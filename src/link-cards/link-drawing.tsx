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

/** What keeps the place of a link until it is drawn; a card's is as large as the card. */
export function placeLink({ shape, nested }: Pick<DrawnLink, 'shape' | 'nested'>): HTMLElement {
	const element = createSpan({ cls: ['conference-notes-link', `mod-${shape}`] });
	element.toggleClass('mod-nested', nested);
	return element;
}

/** Draws a link in its place, in whatever window that is; both views draw all their links with it. */
export function drawLink(
	element: HTMLElement,
	{ shape, url, text }: DrawnLink,
	place: MenuLink['place'],
	source: CardSource,
): void {
	const onOpen = (event: MouseEvent) => {
		if (Keymap.isModEvent(event)) window.open(url, '_blank');
		else window.open(url);
	};
	const onMenu = (event: MouseEvent) => source.onMenu({ url, titled: text !== null, place }, event);
	const said = text === null ? null : inlineText(text);
	render(
		<LinkCard {...{ shape, url, name: nameLink(url), text: said, onOpen, onMenu, source }} />,
		element,
	);
}

/** Takes down what `drawLink` drew. */
export function clearLink(element: HTMLElement): void {
	render(null, element);
}
