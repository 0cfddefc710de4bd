import { Keymap } from 'obsidian';
import { render } from 'preact';
import { nameLink } from '../links/link-name';
import { LinkCard, type CardSource } from './link-card';

/** A link to draw. `nested`: in a list item or quote. */
export interface DrawnLink {
	readonly shape: 'card' | 'chip';
	readonly url: string;
	readonly nested: boolean;
}

/** Draws a link in a new element, at home in any window it is put in; both views draw all their links with it. */
export function drawLink({ shape, url, nested }: DrawnLink, source: CardSource): HTMLElement {
	const element = createSpan({ cls: ['conference-notes-link', `mod-${shape}`] });
	element.toggleClass('mod-nested', nested);
	const onOpen = (event: MouseEvent) => {
		if (Keymap.isModEvent(event)) window.open(url, '_blank');
		else window.open(url);
	};
	render(<LinkCard {...{ shape, url, name: nameLink(url), onOpen, source }} />, element);
	return element;
}

/** Takes down what `drawLink` drew. */
export function clearLink(element: HTMLElement): void {
	render(null, element);
}
