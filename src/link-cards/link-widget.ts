import { WidgetType, type EditorView } from '@codemirror/view';
import type { CardSource } from './link-card';
import { clearLink, drawLink, placeLink, type DrawnLink } from './link-drawing';
import type { LinkPlace } from './link-place';

/** The frame in which each card is going to be filled. */
const frames = new WeakMap<HTMLElement, number>();

/** What stands in for a link in the editor. */
export class LinkWidget extends WidgetType {
	constructor(
		private readonly link: DrawnLink,
		private readonly cards: CardSource,
		private readonly placeOf: (at: number) => LinkPlace | null,
	) {
		super();
	}

	override eq({ link }: LinkWidget): boolean {
		const { url, shape, text, nested } = this.link;
		return link.url === url && link.shape === shape && link.text === text && link.nested === nested;
	}

	/** Text comes first: cards are filled in the next frame, and those that are gone by then never. */
	override toDOM(view: EditorView): HTMLElement {
		const element = placeLink(this.link);
		const place = () => this.placeOf(view.posAtDOM(element));
		const draw = () => drawLink(element, this.link, place, this.cards);
		if (this.link.shape === 'chip') draw();
		else frames.set(element, view.dom.win.requestAnimationFrame(draw));
		return element;
	}

	override destroy(element: HTMLElement): void {
		element.win.cancelAnimationFrame(frames.get(element) ?? 0);
		clearLink(element);
	}

	/** A press on a card is for the card: it moves no cursor, which would put the text in its place. */
	override ignoreEvent(): boolean {
		return true;
	}
}
